// Generated from /openapi.json by openapi-typescript. Do not edit.
export interface paths {
    "/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does the plan hold?
         * @description Checks a plan’s shape and then the rules: the statute, and the agreement and practice when given. With “child” and “consents” the consents are checked too. The answer is 200 also when the plan has errors: the question was answered.
         */
        post: operations["validate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-kind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Which plan applies?
         * @description Which plan the situation calls for (SIP, SIP at discharge, GIP, Barnets plan), on which ground, and what is missing. The statute is asked first, then the agreement, last local practice.
         */
        post: operations["planKind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * May it be shared?
         * @description May this be given to that recipient for that purpose, by which route, and what would make the answer a yes? Never a decision.
         */
        post: operations["share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/render": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write out the plan
         * @description The plan as a page: HTML, a whole page for adults, unless you say otherwise; else Markdown (md), a fragment, easy to read (child, teenager). With “for” it is one reader’s copy, and “leftOut” tells the sender what did not come along.
         */
        post: operations["render"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every schema, by name */
        get: operations["listSchemas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document’s JSON Schema */
        get: operations["getSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The service as an OpenAPI document */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A readable description */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Does the service take questions?
         * @description 503 from when the service has been told to stop.
         */
        get: operations["getReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Agreement: {
            /** @constant */
            schemaVersion: "1";
            id: string;
            title: {
                sv: string;
                en: string;
            } & {
                [key: string]: string;
            };
            validFrom: components["schemas"]["Day"];
            validTo?: components["schemas"]["Day"];
            /** @enum {string} */
            read: "whole" | "excerpt" | "draft";
            textAsOf: components["schemas"]["Day"];
            note?: {
                sv: string;
                en: string;
            } & {
                [key: string]: string;
            };
            municipalParties: components["schemas"]["OperationId"][];
            regionParties: components["schemas"]["OperationId"][];
            ages: {
                from: number;
                to: number;
            };
            meetingWithinDays?: number;
            /** @enum {string} */
            meetingDaysAre?: "calendar" | "working";
            followUpDateRequired: boolean;
            /** @enum {string} */
            originalKeptBy?: "responsible" | "family";
            writtenPlan: boolean;
            dutyToAttend: boolean;
            extensions?: {
                [key: string]: unknown;
            };
        };
        Child: {
            ref: components["schemas"]["PersonRef"];
            birthDate: components["schemas"]["Day"];
            /** @enum {string} */
            custody: "joint" | "one" | "unknown";
            custodians: components["schemas"]["ChildPart1"][];
            /** @enum {string} */
            protectedIdentity: "yes" | "no" | "unknown";
            maturity: components["schemas"]["ChildPart2"][];
            extensions?: {
                [key: string]: unknown;
            };
        };
        ChildPart1: {
            ref: components["schemas"]["PersonRef"];
            prevented?: {
                /** @enum {string} */
                reason: "absence" | "illness" | "other";
                /** @enum {string} */
                cannotWait: "yes" | "no" | "unknown";
                /** @enum {string} */
                farReaching: "yes" | "no" | "unknown";
                assessedBy: string;
                assessedOn: components["schemas"]["Day"];
                until: components["schemas"]["Day"];
            };
        };
        /** @enum {string} */
        ChildPart3: "planConsent" | "secrecyWaiver" | "interventionConsent";
        ChildPart2: {
            on: components["schemas"]["Day"];
            by: string;
            /** @enum {string} */
            decides: "custodians" | "together" | "childAlone";
            appliesTo: components["schemas"]["ChildPart3"][];
            reason: string;
        };
        Consent: {
            /** @constant */
            kind: "planConsent";
            schemaVersion: components["schemas"]["ConsentPart1"];
            id: components["schemas"]["ConsentPart2"];
            child: components["schemas"]["PersonRef"];
            given: components["schemas"]["ConsentPart3"];
            declined: components["schemas"]["ConsentPart5"];
            withdrawn: components["schemas"]["ConsentPart7"];
            validFrom: components["schemas"]["Day"];
            validTo: components["schemas"]["Day"];
            supersededBy?: components["schemas"]["ConsentPart8"];
            informedOf: components["schemas"]["ConsentPart9"];
            childsVoice: components["schemas"]["ConsentPart11"];
            note?: components["schemas"]["ConsentPart12"];
            extensions?: components["schemas"]["ConsentPart13"];
        } | {
            /** @constant */
            kind: "secrecyWaiver";
            schemaVersion: components["schemas"]["ConsentPart1"];
            id: components["schemas"]["ConsentPart2"];
            child: components["schemas"]["PersonRef"];
            given: components["schemas"]["ConsentPart3"];
            declined: components["schemas"]["ConsentPart5"];
            withdrawn: components["schemas"]["ConsentPart7"];
            validFrom: components["schemas"]["Day"];
            validTo: components["schemas"]["Day"];
            supersededBy?: components["schemas"]["ConsentPart8"];
            informedOf: components["schemas"]["ConsentPart9"];
            childsVoice: components["schemas"]["ConsentPart11"];
            note?: components["schemas"]["ConsentPart12"];
            extensions?: components["schemas"]["ConsentPart13"];
            from: {
                holder: components["schemas"]["SecrecyHolder"];
                operation: components["schemas"]["OperationId"];
                authority?: string;
            };
            to: components["schemas"]["ConsentPart14"][];
            protects: components["schemas"]["ConsentPart15"][];
            categories: components["schemas"]["InformationCategory"][];
            exclusions: components["schemas"]["InformationCategory"][];
            purpose: components["schemas"]["SharingPurpose"];
        } | {
            /** @constant */
            kind: "interventionConsent";
            schemaVersion: components["schemas"]["ConsentPart1"];
            id: components["schemas"]["ConsentPart2"];
            child: components["schemas"]["PersonRef"];
            given: components["schemas"]["ConsentPart3"];
            declined: components["schemas"]["ConsentPart5"];
            withdrawn: components["schemas"]["ConsentPart7"];
            validFrom: components["schemas"]["Day"];
            validTo: components["schemas"]["Day"];
            supersededBy?: components["schemas"]["ConsentPart8"];
            informedOf: components["schemas"]["ConsentPart9"];
            childsVoice: components["schemas"]["ConsentPart11"];
            note?: components["schemas"]["ConsentPart12"];
            extensions?: components["schemas"]["ConsentPart13"];
            operation: components["schemas"]["OperationId"];
            intervention: string;
        };
        /** @constant */
        ConsentPart1: "1";
        ConsentPart2: string;
        ConsentPart4: {
            by: components["schemas"]["Giver"];
            on: components["schemas"]["Day"];
            /** @enum {string} */
            form: "written" | "oral" | "electronic";
        };
        ConsentPart3: components["schemas"]["ConsentPart4"][];
        ConsentPart6: {
            by: components["schemas"]["Giver"];
            on: components["schemas"]["Day"];
        };
        ConsentPart5: components["schemas"]["ConsentPart6"][];
        ConsentPart7: components["schemas"]["ConsentPart6"][];
        ConsentPart8: {
            id: string;
            on: components["schemas"]["Day"];
        };
        /** @enum {string} */
        ConsentPart10: "purpose" | "whatYesMeans" | "whatNoMeans" | "voluntary" | "withdrawal";
        ConsentPart9: components["schemas"]["ConsentPart10"][];
        ConsentPart11: {
            /** @constant */
            state: "recorded";
            on: components["schemas"]["Day"];
            /** @enum {string} */
            attitude: "for" | "against" | "unsure";
            words?: string;
        } | {
            /** @enum {string} */
            state: "declined" | "notApplicable" | "notAsked" | "unknown";
            why?: string;
        };
        ConsentPart12: string;
        ConsentPart13: {
            [key: string]: unknown;
        };
        ConsentPart14: {
            operation: components["schemas"]["OperationId"];
            authority?: string;
        };
        ConsentPart15: {
            /** @enum {string} */
            about: "child" | "custodian" | "sibling" | "otherPerson";
            ref?: components["schemas"]["PersonRef"];
        };
        ConsentPractice: {
            provenance: string;
            /** @enum {string} */
            custodiansRequired: "all" | "one";
            childConsentFromAge: number;
            maturityAssessmentFromAge: number;
            forms: components["schemas"]["ConsentPracticePart1"][];
            maxMonths: number;
            mustBeInformedOf: components["schemas"]["ConsentPracticePart2"][];
            /** @enum {string} */
            childsVoice: "required" | "advised";
            /** @constant */
            presumed: "never";
        };
        /** @enum {string} */
        ConsentPracticePart1: "written" | "oral" | "electronic";
        /** @enum {string} */
        ConsentPracticePart2: "purpose" | "whatYesMeans" | "whatNoMeans" | "voluntary" | "withdrawal";
        Plan: {
            /** @constant */
            kind: "sip";
            /** @enum {string} */
            basis: "statute" | "agreement" | "local";
            schemaVersion: components["schemas"]["PlanPart1"];
            id: components["schemas"]["PlanPart2"];
            version: components["schemas"]["PlanPart3"];
            basedOn?: components["schemas"]["PlanPart4"];
            agreement?: components["schemas"]["PlanPart5"];
            codes?: components["schemas"]["PlanPart6"];
            child: components["schemas"]["PlanPart10"];
            custodians: components["schemas"]["PlanPart12"];
            custody?: components["schemas"]["PlanPart14"];
            protectedIdentity: components["schemas"]["PlanPart15"];
            reason: components["schemas"]["PlanPart11"];
            initiatedBy?: components["schemas"]["PlanPart16"];
            coordinationJudged?: components["schemas"]["PlanPart17"];
            childsVoice: components["schemas"]["PlanPart19"];
            views: components["schemas"]["PlanPart21"];
            disagreements: components["schemas"]["PlanPart23"];
            needs: components["schemas"]["PlanPart25"];
            goals: components["schemas"]["PlanPart29"];
            actions: components["schemas"]["PlanPart31"];
            measuresByOthers: components["schemas"]["PlanPart33"];
            risk?: components["schemas"]["PlanPart35"];
            crisis?: components["schemas"]["PlanPart36"];
            participants: components["schemas"]["PlanPart37"];
            consents: components["schemas"]["PlanPart39"];
            startsOn: components["schemas"]["Day"];
            calledOn?: components["schemas"]["PlanPart41"];
            meetingOn?: components["schemas"]["PlanPart42"];
            meetingPlace?: components["schemas"]["PlanPart43"];
            followUps: components["schemas"]["PlanPart44"];
            evaluation?: components["schemas"]["PlanPart47"];
            closing?: components["schemas"]["PlanPart48"];
            administration?: components["schemas"]["PlanPart49"];
            parts: components["schemas"]["PlanPart54"];
            extensions?: components["schemas"]["PlanPart56"];
            overallResponsible?: components["schemas"]["PlanPart57"];
        } | {
            /** @constant */
            kind: "sipDischarge";
            /** @constant */
            basis: "statute";
            schemaVersion: components["schemas"]["PlanPart1"];
            id: components["schemas"]["PlanPart2"];
            version: components["schemas"]["PlanPart3"];
            basedOn?: components["schemas"]["PlanPart4"];
            agreement?: components["schemas"]["PlanPart5"];
            codes?: components["schemas"]["PlanPart6"];
            child: components["schemas"]["PlanPart10"];
            custodians: components["schemas"]["PlanPart12"];
            custody?: components["schemas"]["PlanPart14"];
            protectedIdentity: components["schemas"]["PlanPart15"];
            reason: components["schemas"]["PlanPart11"];
            initiatedBy?: components["schemas"]["PlanPart16"];
            coordinationJudged?: components["schemas"]["PlanPart17"];
            childsVoice: components["schemas"]["PlanPart19"];
            views: components["schemas"]["PlanPart21"];
            disagreements: components["schemas"]["PlanPart23"];
            needs: components["schemas"]["PlanPart25"];
            goals: components["schemas"]["PlanPart29"];
            actions: components["schemas"]["PlanPart31"];
            measuresByOthers: components["schemas"]["PlanPart33"];
            risk?: components["schemas"]["PlanPart35"];
            crisis?: components["schemas"]["PlanPart36"];
            participants: components["schemas"]["PlanPart37"];
            consents: components["schemas"]["PlanPart39"];
            startsOn: components["schemas"]["Day"];
            calledOn?: components["schemas"]["PlanPart41"];
            meetingOn?: components["schemas"]["PlanPart42"];
            meetingPlace?: components["schemas"]["PlanPart43"];
            followUps: components["schemas"]["PlanPart44"];
            evaluation?: components["schemas"]["PlanPart47"];
            closing?: components["schemas"]["PlanPart48"];
            administration?: components["schemas"]["PlanPart49"];
            parts: components["schemas"]["PlanPart54"];
            extensions?: components["schemas"]["PlanPart56"];
            overallResponsible?: components["schemas"]["PlanPart57"];
            discharge: {
                admittedOn?: components["schemas"]["Day"];
                admissionNoticeOn?: components["schemas"]["Day"];
                readyNoticeOn?: components["schemas"]["Day"];
                dischargedOn?: components["schemas"]["Day"];
                informationSentOn?: components["schemas"]["Day"];
            };
        } | {
            /** @constant */
            kind: "gip";
            /** @constant */
            basis: "local";
            schemaVersion: components["schemas"]["PlanPart1"];
            id: components["schemas"]["PlanPart2"];
            version: components["schemas"]["PlanPart3"];
            basedOn?: components["schemas"]["PlanPart4"];
            agreement?: components["schemas"]["PlanPart5"];
            codes?: components["schemas"]["PlanPart6"];
            child: components["schemas"]["PlanPart10"];
            custodians: components["schemas"]["PlanPart12"];
            custody?: components["schemas"]["PlanPart14"];
            protectedIdentity: components["schemas"]["PlanPart15"];
            reason: components["schemas"]["PlanPart11"];
            initiatedBy?: components["schemas"]["PlanPart16"];
            coordinationJudged?: components["schemas"]["PlanPart17"];
            childsVoice: components["schemas"]["PlanPart19"];
            views: components["schemas"]["PlanPart21"];
            disagreements: components["schemas"]["PlanPart23"];
            needs: components["schemas"]["PlanPart25"];
            goals: components["schemas"]["PlanPart29"];
            actions: components["schemas"]["PlanPart31"];
            measuresByOthers: components["schemas"]["PlanPart33"];
            risk?: components["schemas"]["PlanPart35"];
            crisis?: components["schemas"]["PlanPart36"];
            participants: components["schemas"]["PlanPart37"];
            consents: components["schemas"]["PlanPart39"];
            startsOn: components["schemas"]["Day"];
            calledOn?: components["schemas"]["PlanPart41"];
            meetingOn?: components["schemas"]["PlanPart42"];
            meetingPlace?: components["schemas"]["PlanPart43"];
            followUps: components["schemas"]["PlanPart44"];
            evaluation?: components["schemas"]["PlanPart47"];
            closing?: components["schemas"]["PlanPart48"];
            administration?: components["schemas"]["PlanPart49"];
            parts: components["schemas"]["PlanPart54"];
            extensions?: components["schemas"]["PlanPart56"];
            overallResponsible?: components["schemas"]["PlanPart58"];
        } | {
            /** @constant */
            kind: "barnetsPlan";
            /** @constant */
            basis: "local";
            schemaVersion: components["schemas"]["PlanPart1"];
            id: components["schemas"]["PlanPart2"];
            version: components["schemas"]["PlanPart3"];
            basedOn?: components["schemas"]["PlanPart4"];
            agreement?: components["schemas"]["PlanPart5"];
            codes?: components["schemas"]["PlanPart6"];
            child: components["schemas"]["PlanPart10"];
            custodians: components["schemas"]["PlanPart12"];
            custody?: components["schemas"]["PlanPart14"];
            protectedIdentity: components["schemas"]["PlanPart15"];
            reason: components["schemas"]["PlanPart11"];
            initiatedBy?: components["schemas"]["PlanPart16"];
            coordinationJudged?: components["schemas"]["PlanPart17"];
            childsVoice: components["schemas"]["PlanPart19"];
            views: components["schemas"]["PlanPart21"];
            disagreements: components["schemas"]["PlanPart23"];
            needs: components["schemas"]["PlanPart25"];
            goals: components["schemas"]["PlanPart29"];
            actions: components["schemas"]["PlanPart31"];
            measuresByOthers: components["schemas"]["PlanPart33"];
            risk?: components["schemas"]["PlanPart35"];
            crisis?: components["schemas"]["PlanPart36"];
            participants: components["schemas"]["PlanPart37"];
            consents: components["schemas"]["PlanPart39"];
            startsOn: components["schemas"]["Day"];
            calledOn?: components["schemas"]["PlanPart41"];
            meetingOn?: components["schemas"]["PlanPart42"];
            meetingPlace?: components["schemas"]["PlanPart43"];
            followUps: components["schemas"]["PlanPart44"];
            evaluation?: components["schemas"]["PlanPart47"];
            closing?: components["schemas"]["PlanPart48"];
            administration?: components["schemas"]["PlanPart49"];
            parts: components["schemas"]["PlanPart54"];
            extensions?: components["schemas"]["PlanPart56"];
            overallResponsible?: components["schemas"]["PlanPart58"];
        };
        /** @constant */
        PlanPart1: "1";
        PlanPart2: string;
        PlanPart3: number;
        PlanPart4: components["schemas"]["PlanPart3"];
        PlanPart5: components["schemas"]["PlanPart2"];
        PlanPart9: string;
        PlanPart8: {
            /** @enum {string} */
            system: "kva" | "ksi" | "ineraTypeOfCarePlan" | "local";
            code: string;
            display?: components["schemas"]["PlanPart9"];
        };
        PlanPart7: components["schemas"]["PlanPart8"][];
        PlanPart6: components["schemas"]["PlanPart7"];
        PlanPart11: string;
        PlanPart10: {
            ref: components["schemas"]["PlanPart2"];
            name?: components["schemas"]["PlanPart9"];
            personalNumber?: string;
            birthDate?: components["schemas"]["Day"];
            address?: components["schemas"]["PlanPart9"];
            schoolUnit?: components["schemas"]["PlanPart9"];
            communicationNeeds?: components["schemas"]["PlanPart11"];
        };
        PlanPart13: {
            ref: components["schemas"]["PlanPart2"];
            name?: components["schemas"]["PlanPart9"];
            address?: components["schemas"]["PlanPart9"];
            contact?: components["schemas"]["PlanPart9"];
            communicationNeeds?: components["schemas"]["PlanPart11"];
        };
        PlanPart12: components["schemas"]["PlanPart13"][];
        /** @enum {string} */
        PlanPart14: "joint" | "one" | "unknown";
        /** @enum {string} */
        PlanPart15: "yes" | "no" | "unknown";
        PlanPart16: components["schemas"]["Informant"];
        /** @enum {string} */
        PlanPart18: "needed" | "notNeeded" | "notAsked";
        PlanPart17: {
            kommun: components["schemas"]["PlanPart18"];
            region: components["schemas"]["PlanPart18"];
        };
        PlanPart20: {
            /** @constant */
            kind: "said";
            words: components["schemas"]["PlanPart11"];
            on?: components["schemas"]["Day"];
        } | {
            /** @constant */
            kind: "nothing";
            nothing: components["schemas"]["NoAnswer"];
            why?: components["schemas"]["PlanPart11"];
        };
        PlanPart19: {
            words: components["schemas"]["PlanPart20"];
            goal: components["schemas"]["PlanPart20"];
        };
        PlanPart22: {
            by: components["schemas"]["Informant"];
            statement: components["schemas"]["PlanPart20"];
        };
        PlanPart21: components["schemas"]["PlanPart22"][];
        PlanPart24: {
            about: components["schemas"]["PlanPart11"];
            between: components["schemas"]["Informant"][];
        };
        PlanPart23: components["schemas"]["PlanPart24"][];
        PlanPart27: {
            instrument: components["schemas"]["PlanPart2"];
            part: components["schemas"]["PlanPart2"];
            assessment?: components["schemas"]["PlanPart2"];
        };
        PlanPart28: components["schemas"]["Informant"][];
        PlanPart26: {
            id: components["schemas"]["PlanPart2"];
            text: components["schemas"]["PlanPart11"];
            seenIn?: components["schemas"]["PlanPart27"][];
            saidBy?: components["schemas"]["PlanPart28"];
            /** @enum {string} */
            target?: "environment" | "child";
            noActionBecause?: components["schemas"]["PlanPart11"];
        };
        PlanPart25: components["schemas"]["PlanPart26"][];
        PlanPart30: {
            id: components["schemas"]["PlanPart2"];
            text: components["schemas"]["PlanPart11"];
            /** @enum {string} */
            level: "longTerm" | "step";
            needs: components["schemas"]["PlanPart2"][];
            seenBy?: components["schemas"]["PlanPart11"];
            saidBy?: components["schemas"]["PlanPart28"];
        };
        PlanPart29: components["schemas"]["PlanPart30"][];
        PlanPart32: {
            id: components["schemas"]["PlanPart2"];
            description: components["schemas"]["PlanPart11"];
            huvudman: components["schemas"]["Huvudman"];
            operation: components["schemas"]["OperationId"];
            responsibleRole: components["schemas"]["PlanPart9"];
            responsibleName?: components["schemas"]["PlanPart9"];
            start?: components["schemas"]["Day"];
            plannedEnd?: components["schemas"]["Day"];
            /** @enum {string} */
            status: "planned" | "ongoing" | "done" | "stopped";
            needs: components["schemas"]["PlanPart2"][];
            goals?: components["schemas"]["PlanPart2"][];
            seenBy?: components["schemas"]["PlanPart11"];
            outcome?: components["schemas"]["PlanPart11"];
            codes?: components["schemas"]["PlanPart7"];
        };
        PlanPart31: components["schemas"]["PlanPart32"][];
        PlanPart34: {
            by: components["schemas"]["PlanPart9"];
            description: components["schemas"]["PlanPart11"];
            needs?: components["schemas"]["PlanPart2"][];
        };
        PlanPart33: {
            /** @constant */
            kind: "some";
            measures: components["schemas"]["PlanPart34"][];
        } | {
            /** @constant */
            kind: "none";
        } | {
            /** @constant */
            kind: "notAsked";
        };
        PlanPart35: components["schemas"]["PlanPart11"];
        PlanPart36: {
            whatToDo: components["schemas"]["PlanPart11"];
            call?: components["schemas"]["PlanPart9"];
        };
        PlanPart38: {
            who: components["schemas"]["Informant"];
            name?: components["schemas"]["PlanPart9"];
            contact?: components["schemas"]["PlanPart9"];
            /** @enum {string} */
            attendance: "invited" | "attended" | "declined";
            from: components["schemas"]["Day"];
            to?: components["schemas"]["Day"];
        };
        PlanPart37: components["schemas"]["PlanPart38"][];
        PlanPart40: {
            /** @enum {string} */
            kind: "planConsent" | "secrecyWaiver" | "interventionConsent";
            ref: components["schemas"]["PlanPart2"];
        };
        PlanPart39: components["schemas"]["PlanPart40"][];
        PlanPart41: components["schemas"]["Day"];
        PlanPart42: components["schemas"]["Day"];
        PlanPart43: components["schemas"]["PlanPart9"];
        PlanPart46: {
            goal: components["schemas"]["PlanPart2"];
            /** @enum {string} */
            state: "reached" | "partlyReached" | "notReached" | "notAssessed";
            words?: components["schemas"]["PlanPart11"];
        };
        PlanPart45: {
            on: components["schemas"]["Day"];
            caller: {
                operation: components["schemas"]["OperationId"];
                role: components["schemas"]["PlanPart9"];
            };
            result?: {
                heldOn: components["schemas"]["Day"];
                words?: components["schemas"]["PlanPart11"];
                goals?: components["schemas"]["PlanPart46"][];
                views?: components["schemas"]["PlanPart22"][];
                agreed?: components["schemas"]["PlanPart11"];
            };
            codes?: components["schemas"]["PlanPart7"];
        };
        PlanPart44: components["schemas"]["PlanPart45"][];
        PlanPart47: components["schemas"]["PlanPart11"];
        PlanPart48: {
            on: components["schemas"]["Day"];
            /** @enum {string} */
            reason: "goalsMet" | "consentWithdrawn" | "moved" | "age" | "replaced" | "other";
            evaluation?: components["schemas"]["PlanPart11"];
            replacedBy?: components["schemas"]["PlanPart2"];
        };
        PlanPart50: {
            to: components["schemas"]["Informant"];
            on: components["schemas"]["Day"];
            version?: components["schemas"]["PlanPart3"];
            consents?: components["schemas"]["PlanPart2"][];
            ground?: components["schemas"]["PlanPart11"];
        };
        PlanPart51: {
            who: components["schemas"]["Informant"];
            on: components["schemas"]["Day"];
            /** @enum {string} */
            form: "handwritten" | "electronic" | "other";
            version?: components["schemas"]["PlanPart3"];
        };
        PlanPart52: {
            path: components["schemas"]["DocumentPath"];
            on: components["schemas"]["Day"];
            by: components["schemas"]["PlanPart9"];
            wasWrong: components["schemas"]["PlanPart11"];
        };
        PlanPart53: {
            kind: components["schemas"]["LifeStep"];
            on: components["schemas"]["Day"];
            by?: components["schemas"]["Informant"];
            version?: components["schemas"]["PlanPart3"];
            givenBy?: components["schemas"]["Giver"][];
            acceptedBy?: components["schemas"]["Informant"];
            /** @enum {string} */
            transition?: "preschoolClass" | "changeOfSchool" | "upperSecondary" | "adult" | "municipality" | "other";
            note?: components["schemas"]["PlanPart11"];
        };
        PlanPart49: {
            original?: {
                keptBy: components["schemas"]["Informant"];
            };
            copiesGiven?: components["schemas"]["PlanPart50"][];
            signatures?: components["schemas"]["PlanPart51"][];
            corrections?: components["schemas"]["PlanPart52"][];
            life?: components["schemas"]["PlanPart53"][];
            retention?: {
                rule: components["schemas"]["PlanPart9"];
                reviewOn?: components["schemas"]["Day"];
                eraseOn?: components["schemas"]["Day"];
            };
        };
        PlanPart55: {
            path: components["schemas"]["DocumentPath"];
            holder: components["schemas"]["SecrecyHolder"];
            category: components["schemas"]["InformationCategory"];
            about: components["schemas"]["About"];
            ref?: components["schemas"]["PersonRef"];
        };
        PlanPart54: components["schemas"]["PlanPart55"][];
        PlanPart56: {
            [key: string]: unknown;
        };
        PlanPart57: {
            /** @enum {string} */
            huvudman: "kommun" | "region";
            operation?: components["schemas"]["OperationId"];
            contactRole: components["schemas"]["PlanPart9"];
            contactName?: components["schemas"]["PlanPart9"];
        };
        PlanPart58: {
            operation: components["schemas"]["OperationId"];
            contactRole: components["schemas"]["PlanPart9"];
            contactName?: components["schemas"]["PlanPart9"];
        };
        PlanPractice: {
            gip: {
                enabled: boolean;
                minOperations: number;
            };
            barnetsPlan: {
                enabled: boolean;
            };
            lssCountsAsSocialServices: boolean;
            countedAsOne: components["schemas"]["PlanPracticePart1"][];
            consent?: components["schemas"]["ConsentPractice"];
            retention?: {
                rule: string;
                eraseAfterMonths: number;
            };
            provenance: string;
            extensions?: {
                [key: string]: unknown;
            };
        };
        PlanPracticePart1: components["schemas"]["OperationId"][];
        SharingRequest: {
            /** @constant */
            schemaVersion: "1";
            holder: components["schemas"]["SecrecyHolder"];
            from: components["schemas"]["SharingParty"];
            to: components["schemas"]["SharingParty"];
            purpose: components["schemas"]["SharingPurpose"];
            parts: components["schemas"]["SharingRequestPart1"][];
            /** @enum {string} */
            suspectedHarm: "yes" | "no" | "unknown";
            reportedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            identified: "yes" | "no";
            /** @enum {string} */
            investigation?: "opened" | "notOpened" | "unknown";
            /** @enum {string} */
            knownAbuseAtHome?: "yes" | "no" | "unknown";
            /** @enum {string} */
            unableToConsent?: "yes" | "no" | "unknown";
            goldenRule?: components["schemas"]["SharingRequestPart2"][];
            extensions?: {
                [key: string]: unknown;
            };
        };
        SharingRequestPart1: {
            path?: components["schemas"]["DocumentPath"];
            holder?: components["schemas"]["SecrecyHolder"];
            category: components["schemas"]["InformationCategory"];
            about: components["schemas"]["About"];
            ref?: components["schemas"]["PersonRef"];
        };
        SharingRequestPart2: {
            /** @enum {string} */
            question: "N1" | "N2" | "N3" | "N4" | "R1" | "R2" | "R3" | "P1" | "P2" | "P3" | "L1" | "L2" | "L3" | "L4" | "T1" | "T2" | "S1";
            /** @enum {string} */
            answer: "yes" | "no" | "unknown";
            note?: string;
            by?: string;
            on?: components["schemas"]["Day"];
        };
        Situation: {
            /** @constant */
            schemaVersion: "1";
            needs: components["schemas"]["SituationPart1"][];
            coordinationJudged: {
                kommun: components["schemas"]["SituationPart2"];
                region: components["schemas"]["SituationPart2"];
            };
            /** @enum {string} */
            planConsent: "given" | "oneCustodianOnly" | "childMissing" | "refused" | "notAsked";
            /** @enum {string} */
            suspectedHarm: "yes" | "no" | "unknown";
            discharge: boolean;
            early: boolean;
            birthDate?: components["schemas"]["Day"];
            extensions?: {
                [key: string]: unknown;
            };
        };
        SituationPart1: {
            operation: components["schemas"]["OperationId"];
            huvudman?: components["schemas"]["Huvudman"];
        };
        /** @enum {string} */
        SituationPart2: "needed" | "notNeeded" | "notAsked";
        /** Format: date */
        Day: string;
        /** @enum {string} */
        About: "child" | "custodian" | "sibling" | "otherPerson" | "staff";
        DocumentPath: components["schemas"]["DocumentPathPart1"][];
        DocumentPathPart1: string | number;
        Finding: {
            code: string;
            /** @enum {string} */
            severity: "error" | "warning" | "info";
            path: (string | number)[];
            params: {
                [key: string]: string | number | boolean;
            };
            message: string;
            hint?: string;
            sources: components["schemas"]["Source"][];
        };
        Giver: {
            /** @constant */
            kind: "child";
        } | {
            /** @constant */
            kind: "custodian";
            ref: components["schemas"]["PersonRef"];
        } | {
            /** @constant */
            kind: "person";
            ref: components["schemas"]["PersonRef"];
        };
        /** @enum {string} */
        Huvudman: "kommun" | "region" | "state" | "private";
        Informant: {
            /** @constant */
            kind: "child";
        } | {
            /** @constant */
            kind: "custodian";
            ref: string;
        } | {
            /** @constant */
            kind: "professional";
            operation: components["schemas"]["OperationId"];
            role: string;
        } | {
            /** @constant */
            kind: "other";
            role: string;
        };
        /** @enum {string} */
        InformationCategory: "identity" | "contact" | "schooling" | "attendance" | "wellbeing" | "health" | "diagnosis" | "familySituation" | "interventions" | "meeting" | "childsWords" | "custodiansWords" | "crime" | "concernReport" | "other";
        /** @enum {string} */
        LifeStep: "consentGiven" | "consentRefused" | "consentWithdrawn" | "called" | "established" | "followedUp" | "revised" | "transferred" | "handedOver" | "closed";
        /** @enum {string} */
        NoAnswer: "notAsked" | "declined" | "notApplicable" | "unknown";
        /** @enum {string} */
        OperationId: "preschool" | "school" | "studentHealthPsychosocial" | "studentHealthMedical" | "afterSchoolCentre" | "maternityCare" | "childHealthCentre" | "primaryCare" | "youthClinic" | "childPsychiatry" | "habilitation" | "municipalHealthCare" | "childAndFamilyServices" | "familyCounselling" | "lss" | "leisure" | "police";
        PersonRef: string;
        /** @enum {string} */
        PlanKindName: "sip" | "sipDischarge" | "gip" | "barnetsPlan";
        /** @enum {string} */
        SecrecyHolder: "preschool" | "school.studenthealth.psych" | "school.studenthealth.medical" | "school.specialSupport" | "school.other" | "afterschool.studenthealth" | "afterschool.other" | "healthcare" | "socialservices" | "socialservices.familycounselling" | "anyReporter.orosanmalan" | "police";
        SharingParty: {
            operation: components["schemas"]["OperationId"];
            authority?: string;
            private?: boolean;
        };
        /** @enum {string} */
        SharingPurpose: "support" | "investigation" | "crimePrevention" | "lawEnforcement" | "consultation" | "immediateProtection" | "reportFeedback" | "suspensionNotice" | "wrongfulPayments" | "technicalProcessing" | "partyInsight";
        Source: {
            /** @enum {string} */
            basis: "statute" | "agreement" | "local" | "guidance" | "own";
            act: string;
            section: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            instance: string;
            findings: components["schemas"]["Finding"][];
            moreFindings: number;
        };
        ValidateQuestion: {
            plan: components["schemas"]["Plan"];
            agreement?: "vastraGotaland2021" | components["schemas"]["Agreement"];
            practice?: "suggestedPractice" | components["schemas"]["PlanPractice"];
            child?: components["schemas"]["Child"];
            consents?: components["schemas"]["Consent"][];
        };
        ValidateAnswer: {
            on: components["schemas"]["Day"];
            findings: components["schemas"]["Finding"][];
            moreFindings: number;
            /** @enum {string} */
            outcome: "nothingBlocks" | "errors" | "notAPlan";
        };
        PlanKindQuestion: {
            situation: components["schemas"]["Situation"];
            agreement?: "vastraGotaland2021" | components["schemas"]["Agreement"];
            practice?: "suggestedPractice" | components["schemas"]["PlanPractice"];
        };
        PlanKindAnswer: {
            on: components["schemas"]["Day"];
            findings: components["schemas"]["Finding"][];
            moreFindings: number;
            kind?: components["schemas"]["PlanKindName"];
            basis?: components["schemas"]["PlanKindAnswerPart1"];
            wouldBe?: components["schemas"]["PlanKindName"];
            sources: components["schemas"]["Source"][];
            missing: {
                condition: string;
                because: string;
                kind: components["schemas"]["PlanKindName"];
                basis: components["schemas"]["PlanKindAnswerPart1"];
                message: string;
                sources: components["schemas"]["Source"][];
            }[];
            mustReport: boolean;
        };
        /** @enum {string} */
        PlanKindAnswerPart1: "statute" | "agreement" | "local";
        ShareQuestion: {
            request: components["schemas"]["SharingRequest"];
            child?: components["schemas"]["Child"];
            consents?: components["schemas"]["Consent"][];
            practice?: "suggestedPractice" | components["schemas"]["ConsentPractice"];
        };
        ShareAnswer: {
            on: components["schemas"]["Day"];
            findings: components["schemas"]["Finding"][];
            moreFindings: number;
            outcome: components["schemas"]["ShareAnswerPart1"];
            otherwise?: components["schemas"]["ShareAnswerPart1"];
            parts: {
                path?: (string | number)[];
                outcome: components["schemas"]["ShareAnswerPart1"];
            }[];
            routes: {
                id: string;
                /** @enum {string} */
                status: "holds" | "possible" | "exceptional" | "fails" | "legalReview" | "undetermined";
                reasons: string[];
                conditions: string[];
                sources: components["schemas"]["Source"][];
                version?: {
                    validFrom: components["schemas"]["Day"];
                    validTo?: components["schemas"]["Day"];
                    sources: components["schemas"]["Source"][];
                    textAsOf: components["schemas"]["Day"];
                };
            }[];
            needed: ({
                /** @constant */
                kind: "consent";
                by: components["schemas"]["Giver"];
                protects: {
                    /** @enum {string} */
                    about: "child" | "custodian" | "sibling" | "otherPerson";
                    ref?: components["schemas"]["PersonRef"];
                };
                reason: string;
                text: string;
            } | {
                /** @constant */
                kind: "assertion";
                route: string;
                condition: string;
                text: string;
            } | {
                /** @constant */
                kind: "fact";
                fact: string;
                question?: string;
                text: string;
            } | {
                /** @constant */
                kind: "step";
                step: string;
                text: string;
            })[];
            /** @enum {string} */
            goldenRule: "notAsked" | "passed" | "blocked";
            explanation: {
                short: string;
                full: string;
            };
        };
        /** @enum {string} */
        ShareAnswerPart1: "reportNow" | "legalReview" | "clear" | "possibleRoute" | "consentNeeded" | "noRoute" | "undetermined";
        RenderQuestion: {
            plan: components["schemas"]["Plan"];
            /** @enum {string} */
            format?: "html" | "md";
            /** @enum {string} */
            as?: "page" | "fragment";
            /** @enum {string} */
            audience?: "adults" | "child" | "teenager";
            overview?: boolean;
            for?: {
                /** @constant */
                kind: "operation";
                operation: components["schemas"]["OperationId"];
                authority?: string;
                private?: boolean;
            } | {
                /** @constant */
                kind: "child";
            } | {
                /** @constant */
                kind: "custodian";
                ref: string;
            };
            practice?: "suggestedPractice" | components["schemas"]["PlanPractice"];
            child?: components["schemas"]["Child"];
            consents?: components["schemas"]["Consent"][];
            /** @enum {string} */
            suspectedHarm?: "yes" | "no" | "unknown";
        };
        RenderAnswer: {
            on: components["schemas"]["Day"];
            findings: components["schemas"]["Finding"][];
            moreFindings: number;
            /** @enum {string} */
            format: "html" | "md";
            page: string;
            leftOut?: {
                path: (string | number)[];
                why: string;
                category?: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    validate: {
        parameters: {
            query?: {
                /** @description The day of the question, YYYY-MM-DD. Today in Stockholm without it. The answer says which day it is for. */
                on?: string;
                /** @description The language of the answer. Goes before Accept-Language. */
                locale?: "sv" | "en";
                /** @description true: a day after the law was last read is an error instead of a warning. */
                strictLaw?: "true" | "false";
            };
            header?: {
                /** @description sv or en. */
                "accept-language"?: string;
                /** @description The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer. */
                "x-request-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": {
                 *         "schemaVersion": "1",
                 *         "kind": "gip",
                 *         "basis": "local",
                 *         "id": "plan-2",
                 *         "version": 1,
                 *         "child": {
                 *           "ref": "barn"
                 *         },
                 *         "custodians": [
                 *           {
                 *             "ref": "v1"
                 *           }
                 *         ],
                 *         "protectedIdentity": "no",
                 *         "reason": "Påhittat exempel. Hemma har vardagen rasat, och i skolan orkar barnet inte hela dagen.",
                 *         "childsVoice": {
                 *           "words": {
                 *             "kind": "nothing",
                 *             "nothing": "declined"
                 *           },
                 *           "goal": {
                 *             "kind": "said",
                 *             "words": "Att det ska vara lugnt på kvällarna."
                 *           }
                 *         },
                 *         "views": [
                 *           {
                 *             "by": {
                 *               "kind": "custodian",
                 *               "ref": "v1"
                 *             },
                 *             "statement": {
                 *               "kind": "said",
                 *               "words": "Jag behöver avlastning ett tag."
                 *             }
                 *           }
                 *         ],
                 *         "disagreements": [],
                 *         "needs": [
                 *           {
                 *             "id": "n1",
                 *             "text": "Lugnare kvällar.",
                 *             "target": "environment"
                 *           },
                 *           {
                 *             "id": "n2",
                 *             "text": "Kortare dagar en tid."
                 *           }
                 *         ],
                 *         "goals": [
                 *           {
                 *             "id": "g1",
                 *             "text": "Barnet sover som förut.",
                 *             "level": "step",
                 *             "needs": [
                 *               "n1"
                 *             ]
                 *           }
                 *         ],
                 *         "actions": [
                 *           {
                 *             "id": "a1",
                 *             "description": "Stödfamilj varannan helg.",
                 *             "huvudman": "kommun",
                 *             "operation": "childAndFamilyServices",
                 *             "responsibleRole": "socialsekreterare",
                 *             "start": "2026-01-12",
                 *             "status": "ongoing",
                 *             "needs": [
                 *               "n1"
                 *             ],
                 *             "plannedEnd": "2026-01-02"
                 *           },
                 *           {
                 *             "id": "a2",
                 *             "description": "Anpassad skoldag.",
                 *             "huvudman": "kommun",
                 *             "operation": "school",
                 *             "responsibleRole": "rektor",
                 *             "start": "2026-01-12",
                 *             "status": "ongoing",
                 *             "needs": [
                 *               "n2"
                 *             ],
                 *             "plannedEnd": "2026-01-02"
                 *           }
                 *         ],
                 *         "measuresByOthers": {
                 *           "kind": "none"
                 *         },
                 *         "participants": [
                 *           {
                 *             "who": {
                 *               "kind": "child"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           },
                 *           {
                 *             "who": {
                 *               "kind": "custodian",
                 *               "ref": "v1"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           },
                 *           {
                 *             "who": {
                 *               "kind": "professional",
                 *               "operation": "school",
                 *               "role": "rektor"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           },
                 *           {
                 *             "who": {
                 *               "kind": "professional",
                 *               "operation": "childAndFamilyServices",
                 *               "role": "socialsekreterare"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           }
                 *         ],
                 *         "consents": [
                 *           {
                 *             "kind": "planConsent",
                 *             "ref": "samtycke-plan"
                 *           }
                 *         ],
                 *         "startsOn": "2026-01-08",
                 *         "meetingOn": "2026-01-08",
                 *         "followUps": [
                 *           {
                 *             "on": "2026-03-05",
                 *             "caller": {
                 *               "operation": "school",
                 *               "role": "rektor"
                 *             }
                 *           }
                 *         ],
                 *         "overallResponsible": {
                 *           "operation": "childAndFamilyServices",
                 *           "contactRole": "socialsekreterare"
                 *         },
                 *         "parts": [
                 *           {
                 *             "path": [
                 *               "reason"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "familySituation",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "childsVoice"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "childsWords",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "views",
                 *               0
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "custodiansWords",
                 *             "about": "custodian",
                 *             "ref": "v1"
                 *           },
                 *           {
                 *             "path": [
                 *               "needs"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "wellbeing",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "goals"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "wellbeing",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "actions",
                 *               0
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "interventions",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "actions",
                 *               1
                 *             ],
                 *             "holder": "school.other",
                 *             "category": "interventions",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "followUps"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "meeting",
                 *             "about": "child"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ValidateQuestion"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-02-09",
                     *       "outcome": "errors",
                     *       "findings": [
                     *         {
                     *           "code": "sip-gip/planConsentNotRead",
                     *           "severity": "info",
                     *           "path": [
                     *             "plan",
                     *             "consents"
                     *           ],
                     *           "params": {},
                     *           "message": "The consent to the plan was not checked, only that the plan refers to one.",
                     *           "hint": "Pass the consents and the facts about the child.",
                     *           "sources": [
                     *             {
                     *               "basis": "own",
                     *               "act": "@tsi/sip-gip",
                     *               "section": ""
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "code": "sip-gip/practiceNotPassed",
                     *           "severity": "info",
                     *           "path": [
                     *             "plan",
                     *             "basis"
                     *           ],
                     *           "params": {},
                     *           "message": "The plan rests on a local practice that was not passed. Whether this kind of plan is in use was not checked.",
                     *           "hint": "Pass the municipality’s practice (“practice”).",
                     *           "sources": [
                     *             {
                     *               "basis": "own",
                     *               "act": "@tsi/sip-gip",
                     *               "section": ""
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "code": "core/datesReversed",
                     *           "severity": "error",
                     *           "path": [
                     *             "plan",
                     *             "actions",
                     *             0,
                     *             "plannedEnd"
                     *           ],
                     *           "params": {},
                     *           "message": "The last day comes before the first.",
                     *           "hint": "Check both days.",
                     *           "sources": []
                     *         },
                     *         {
                     *           "code": "core/datesReversed",
                     *           "severity": "error",
                     *           "path": [
                     *             "plan",
                     *             "actions",
                     *             1,
                     *             "plannedEnd"
                     *           ],
                     *           "params": {},
                     *           "message": "The last day comes before the first.",
                     *           "hint": "Check both days.",
                     *           "sources": []
                     *         }
                     *       ],
                     *       "moreFindings": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ValidateAnswer"];
                };
            };
            /**
             * @description The query cannot be read. https://problem.tsi.invalid/bad-query
             *
             *     The text is not readable JSON. https://problem.tsi.invalid/bad-json
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. https://problem.tsi.invalid/too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. https://problem.tsi.invalid/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json in UTF-8, not compressed, is taken. https://problem.tsi.invalid/wrong-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question does not have the right shape. https://problem.tsi.invalid/wrong-shape */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in the service. https://problem.tsi.invalid/fault */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    planKind: {
        parameters: {
            query?: {
                /** @description The day of the question, YYYY-MM-DD. Today in Stockholm without it. The answer says which day it is for. */
                on?: string;
                /** @description The language of the answer. Goes before Accept-Language. */
                locale?: "sv" | "en";
                /** @description true: a day after the law was last read is an error instead of a warning. */
                strictLaw?: "true" | "false";
            };
            header?: {
                /** @description sv or en. */
                "accept-language"?: string;
                /** @description The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer. */
                "x-request-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "situation": {
                 *         "schemaVersion": "1",
                 *         "needs": [
                 *           {
                 *             "operation": "childAndFamilyServices"
                 *           },
                 *           {
                 *             "operation": "childPsychiatry"
                 *           }
                 *         ],
                 *         "coordinationJudged": {
                 *           "kommun": "needed",
                 *           "region": "notAsked"
                 *         },
                 *         "planConsent": "notAsked",
                 *         "suspectedHarm": "no",
                 *         "discharge": false,
                 *         "early": false
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PlanKindQuestion"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-02-09",
                     *       "wouldBe": "sip",
                     *       "basis": "statute",
                     *       "sources": [
                     *         {
                     *           "basis": "statute",
                     *           "act": "SFS 2025:400",
                     *           "section": "10 kap. 8 §"
                     *         },
                     *         {
                     *           "basis": "statute",
                     *           "act": "SFS 2025:400",
                     *           "section": "10 kap. 9 §"
                     *         },
                     *         {
                     *           "basis": "statute",
                     *           "act": "SFS 2017:30",
                     *           "section": "16 kap. 4 §"
                     *         }
                     *       ],
                     *       "missing": [
                     *         {
                     *           "condition": "planConsent",
                     *           "because": "consentNotAsked",
                     *           "kind": "sip",
                     *           "basis": "statute",
                     *           "message": "Consent to the plan has not been asked for.",
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:400",
                     *               "section": "10 kap. 8 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:400",
                     *               "section": "10 kap. 9 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2017:30",
                     *               "section": "16 kap. 4 §"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "mustReport": false,
                     *       "findings": [],
                     *       "moreFindings": 0
                     *     }
                     */
                    "application/json": components["schemas"]["PlanKindAnswer"];
                };
            };
            /**
             * @description The query cannot be read. https://problem.tsi.invalid/bad-query
             *
             *     The text is not readable JSON. https://problem.tsi.invalid/bad-json
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. https://problem.tsi.invalid/too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. https://problem.tsi.invalid/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json in UTF-8, not compressed, is taken. https://problem.tsi.invalid/wrong-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question does not have the right shape. https://problem.tsi.invalid/wrong-shape */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in the service. https://problem.tsi.invalid/fault */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    share: {
        parameters: {
            query?: {
                /** @description The day of the question, YYYY-MM-DD. Today in Stockholm without it. The answer says which day it is for. */
                on?: string;
                /** @description The language of the answer. Goes before Accept-Language. */
                locale?: "sv" | "en";
                /** @description true: a day after the law was last read is an error instead of a warning. */
                strictLaw?: "true" | "false";
            };
            header?: {
                /** @description sv or en. */
                "accept-language"?: string;
                /** @description The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer. */
                "x-request-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "request": {
                 *         "schemaVersion": "1",
                 *         "holder": "school.studenthealth.psych",
                 *         "from": {
                 *           "operation": "studentHealthPsychosocial"
                 *         },
                 *         "to": {
                 *           "operation": "childAndFamilyServices"
                 *         },
                 *         "purpose": "support",
                 *         "parts": [
                 *           {
                 *             "category": "schooling",
                 *             "about": "child"
                 *           }
                 *         ],
                 *         "suspectedHarm": "no",
                 *         "identified": "yes"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ShareQuestion"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-02-09",
                     *       "outcome": "possibleRoute",
                     *       "parts": [
                     *         {
                     *           "outcome": "possibleRoute"
                     *         }
                     *       ],
                     *       "routes": [
                     *         {
                     *           "id": "concernReport",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "noSuspicion"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:400",
                     *               "section": "19 kap. 1 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 28 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2026-01-15",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:400",
                     *                 "section": "19 kap. 1 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 28 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "familyCounsellorsReport",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherOperation"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:400",
                     *               "section": "19 kap. 2 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 28 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:400",
                     *                 "section": "19 kap. 2 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 28 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "investigationInformation",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:400",
                     *               "section": "20 kap. 6 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 28 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:400",
                     *                 "section": "20 kap. 6 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 28 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "suspensionNotice",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2010:800",
                     *               "section": "5 kap."
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 28 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2010:800",
                     *                 "section": "5 kap."
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 28 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "consent",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "childNotDescribed"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 1 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "12 kap. 2 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "12 kap. 3 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2019-01-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 1 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "12 kap. 2 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "12 kap. 3 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "feedbackToReporter",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "26 kap. 9 a §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:400",
                     *               "section": "19 kap. 6 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2026-01-15",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "26 kap. 9 a §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:400",
                     *                 "section": "19 kap. 6 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "schoolHealthToPupilSupport",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "notThisHolder"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "25 kap. 13 a §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2011-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "25 kap. 13 a §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "healthInternal",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "notThisHolder"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "25 kap. 11 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2023-01-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "25 kap. 11 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "healthToCareUnder18",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "notThisHolder"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "25 kap. 12 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2013-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "25 kap. 12 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "healthIncapable",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "notThisHolder"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "25 kap. 13 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2009-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "25 kap. 13 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "socialToCareUnder18",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "notThisHolder"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "26 kap. 9 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2013-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "26 kap. 9 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "generalClause",
                     *           "status": "possible",
                     *           "reasons": [
                     *             "clauseCoversHolder"
                     *           ],
                     *           "conditions": [
                     *             "obviouslyOutweighs"
                     *           ],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 27 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2022-01-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 27 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "noHarm",
                     *           "status": "exceptional",
                     *           "reasons": [
                     *             "reverseTestIdentified"
                     *           ],
                     *           "conditions": [
                     *             "clearlyHarmless"
                     *           ],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "23 kap. 2 § första stycket"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2023-07-02",
                     *             "validTo": "2028-06-30",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "23 kap. 2 § första stycket"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "ownBranch",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherOperation"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "8 kap. 1 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "8 kap. 2 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "7 kap. 1 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2009-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "8 kap. 1 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "8 kap. 2 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "7 kap. 1 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "necessaryOwnActivity",
                     *           "status": "exceptional",
                     *           "reasons": [
                     *             "onlyOwnActivity"
                     *           ],
                     *           "conditions": [
                     *             "neededForOwnActivity"
                     *           ],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 2 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2009-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 2 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "policeImmediateYouth",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 20 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2015-01-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 20 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "crimeRiskUnder21",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 18 a §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 18 a §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "terrorRisk",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 18 b §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 18 b §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "violenceRisk",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 18 c §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 18 c §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "crimeAgainstChild",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 21 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 21 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "drugSupplyToMinor",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 22 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2018-01-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 22 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "committedCrimeSerious",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 23 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 23 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "committedCrimeOther",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 24 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 24 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "fraudCrimeGeneral",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "neverForSupport"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 15 a §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-12-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 15 a §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "lawEnforcementContact",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 28 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:170",
                     *               "section": "4 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 28 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:170",
                     *                 "section": "4 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "lawEnforcementMunicipal",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 28 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:170",
                     *               "section": "6 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:170",
                     *               "section": "8 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 28 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:170",
                     *                 "section": "6 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:170",
                     *                 "section": "8 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "lawEnforcementSchool",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 28 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:170",
                     *               "section": "7 §"
                     *             },
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2025:170",
                     *               "section": "8 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2025-04-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 28 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:170",
                     *                 "section": "7 §"
                     *               },
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2025:170",
                     *                 "section": "8 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "technicalProcessing",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 2 a §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2023-07-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 2 a §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "partyInsight",
                     *           "status": "fails",
                     *           "reasons": [
                     *             "otherPurpose"
                     *           ],
                     *           "conditions": [],
                     *           "sources": [
                     *             {
                     *               "basis": "statute",
                     *               "act": "SFS 2009:400",
                     *               "section": "10 kap. 3 §"
                     *             }
                     *           ],
                     *           "version": {
                     *             "validFrom": "2014-06-01",
                     *             "sources": [
                     *               {
                     *                 "basis": "statute",
                     *                 "act": "SFS 2009:400",
                     *                 "section": "10 kap. 3 §"
                     *               }
                     *             ],
                     *             "textAsOf": "2026-02-12"
                     *           }
                     *         },
                     *         {
                     *           "id": "watchedChange",
                     *           "conditions": [],
                     *           "sources": [],
                     *           "status": "fails",
                     *           "reasons": [
                     *             "notSwitchedOn"
                     *           ]
                     *         }
                     *       ],
                     *       "needed": [
                     *         {
                     *           "kind": "assertion",
                     *           "route": "generalClause",
                     *           "condition": "obviouslyOutweighs",
                     *           "text": "The general clause: the need for it obviously outweighs what the secrecy protects."
                     *         },
                     *         {
                     *           "kind": "fact",
                     *           "fact": "childDescribed",
                     *           "text": "Give date of birth, custodians and whether there is a protected identity."
                     *         }
                     *       ],
                     *       "goldenRule": "notAsked",
                     *       "explanation": {
                     *         "short": "Student health, psychosocial → Child and family social services: possible, after an assessment – the general clause (OSL (2009:400) 10 kap. 27 §). A named official must assert the conditions.",
                     *         "full": "Student health, psychosocial → Child and family social services: possible, after an assessment – the general clause (OSL (2009:400) 10 kap. 27 §). A named official must assert the conditions.\n\nRoutes tried\n- the general clause (OSL (2009:400) 10 kap. 27 §): possible after an assessment – the secrecy is not excepted. Conditions: the need for it obviously outweighs what the secrecy protects\n- the test of harm (OSL (2009:400) 23 kap. 2 § första stycket): only exceptionally – reverse test and an identified child: seldom clear that nobody is harmed. Conditions: it is clear that neither the child nor anybody close is harmed\n- necessary for one’s own activity (OSL (2009:400) 10 kap. 2 §): only exceptionally – only for one’s own task, not to help the recipient. Conditions: the one who gives must say it to do their own task\n- concern report (SoL (2025:400) 19 kap. 1 §; OSL (2009:400) 10 kap. 28 §): fails – no suspicion that the child is harmed\n- consent (OSL (2009:400) 10 kap. 1 §, 12 kap. 2 §, 12 kap. 3 §): fails – the child is not described\n- information against crime, wrongful payments and cheating (OSL (2009:400) 10 kap. 15 a §): fails – never a ground for support\n- For another secrecy, recipient, operation or purpose: the family counsellor’s duty to report (SoL (2025:400) 19 kap. 2 §; OSL (2009:400) 10 kap. 28 §); information to the social services’ investigation (SoL (2025:400) 20 kap. 6 §; OSL (2009:400) 10 kap. 28 §); notice of a suspension (SFS 2010:800, 5 kap.; OSL (2009:400) 10 kap. 28 §); feedback to the reporter (OSL (2009:400) 26 kap. 9 a §; SoL (2025:400) 19 kap. 6 §); school health to the rest of student health (OSL (2009:400) 25 kap. 13 a §); inside the health care of one huvudman (OSL (2009:400) 25 kap. 11 §); health care to care or social services, under 18 (OSL (2009:400) 25 kap. 12 §); care when the person cannot consent (OSL (2009:400) 25 kap. 13 §); social services to care or other social services, under 18 (OSL (2009:400) 26 kap. 9 §); inside the same operation (OSL (2009:400) 8 kap. 1 §, 8 kap. 2 §, 7 kap. 1 §); immediate police action, under 18 (OSL (2009:400) 10 kap. 20 §); risk of crime, under 21 (OSL (2009:400) 10 kap. 18 a §); risk of terrorist and similar crimes (OSL (2009:400) 10 kap. 18 b §); risk of grave violence against somebody close (OSL (2009:400) 10 kap. 18 c §); suspected crime against a child (OSL (2009:400) 10 kap. 21 §); narcotics or alcohol to somebody under 18 (OSL (2009:400) 10 kap. 22 §); suspected crime, care and social services (OSL (2009:400) 10 kap. 23 §); suspected crime, other operations (OSL (2009:400) 10 kap. 24 §); contact details to the police on request (OSL (2009:400) 10 kap. 28 §; lagen (2025:170) 4 §); the municipality’s and region’s duty towards the police (OSL (2009:400) 10 kap. 28 §; lagen (2025:170) 6 §, 8 §); the rektor’s duty towards the police (OSL (2009:400) 10 kap. 28 §; lagen (2025:170) 7 §, 8 §); technical processing or storage only (OSL (2009:400) 10 kap. 2 a §); a party’s insight (OSL (2009:400) 10 kap. 3 §); a watched change of law\n\nWhat is needed: the conditions of one route, or consent\n- The general clause: the need for it obviously outweighs what the secrecy protects.\n- Give date of birth, custodians and whether there is a protected identity.\n\nThis is a finding, not a decision. A named official decides."
                     *       },
                     *       "findings": [
                     *         {
                     *           "code": "consent/protectedIdentityNotChecked",
                     *           "severity": "warning",
                     *           "path": [
                     *             "request"
                     *           ],
                     *           "params": {},
                     *           "message": "Nobody has checked whether the child or the family has a protected identity.",
                     *           "hint": "Check before anything is given. Until then the answer is not a clear yes.",
                     *           "sources": []
                     *         },
                     *         {
                     *           "code": "consent/goldenRuleNotAsked",
                     *           "severity": "info",
                     *           "path": [
                     *             "request",
                     *             "goldenRule"
                     *           ],
                     *           "params": {},
                     *           "message": "The golden rule has not been asked: is the information necessary, relevant and proportionate?",
                     *           "sources": []
                     *         },
                     *         {
                     *           "code": "consent/childNotDescribed",
                     *           "severity": "warning",
                     *           "path": [
                     *             "request"
                     *           ],
                     *           "params": {},
                     *           "message": "The child is not described, so no consent can be judged.",
                     *           "hint": "Give date of birth, custodians and whether there is a protected identity.",
                     *           "sources": []
                     *         }
                     *       ],
                     *       "moreFindings": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ShareAnswer"];
                };
            };
            /**
             * @description The query cannot be read. https://problem.tsi.invalid/bad-query
             *
             *     The text is not readable JSON. https://problem.tsi.invalid/bad-json
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. https://problem.tsi.invalid/too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. https://problem.tsi.invalid/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json in UTF-8, not compressed, is taken. https://problem.tsi.invalid/wrong-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question does not have the right shape. https://problem.tsi.invalid/wrong-shape */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in the service. https://problem.tsi.invalid/fault */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    render: {
        parameters: {
            query?: {
                /** @description The day of the question, YYYY-MM-DD. Today in Stockholm without it. The answer says which day it is for. */
                on?: string;
                /** @description The language of the answer. Goes before Accept-Language. */
                locale?: "sv" | "en";
                /** @description true: a day after the law was last read is an error instead of a warning. */
                strictLaw?: "true" | "false";
            };
            header?: {
                /** @description sv or en. */
                "accept-language"?: string;
                /** @description The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer. */
                "x-request-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "plan": {
                 *         "schemaVersion": "1",
                 *         "kind": "gip",
                 *         "basis": "local",
                 *         "id": "plan-2",
                 *         "version": 1,
                 *         "child": {
                 *           "ref": "barn"
                 *         },
                 *         "custodians": [
                 *           {
                 *             "ref": "v1"
                 *           }
                 *         ],
                 *         "protectedIdentity": "no",
                 *         "reason": "Påhittat exempel. Hemma har vardagen rasat, och i skolan orkar barnet inte hela dagen.",
                 *         "childsVoice": {
                 *           "words": {
                 *             "kind": "nothing",
                 *             "nothing": "declined"
                 *           },
                 *           "goal": {
                 *             "kind": "said",
                 *             "words": "Att det ska vara lugnt på kvällarna."
                 *           }
                 *         },
                 *         "views": [
                 *           {
                 *             "by": {
                 *               "kind": "custodian",
                 *               "ref": "v1"
                 *             },
                 *             "statement": {
                 *               "kind": "said",
                 *               "words": "Jag behöver avlastning ett tag."
                 *             }
                 *           }
                 *         ],
                 *         "disagreements": [],
                 *         "needs": [
                 *           {
                 *             "id": "n1",
                 *             "text": "Lugnare kvällar.",
                 *             "target": "environment"
                 *           },
                 *           {
                 *             "id": "n2",
                 *             "text": "Kortare dagar en tid."
                 *           }
                 *         ],
                 *         "goals": [
                 *           {
                 *             "id": "g1",
                 *             "text": "Barnet sover som förut.",
                 *             "level": "step",
                 *             "needs": [
                 *               "n1"
                 *             ]
                 *           }
                 *         ],
                 *         "actions": [
                 *           {
                 *             "id": "a1",
                 *             "description": "Stödfamilj varannan helg.",
                 *             "huvudman": "kommun",
                 *             "operation": "childAndFamilyServices",
                 *             "responsibleRole": "socialsekreterare",
                 *             "start": "2026-01-12",
                 *             "status": "ongoing",
                 *             "needs": [
                 *               "n1"
                 *             ]
                 *           },
                 *           {
                 *             "id": "a2",
                 *             "description": "Anpassad skoldag.",
                 *             "huvudman": "kommun",
                 *             "operation": "school",
                 *             "responsibleRole": "rektor",
                 *             "start": "2026-01-12",
                 *             "status": "ongoing",
                 *             "needs": [
                 *               "n2"
                 *             ]
                 *           }
                 *         ],
                 *         "measuresByOthers": {
                 *           "kind": "none"
                 *         },
                 *         "participants": [
                 *           {
                 *             "who": {
                 *               "kind": "child"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           },
                 *           {
                 *             "who": {
                 *               "kind": "custodian",
                 *               "ref": "v1"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           },
                 *           {
                 *             "who": {
                 *               "kind": "professional",
                 *               "operation": "school",
                 *               "role": "rektor"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           },
                 *           {
                 *             "who": {
                 *               "kind": "professional",
                 *               "operation": "childAndFamilyServices",
                 *               "role": "socialsekreterare"
                 *             },
                 *             "attendance": "attended",
                 *             "from": "2026-01-08"
                 *           }
                 *         ],
                 *         "consents": [
                 *           {
                 *             "kind": "planConsent",
                 *             "ref": "samtycke-plan"
                 *           }
                 *         ],
                 *         "startsOn": "2026-01-08",
                 *         "meetingOn": "2026-01-08",
                 *         "followUps": [
                 *           {
                 *             "on": "2026-03-05",
                 *             "caller": {
                 *               "operation": "school",
                 *               "role": "rektor"
                 *             }
                 *           }
                 *         ],
                 *         "overallResponsible": {
                 *           "operation": "childAndFamilyServices",
                 *           "contactRole": "socialsekreterare"
                 *         },
                 *         "parts": [
                 *           {
                 *             "path": [
                 *               "reason"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "familySituation",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "childsVoice"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "childsWords",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "views",
                 *               0
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "custodiansWords",
                 *             "about": "custodian",
                 *             "ref": "v1"
                 *           },
                 *           {
                 *             "path": [
                 *               "needs"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "wellbeing",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "goals"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "wellbeing",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "actions",
                 *               0
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "interventions",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "actions",
                 *               1
                 *             ],
                 *             "holder": "school.other",
                 *             "category": "interventions",
                 *             "about": "child"
                 *           },
                 *           {
                 *             "path": [
                 *               "followUps"
                 *             ],
                 *             "holder": "socialservices",
                 *             "category": "meeting",
                 *             "about": "child"
                 *           }
                 *         ]
                 *       },
                 *       "format": "md",
                 *       "for": {
                 *         "kind": "child"
                 *       },
                 *       "audience": "child",
                 *       "suspectedHarm": "no"
                 *     }
                 */
                "application/json": components["schemas"]["RenderQuestion"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-02-09",
                     *       "format": "md",
                     *       "page": "# My plan\n\nThis plan is about you.\n\nThe grown-ups call it GIP.\n\nRead it yourself, or ask somebody to read it to you.\n\n## This is what you have said\n\n- **What you think**: You did not want to answer. That is fine. You can tell us later if you want.\n- **You want**: Att det ska vara lugnt på kvällarna.\n\n## This is what we want to get better\n\n- Barnet sover som förut.\n\n## These people help you\n\n- Socialsekreterare at social services\n  - Stödfamilj varannan helg.\n  - It is going on now.\n  - From 12 January 2026.\n- Rektor at school\n  - Anpassad skoldag.\n  - It is going on now.\n  - From 12 January 2026.\n\n## This is what happens next\n\nWe talk about how things are going on 5 March 2026.\n\nThe one who invites you: rektor at school.\n\n## Who can you ask?\n\nYou can ask the person who gave you the plan.\n\nSay so if something is hard to understand.\n\n## What can you say no to?\n\nYou may say what you think.\n\nYou need not tell more than you want to.\n\nSay so if something does not feel right.\n\nThen we are to listen to you.\n\nSometimes the grown-ups decide anyway.\n\nThen they are to tell you why.\n\nYou may change your mind.\n",
                     *       "leftOut": [
                     *         {
                     *           "path": [
                     *             "child"
                     *           ],
                     *           "why": "notLabelled"
                     *         },
                     *         {
                     *           "path": [
                     *             "custodians"
                     *           ],
                     *           "why": "notLabelled"
                     *         },
                     *         {
                     *           "path": [
                     *             "views",
                     *             0
                     *           ],
                     *           "why": "consentNeeded",
                     *           "category": "custodiansWords"
                     *         },
                     *         {
                     *           "path": [
                     *             "disagreements"
                     *           ],
                     *           "why": "notLabelled"
                     *         },
                     *         {
                     *           "path": [
                     *             "measuresByOthers"
                     *           ],
                     *           "why": "notLabelled"
                     *         },
                     *         {
                     *           "path": [
                     *             "participants"
                     *           ],
                     *           "why": "notLabelled"
                     *         },
                     *         {
                     *           "path": [
                     *             "startsOn"
                     *           ],
                     *           "why": "notLabelled"
                     *         },
                     *         {
                     *           "path": [
                     *             "meetingOn"
                     *           ],
                     *           "why": "notLabelled"
                     *         },
                     *         {
                     *           "path": [
                     *             "overallResponsible"
                     *           ],
                     *           "why": "notLabelled"
                     *         }
                     *       ],
                     *       "findings": [],
                     *       "moreFindings": 0
                     *     }
                     */
                    "application/json": components["schemas"]["RenderAnswer"];
                };
            };
            /**
             * @description The query cannot be read. https://problem.tsi.invalid/bad-query
             *
             *     The text is not readable JSON. https://problem.tsi.invalid/bad-json
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The request did not arrive in time. https://problem.tsi.invalid/too-slow */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large. https://problem.tsi.invalid/too-large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Only application/json in UTF-8, not compressed, is taken. https://problem.tsi.invalid/wrong-content-type */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The question does not have the right shape. https://problem.tsi.invalid/wrong-shape */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault in the service. https://problem.tsi.invalid/fault */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSchemas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        schemas: {
                            name: string;
                            id: string;
                            href: string;
                        }[];
                    };
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchema: {
        parameters: {
            query?: {
                /** @description The language of the answer. Goes before Accept-Language. */
                locale?: "sv" | "en";
            };
            header?: {
                /** @description sv or en. */
                "accept-language"?: string;
                /** @description The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer. */
                "x-request-id"?: string;
            };
            path: {
                /** @description The document’s name, for example plan. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/schema+json": Record<string, never>;
                };
            };
            /** @description There is nothing here. https://problem.tsi.invalid/not-found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenApi: {
        parameters: {
            query?: {
                /** @description The language of the answer. Goes before Accept-Language. */
                locale?: "sv" | "en";
            };
            header?: {
                /** @description sv or en. */
                "accept-language"?: string;
                /** @description The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer. */
                "x-request-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPage: {
        parameters: {
            query?: {
                /** @description The language of the answer. Goes before Accept-Language. */
                locale?: "sv" | "en";
            };
            header?: {
                /** @description sv or en. */
                "accept-language"?: string;
                /** @description The request’s id, a UUID. Anything else is replaced with a new one. It comes back in the answer. */
                "x-request-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Too many requests. Wait a while. https://problem.tsi.invalid/too-many-requests */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "alive";
                    };
                };
            };
        };
    };
    getReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ready";
                    };
                };
            };
            /** @description The service is stopping. https://problem.tsi.invalid/stopping */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
