/**
 * The small style sheet of {@link wheelForm}, for an app that puts the form into a page of its own. A whole page
 * carries it already. Every rule stays inside `.tsi-wheel-form`.
 *
 * Swedish: formulärets stilmall.
 */
export const wheelFormCss = `
.tsi-wheel-form { max-width: 44rem; font: 1rem/1.45 system-ui, 'DejaVu Sans', sans-serif; color: #1a1a1a; background: #fff; }
.tsi-wheel-form fieldset { margin: 0 0 1.25rem; padding: .5rem 1rem 1rem; border: 1px solid #767676; border-radius: .5rem; min-width: 0; break-inside: avoid; }
.tsi-wheel-form legend { padding: 0 .4rem; font-size: 1.2rem; font-weight: 700; }
.tsi-wheel-form fieldset fieldset { margin: 0; padding: .25rem 0 0; border: 0; }
.tsi-wheel-form fieldset fieldset legend { padding: 0; font-size: 1rem; font-weight: 600; }
.tsi-wheel-form p { margin: 0 0 .75rem; }
.tsi-wheel-form fieldset > svg { float: right; width: 9rem; max-width: 40%; height: auto; margin: 0 0 .5rem .75rem; }
.tsi-wheel-form .tsi-wheel-words { clear: both; }
.tsi-wheel-form .tsi-wheel-steps, .tsi-wheel-form .tsi-wheel-reasons { display: flex; flex-wrap: wrap; gap: .5rem; }
.tsi-wheel-form .tsi-wheel-reasons { margin: .75rem 0; }
.tsi-wheel-form .tsi-wheel-choice { display: flex; gap: .5rem; align-items: center; min-height: 2.75rem; padding: .25rem .7rem; border: 1px solid #767676; border-radius: .5rem; cursor: pointer; }
.tsi-wheel-form .tsi-wheel-steps .tsi-wheel-choice { min-width: 2.1rem; }
.tsi-wheel-form .tsi-wheel-reasons .tsi-wheel-choice { border-style: dashed; padding: .25rem .4rem; font-size: .88rem; gap: .35rem; }
.tsi-wheel-form .tsi-wheel-choice:has(:checked) { border: 1px solid #1a1a1a; box-shadow: inset 0 0 0 1px #1a1a1a; background: #e8eef6; }
.tsi-wheel-form .tsi-wheel-choice:focus-within { outline: 3px solid #0b57d0; outline-offset: 2px; }
.tsi-wheel-form input[type='radio'] { width: 1.25rem; height: 1.25rem; margin: 0; flex: none; accent-color: #0b57d0; }
.tsi-wheel-form .tsi-wheel-words { display: block; margin-bottom: .25rem; }
.tsi-wheel-form textarea { box-sizing: border-box; width: 100%; min-height: 4.5rem; padding: .5rem; border: 1px solid #767676; border-radius: .25rem; font: inherit; }
.tsi-wheel-form textarea:focus-visible, .tsi-wheel-form button:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px; }
.tsi-wheel-form button { min-height: 2.75rem; padding: .5rem 1.5rem; border: 0; border-radius: .5rem; background: #0b3d91; color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
@media print {
  .tsi-wheel-form { max-width: none; font-size: 10.5pt; }
  .tsi-wheel-form button { display: none; }
  .tsi-wheel-form fieldset { margin-bottom: .5rem; padding: .2rem .7rem .5rem; }
  .tsi-wheel-form p { margin-bottom: .4rem; }
  .tsi-wheel-form .tsi-wheel-choice { min-height: 1.4rem; padding: .1rem .4rem; font-size: .8rem; }
  .tsi-wheel-form .tsi-wheel-reasons { margin: .35rem 0; }
  .tsi-wheel-form fieldset > svg { width: 6.5rem; }
  .tsi-wheel-form textarea { min-height: 2.4rem; }
}
`;
