// Written by tools/open-api.ts from packages/server/openapi.json.
export interface paths {
    "/api/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The offices that this server serves */
        get: operations["listOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the form needs to know of an office */
        get: operations["readOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a complaint */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See how a complaint stands, by ticket and secret (POST, so that no secret stands in an address) */
        post: operations["trackComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tracking/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete the file, answer, withdraw: what the complainant does */
        post: operations["sendCitizenEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether an office has nobody who can sign in, and waits for its set-up code */
        get: operations["readSetUp"];
        put?: never;
        /** Makes the first administrator and the first head of an office, with the code that the server printed; it is used up by that. Nobody is signed in */
        post: operations["setUpOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, what they showed it with, and what is still to be done */
        get: operations["readSession"];
        put?: never;
        /** Sign in to the desk; once more with `code` where the answer is second-factor-needed */
        post: operations["openSession"];
        /** Sign out */
        delete: operations["closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the desk’s screens need to know of the office */
        get: operations["readDeskOffice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/session/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show once more who one is, by password and, where a second factor is on, its code: for ten minutes that is enough for what wants a fresh proof */
        post: operations["proveAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set a password of one’s own: 12 characters at least, and none that is among the first to be guessed. Ends every other session of the officer */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where else one is signed in */
        get: operations["listOwnSessions"];
        put?: never;
        post?: never;
        /** Sign out everywhere else */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Turn the second factor on with a code of the app */
        put: operations["confirmSecondFactor"];
        /** Make a secret for an authenticator app; sign-in asks for it once a code has confirmed it */
        post: operations["beginSecondFactor"];
        /** Turn the second factor off, with its recovery codes */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; the old ones are no longer good */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/session/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser is asked with to use a passkey, to sign in or to show once more who one is */
        post: operations["askForPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to the desk with a passkey, which counts as both factors */
        post: operations["openSessionByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/session/proof/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show once more who one is, with a passkey of one’s own */
        post: operations["proveByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own passkeys */
        get: operations["listPasskeys"];
        put?: never;
        /** Add the passkey that the browser has made */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser is asked with to make a passkey */
        post: operations["askForNewPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/passkeys/{passkey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a passkey away; the device may show it still, and it opens nothing */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Give a passkey another name */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/desk/session/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to sign in through the city’s own identity provider */
        post: operations["askProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/session/provider/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the identity provider sends a browser back to, with what OpenID Connect says in the query; never called by a script */
        get: operations["returnFromProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/linked-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where to go to link one’s own account with an identity at the city’s own provider */
        post: operations["linkIdentity"];
        /** Undo the link of one’s own account with an identity */
        delete: operations["unlinkIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The work list, the most urgent first */
        get: operations["listComplaints"];
        put?: never;
        /** Enter a complaint that came by any channel */
        post: operations["fileIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaint-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many open complaints each narrowing of the work list would show */
        get: operations["countComplaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Be told of every complaint that comes or is changed */
        get: operations["watchChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own views of the work list */
        get: operations["listViews"];
        put?: never;
        /** Keep a narrowing of the work list under a name */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/views/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a view away; no complaint is touched */
        delete: operations["removeView"];
        options?: never;
        head?: never;
        /** Give a view another name */
        patch: operations["renameView"];
        trace?: never;
    };
    "/api/desk/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was received in one year, in numbers: by month, channel, type, severity and state, how it ended, and whether the office kept its times */
        get: operations["readStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/statistics/month": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The present month beside the one before it, and where every complaint stands now */
        get: operations["readMonthAtAGlance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/person-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The complaints of whoever has this NIK, phone number or e-mail address (POST, so that none stands in an address); shows no identity */
        post: operations["findByPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/possible-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complaints that may be the same as the one that is being entered (POST, so that nothing of it stands in an address); shows no identity and no text, and keeps nothing */
        post: operations["findPossibleDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A complaint as this officer may see it */
        get: operations["readComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened to a complaint, with the hashes of its log */
        get: operations["readComplaintEvents"];
        put?: never;
        /** What an officer does, or records for a citizen */
        post: operations["sendOfficerEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the complainant was told by e-mail, and what became of it; never to which address */
        get: operations["listComplaintNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notices that could not be delivered and wait for an officer, the longest waiting first */
        get: operations["listFailedNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/notices/{notice}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a notice that could not be delivered tried again, to the address as it now is */
        post: operations["retryNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/notices/{notice}/set-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a notice that could not be delivered aside, with a reason, such as that the complainant was telephoned */
        post: operations["setNoticeAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/oversight-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notices could not be delivered, and in how many complaints a request about somebody’s data waits */
        get: operations["countOversight"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people asked of the data that is kept of them and nobody answered yet, the one whose 72 hours end first, first (R16) */
        get: operations["listWaitingDataRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is kept of people and leaves by the clock in the coming thirty days, and what should have left before, by day and kind (R14) */
        get: operations["listLeaving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the server is: backups, mail, keys, the clock, the virus scanner */
        get: operations["readDeskHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to attach a file */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an upload stands */
        get: operations["readUpload"];
        put?: never;
        post?: never;
        /** Take an upload back */
        delete: operations["dropUpload"];
        options?: never;
        head?: never;
        /** Add bytes to an upload */
        patch: operations["addToUpload"];
        trace?: never;
    };
    "/api/desk/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to attach a file, as an officer */
        post: operations["createDeskUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an officer’s upload stands */
        get: operations["readDeskUpload"];
        put?: never;
        post?: never;
        /** Take an officer’s upload back */
        delete: operations["dropDeskUpload"];
        options?: never;
        head?: never;
        /** Add bytes to an officer’s upload */
        patch: operations["addToDeskUpload"];
        trace?: never;
    };
    "/api/desk/complaints/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a complaint, without their content */
        get: operations["listAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document; identity cards only with a reason, see lookAtAttachment */
        get: operations["readAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/attachments/{attachment}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See an identity card, or a file that the virus scanner has not seen, with a reason that the log keeps (R14) */
        post: operations["lookAtAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tracking/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One’s receipt (tanda terima) to print, by ticket and secret, which is printed as it was typed (POST, so that no secret stands in an address) */
        post: operations["printOwnReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A receipt (tanda terima) to print, for the complainant and for the counter: with the secret where the officer still has it (POST, so that it stands in no address), else without (R3) */
        post: operations["printReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/minutes/{minutes}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Minutes (Berita Acara) to print: for the file, or for the respondent, whom a name in confidence never reaches (R23) */
        get: operations["printMinutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/minutes-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The next number of minutes of a kind, or of an inspection report (`report`), in the office’s pattern, for what was held on a civil date. Proposed only: they may be given another */
        get: operations["proposeMinutesNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/inspection-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest inspection report of a complaint, to print */
        get: operations["printInspectionReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/answer-letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter that tells the complainant what became of it and what is open to them, to print (R6, R9, R10) */
        get: operations["printAnswerLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/invitations/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation of one who is invited to the meeting, inspection or mediation that is planned, to print: by their number in the plan from 1, persons first, then offices. Each is a paper of its own, and names nobody else (R23) */
        get: operations["printInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** See NIK, phones, e-mail and address in full, with a reason that the log keeps (R14) */
        post: operations["viewIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/complaints/{id}/bundle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All that is kept of the complainant, over all complaints under their NIK, to be handed to them (R16); every look is an event. JSON, or Markdown by `Accept` */
        post: operations["makeBundle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/breach-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After a breach: whose data were kept of the complaints of a time, how they are reached, and the notice to them (UU 27/2022, Article 46). Each person listed is a look that their complaint keeps in its log (R14) */
        post: operations["makeBreachList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The months that the office’s complaint book has, newest first. */
        get: operations["listRegisterMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/register/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month (`YYYY-MM`) of the complaint book, masked, as it was issued last; as it stands now where it was not, or where something of it was taken back since. As JSON, PDF, XLSX, CSV or a printable page, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`, `.html`. */
        get: operations["readRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month (`YYYY-MM`) of the office’s own complaint book, with warnings; as JSON, PDF, XLSX, CSV or a printable page, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`, `.html`. */
        get: operations["readDeskRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register/{month}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes on the form of a month (`YYYY-MM`): its number (generated when it is first written and none is given), how rows are numbered, date of issue, note, names. */
        put: operations["writeRegisterForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/recap/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year (`YYYY`) in numbers, which single nobody out: by month, channel, type, severity, outcome, and on time or late; as JSON, PDF, XLSX or CSV, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`. */
        get: operations["readRecap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/recap/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year (`YYYY`) of the office in numbers, for officers: by month, channel, type, severity, outcome, and on time or late; as JSON, PDF, XLSX or CSV, by `Accept` or by the ending `.json`, `.pdf`, `.xlsx`, `.csv`. */
        get: operations["readDeskRecap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of a month that the office ever issued, without rows, each with its place in the office’s log, a Merkle tree (RFC 9162), under a signed checkpoint; and the keys that checkpoints are checked with. */
        get: operations["readBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/book/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest issued version of a month (`YYYY-MM`), masked, with what proves that it is in the office’s log. */
        get: operations["readIssuedMonth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/log/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest checkpoint of the office’s log: its size and root, signed (C2SP tlog-checkpoint). The leaves are the hashes of all events and the heads of issued months. */
        get: operations["readCheckpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/log/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that the office’s log at size `to` goes on from what it was at size `from` (RFC 9162, 2.1.4); of sizes up to the newest checkpoint’s. */
        get: operations["readConsistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/log/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The proof that a leaf, given by its hash, is in the office’s log at `size` (RFC 9162, 2.1.3), the newest checkpoint’s where none is given. */
        get: operations["readInclusion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offices/{office}/tracking/book": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For a complainant, by ticket and secret: the row of their complaint in the newest issued version of its month, with what proves that it and the filing behind it are in the office’s log */
        post: operations["trackInBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register/{month}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the issuing of a month (`YYYY-MM`) stands: what is to be looked at, what is prepared and by whom, its versions, and what has changed since. */
        get: operations["readIssueState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register/{month}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Prepares a month (`YYYY-MM`) for another officer to acknowledge. What it warns of must have been `seen`. Its form is made, if it is not yet, and the month held fast as it is. */
        put: operations["prepareMonth"];
        post?: never;
        /** Takes back what was prepared of a month (`YYYY-MM`), whoever prepared it. */
        delete: operations["takeBackPreparation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register/{month}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acknowledges what another officer prepared of a month (`YYYY-MM`), and so issues it: as a numbered version that never changes, in the office’s log and under a signed checkpoint. What it warns this officer of must have been `seen`. */
        post: operations["acknowledgeMonth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/register/{month}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An issued version of a month (`YYYY-MM`) as the office reads it: as it was issued, less what was erased since and what this officer may not see; as JSON, or as PDF, XLSX or CSV by the ending `.pdf`, `.xlsx`, `.csv`. */
        get: operations["readIssuedVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who works for the office: roles, last sign-in, and who may no longer sign in */
        get: operations["listOfficers"];
        put?: never;
        /** Adds an officer, with a one-time password that is told in the answer and never again. A login that is taken is refused at its place (`taken`) */
        post: operations["addOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Gives an officer another name or other roles; other roles end their sessions. Open duties are no obstacle, and are counted under the old name and the new */
        patch: operations["changeOfficer"];
        trace?: never;
    };
    "/api/desk/officers/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps an officer from signing in, and ends their sessions; open duties are no obstacle. Nobody disables themself */
        post: operations["disableOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/officers/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an officer sign in again, with the password that they had */
        post: operations["enableOfficer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/officers/{id}/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands out a new one-time password in the place of an officer’s own, told in the answer and never again, and ends their sessions */
        post: operations["givePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/staff-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what with accounts and settings, the newest first, and whether anything in that log was changed */
        get: operations["readStaffLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of the office, their version, and where it came from */
        get: operations["readSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes whole sections of the settings; a section that is absent stays. A type or channel that complaints carry can be retired, but not taken away (`inUse`) */
        patch: operations["changeSettings"];
        trace?: never;
    };
    "/api/desk/settings/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be changed, as a JSON Schema with words for each setting, to draw a form of */
        get: operations["readSettingsSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/settings/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the settings: when, by whom, or from where */
        get: operations["listSettingsVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/settings/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the settings, and where it differs from the one before, or from another */
        get: operations["readSettingsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/days-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days off of a year: national holidays and joint leave, and the office’s own */
        get: operations["listDaysOff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/days-off/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Makes a day (`YYYY-MM-DD`) a day off of the office’s own, or gives it another name. `If-Match` is the version of the settings */
        put: operations["addDayOff"];
        post?: never;
        /** Makes a day off of the office’s own a working day again. `If-Match` is the version of the settings */
        delete: operations["removeDayOff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/log-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check the log of every complaint of the office, and of its accounts and settings: whether anything in it was altered, dropped, added or moved */
        get: operations["verifyLog"];
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
        /** Whether the process lives */
        get: operations["health"];
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
        /** Whether complaints can be taken in */
        get: operations["ready"];
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
        OfficeList: {
            offices: {
                slug: string;
                name: string;
                shortName: string;
            }[];
        };
        Problem: {
            type: string;
            code: string;
            title: string;
            status: number;
            detail?: string;
            issues?: {
                pointer: string;
                code: string;
            }[];
            rule?: {
                id: string;
                name: string;
                sentence: string;
            };
            allowed?: string[];
            requestId?: string;
        };
        PublicOffice: {
            slug: string;
            name: string;
            shortName: string;
            city: string;
            contact: {
                phone?: string;
                email?: string;
                address?: string;
            };
            languages: ("id" | "en")[];
            zone: string;
            types: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            }[];
            identityModes: ("open" | "confidential" | "anonymous")[];
            fields: {
                /** @enum {string} */
                nik: "required" | "optional" | "hidden";
                /** @enum {string} */
                name: "required" | "optional" | "hidden";
                /** @enum {string} */
                phone: "required" | "optional" | "hidden";
                /** @enum {string} */
                mobile: "required" | "optional" | "hidden";
                /** @enum {string} */
                email: "required" | "optional" | "hidden";
                /** @enum {string} */
                address: "required" | "optional" | "hidden";
                /** @enum {string} */
                region: "required" | "optional" | "hidden";
            };
            attachments: {
                /** @enum {string} */
                ktp: "required" | "optional" | "hidden";
                most: number;
                mostBytes: number;
                mediaTypes: string[];
            };
            homeRegion: {
                province: {
                    code: string;
                    name: string;
                };
                regency: {
                    code: string;
                    name: string;
                };
            };
            onward: {
                name: string;
                contact?: string;
            }[];
            privacyNotice: {
                id: string;
                en?: string;
            };
            verification: {
                n: number;
                /** @enum {string} */
                unit: "working" | "calendar";
                /** @enum {string} */
                from: "received" | "asked" | "complete" | "decided" | "answered";
                rollToWorkingDay?: boolean;
            };
            regionsPath: string;
        };
        Receipt: {
            ticket: string;
            secret: string;
            /** Format: date-time */
            receivedAt: string;
            office: {
                slug: string;
                name: string;
            };
            type: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            };
            channel: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            };
            /** @enum {string} */
            identityMode: "open" | "confidential" | "anonymous";
            verificationDue: {
                /** Format: date */
                on: string;
                estimated: boolean;
            };
            receivedBy?: string;
        };
        Filing: {
            type: string;
            /** @enum {string} */
            identityMode: "open" | "confidential" | "anonymous";
            complainant?: components["schemas"]["Complainant"];
            capacity: components["schemas"]["Capacity"];
            description: string;
            place?: {
                text?: string;
                region?: {
                    province?: {
                        code: string;
                        name: string;
                    };
                    regency?: {
                        code: string;
                        name: string;
                    };
                    district?: {
                        code: string;
                        name: string;
                    };
                    village?: {
                        code: string;
                        name: string;
                    };
                    freeText?: string;
                };
            };
            /** Format: date */
            occurredOn?: string;
            respondent?: string;
            settlementSought?: string;
            attachments?: string[];
            /** @enum {string} */
            language: "id" | "en";
        };
        Complainant: {
            nik?: string;
            name?: string;
            phone?: string;
            mobile?: string;
            /** Format: email */
            email?: string;
            address?: string;
            region?: {
                province?: {
                    code: string;
                    name: string;
                };
                regency?: {
                    code: string;
                    name: string;
                };
                district?: {
                    code: string;
                    name: string;
                };
                village?: {
                    code: string;
                    name: string;
                };
                freeText?: string;
            };
        };
        Capacity: {
            /** @constant */
            kind: "self";
        } | {
            /** @constant */
            kind: "proxy";
            principal: string;
        } | {
            /** @constant */
            kind: "organisation";
            organisation: string;
            position?: string;
        };
        CitizenView: {
            ticket: string;
            office: {
                slug: string;
                name: string;
            };
            type: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            };
            /** @enum {string} */
            identityMode: "open" | "confidential" | "anonymous";
            /** Format: date-time */
            receivedAt: string;
            label: string;
            /** @enum {string} */
            turn: "office" | "citizen" | "nobody";
            closed: boolean;
            due?: {
                /** Format: date */
                on: string;
                estimated: boolean;
                kind: string;
                overdue: boolean;
            };
            allowed: string[];
            version: number;
            missing?: string;
            answer?: {
                text: string;
                /** Format: date-time */
                at: string;
                /** Format: date */
                respondBy?: string;
            };
            nextStep?: string;
            outcome?: string;
            attachments: components["schemas"]["ShownAttachment"][];
            dataRequests: {
                id: string;
                /** @enum {string} */
                kind: "access" | "correction" | "restriction" | "erasure";
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                answerBy: string;
                /** Format: date-time */
                answeredAt?: string;
                granted?: boolean;
            }[];
            restricted: boolean;
            erased: {
                /** Format: date-time */
                ktp?: string;
                /** Format: date-time */
                person?: string;
                /** Format: date-time */
                everything?: string;
            };
            timeline: {
                /** Format: date-time */
                at: string;
                type: string;
                label: string;
                /** @enum {string} */
                by: "complainant" | "office" | "clock";
                text?: string;
                to?: string;
                planned?: {
                    /** Format: date-time */
                    at: string;
                    place: string;
                };
                mail?: {
                    /** @enum {string} */
                    state: "sent" | "failed";
                    /** Format: date-time */
                    at: string;
                };
            }[];
        };
        ShownAttachment: {
            id: string;
            /** @enum {string} */
            kind: "ktp" | "document";
            name?: string;
            mediaType: string;
            size: number;
            /** Format: date-time */
            addedAt: string;
            sha256?: string;
            /** @enum {string} */
            state: "unscanned" | "clean" | "infected" | "erased";
        };
        TrackingKey: {
            ticket: string;
            secret: string;
        };
        TrackedEvent: components["schemas"]["TrackingKey"];
        CitizenEvent: {
            /** @constant */
            type: "citizen.completedFile";
            text: string;
            attachments?: string[];
            via?: string;
        } | {
            /** @constant */
            type: "citizen.addedFiles";
            attachments: string[];
            note?: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.revived";
            via?: string;
        } | {
            /** @constant */
            type: "citizen.withdrew";
            reason?: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.acceptedAnswer";
            rating?: number;
            remark?: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.disputedAnswer";
            reason: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.widenedIdentity";
            /** @constant */
            mode: "open";
            via?: string;
        } | {
            /** @constant */
            type: "citizen.askedForSeparateHearing";
            via?: string;
        } | {
            /** @constant */
            type: "citizen.madeDataRequest";
            /** @enum {string} */
            request: "access" | "correction" | "restriction" | "erasure";
            text?: string;
            via?: string;
        };
        SetUpState: {
            isOpen: boolean;
        };
        SetUpDone: {
            admin: string;
            head: string;
        };
        SetUp: {
            office: string;
            code: string;
            admin: {
                login: string;
                name: string;
                password: string;
            };
            head: {
                login: string;
                name: string;
                password: string;
            };
        };
        SessionView: components["schemas"]["OfficerView"];
        OfficerView: {
            id: string;
            name: string;
            login: string;
            roles: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
            office: {
                slug: string;
                name: string;
                shortName: string;
            };
            proof: {
                /** @enum {string} */
                by: "password" | "passwordAndCode" | "passkey" | "oidc";
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                until: string;
            };
            /** Format: date-time */
            endsAt: string;
            mustChangePassword: boolean;
            secondFactor: {
                isOn: boolean;
                recoveryCodesLeft: number;
            };
            passkeys: number;
            provider?: {
                name: string;
                /** Format: date-time */
                linkedAt?: string;
            };
        };
        SignIn: {
            office: string;
            login: string;
            password: string;
            code?: string;
        };
        DeskOffice: {
            slug: string;
            name: string;
            shortName: string;
            city: string;
            contact: {
                phone?: string;
                email?: string;
                address?: string;
            };
            languages: ("id" | "en")[];
            zone: string;
            types: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            }[];
            identityModes: ("open" | "confidential" | "anonymous")[];
            fields: {
                /** @enum {string} */
                nik: "required" | "optional" | "hidden";
                /** @enum {string} */
                name: "required" | "optional" | "hidden";
                /** @enum {string} */
                phone: "required" | "optional" | "hidden";
                /** @enum {string} */
                mobile: "required" | "optional" | "hidden";
                /** @enum {string} */
                email: "required" | "optional" | "hidden";
                /** @enum {string} */
                address: "required" | "optional" | "hidden";
                /** @enum {string} */
                region: "required" | "optional" | "hidden";
            };
            attachments: {
                /** @enum {string} */
                ktp: "required" | "optional" | "hidden";
                most: number;
                mostBytes: number;
                mediaTypes: string[];
            };
            homeRegion: {
                province: {
                    code: string;
                    name: string;
                };
                regency: {
                    code: string;
                    name: string;
                };
            };
            onward: {
                name: string;
                contact?: string;
            }[];
            privacyNotice: {
                id: string;
                en?: string;
            };
            verification: {
                n: number;
                /** @enum {string} */
                unit: "working" | "calendar";
                /** @enum {string} */
                from: "received" | "asked" | "complete" | "decided" | "answered";
                rollToWorkingDay?: boolean;
            };
            regionsPath: string;
            channels: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
                retired?: boolean;
            }[];
            colleagues: components["schemas"]["Colleague"][];
        };
        Colleague: {
            id: string;
            name: string;
        };
        ProveAgain: {
            password: string;
            code?: string;
        };
        ChangePassword: {
            old: string;
            new: string;
        };
        OwnSessions: {
            sessions: {
                /** Format: date-time */
                beganAt: string;
                /** Format: date-time */
                lastSeenAt: string;
                /** Format: date-time */
                endsAt: string;
                /** @enum {string} */
                provedBy: "password" | "passwordAndCode" | "passkey" | "oidc";
                isThis: boolean;
            }[];
        };
        SecondFactorSecret: {
            secret: string;
            uri: string;
        };
        RecoveryCodes: {
            codes: string[];
        };
        SecondFactorCode: {
            code: string;
        };
        PasskeyOptions: {
            options: {
                [key: string]: unknown;
            };
        };
        PasskeyOffice: {
            office: string;
        };
        PasskeySignIn: {
            office: string;
            credential: {
                id: string;
                rawId: string;
                /** @constant */
                type: "public-key";
                response: {
                    clientDataJSON: string;
                    authenticatorData: string;
                    signature: string;
                    userHandle?: string | null;
                };
            };
        };
        PasskeyProof: {
            credential: {
                id: string;
                rawId: string;
                /** @constant */
                type: "public-key";
                response: {
                    clientDataJSON: string;
                    authenticatorData: string;
                    signature: string;
                    userHandle?: string | null;
                };
            };
        };
        PasskeyList: {
            passkeys: components["schemas"]["Passkey"][];
        };
        Passkey: {
            id: string;
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt?: string;
            backedUp: boolean;
        };
        NewPasskey: {
            name: string;
            credential: {
                id: string;
                rawId: string;
                /** @constant */
                type: "public-key";
                response: {
                    clientDataJSON: string;
                    attestationObject: string;
                    transports?: string[];
                };
            };
        };
        PasskeyName: {
            name: string;
        };
        ProviderAddress: {
            /** Format: uri */
            address: string;
        };
        ProviderSignIn: {
            office: string;
            /** @enum {string} */
            language: "id" | "en";
        };
        ProviderLink: {
            /** @enum {string} */
            language: "id" | "en";
        };
        Intake: {
            type: string;
            /** @enum {string} */
            identityMode: "open" | "confidential" | "anonymous";
            complainant?: components["schemas"]["Complainant"];
            capacity: components["schemas"]["Capacity"];
            description: string;
            place?: {
                text?: string;
                region?: {
                    province?: {
                        code: string;
                        name: string;
                    };
                    regency?: {
                        code: string;
                        name: string;
                    };
                    district?: {
                        code: string;
                        name: string;
                    };
                    village?: {
                        code: string;
                        name: string;
                    };
                    freeText?: string;
                };
            };
            /** Format: date */
            occurredOn?: string;
            respondent?: string;
            settlementSought?: string;
            attachments?: string[];
            /** @enum {string} */
            language: "id" | "en";
            channel: string;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date */
            letterDate?: string;
            /** Format: date */
            boxOpenedOn?: string;
            externalNumber?: string;
            letterOfAuthoritySeen?: boolean;
            supervision?: boolean;
            namedOfficerIds?: string[];
        };
        ComplaintList: {
            complaints: components["schemas"]["ComplaintSummary"][];
            next?: string;
        };
        ComplaintSummary: {
            id: string;
            ticket: string;
            version: number;
            type: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            };
            channel: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            };
            /** @enum {string} */
            label: "state.received" | "state.awaitingCompletion" | "state.archived" | "state.assessing" | "state.deciding" | "state.meetingPlanned" | "state.meetingMinutes" | "state.inspectionPlanned" | "state.inspectionReported" | "state.inspectionMinutes" | "state.mediationPlanned" | "state.mediationMinutes" | "state.minutesCorrection" | "state.notAgreed" | "state.awaitingApproval" | "state.answered" | "state.finished" | "state.referred" | "state.forwarded" | "state.rejected" | "state.withdrawn" | "state.expired";
            tags: ("turn:office" | "turn:citizen" | "turn:nobody" | "open" | "closed" | "phase:verification" | "phase:review" | "phase:hearing" | "phase:minutes" | "phase:approval" | "phase:answer" | "public" | "restricted" | "erased")[];
            /** @enum {string} */
            turn: "office" | "citizen" | "nobody";
            /** @enum {string} */
            severity?: "light" | "medium" | "heavy";
            supervision: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date */
            receivedOn: string;
            due?: {
                /** @enum {string} */
                kind: "verification" | "work" | "completion" | "revival" | "citizenAnswer" | "legalFirstReply" | "legalDecision" | "legalTell" | "dataRequest";
                /** Format: date-time */
                at: string;
                overdue: boolean;
                workingDays: number;
            };
            /** Format: date-time */
            finishedAt?: string;
            reasons: ("person" | "text" | "place" | "type")[];
        };
        ComplaintCounts: {
            open: number;
            office: number;
            citizen: number;
            overdue: number;
            today: number;
            week: number;
            acted: number;
        };
        SavedViewList: {
            views: components["schemas"]["SavedView"][];
        };
        SavedView: {
            id: string;
            name: string;
            filter: components["schemas"]["WorkListFilter"];
        };
        WorkListFilter: {
            /** @enum {string} */
            turn?: "office" | "citizen" | "nobody";
            /** @enum {string} */
            tag?: "turn:office" | "turn:citizen" | "turn:nobody" | "open" | "closed" | "phase:verification" | "phase:review" | "phase:hearing" | "phase:minutes" | "phase:approval" | "phase:answer" | "public" | "restricted" | "erased";
            channel?: string;
            type?: string;
            /** @enum {string} */
            severity?: "light" | "medium" | "heavy";
            /** @enum {string} */
            label?: "state.received" | "state.awaitingCompletion" | "state.archived" | "state.assessing" | "state.deciding" | "state.meetingPlanned" | "state.meetingMinutes" | "state.inspectionPlanned" | "state.inspectionReported" | "state.inspectionMinutes" | "state.mediationPlanned" | "state.mediationMinutes" | "state.minutesCorrection" | "state.notAgreed" | "state.awaitingApproval" | "state.answered" | "state.finished" | "state.referred" | "state.forwarded" | "state.rejected" | "state.withdrawn" | "state.expired";
            /** @enum {string} */
            mine?: "acted";
            /** @enum {string} */
            due?: "overdue" | "today" | "week";
            place?: string;
            q?: string;
        };
        NewSavedView: {
            name: string;
            filter: components["schemas"]["WorkListFilter"];
        };
        SavedViewName: {
            name: string;
        };
        DeskStatistics: {
            year: string;
            complaints: number;
            months: {
                month: string;
                complaints: number;
            }[];
            channels: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
                complaints: number;
            }[];
            types: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
                complaints: number;
            }[];
            severities: {
                /** @enum {string} */
                severity: "light" | "medium" | "heavy";
                complaints: number;
            }[];
            states: {
                /** @enum {string} */
                label: "state.received" | "state.awaitingCompletion" | "state.archived" | "state.assessing" | "state.deciding" | "state.meetingPlanned" | "state.meetingMinutes" | "state.inspectionPlanned" | "state.inspectionReported" | "state.inspectionMinutes" | "state.mediationPlanned" | "state.mediationMinutes" | "state.minutesCorrection" | "state.notAgreed" | "state.awaitingApproval" | "state.answered" | "state.finished" | "state.referred" | "state.forwarded" | "state.rejected" | "state.withdrawn" | "state.expired";
                complaints: number;
            }[];
            outcomes: {
                /** @enum {string} */
                outcome: "answered" | "answeredAutomatic" | "agreed" | "referred" | "forwarded" | "rejected" | "withdrawn" | "expired";
                complaints: number;
            }[];
            clocks: {
                /** @enum {string} */
                kind: "verification" | "work" | "completion" | "revival" | "citizenAnswer" | "legalFirstReply" | "legalDecision" | "legalTell" | "dataRequest";
                onTime: number;
                late: number;
                running: number;
            }[];
        };
        MonthAtAGlance: {
            month: string;
            received: number;
            closed: number;
            before: {
                month: string;
                received: number;
                closed: number;
            };
            open: number;
            overdue: number;
            standing: {
                /** @enum {string} */
                label: "state.received" | "state.awaitingCompletion" | "state.archived" | "state.assessing" | "state.deciding" | "state.meetingPlanned" | "state.meetingMinutes" | "state.inspectionPlanned" | "state.inspectionReported" | "state.inspectionMinutes" | "state.mediationPlanned" | "state.mediationMinutes" | "state.minutesCorrection" | "state.notAgreed" | "state.awaitingApproval" | "state.answered" | "state.finished" | "state.referred" | "state.forwarded" | "state.rejected" | "state.withdrawn" | "state.expired";
                complaints: number;
            }[];
        };
        PersonSearch: {
            person: string;
        };
        PossibleDuplicates: {
            complaints: components["schemas"]["ComplaintSummary"][];
        };
        DuplicateQuestion: {
            type?: string;
            description?: string;
            place?: {
                text?: string;
                region?: {
                    province?: {
                        code: string;
                        name: string;
                    };
                    regency?: {
                        code: string;
                        name: string;
                    };
                    district?: {
                        code: string;
                        name: string;
                    };
                    village?: {
                        code: string;
                        name: string;
                    };
                    freeText?: string;
                };
            };
            person?: {
                nik?: string;
                phone?: string;
                mobile?: string;
                email?: string;
            };
            /** Format: date */
            receivedOn?: string;
        };
        OfficerCase: {
            id: string;
            ticket: string;
            version: number;
            office: {
                slug: string;
                name: string;
            };
            type: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            };
            channel: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
            };
            /** @enum {string} */
            label: "state.received" | "state.awaitingCompletion" | "state.archived" | "state.assessing" | "state.deciding" | "state.meetingPlanned" | "state.meetingMinutes" | "state.inspectionPlanned" | "state.inspectionReported" | "state.inspectionMinutes" | "state.mediationPlanned" | "state.mediationMinutes" | "state.minutesCorrection" | "state.notAgreed" | "state.awaitingApproval" | "state.answered" | "state.finished" | "state.referred" | "state.forwarded" | "state.rejected" | "state.withdrawn" | "state.expired";
            /** @enum {string} */
            turn: "office" | "citizen" | "nobody";
            closed: boolean;
            published: boolean;
            tags: ("turn:office" | "turn:citizen" | "turn:nobody" | "open" | "closed" | "phase:verification" | "phase:review" | "phase:hearing" | "phase:minutes" | "phase:approval" | "phase:answer" | "public" | "restricted" | "erased")[];
            due?: {
                /** @enum {string} */
                kind: "verification" | "work" | "completion" | "revival" | "citizenAnswer" | "legalFirstReply" | "legalDecision" | "legalTell" | "dataRequest";
                /** Format: date-time */
                at: string;
                /** Format: date */
                on: string;
                estimated: boolean;
                overdue: boolean;
            };
            dues: {
                /** @enum {string} */
                kind: "verification" | "work" | "completion" | "revival" | "citizenAnswer" | "legalFirstReply" | "legalDecision" | "legalTell" | "dataRequest";
                /** Format: date-time */
                at: string;
                /** Format: date */
                on: string;
                estimated: boolean;
                overdue: boolean;
            }[];
            allowed: string[];
            refused: {
                type: string;
                rule: {
                    id: string;
                    name: string;
                    sentence: string;
                };
            }[];
            /** @enum {string} */
            identityMode: "open" | "confidential" | "anonymous";
            supervision: boolean;
            namedOfficerIds?: string[];
            complainant?: {
                nameShown: boolean;
                name?: string;
                address?: string;
                region?: {
                    province?: {
                        code: string;
                        name: string;
                    };
                    regency?: {
                        code: string;
                        name: string;
                    };
                    district?: {
                        code: string;
                        name: string;
                    };
                    village?: {
                        code: string;
                        name: string;
                    };
                    freeText?: string;
                };
                nik?: string;
                phone?: string;
                mobile?: string;
                email?: string;
                capacity: {
                    /** @enum {string} */
                    kind: "self" | "proxy" | "organisation";
                    principal?: string;
                    organisation?: string;
                    position?: string;
                };
            };
            filing?: {
                description: string;
                place?: {
                    text?: string;
                    region?: {
                        province?: {
                            code: string;
                            name: string;
                        };
                        regency?: {
                            code: string;
                            name: string;
                        };
                        district?: {
                            code: string;
                            name: string;
                        };
                        village?: {
                            code: string;
                            name: string;
                        };
                        freeText?: string;
                    };
                };
                /** Format: date */
                occurredOn?: string;
                respondent?: string;
                settlementSought?: string;
                /** @enum {string} */
                language: "id" | "en";
                externalNumber?: string;
            };
            attachments: components["schemas"]["ShownAttachment"][];
            hasIdentityCard: boolean;
            /** Format: date-time */
            receivedAt: string;
            /** Format: date */
            letterDate?: string;
            /** Format: date */
            boxOpenedOn?: string;
            /** Format: date-time */
            verifiedAt?: string;
            /** Format: date-time */
            completeAt?: string;
            /** Format: date-time */
            finishedAt?: string;
            enteredInBook?: {
                month: string;
                formNumber: string;
            };
            letterOfAuthoritySeen: boolean;
            missing?: string;
            /** @enum {string} */
            nature?: "complaint" | "information";
            /** @enum {string} */
            severity?: "light" | "medium" | "heavy";
            onceHeavy?: boolean;
            siteCheckNeeded: boolean;
            personInCharge?: string;
            separateHearing: boolean;
            plan?: {
                /** Format: date-time */
                plannedFor: string;
                place: string;
                invited: string[];
                separate: boolean;
                relatedOffices: string[];
                assignmentLetter?: string;
            };
            inspectionReport?: {
                findings: string;
                /** Format: date */
                inspectedOn: string;
                by: string;
                place?: string;
                team?: string[];
                assignmentLetter?: string;
                number?: string;
                attachments?: string[];
            };
            minutes: {
                id: string;
                /** @enum {string} */
                kind: "meeting" | "inspection" | "mediation";
                version: number;
                replaces?: string;
                round?: number;
                separate?: boolean;
                number: string;
                /** Format: date */
                heldOn: string;
                heldFrom?: string;
                place: string;
                body: string;
                signers: {
                    key: string;
                    name: string;
                    position?: string;
                    office?: string;
                    /** @enum {string} */
                    party: "complainant" | "respondent" | "team" | "expert" | "relatedOffice" | "witness";
                    state: {
                        /** @enum {string} */
                        kind: "awaited" | "signed" | "refused" | "absent";
                        /** Format: date */
                        on?: string;
                        reason?: string;
                        witnesses?: string[];
                    };
                }[];
                /** @enum {string} */
                outcome?: "agreed" | "notAgreed";
                terms?: string;
                nextStep?: string;
                attachments?: string[];
                writtenBy: string;
                /** Format: date-time */
                closedAt?: string;
            }[];
            round: number;
            level: number;
            proposal?: {
                /** @enum {string} */
                kind: "answer" | "agreement" | "referral" | "forwarding";
                text?: string;
                minutesId?: string;
                to?: string;
                reason?: string;
                by: string[];
            };
            answer?: {
                text: string;
                by: string;
                /** Format: date-time */
                at: string;
            };
            nextStep?: string;
            outcome?: string;
            ending?: {
                to?: string;
                reason?: string;
            };
            rating?: number;
            reopened: number;
            linkedTickets: string[];
            publication?: {
                problem: string;
                followUp?: string;
                /** Format: date-time */
                at: string;
            };
            dataRequests: {
                id: string;
                /** @enum {string} */
                kind: "access" | "correction" | "restriction" | "erasure";
                /** Format: date-time */
                at: string;
                /** Format: date-time */
                answerBy: string;
                /** Format: date-time */
                answeredAt?: string;
                granted?: boolean;
            }[];
            restricted: boolean;
            erased: {
                /** Format: date-time */
                ktp?: string;
                /** Format: date-time */
                person?: string;
                /** Format: date-time */
                everything?: string;
            };
            leaves: {
                /** @enum {string} */
                what: "ktp" | "person" | "everything";
                /** Format: date-time */
                at: string;
                /** Format: date */
                on: string;
            }[];
        };
        CaseStory: {
            events: components["schemas"]["CaseEvent"][];
        };
        CaseEvent: {
            seq: number;
            /** Format: date-time */
            at: string;
            by: {
                /** @enum {string} */
                kind: "complainant" | "officer" | "clock";
                id?: string;
                name?: string;
                roles?: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
            };
            type: string;
            payload?: {
                [key: string]: unknown;
            };
            previousHash: string;
            hash: string;
        };
        OfficerEvent: {
            /** @constant */
            type: "officer.declaredComplete";
            letterOfAuthoritySeen?: boolean;
            note?: string;
        } | {
            /** @constant */
            type: "officer.askedForCompletion";
            missing: string;
        } | {
            /** @constant */
            type: "officer.forwarded";
            to: string;
            reason: string;
        } | {
            /** @constant */
            type: "officer.rejected";
            reason: string;
        } | {
            /** @constant */
            type: "officer.assessed";
            /** @enum {string} */
            nature: "complaint" | "information";
            /** @enum {string} */
            severity: "light" | "medium" | "heavy";
            siteCheckNeeded: boolean;
        } | {
            /** @constant */
            type: "officer.assigned";
            personInCharge: string;
        } | {
            /** @constant */
            type: "officer.plannedMeeting";
            /** Format: date-time */
            plannedFor: string;
            place: string;
            invited: string[];
            separate?: boolean;
        } | {
            /** @constant */
            type: "officer.plannedInspection";
            /** Format: date-time */
            plannedFor: string;
            place: string;
            team: string[];
            assignmentLetter?: string;
        } | {
            /** @constant */
            type: "officer.reportedInspection";
            findings: string;
            /** Format: date */
            inspectedOn: string;
            number?: string;
            attachments?: string[];
        } | {
            /** @constant */
            type: "officer.plannedMediation";
            /** Format: date-time */
            plannedFor: string;
            place: string;
            invited: string[];
            separate?: boolean;
            relatedOffices: string[];
        } | {
            /** @constant */
            type: "officer.calledOff";
            reason: string;
        } | {
            /** @constant */
            type: "officer.wroteMinutes";
            minutes: components["schemas"]["MinutesDraft"];
            attachments?: string[];
        } | {
            /** @constant */
            type: "officer.recordedSignature";
            signer: string;
            /** Format: date */
            signedOn: string;
        } | {
            /** @constant */
            type: "officer.recordedRefusal";
            signer: string;
            reason: string;
            witnesses: string[];
        } | {
            /** @constant */
            type: "officer.recordedAbsence";
            signer: string;
            reason: string;
        } | {
            /** @constant */
            type: "officer.closedMinutes";
            nextStep?: string;
        } | {
            /** @constant */
            type: "officer.correctedMinutes";
            replaces: string;
            minutes: components["schemas"]["MinutesDraft"];
            attachments?: string[];
        } | {
            /** @constant */
            type: "officer.answered";
            text: string;
        } | {
            /** @constant */
            type: "officer.referredOnward";
            to: string;
            reason: string;
        } | {
            /** @constant */
            type: "officer.approved";
            note?: string;
        } | {
            /** @constant */
            type: "officer.declined";
            reason: string;
        } | {
            /** @constant */
            type: "officer.narrowedIdentity";
            reason: string;
        } | {
            /** @constant */
            type: "officer.namedOfficer";
            /** Format: uuid */
            officerId: string;
        } | {
            /** @constant */
            type: "officer.markedSupervision";
            reason: string;
        } | {
            /** @constant */
            type: "officer.linked";
            ticket: string;
        } | {
            /** @constant */
            type: "officer.correctedReceipt";
            /** Format: date-time */
            receivedAt: string;
            /** Format: date */
            letterDate?: string;
            /** Format: date */
            boxOpenedOn?: string;
            reason: string;
        } | {
            /** @constant */
            type: "officer.enteredInBook";
            month: string;
            formNumber: string;
        } | {
            /** @constant */
            type: "officer.published";
            problem: string;
            followUp?: string;
        } | {
            /** @constant */
            type: "officer.unpublished";
            reason: string;
        } | {
            /** @constant */
            type: "officer.addedFiles";
            attachments: string[];
            note?: string;
        } | {
            /** @constant */
            type: "officer.viewedIdentity";
            /** @enum {string} */
            what: "identity" | "ktp";
            reason: string;
        } | {
            /** @constant */
            type: "officer.openedUnscanned";
            attachment: string;
            reason: string;
        } | {
            /** @constant */
            type: "officer.correctedPerson";
            complainant: components["schemas"]["CorrectedComplainant"];
            reason: string;
        } | {
            /** @constant */
            type: "officer.unnamedOfficer";
            /** Format: uuid */
            officerId: string;
            reason: string;
        } | {
            /** @constant */
            type: "officer.unmarkedSupervision";
            reason: string;
        } | {
            /** @constant */
            type: "officer.answeredDataRequest";
            requestId: string;
            granted: boolean;
            text: string;
        } | {
            /** @constant */
            type: "officer.liftedRestriction";
            reason: string;
        } | {
            /** @constant */
            type: "officer.erased";
            /** @enum {string} */
            what: "ktp" | "person" | "everything";
            reason: string;
        } | {
            /** @constant */
            type: "citizen.completedFile";
            text: string;
            attachments?: string[];
            via?: string;
        } | {
            /** @constant */
            type: "citizen.addedFiles";
            attachments: string[];
            note?: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.revived";
            via?: string;
        } | {
            /** @constant */
            type: "citizen.withdrew";
            reason?: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.acceptedAnswer";
            rating?: number;
            remark?: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.disputedAnswer";
            reason: string;
            via?: string;
        } | {
            /** @constant */
            type: "citizen.widenedIdentity";
            /** @constant */
            mode: "open";
            via?: string;
        } | {
            /** @constant */
            type: "citizen.askedForSeparateHearing";
            via?: string;
        } | {
            /** @constant */
            type: "citizen.madeDataRequest";
            /** @enum {string} */
            request: "access" | "correction" | "restriction" | "erasure";
            text?: string;
            via?: string;
        };
        MinutesDraft: {
            number: string;
            /** Format: date */
            heldOn: string;
            heldFrom?: string;
            place: string;
            body: string;
            signers: {
                key: string;
                name: string;
                position?: string;
                office?: string;
                /** @enum {string} */
                party: "complainant" | "respondent" | "team" | "expert" | "relatedOffice" | "witness";
            }[];
            /** @enum {string} */
            outcome?: "agreed" | "notAgreed";
            terms?: string;
            nextStep?: string;
        };
        CorrectedComplainant: components["schemas"]["Complainant"];
        NoticeList: {
            notices: components["schemas"]["ShownNotice"][];
            next?: string;
        };
        ShownNotice: {
            id: string;
            complaintId: string;
            ticket: string;
            seq: number;
            /** @enum {string} */
            kind: "received" | "declaredComplete" | "completionAsked" | "forwarded" | "rejected" | "meetingPlanned" | "inspectionPlanned" | "mediationPlanned" | "calledOff" | "minutesClosed" | "answered" | "agreed" | "referred" | "published" | "personCorrected" | "dataRequestAnswered" | "restrictionLifted" | "archived" | "expired" | "finishedAutomatic" | "recorded";
            /** @enum {string} */
            channel: "email";
            /** @enum {string} */
            state: "off" | "waiting" | "sent" | "failed" | "setAside" | "withheld";
            tries: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextTryAt?: string;
            /** Format: date-time */
            settledAt?: string;
            /** @enum {string} */
            failure?: "refused" | "deferred" | "unreachable" | "timeout" | "settings" | "unreadable" | "tooLate";
            reply?: number;
            decidedBy?: string;
            reason?: string;
        };
        NoticeSetAside: {
            reason: string;
        };
        OversightCounts: {
            failedNotices: number;
            dataRequests: number;
        };
        WaitingDataRequests: {
            requests: components["schemas"]["WaitingDataRequest"][];
        };
        WaitingDataRequest: {
            complaintId: string;
            ticket: string;
            /** @enum {string} */
            kind: "access" | "correction" | "restriction" | "erasure";
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            answerBy: string;
            overdue: boolean;
            supervision: boolean;
        };
        LeavingList: {
            /** Format: date */
            to: string;
            groups: components["schemas"]["LeavingGroup"][];
        };
        LeavingGroup: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            what: "ktp" | "person" | "everything";
            overdue: boolean;
            count: number;
            complaints: {
                id: string;
                ticket: string;
                restricted: boolean;
            }[];
        };
        DeskHealth: {
            /** Format: date-time */
            at: string;
            database: {
                /** @enum {string} */
                engine: "pglite" | "postgres";
                /** @enum {string} */
                durability: "verified" | "unverified" | "memory";
            };
            backup: {
                /** Format: date-time */
                lastAt?: string;
                late: boolean;
            };
            mail: {
                on: boolean;
                waiting: number;
                putOff: number;
                failed: number;
            };
            keys: {
                masters: number;
                behind: number;
            };
            sweepBehind: number;
            scanner: boolean;
        };
        UploadState: {
            id: string;
            /** @enum {string} */
            kind: "ktp" | "document";
            name: string;
            /** @enum {string} */
            state: "receiving" | "processing" | "ready" | "refused";
            received: number;
            size: number;
            /** @enum {string} */
            code?: "attachment.type" | "attachment.extension" | "attachment.tooLarge" | "attachment.empty" | "attachment.damaged" | "attachment.tooManyPixels" | "attachment.tooMany" | "attachment.unknown" | "attachment.infected" | "attachment.ktpNotAsked" | "attachment.duplicate";
            mediaType?: string;
            sha256?: string;
        };
        AttachmentList: {
            attachments: components["schemas"]["ShownAttachment"][];
        };
        AttachmentLook: {
            reason: string;
        };
        OwnReceiptRequest: {
            ticket: string;
            secret: string;
            /** @enum {string} */
            language?: "id" | "en";
        };
        DeskReceiptRequest: {
            ticket: string;
            secret?: string;
            /** @enum {string} */
            language?: "id" | "en";
        };
        NextMinutesNumber: {
            number: string;
        };
        Identity: {
            complainant: components["schemas"]["Complainant"];
            capacity: components["schemas"]["Capacity"];
        };
        LookReason: {
            reason: string;
        };
        PersonBundle: {
            /** Format: date-time */
            madeAt: string;
            office: string;
            complaints: {
                identity?: components["schemas"]["Identity"];
                filing?: {
                    description: string;
                    place?: {
                        text?: string;
                        region?: {
                            province?: {
                                code: string;
                                name: string;
                            };
                            regency?: {
                                code: string;
                                name: string;
                            };
                            district?: {
                                code: string;
                                name: string;
                            };
                            village?: {
                                code: string;
                                name: string;
                            };
                            freeText?: string;
                        };
                    };
                    /** Format: date */
                    occurredOn?: string;
                    respondent?: string;
                    settlementSought?: string;
                    /** @enum {string} */
                    language: "id" | "en";
                    externalNumber?: string;
                };
                view: components["schemas"]["CitizenView"];
            }[];
        };
        BreachList: {
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            tellBy: string;
            affected: {
                ticket: string;
                name?: string;
                mobile?: string;
                phone?: string;
                email?: string;
                address?: string;
                data: string[];
            }[];
            people: number;
            withoutPerson: number;
            notice: string;
        };
        Breach: {
            /** Format: date */
            from?: string;
            /** Format: date */
            to: string;
            /** Format: date-time */
            learnedAt: string;
            happened: string;
        };
        RegisterMonths: {
            months: string[];
        };
        RegisterView: {
            office: {
                slug: string;
                name: string;
                letterhead: string[];
            };
            title: string;
            /** @enum {string} */
            version: "internal" | "public";
            month: string;
            monthName: string;
            year: string;
            formNumber: string | null;
            issuedOn: string | null;
            note: string | null;
            isNoteWithheld?: boolean;
            columns: string[];
            rows: string[][];
            warnings: {
                row?: number;
                code: string;
                column?: number;
            }[];
            preparedBy: {
                label: string;
                position: string;
                name?: string;
            };
            acknowledgedBy: {
                label: string;
                position: string;
                name?: string;
            };
            issue: {
                version: number;
                replaces: number | null;
                /** Format: date-time */
                preparedAt: string;
                /** Format: date-time */
                issuedAt: string;
                checkpoint: string;
                key: string;
                address: string;
                changes: {
                    /** @enum {string} */
                    kind: "added" | "removed" | "changed" | "heading";
                    row: string | null;
                    columns: number[];
                    inPublic?: number[];
                }[];
            };
            takenBack?: number;
        };
        RegisterForm: {
            formNumber?: string | null;
            /** @enum {string} */
            numbering?: "month" | "year";
            issuedOn?: string | null;
            note?: string | null;
            preparedByName?: string | null;
            acknowledgedByName?: string | null;
        };
        Recap: {
            office: {
                slug: string;
                name: string;
                letterhead: string[];
            };
            /** @enum {string} */
            version: "internal" | "public";
            year: string;
            /** Format: date-time */
            countedAt: string;
            complaints: number;
            months: {
                month: string;
                complaints: number;
            }[];
            detailedTo: string | null;
            channels: {
                rows: {
                    code: string;
                    label?: {
                        id: string;
                        en?: string;
                    };
                    complaints: number;
                }[];
                rest: number;
            };
            types: {
                rows: {
                    code: string;
                    label?: {
                        id: string;
                        en?: string;
                    };
                    complaints: number;
                }[];
                rest: number;
            };
            severities: {
                rows: {
                    code: string;
                    label?: {
                        id: string;
                        en?: string;
                    };
                    complaints: number;
                }[];
                rest: number;
            };
            outcomes: {
                rows: {
                    code: string;
                    label?: {
                        id: string;
                        en?: string;
                    };
                    complaints: number;
                }[];
                rest: number;
            };
            terms: {
                kind: "all" | ("verification" | "work" | "completion" | "revival" | "citizenAnswer" | "legalFirstReply" | "legalDecision" | "legalTell" | "dataRequest");
                onTime: number | null;
                late: number | null;
                running: number | null;
            }[];
            preparedBy: {
                label: string;
                position: string;
                name?: string;
            };
            acknowledgedBy: {
                label: string;
                position: string;
                name?: string;
            };
        };
        BookIndex: {
            /** @constant */
            format: "wadul-book/1";
            office: {
                slug: string;
                name: string;
            };
            keys: string[];
            issues: {
                head: components["schemas"]["IssuedHead"];
                index: number;
                inclusion: string[];
                checkpoint: string;
                consistency: string[];
            }[];
        };
        IssuedHead: {
            /** @constant */
            format: "wadul-register/1";
            office: {
                slug: string;
                name: string;
                letterhead: string[];
            };
            title: string;
            month: string;
            monthName: string;
            year: string;
            formNumber: string | null;
            issuedOn: string | null;
            noteDigest: string | null;
            columns: string[];
            preparedBy: {
                label: string;
                position: string;
                name?: string;
            };
            acknowledgedBy: {
                label: string;
                position: string;
                name?: string;
            };
            number: number;
            version: number;
            replaces: {
                version: number;
                leaf: string;
            } | null;
            changes: {
                /** @enum {string} */
                kind: "added" | "removed" | "changed" | "heading";
                row: string | null;
                columns: number[];
            }[];
            /** Format: date-time */
            preparedAt: string;
            /** Format: date-time */
            issuedAt: string;
            rowCount: number;
            rowsRoot: string;
        };
        IssuedMonth: {
            head: components["schemas"]["IssuedHead"];
            note: components["schemas"]["IssuedNote"] | null;
            rows: components["schemas"]["IssuedRow"][];
            leaves: string[];
            proof: {
                index: number;
                inclusion: string[];
                checkpoint: string;
            };
        };
        IssuedNote: {
            text: string;
            salt: string;
        };
        IssuedRow: {
            cells: string[];
            mark: string | null;
            salt: string | null;
        };
        LogConsistency: {
            from: number;
            to: number;
            consistency: string[];
        };
        LogInclusion: {
            leaf: string;
            index: number;
            size: number;
            inclusion: string[];
        };
        TrackedBook: {
            proof?: components["schemas"]["BookProof"];
        };
        BookProof: {
            head: components["schemas"]["IssuedHead"];
            row: components["schemas"]["IssuedRow"];
            position: number;
            path: string[];
            index: number;
            inclusion: string[];
            checkpoint: string;
            filing: {
                index: number;
                inclusion: string[];
            };
            keys: string[];
        };
        IssueState: {
            month: string;
            warnings: {
                row?: number;
                code: string;
                column?: number;
            }[];
            unreadWarnings: number;
            preparation: {
                /** Format: uuid */
                id: string;
                /** Format: date-time */
                at: string;
                by: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                };
                changes: {
                    /** @enum {string} */
                    kind: "added" | "removed" | "changed" | "heading";
                    row: string | null;
                    columns: number[];
                    inPublic?: number[];
                }[];
            } | null;
            versions: {
                version: number;
                formNumber: string | null;
                /** Format: date-time */
                preparedAt: string;
                preparedBy: string;
                /** Format: date-time */
                issuedAt: string;
                acknowledgedBy: string;
                changes: {
                    /** @enum {string} */
                    kind: "added" | "removed" | "changed" | "heading";
                    row: string | null;
                    columns: number[];
                    inPublic?: number[];
                }[];
            }[];
            changes: {
                /** @enum {string} */
                kind: "added" | "removed" | "changed" | "heading";
                row: string | null;
                columns: number[];
                inPublic?: number[];
            }[] | null;
            isTakenBack: boolean;
            mayPrepare: boolean;
            mayAcknowledge: boolean;
        };
        PrepareMonth: {
            seen: boolean;
        };
        AcknowledgeMonth: {
            /** Format: uuid */
            preparation: string;
            seen: boolean;
        };
        IssuedVersion: components["schemas"]["RegisterView"];
        StaffList: {
            officers: components["schemas"]["StaffMember"][];
        };
        StaffMember: {
            id: string;
            login: string;
            name: string;
            roles: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            disabledAt?: string;
            /** Format: date-time */
            lastSignInAt?: string;
        };
        StaffWithPassword: {
            officer: components["schemas"]["StaffMember"];
            password: string;
        };
        NewOfficer: {
            login: string;
            name: string;
            roles: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
        };
        StaffChanged: {
            officer: components["schemas"]["StaffMember"];
            openDuties: number;
        };
        OfficerChange: {
            name?: string;
            roles?: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
        };
        StaffLog: {
            entries: {
                seq: number;
                /** Format: date-time */
                at: string;
                by: {
                    /** @constant */
                    kind: "officer";
                    id: string;
                } | {
                    /** @constant */
                    kind: "operator";
                };
                event: {
                    /** @constant */
                    type: "officer.added";
                    officerId: string;
                    login: string;
                    name: string;
                    roles: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
                } | {
                    /** @constant */
                    type: "officer.changed";
                    officerId: string;
                    name?: {
                        from: string;
                        to: string;
                    };
                    roles?: {
                        from: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
                        to: ("frontDesk" | "technicalTeam" | "head" | "deputy" | "liaison" | "auditor" | "admin")[];
                    };
                } | {
                    /** @constant */
                    type: "officer.disabled";
                    officerId: string;
                } | {
                    /** @constant */
                    type: "officer.enabled";
                    officerId: string;
                } | {
                    /** @constant */
                    type: "officer.passwordGiven";
                    officerId: string;
                } | {
                    /** @constant */
                    type: "settings.changed";
                    version: number;
                    /** @enum {string} */
                    source: "file" | "holidays" | "desk";
                    digest: string;
                } | {
                    /** @constant */
                    type: "month.prepared";
                    month: string;
                } | {
                    /** @constant */
                    type: "month.preparationTakenBack";
                    month: string;
                } | {
                    /** @constant */
                    type: "month.issued";
                    month: string;
                    version: number;
                };
                people: {
                    id: string;
                    login: string;
                    name: string;
                }[];
            }[];
            next?: string;
            check: components["schemas"]["StaffLogCheck"];
        };
        StaffLogCheck: {
            /** @constant */
            ok: true;
            entries: number;
        } | {
            /** @constant */
            ok: false;
            seq: number;
            /** @enum {string} */
            reason: "missing" | "unlinked" | "altered" | "not the head";
        };
        SettingsView: {
            version: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            source: "file" | "holidays" | "desk";
            by?: {
                id: string;
                name: string;
            };
            settings: components["schemas"]["OfficeSettings"];
        };
        OfficeSettings: {
            slug: string;
            name: string;
            shortName: string;
            city: string;
            letterhead: string[];
            contact: {
                phone?: string;
                email?: string;
                address?: string;
            };
            ticketPrefix: string;
            languages: ("id" | "en")[];
            calendar: {
                zone: string;
                opens?: string;
                closes: string;
                holidays: {
                    [key: string]: {
                        [key: string]: string;
                    };
                };
                extraDaysOff?: {
                    [key: string]: string;
                };
            };
            deadlines: {
                verification: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "received";
                    rollToWorkingDay?: boolean;
                };
                completion: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "asked";
                    rollToWorkingDay?: boolean;
                };
                revival: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "asked";
                    rollToWorkingDay?: boolean;
                };
                information: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                light: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                medium: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                heavy: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                legalFirstReply: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "received";
                    rollToWorkingDay?: boolean;
                };
                legalDecision: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                legalTell: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "decided";
                    rollToWorkingDay?: boolean;
                };
                citizenAnswer: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "answered";
                    rollToWorkingDay?: boolean;
                };
            };
            types: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
                retired?: boolean;
                supervision?: boolean;
            }[];
            channels: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
                retired?: boolean;
            }[];
            publicChannel: string;
            identityModes: ("open" | "confidential" | "anonymous")[];
            fields: {
                /** @enum {string} */
                nik: "required" | "optional" | "hidden";
                /** @enum {string} */
                name: "required" | "optional" | "hidden";
                /** @enum {string} */
                phone: "required" | "optional" | "hidden";
                /** @enum {string} */
                mobile: "required" | "optional" | "hidden";
                /** @enum {string} */
                email: "required" | "optional" | "hidden";
                /** @enum {string} */
                address: "required" | "optional" | "hidden";
                /** @enum {string} */
                region: "required" | "optional" | "hidden";
            };
            attachments: {
                /** @enum {string} */
                ktp: "required" | "optional" | "hidden";
                most: number;
                mostBytes: number;
            };
            retention: {
                ktpDays: number;
                personDays?: number;
                everythingDays?: number;
            };
            homeRegion: {
                province: {
                    code: string;
                    name: string;
                };
                regency: {
                    code: string;
                    name: string;
                };
            };
            onward: {
                name: string;
                contact?: string;
            }[];
            privacyNotice: {
                id: string;
                en?: string;
            };
            register: {
                title: string;
                /** @enum {string} */
                numbering: "month" | "year";
                personInCharge?: string;
                preparedBy: {
                    label: string;
                    position: string;
                    name?: string;
                };
                acknowledgedBy: {
                    label: string;
                    position: string;
                    name?: string;
                };
            };
            papers?: {
                numberPattern: string;
                unit: string;
                codes: {
                    meeting: string;
                    inspection: string;
                    mediation: string;
                    report?: string;
                };
                signatory?: {
                    position: string;
                    name?: string;
                };
            };
            partnerOrigins: string[];
        };
        SettingsSchema: {
            schema: {
                [key: string]: unknown;
            };
        };
        OfficeSettingsChange: {
            name?: string;
            shortName?: string;
            city?: string;
            letterhead?: string[];
            contact?: {
                phone?: string;
                email?: string;
                address?: string;
            };
            ticketPrefix?: string;
            languages?: ("id" | "en")[];
            deadlines?: {
                verification: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "received";
                    rollToWorkingDay?: boolean;
                };
                completion: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "asked";
                    rollToWorkingDay?: boolean;
                };
                revival: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "asked";
                    rollToWorkingDay?: boolean;
                };
                information: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                light: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                medium: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                heavy: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                legalFirstReply: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "received";
                    rollToWorkingDay?: boolean;
                };
                legalDecision: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "complete";
                    rollToWorkingDay?: boolean;
                };
                legalTell: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "decided";
                    rollToWorkingDay?: boolean;
                };
                citizenAnswer: {
                    n: number;
                    /** @enum {string} */
                    unit: "working" | "calendar";
                    /** @constant */
                    from: "answered";
                    rollToWorkingDay?: boolean;
                };
            };
            types?: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
                retired?: boolean;
                supervision?: boolean;
            }[];
            channels?: {
                code: string;
                label: {
                    id: string;
                    en?: string;
                };
                retired?: boolean;
            }[];
            publicChannel?: string;
            identityModes?: ("open" | "confidential" | "anonymous")[];
            fields?: {
                /** @enum {string} */
                nik: "required" | "optional" | "hidden";
                /** @enum {string} */
                name: "required" | "optional" | "hidden";
                /** @enum {string} */
                phone: "required" | "optional" | "hidden";
                /** @enum {string} */
                mobile: "required" | "optional" | "hidden";
                /** @enum {string} */
                email: "required" | "optional" | "hidden";
                /** @enum {string} */
                address: "required" | "optional" | "hidden";
                /** @enum {string} */
                region: "required" | "optional" | "hidden";
            };
            attachments?: {
                /** @enum {string} */
                ktp: "required" | "optional" | "hidden";
                most: number;
                mostBytes: number;
            };
            retention?: {
                ktpDays: number;
                personDays?: number;
                everythingDays?: number;
            };
            homeRegion?: {
                province: {
                    code: string;
                    name: string;
                };
                regency: {
                    code: string;
                    name: string;
                };
            };
            onward?: {
                name: string;
                contact?: string;
            }[];
            privacyNotice?: {
                id: string;
                en?: string;
            };
            register?: {
                title: string;
                /** @enum {string} */
                numbering: "month" | "year";
                personInCharge?: string;
                preparedBy: {
                    label: string;
                    position: string;
                    name?: string;
                };
                acknowledgedBy: {
                    label: string;
                    position: string;
                    name?: string;
                };
            };
            papers?: {
                numberPattern: string;
                unit: string;
                codes: {
                    meeting: string;
                    inspection: string;
                    mediation: string;
                    report?: string;
                };
                signatory?: {
                    position: string;
                    name?: string;
                };
            };
            partnerOrigins?: string[];
            calendar?: {
                zone: string;
                opens?: string;
                closes: string;
                extraDaysOff?: {
                    [key: string]: string;
                };
            };
        };
        SettingsVersions: {
            versions: {
                version: number;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                source: "file" | "holidays" | "desk";
                by?: {
                    id: string;
                    name: string;
                };
            }[];
        };
        SettingsVersion: {
            version: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            source: "file" | "holidays" | "desk";
            by?: {
                id: string;
                name: string;
            };
            settings: components["schemas"]["OfficeSettings"];
            comparedWith?: number;
            differences: {
                pointer: string;
                before?: unknown;
                after?: unknown;
            }[];
        };
        DaysOff: {
            year: string;
            version: number;
            hasList: boolean;
            national: {
                /** Format: date */
                on: string;
                name: string;
            }[];
            own: {
                /** Format: date */
                on: string;
                name: string;
            }[];
        };
        DayOff: {
            name: string;
        };
        LogCheck: {
            complaints: number;
            events: number;
            faults: {
                ticket?: string;
                seq: number;
                reason: string;
            }[];
            staffLog: components["schemas"]["StaffLogCheck"];
            tree: components["schemas"]["LogTreeCheck"];
        };
        LogTreeCheck: {
            /** @constant */
            ok: true;
            leaves: number;
            checkpoints: number;
            issued: number;
        } | {
            /** @constant */
            ok: false;
            /** @enum {string} */
            reason: "leaf missing" | "leaf is not its event" | "event missing" | "event not in the log" | "leaf is not its month" | "issued month missing" | "subtree wrong" | "checkpoint wrong" | "head altered" | "row altered" | "sealed cells altered";
            leaf?: number;
            size?: number;
            month?: string;
            version?: number;
        };
        Health: {
            /** @constant */
            status: "ok";
        };
        Readiness: {
            /** @constant */
            status: "ready";
            /** @enum {string} */
            engine: "pglite" | "postgres";
            /** @enum {string} */
            durability: "verified" | "unverified" | "memory";
            /** Format: date-time */
            lastBackupAt?: string;
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
    listOffices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By slug. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public part of its settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicOffice"];
                };
            };
            /** @description As it was when it was read (`If-None-Match`). */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    fileComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and body give the same answer. A random UUID (version 4): who guesses it could ask for the receipt. */
                "Idempotency-Key": string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Filing"];
            };
        };
        responses: {
            /** @description It is kept. The same key and body get this receipt again, byte for byte; its secret is not shown elsewhere. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. `idempotency-key-required`: The header Idempotency-Key with a UUID is required. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. `idempotency-key-reused`: This Idempotency-Key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    trackComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingKey"];
            };
        };
        responses: {
            /** @description The complaint as its complainant sees it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `unknown-ticket-or-secret`: The ticket number or the secret is not right. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    sendCitizenEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackedEvent"];
            };
        };
        responses: {
            /** @description The complaint as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `unknown-ticket-or-secret`: The ticket number or the secret is not right. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-not-allowed`: The procedure does not allow this now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readSetUp: {
        parameters: {
            query?: {
                office?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No where it was set up, and where there is no such office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpState"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    setUpOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
        responses: {
            /** @description Both can sign in now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpDone"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-set-up-code`: The set-up code is not right, or was used already. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer, their office and their session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    openSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in; the cookie lasts 12 hours, 30 minutes unused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-login`: The name or the password is not right. `second-factor-needed`: A code of the second factor is needed, too. `wrong-code`: The code is not right, or was used already. `password-expired`: This one-time password has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    closeSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readDeskOffice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What everybody may know of it, its channels, and who works there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskOffice"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    proveAgain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProveAgain"];
            };
        };
        responses: {
            /** @description A new session in the place of the old, with a cookie of its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `wrong-login`: The name or the password is not right. `second-factor-needed`: A code of the second factor is needed, too. `wrong-code`: The code is not right, or was used already. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description It is set; a new session in the place of the old, with a cookie of its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `wrong-login`: The name or the password is not right. `password-expired`: This one-time password has expired. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listOwnSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessions"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only this session goes on. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description It is on; recovery codes, shown once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `wrong-code`: The code is not right, or was used already. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second-factor-there`: A second factor is on already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The secret, shown once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSecret"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `second-factor-there`: A second factor is on already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign-in asks for the password alone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes, shown once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    askForPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyOffice"];
            };
        };
        responses: {
            /** @description A challenge that is good for five minutes, and once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    openSessionByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description Signed in; the cookie lasts 12 hours, 30 minutes unused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `wrong-passkey`: The passkey was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    proveByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyProof"];
            };
        };
        responses: {
            /** @description A new session in the place of the old, with a cookie of its own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `wrong-passkey`: The passkey was not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskey"];
            };
        };
        responses: {
            /** @description It can be used from now on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `wrong-passkey`: The passkey was not accepted. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    askForNewPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A challenge that is good for five minutes, and once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                passkey: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyName"];
            };
        };
        responses: {
            /** @description The passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    askProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderSignIn"];
            };
        };
        responses: {
            /** @description The page of the provider, for this browser alone: a cookie goes with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddress"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `provider-unavailable`: The identity provider cannot be reached at the moment; signing in with a password works. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    returnFromProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to the office’s desk, signed in or linked, or with `provider=<why not>` in the fragment. */
            303: {
                headers: {
                    /** @description A path of this server. */
                    location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    linkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderLink"];
            };
        };
        responses: {
            /** @description The page of the provider, for this browser alone: a cookie goes with it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderAddress"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `provider-unavailable`: The identity provider cannot be reached at the moment; signing in with a password works. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    unlinkIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listComplaints: {
        parameters: {
            query?: {
                turn?: "office" | "citizen" | "nobody";
                tag?: "turn:office" | "turn:citizen" | "turn:nobody" | "open" | "closed" | "phase:verification" | "phase:review" | "phase:hearing" | "phase:minutes" | "phase:approval" | "phase:answer" | "public" | "restricted" | "erased";
                channel?: string;
                type?: string;
                severity?: "light" | "medium" | "heavy";
                label?: "state.received" | "state.awaitingCompletion" | "state.archived" | "state.assessing" | "state.deciding" | "state.meetingPlanned" | "state.meetingMinutes" | "state.inspectionPlanned" | "state.inspectionReported" | "state.inspectionMinutes" | "state.mediationPlanned" | "state.mediationMinutes" | "state.minutesCorrection" | "state.notAgreed" | "state.awaitingApproval" | "state.answered" | "state.finished" | "state.referred" | "state.forwarded" | "state.rejected" | "state.withdrawn" | "state.expired";
                mine?: "acted";
                due?: "overdue" | "today" | "week";
                place?: string;
                q?: string;
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    fileIntake: {
        parameters: {
            query?: never;
            header: {
                /** @description The same key and body give the same answer. A random UUID (version 4): who guesses it could ask for the receipt. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Intake"];
            };
        };
        responses: {
            /** @description It is kept. The same key and body get this receipt again, byte for byte. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. `idempotency-key-required`: The header Idempotency-Key with a UUID is required. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. `idempotency-key-reused`: This Idempotency-Key belongs to another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    countComplaints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintCounts"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    watchChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events named `change`, each with a complaint’s `id` and `version` as JSON, of what exists for this officer. It ends with the session, and when something may have been missed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-lines`: This officer already listens from as many places as they may. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedView"];
            };
        };
        responses: {
            /** @description It is kept, for this officer alone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `view-there`: A view of this name is there already. `too-many-views`: No more views can be kept. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    removeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    renameView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedViewName"];
            };
        };
        responses: {
            /** @description The view. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `view-there`: A view of this name is there already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readStatistics: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskStatistics"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readMonthAtAGlance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthAtAGlance"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    findByPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonSearch"];
            };
        };
        responses: {
            /** @description The newest hundred of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintList"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    findPossibleDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateQuestion"];
            };
        };
        responses: {
            /** @description The likeliest few of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleDuplicates"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its `ETag` is the version for `If-Match`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerCase"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readComplaintEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From its receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseStory"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    sendOfficerEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerEvent"];
            };
        };
        responses: {
            /** @description The complaint as it now is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerCase"];
                };
            };
            /** @description It has happened, and by it the complaint is no longer this officer’s to see. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-not-allowed`: The procedure does not allow this now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listComplaintNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of the complaint’s log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listFailedNotices: {
        parameters: {
            query?: {
                after?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of those whose complaint exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    retryNotice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice, which waits to be sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownNotice"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notice-not-failed`: This notice does not wait for an officer, or mail is off. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    setNoticeAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notice: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeSetAside"];
            };
        };
        responses: {
            /** @description The notice, which is not tried any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownNotice"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notice-not-failed`: This notice does not wait for an officer, or mail is off. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    countOversight: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Numbers of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OversightCounts"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listWaitingDataRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of those whose complaint exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingDataRequests"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listLeaving: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of the complaints that exist for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readDeskHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now, for those who answer for it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskHealth"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    createUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the tus protocol. */
                "Tus-Resumable": "1.0.0";
                /** @description The file’s size in bytes. */
                "Upload-Length": string;
                /** @description Pairs of a key and its value in Base64: `kind` (`ktp` or `document`) and `name`. */
                "Upload-Metadata": string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its bytes are sent to the address in `Location`. */
            201: {
                headers: {
                    /** @description Where the upload is. */
                    Location?: string;
                    /** @description Until when it stays unless bytes come. */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-tus-version`: The header Tus-Resumable must be 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads-full`: No more files can be taken at the moment; a complaint without them can. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands; to `HEAD` the headers alone. With `Prefer: wait=5` the answer waits that many seconds for a file that is being looked at. */
            200: {
                headers: {
                    /** @description How many bytes are there. */
                    "Upload-Offset"?: string;
                    /** @description How many there are to be. */
                    "Upload-Length"?: string;
                    /** @description Until when it stays. */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadState"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    dropUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the tus protocol. */
                "Tus-Resumable": "1.0.0";
            };
            path: {
                office: string;
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, with all of its bytes. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-tus-version`: The header Tus-Resumable must be 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    addToUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the tus protocol. */
                "Tus-Resumable": "1.0.0";
                /** @description From which byte on: as many as are there. */
                "Upload-Offset": string;
            };
            path: {
                office: string;
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description They are kept. Once all are, the file is looked at. */
            204: {
                headers: {
                    /** @description From where it goes on. */
                    "Upload-Offset"?: string;
                    /** @description Until when it stays. */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-interrupted`: The body broke off; what arrived is kept. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-offset-mismatch`: The upload does not go on from there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-tus-version`: The header Tus-Resumable must be 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-busy`: Another request is just adding to this upload. */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads-full`: No more files can be taken at the moment; a complaint without them can. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    createDeskUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the tus protocol. */
                "Tus-Resumable": "1.0.0";
                /** @description The file’s size in bytes. */
                "Upload-Length": string;
                /** @description Pairs of a key and its value in Base64: `kind` (`ktp` or `document`) and `name`. */
                "Upload-Metadata": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its bytes are sent to the address in `Location`. */
            201: {
                headers: {
                    /** @description Where the upload is. */
                    Location?: string;
                    /** @description Until when it stays unless bytes come. */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-tus-version`: The header Tus-Resumable must be 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads-full`: No more files can be taken at the moment; a complaint without them can. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readDeskUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands; to `HEAD` the headers alone. With `Prefer: wait=5` the answer waits that many seconds for a file that is being looked at. */
            200: {
                headers: {
                    /** @description How many bytes are there. */
                    "Upload-Offset"?: string;
                    /** @description How many there are to be. */
                    "Upload-Length"?: string;
                    /** @description Until when it stays. */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadState"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    dropDeskUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the tus protocol. */
                "Tus-Resumable": "1.0.0";
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, with all of its bytes. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-tus-version`: The header Tus-Resumable must be 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    addToDeskUpload: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the tus protocol. */
                "Tus-Resumable": "1.0.0";
                /** @description From which byte on: as many as are there. */
                "Upload-Offset": string;
            };
            path: {
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            /** @description They are kept. Once all are, the file is looked at. */
            204: {
                headers: {
                    /** @description From where it goes on. */
                    "Upload-Offset"?: string;
                    /** @description Until when it stays. */
                    "Upload-Expires"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-interrupted`: The body broke off; what arrived is kept. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-offset-mismatch`: The upload does not go on from there. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-tus-version`: The header Tus-Resumable must be 1.0.0. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `upload-busy`: Another request is just adding to this upload. */
            423: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `uploads-full`: No more files can be taken at the moment; a complaint without them can. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were added; erased ones are told as such. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file as it is kept: pictures to be shown, anything else to be saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. `reason-required`: This is shown only to somebody who says why they look. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `file-held`: A virus was found in this file; nobody gets it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    lookAtAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                attachment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentLook"];
            };
        };
        responses: {
            /** @description The file as it is kept: pictures to be shown, anything else to be saved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "application/pdf": string;
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-not-allowed`: The procedure does not allow this now. `file-held`: A virus was found in this file; nobody gets it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    printOwnReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnReceiptRequest"];
            };
        };
        responses: {
            /** @description The paper; it is kept nowhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `unknown-ticket-or-secret`: The ticket number or the secret is not right. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `papers-busy`: Too many papers are being drawn at the moment; try again soon. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    printReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskReceiptRequest"];
            };
        };
        responses: {
            /** @description The paper; it is kept nowhere. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. `unknown-ticket-or-secret`: The ticket number or the secret is not right. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    printMinutes: {
        parameters: {
            query?: {
                copy?: "file" | "respondent";
            };
            header?: never;
            path: {
                id: string;
                minutes: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper. There is none for the respondent of minutes that they do not sign, nor of a supervision case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    proposeMinutesNumber: {
        parameters: {
            query?: {
                kind?: "meeting" | "inspection" | "mediation" | "report";
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextMinutesNumber"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    printInspectionReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper, for the office’s file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    printAnswerLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter, addressed by name where this officer knows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    printInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The letter. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    viewIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookReason"];
            };
        };
        responses: {
            /** @description Who complains. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-not-allowed`: The procedure does not allow this now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    makeBundle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookReason"];
            };
        };
        responses: {
            /** @description The bundle. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonBundle"];
                    "text/markdown": string;
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `event-not-allowed`: The procedure does not allow this now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    makeBreachList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Breach"];
            };
        };
        responses: {
            /** @description The list; that it was made stands in the log of the server, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreachList"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listRegisterMonths: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The months. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterMonths"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The month. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "text/html": string;
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rows-taken-back`: Something of this month was taken back; its rows are given with its next version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `papers-busy`: Too many papers are being drawn at the moment; try again soon. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readDeskRegister: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The month. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "text/html": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    writeRegisterForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterForm"];
            };
        };
        responses: {
            /** @description The month with its form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readRecap: {
        parameters: {
            query?: {
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                office: string;
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recap"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `papers-busy`: Too many papers are being drawn at the moment; try again soon. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readDeskRecap: {
        parameters: {
            query?: {
                lang?: "id" | "en";
            };
            header?: never;
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The year, of what exists for this officer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recap"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was issued, the first first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BookIndex"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readIssuedMonth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The month as it was issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedMonth"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `rows-taken-back`: Something of this month was taken back; its rows are given with its next version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `papers-busy`: Too many papers are being drawn at the moment; try again soon. `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readCheckpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A signed note. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readConsistency: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogConsistency"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readInclusion: {
        parameters: {
            query?: {
                leaf?: string;
                size?: string;
            };
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proof. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogInclusion"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    trackInBook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingKey"];
            };
        };
        responses: {
            /** @description The proof; nothing as long as its month was not issued. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedBook"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-office`: There is no such office here. `unknown-ticket-or-secret`: The ticket number or the secret is not right. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-tries`: Too many tries; wait a little. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readIssueState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueState"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    prepareMonth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareMonth"];
            };
        };
        responses: {
            /** @description Where the issuing stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueState"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `warnings-not-seen`: Say first that what this month warns of was looked at. `already-prepared`: This month is prepared already. `nothing-changed`: Nothing has changed since the newest version of this month. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    takeBackPreparation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the issuing stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueState"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `nothing-prepared`: Nobody has prepared this month. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    acknowledgeMonth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeMonth"];
            };
        };
        responses: {
            /** @description Where the issuing stands: the new version is the first. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssueState"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `warnings-not-seen`: Say first that what this month warns of was looked at. `nothing-prepared`: Nobody has prepared this month. `own-preparation`: Another officer acknowledges what one prepared. `month-changed`: The month has changed since it was prepared; prepare it anew. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readIssuedVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                month: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedVersion"];
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listOfficers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By login, disabled ones too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    addOfficer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfficer"];
            };
        };
        responses: {
            /** @description The officer and their one-time password. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWithPassword"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    changeOfficer: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerChange"];
            };
        };
        responses: {
            /** @description The officer as they are now, and in how many open complaints they stand as the person in charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffChanged"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-of-role`: The office must keep one officer in this role who can sign in. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    disableOfficer: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer as they are now, and in how many open complaints they stand as the person in charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffChanged"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `last-of-role`: The office must keep one officer in this role who can sign in. `own-account`: Nobody does this to their own account. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    enableOfficer: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer as they are now, and in how many open complaints they stand as the person in charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffChanged"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    givePassword: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer and their one-time password. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffWithPassword"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readStaffLog: {
        parameters: {
            query?: {
                before?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, with the check of the whole log. It says nothing of any complaint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffLog"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings as they are. */
            200: {
                headers: {
                    /** @description The version, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    changeSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficeSettingsChange"];
            };
        };
        responses: {
            /** @description The settings as they are now, in every server at once. */
            200: {
                headers: {
                    /** @description The version, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. `proof-needed`: Show once more who you are. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readSettingsSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `title` and `description` are Indonesian; `x-en` has both in English. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsSchema"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listSettingsVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsVersions"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    readSettingsVersion: {
        parameters: {
            query?: {
                comparedWith?: string;
            };
            header?: never;
            path: {
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings as they were in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsVersion"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    listDaysOff: {
        parameters: {
            query?: {
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both, in order, with the version of the settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaysOff"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    addDayOff: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DayOff"];
            };
        };
        responses: {
            /** @description The days off of that year. Due dates that are already reckoned stay; terms that begin, resume or are moved from now on go by the new days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaysOff"];
                };
            };
            /** @description `malformed-json`: The body is not JSON that can be read. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: A body of this media type is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid-request`: Something in the request is not as it must be. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    removeDayOff: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes. */
                "If-Match": string;
            };
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The days off of that year. Due dates that are already reckoned stay; terms that begin, resume or are moved from now on go by the new days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DaysOff"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `origin-not-allowed`: Requests from this site are not allowed. `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-found`: There is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `stale-version`: It has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `version-required`: The header If-Match with the version that was read is required. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    verifyLog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was checked, and what is wrong; no faults: nothing was changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogCheck"];
                };
            };
            /** @description `not-signed-in`: Sign in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role-not-allowed`: This is for officers in another role. `password-change-needed`: Set a password of your own first. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The database answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `internal`: Something went wrong here. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-ready`: The service cannot keep anything at the moment; try again soon. */
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
