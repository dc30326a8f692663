"""Does this plan have the shape of a plan? Asked in Python, with the JSON Schema that @tsi/sip-gip ships.

    python3 validate_plans.py PLAN.json …      each plan: fine, or where it is not
    python3 validate_plans.py --corpus         every plan of the package's corpus: the same verdict as the package's?
    python3 validate_plans.py --service URL    the same, asked of a running plan service: the same findings as the package's?

Needs Python 3.9 and jsonschema 4 (Debian: python3-jsonschema; or pip install jsonschema). Nothing is fetched, but for
what the service is asked.
Nothing of a plan is printed, only where it is wrong: error messages of a validator repeat what was entered.
"""

import json
import sys
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

# In your service: node_modules/@tsi/sip-gip, or wherever you keep a copy of the two folders `schema` and `corpus`.
PACKAGE = Path(__file__).resolve().parents[2] / "packages" / "sip-gip"


def read(file):
    return json.loads(Path(file).read_text(encoding="utf-8"))


def of_its_kind(validator, plan):
    """The schema is one of four, a kind of plan each. Held against its own kind, a plan tells where it is wrong."""
    schema = validator.schema
    kind = plan.get("kind") if isinstance(plan, dict) else None
    own = [one for one in schema["oneOf"] if one["properties"]["kind"]["const"] == kind]
    return validator.evolve(schema={**own[0], "$defs": schema["$defs"]}) if own else validator


def fault(validator, plan):
    """The path of what is most likely wrong, and which word of the schema says so; None when the shape is right."""
    own = of_its_kind(validator, plan)
    error = best_match(own.iter_errors(plan))
    if error is None:
        return None
    return "at $: no kind of plan" if own is validator else f"at {error.json_path}: {error.validator}"


def check_files(validator, files):
    faults = 0
    for file in files:
        try:
            found = fault(validator, read(file))
        except (OSError, ValueError):
            found = "cannot be read as JSON"
        faults += found is not None
        print(f"{file}: {found or 'has the shape of a plan'}")
    return 1 if faults else 0


def check_corpus(validator):
    index = read(PACKAGE / "corpus" / "index.json")
    cases = {case["file"]: case["schemaAccepts"] for case in index["valid"] + index["invalid"]}
    other = [
        file
        for file, accepted in cases.items()
        if validator.is_valid(read(PACKAGE / "corpus" / file)) != accepted
    ]
    for file in other:
        print(f"another verdict than the package's: {file}")
    print(f"{len(cases) - len(other)} passed, {len(other)} failed")
    return 1 if other or not cases else 0


def ask(service, case):
    """What the service finds in a plan of the corpus, with all that the index says it is checked with."""
    corpus = PACKAGE / "corpus"
    question = {"plan": read(corpus / case["file"])}
    for name in ("agreement", "practice"):
        if name in case:
            question[name] = read(corpus / case[name])
    if "family" in case:
        question.update(read(corpus / case["family"]))
    beside = {"on": case["on"], "strictLaw": "true" if case.get("strictLaw") else "false"}
    body = json.dumps(question).encode()
    request = Request(f"{service}/validate?{urlencode(beside)}", body, {"content-type": "application/json"})
    with urlopen(request, timeout=30) as answer:
        return json.load(answer)["findings"]


def check_service(service):
    index = read(PACKAGE / "corpus" / "index.json")
    cases = index["valid"] + index["askedOtherwise"] + index["invalid"]
    other = 0
    for case in cases:
        # The service begins its paths at the question's own field, and always knows the holidays.
        found = sorted((one["code"], one["severity"], str(one["path"])) for one in ask(service, case))
        expected = sorted(
            (one["code"], one["severity"], str(["plan", *one["path"]]))
            for one in case["findings"]
            if one["code"] != "sip-gip/workingDaysNotCounted"
        )
        if found != expected:
            other += 1
            print(f"other findings than the package's: {case['file']}")
    print(f"{len(cases) - other} passed, {other} failed")
    return 1 if other or not cases else 0


def main(arguments):
    if not arguments:
        print(__doc__)
        return 2
    if arguments[0] == "--service" and len(arguments) == 2:
        try:
            return check_service(arguments[1].rstrip("/"))
        except OSError:
            print("the plan service does not answer, or refused the question")
            return 2
    schema = read(PACKAGE / "schema" / "plan.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    return check_corpus(validator) if arguments == ["--corpus"] else check_files(validator, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
