// Made by scripts/texts.py (make texts) from the sources; one long table, because it is data. Never edited by hand.
// swift-format-ignore-file

/// Every text of the product: a line with a file, then for each of its texts place, kind, Dutch, English, expressions.
enum TextTable {
    static let text = #"""
Sources/AccountPages/Accounts/AccountPhrases.swift
	AccountPhrases.signIn	text	Inloggen	Sign in
	AccountPhrases.signInDescription	text	Voor medewerkers van gemeenten, politie, Openbaar Ministerie en het bureau.	For staff of municipalities, police, public prosecution and the bureau.
	AccountPhrases.signInLead	text	Voor medewerkers van gemeenten, politie, Openbaar Ministerie en het bureau van de coalitie. De cijfers voor iedereen ziet u zonder in te loggen.	For staff of municipalities, police, public prosecution and the coalition's bureau. The figures for everybody need no account.
	AccountPhrases.mail	text	E-mailadres	Email address
	AccountPhrases.passphrase	text	Wachtzin	Passphrase
	AccountPhrases.noAccount	text	Geen account, of uw wachtzin kwijt? Vraag de beheerder om een link. Er is geen andere weg: zo kan niemand zich voor u uitgeven.	No account, or passphrase lost? Ask the administrator for a link. There is no other way: so nobody can pretend to be you.
	AccountPhrases.refused	text	Dit e-mailadres en deze wachtzin horen niet bij elkaar.	This email address and passphrase do not belong together.
	AccountPhrases.wait	text	Er is te vaak geprobeerd in te loggen. Wacht {1} seconden en probeer het dan opnieuw.	There were too many attempts to sign in. Wait {1} seconds and then try again.	seconds
	AccountPhrases.wait#2	text	Er is te vaak geprobeerd in te loggen. Wacht {1} uur en probeer het dan opnieuw.	There were too many attempts to sign in. Wait {1} hours and then try again.	hours
	AccountPhrases.wait#3	text	Er is te vaak geprobeerd in te loggen. Wacht {1} minuten en probeer het dan opnieuw.	There were too many attempts to sign in. Wait {1} minutes and then try again.	minutes
	AccountPhrases.invitation	text	Welkom	Welcome
	AccountPhrases.invitationReset	text	Kies een nieuwe wachtzin	Choose a new passphrase
	AccountPhrases.invitationLead	text	Kies een wachtzin. Daarna kunt u inloggen. Deze link werkt één keer.	Choose a passphrase. After that you can sign in. This link works once.
	AccountPhrases.invitationFirst	text	U wordt de eerste beheerder. Er zijn nog geen andere accounts.	You become the first administrator. There are no other accounts yet.
	AccountPhrases.invitationFor	text	Dit account is voor	This account is for
	AccountPhrases.invitationSpent	text	Deze link werkt niet meer	This link no longer works
	AccountPhrases.invitationSpentLead	text	De link is al gebruikt, verlopen of niet helemaal overgenomen. Vraag de beheerder om een nieuwe.	The link was used, has expired or was not copied whole. Ask the administrator for a new one.
	AccountPhrases.name	text	Naam	Name
	AccountPhrases.nameHint	text	Zo zien collega's u. Een functie mag ook.	How colleagues see you. A function will do too.
	AccountPhrases.newPassphrase	text	Nieuwe wachtzin	New passphrase
	AccountPhrases.passphraseHint	text	Minstens 12 tekens. Een paar woorden achter elkaar is goed en onthoudt makkelijk. Hoofdletters en cijfers hoeven niet.	At least 12 characters. A few words in a row are fine and easy to remember. No capitals or digits needed.
	AccountPhrases.choose	text	Wachtzin vastleggen	Set passphrase
	AccountPhrases.notMail	text	Dit is geen e-mailadres. Schrijf het als naam@organisatie.nl.	This is no email address. Write it as name@organisation.nl.
	AccountPhrases.notName	text	Gebruik 1 tot 80 gewone tekens.	Use 1 to 80 plain characters.
	AccountPhrases.weakness.tooShort	text	Gebruik minstens 12 tekens.	Use at least 12 characters.
	AccountPhrases.weakness.tooLong	text	Gebruik hoogstens 200 tekens.	Use at most 200 characters.
	AccountPhrases.weakness.common	text	Deze wachtzin is te bekend of te eenvoudig. Kies woorden die niet bij elkaar horen.	This passphrase is too well known or too simple. Choose words that do not belong together.
	AccountPhrases.weakness.guessable	text	Gebruik niet uw eigen naam of e-mailadres als wachtzin.	Do not use your own name or email address as a passphrase.
	AccountPhrases.codeTitle	text	Uw code	Your code
	AccountPhrases.codeLead	text	Open uw authenticator-app en typ de zes cijfers die daar nu staan.	Open your authenticator app and type the six digits that it shows now.
	AccountPhrases.code	text	Code van zes cijfers	Six-digit code
	AccountPhrases.codeRefused	text	Deze code klopt niet, of is al gebruikt. Wacht tot de app een nieuwe toont.	This code is not right, or was used before. Wait until the app shows a new one.
	AccountPhrases.goOn	text	Ga verder	Continue
	AccountPhrases.lostApp	text	Geen toegang tot uw app?	No access to your app?
	AccountPhrases.recovery	text	Herstelcode	Recovery code
	AccountPhrases.recoveryHint	text	Een van de codes die u bij het instellen heeft bewaard. Elke code werkt één keer.	One of the codes that you kept when you set it up. Each works once.
	AccountPhrases.recoveryRefused	text	Deze herstelcode klopt niet, of is al gebruikt.	This recovery code is not right, or was used before.
	AccountPhrases.useRecovery	text	Inloggen met herstelcode	Sign in with recovery code
	AccountPhrases.setUpTitle	text	Stel uw tweede stap in	Set up your second step
	AccountPhrases.setUpLead	text	Met uw rollen kunt u veranderen wat anderen zien. Daarom is bij het inloggen ook een code nodig uit een authenticator-app op uw telefoon of computer. Elke app voor zulke codes is goed.	With your roles you can change what others see. So signing in also takes a code from an authenticator app on your phone or computer. Any app for such codes will do.
	AccountPhrases.setUpCamera	text	Voeg in de app een account toe en richt de camera op dit blok.	Add an account in the app and point the camera at this square.
	AccountPhrases.setUpPicture	text	QR-code met de sleutel voor uw app; de sleutel staat ook hieronder in letters	QR code with the key for your app; the key is also below in letters
	AccountPhrases.setUpSecret	text	Geen camera? Typ deze sleutel over in de app. Kies “op tijd gebaseerd”, zes cijfers.	No camera? Type this key into the app. Choose “time-based”, six digits.
	AccountPhrases.secretKey	text	Sleutel	Key
	AccountPhrases.setUpOpen	text	Open in de app op dit apparaat	Open in the app on this device
	AccountPhrases.setUpThen	text	Typ daarna de zes cijfers die de app toont.	Then type the six digits that the app shows.
	AccountPhrases.expiredTitle	text	Log opnieuw in	Sign in again
	AccountPhrases.expired	text	Het duurde te lang, of u had uw wachtzin nog niet gegeven.	It took too long, or you had not given your passphrase yet.
	AccountPhrases.currentPassphrase	text	Huidige wachtzin	Current passphrase
	AccountPhrases.changePassphrase	text	Wachtzin veranderen	Change passphrase
	AccountPhrases.passphraseRefused	text	Deze wachtzin klopt niet.	This passphrase is not right.
	AccountPhrases.secondStep	text	Tweede stap	Second step
	AccountPhrases.secondStepOn	text	Bij het inloggen vragen we een code uit uw authenticator-app.	When signing in we ask for a code from your authenticator app.
	AccountPhrases.secondStepOff	text	U logt in met alleen uw wachtzin. Met een authenticator-app is uw account veel beter beschermd.	You sign in with your passphrase alone. With an authenticator app your account is much better protected.
	AccountPhrases.codesLeft	text	U heeft nog 1 herstelcode.	You have 1 recovery code left.	count
	AccountPhrases.codesLeft#2	text	U heeft nog {1} herstelcodes.	You have {1} recovery codes left.	count
	AccountPhrases.setUpApp	text	Authenticator-app instellen	Set up an authenticator app
	AccountPhrases.replaceApp	text	Andere app of telefoon instellen	Set up another app or phone
	AccountPhrases.renewCodes	text	Nieuwe herstelcodes maken	Make new recovery codes
	AccountPhrases.sessions	text	Waar u bent ingelogd	Where you are signed in
	AccountPhrases.sessionsExplained	text	Herkent u er een niet? Log daar uit en verander uw wachtzin.	Do you not recognise one? Sign out there and change your passphrase.
	AccountPhrases.sessionColumns	text	Waarmee	With
	AccountPhrases.sessionColumns#2	text	Ingelogd	Signed in
	AccountPhrases.sessionColumns#3	text	Laatst gebruikt	Last used
	AccountPhrases.sessionColumns#4	text	Uitloggen	Sign out
	AccountPhrases.thisOne	text	hier	here
	AccountPhrases.unknownClient	text	Onbekende browser	Unknown browser
	AccountPhrases.signOutEverywhere	text	Overal uitloggen, ook hier	Sign out everywhere, here too
	AccountPhrases.confirmTitle	text	Bevestig dat u het bent	Confirm that it is you
	AccountPhrases.confirmLead	text	Wat u nu gaat doen is gevoelig. Typ daarom uw wachtzin nog eens; daarna vragen we er tien minuten niet om.	What you are about to do is sensitive. So type your passphrase again; after that we do not ask for ten minutes.
	AccountPhrases.codesTitle	text	Bewaar uw herstelcodes	Keep your recovery codes
	AccountPhrases.codesLead	text	Met een van deze codes logt u in als u uw app kwijt bent. Elke code werkt één keer. We tonen ze nu, en daarna nooit meer: print ze of zet ze in uw wachtwoordkluis.	With one of these codes you can sign in when you have lost your app. Each works once. We show them now and never again: print them or put them in your password manager.
	AccountPhrases.codesList	text	Herstelcodes	Recovery codes
	AccountPhrases.codesKept	text	Ik heb ze bewaard	I have kept them
Sources/AccountPages/Accounts/AdministrationPhrases.swift
	AdministrationPhrases.accounts	text	Accounts	Accounts
	AdministrationPhrases.lead	text	Wie mag inloggen, en wat die mag.	Who may sign in, and what they may do.
	AdministrationPhrases.list	text	Alle accounts	All accounts
	AdministrationPhrases.columns	text	Wie	Who
	AdministrationPhrases.columns#2	text	Rollen	Roles
	AdministrationPhrases.columns#3	text	Toestand	State
	AdministrationPhrases.columns#4	text	Tweede stap	Second step
	AdministrationPhrases.columns#5	text	Laatst ingelogd	Last signed in
	AdministrationPhrases.never	text	nog nooit	never yet
	AdministrationPhrases.yes	text	ja	yes
	AdministrationPhrases.no	text	nee	no
	AdministrationPhrases.state.invited	text	uitgenodigd	invited
	AdministrationPhrases.state.active	text	actief	active
	AdministrationPhrases.state.disabled	text	gesloten	closed
	AdministrationPhrases.roles	text	Rollen	Roles
	AdministrationPhrases.noRoles	text	geen	none
	AdministrationPhrases.partner	text	Partner	Partner
	AdministrationPhrases.editor	text	Redacteur	Editor
	AdministrationPhrases.editorOfAll	text	Redacteur van het hele jaarplan	Editor of the whole year plan
	AdministrationPhrases.analyst	text	Analist	Analyst
	AdministrationPhrases.approver	text	Goedkeurder	Approver
	AdministrationPhrases.administrator	text	Beheerder	Administrator
	AdministrationPhrases.police	text	Politie	Police
	AdministrationPhrases.prosecution	text	Openbaar Ministerie	Public prosecution
	AdministrationPhrases.bureau	text	Bureau van de coalitie	Bureau of the coalition
	AdministrationPhrases.leftThePlan	text	{1} (staat niet meer in het jaarplan)	{1} (no longer in the year plan)	code
	AdministrationPhrases.partnerOf	text	Partner namens	Partner on behalf of
	AdministrationPhrases.partnerHint	text	Ziet wat partners zien en houdt bij wat van de eigen organisatie is.	Sees what partners see and keeps up what is their own organisation's.
	AdministrationPhrases.tasks	text	Taken in het bureau	Tasks in the bureau
	AdministrationPhrases.tasksHint	text	Voor deze taken is bij het inloggen een tweede stap verplicht.	For these tasks a second step is obligatory when signing in.
	AdministrationPhrases.programmes	text	Redacteur van programma's	Editor of programmes
	AdministrationPhrases.programmesHint	text	De korte namen van programma's of projecten, met spaties, zoals ze in hun adres staan.	The short names of programmes or projects, separated by spaces, as in their address.
	AdministrationPhrases.noSuchRole	text	Deze rol bestaat niet.	There is no such role.
	AdministrationPhrases.noSuchOrganisation	text	Het jaarplan kent geen organisatie {1}.	The year plan knows no organisation {1}.	code
	AdministrationPhrases.noSuchProgramme	text	Een korte naam bestaat uit kleine letters, cijfers en streepjes.	A short name consists of small letters, digits and hyphens.
	AdministrationPhrases.invite	text	Iemand uitnodigen	Invite somebody
	AdministrationPhrases.inviteExplained	text	U krijgt een link die één keer werkt. Geef die zelf door, langs een weg die u vertrouwt.	You get a link that works once. Pass it on yourself, in a way that you trust.
	AdministrationPhrases.makeLink	text	Maak de link	Make the link
	AdministrationPhrases.mailTaken	text	Er is al een account met dit e-mailadres.	There is an account with this email address already.
	AdministrationPhrases.lastAdministrator	text	Er moet altijd een beheerder zijn. Maak eerst iemand anders beheerder.	There must always be an administrator. First make somebody else one.
	AdministrationPhrases.linkTitle	text	De link staat klaar	The link is ready
	AdministrationPhrases.linkLead	text	Wij tonen deze link één keer. Kopieer hem nu en geef hem door.	We show this link once. Copy it now and pass it on.
	AdministrationPhrases.linkFor	text	Voor	For
	AdministrationPhrases.linkUntil	text	Werkt tot	Works until
	AdministrationPhrases.toAccounts	text	Terug naar de accounts	Back to the accounts
	AdministrationPhrases.rolesExplained	text	Na een andere rol moet dit account opnieuw inloggen.	After a change of roles this account has to sign in again.
	AdministrationPhrases.save	text	Opslaan	Save
	AdministrationPhrases.whatTheyDid	text	Wat dit account deed	What this account did
	AdministrationPhrases.whatWasDone	text	Wat er aan dit account veranderde	What was changed about this account
	AdministrationPhrases.acts	text	Toegang	Access
	AdministrationPhrases.reset	text	Maak een nieuwe link	Make a new link
	AdministrationPhrases.resetExplained	text	Is de wachtzin of de app kwijt? Met een nieuwe link stelt iemand beide opnieuw in. Inloggen met de oude wachtzin kan dan meteen niet meer.	Passphrase or app lost? With a new link somebody sets both anew. Signing in with the old passphrase ends at once.
	AdministrationPhrases.signOut	text	Log overal uit	Sign out everywhere
	AdministrationPhrases.signOutExplained	text	Beëindigt alle sessies van dit account, op elk apparaat.	Ends all sessions of this account, on every device.
	AdministrationPhrases.disable	text	Sluit dit account	Close this account
	AdministrationPhrases.disableExplained	text	Iemand kan dan niet meer inloggen. Wat het account deed blijft bewaard.	Nobody can sign in with it any more. What the account did is kept.
	AdministrationPhrases.enable	text	Open dit account weer	Open this account again
	AdministrationPhrases.enableExplained	text	De wachtzin van eerder geldt dan weer.	The passphrase from before is valid again.
Sources/AccountPages/Accounts/AuditPage.swift
	AuditPhrases.title	text	Controlespoor	Audit trail
	AuditPhrases.lead	text	Wie wat deed, wanneer en vanuit welke rol. Wat hier staat verandert nooit meer; met vib audit verify controleert u dat.	Who did what, when and from which role. What stands here never changes; vib audit verify checks that.
	AuditPhrases.search	text	Zoek	Search
	AuditPhrases.text	text	Woord	Word
	AuditPhrases.who	text	Wie	Who
	AuditPhrases.what	text	Waaraan	What to
	AuditPhrases.searchExplained	text	Bij wie en waaraan zoekt u op de korte naam, zoals account:7.	For who and what to, search by the short name, such as account:7.
	AuditPhrases.nothing	text	Niets gevonden.	Nothing found.
	AuditPhrases.entries	text	Regels van het controlespoor	Entries of the audit trail
	AuditPhrases.older	text	Oudere regels	Older entries
	AuditPhrases.columns	text	Nummer	Number
	AuditPhrases.columns#2	text	Wanneer	When
	AuditPhrases.columns#3	text	Wie	Who
	AuditPhrases.columns#4	text	Rol	Role
	AuditPhrases.columns#5	text	Wat	Act
	AuditPhrases.columns#6	text	Waaraan	What to
	AuditPhrases.columns#7	text	Was	Before
	AuditPhrases.columns#8	text	Werd	After
Sources/AccountPages/Accounts/AuditQuery.swift
	QueryKey.actor	address	wie	who
	QueryKey.object	address	waaraan	what
	QueryKey.before	address	voor	before
Sources/AccountPages/Accounts/Moment.swift
	Moment.text	text	{1}, {2}.{3} uur	{1}, {2}:{3}	date	hour	minutes
Sources/AccountPages/Accounts/PasskeyPhrases.swift
	PasskeyPhrases.title	text	Toegangssleutels	Passkeys
	PasskeyPhrases.lead	text	Met een toegangssleutel (passkey) logt u in met uw vingerafdruk, uw gezicht of een pincode, of met een sleutel die u in de computer steekt. Een wachtzin en een code hoeft u dan niet te typen. Op een nagemaakte site werkt uw sleutel niet.	With a passkey you sign in with your fingerprint, your face or a PIN, or with a key that you plug into the computer. You then need not type a passphrase and a code. Your key does not work on a fake site.
	PasskeyPhrases.yours	text	Uw toegangssleutels	Your passkeys
	PasskeyPhrases.manage	text	Toegangssleutels beheren	Manage passkeys
	PasskeyPhrases.count	text	U heeft nog geen toegangssleutel.	You have no passkey yet.
	PasskeyPhrases.count#2	text	U heeft 1 toegangssleutel.	You have 1 passkey.
	PasskeyPhrases.count#3	text	U heeft {1} toegangssleutels.	You have {1} passkeys.	count
	PasskeyPhrases.secondStepOn	text	Bij het inloggen vragen we uw toegangssleutel.	When signing in we ask for your passkey.
	PasskeyPhrases.columns	text	Naam	Name
	PasskeyPhrases.columns#2	text	Gemaakt	Made
	PasskeyPhrases.columns#3	text	Laatst gebruikt	Last used
	PasskeyPhrases.columns#4	text	Verwijderen	Remove
	PasskeyPhrases.add	text	Een toegangssleutel toevoegen	Add a passkey
	PasskeyPhrases.name	text	Naam van de sleutel	Name of the key
	PasskeyPhrases.nameHint	text	Bijvoorbeeld het apparaat waar de sleutel in zit. Alleen u ziet deze naam.	For example the device that holds the key. Only you see this name.
	PasskeyPhrases.make	text	Maak een toegangssleutel	Make a passkey
	PasskeyPhrases.tooMany	text	U heeft al {1} toegangssleutels. Verwijder er eerst een.	You have {1} passkeys already. Remove one first.	Passkey.limit
	PasskeyPhrases.taken	text	Van dit apparaat is al een sleutel in gebruik.	A key of this device is in use already.
	PasskeyPhrases.unknownKind	text	Dit apparaat maakt een soort sleutel die we niet kennen. Kies een ander apparaat, zoals uw telefoon.	This device makes a kind of key that we do not know. Choose another device, such as your phone.
	PasskeyPhrases.remove	text	Verwijderen	Remove
	PasskeyPhrases.removeExplained	text	Met deze sleutel kan dan niemand meer inloggen. Op andere apparaten wordt u uitgelogd.	Nobody can sign in with this key any more. You are signed out on other devices.
	PasskeyPhrases.removeNow	text	Ja, verwijder deze sleutel	Yes, remove this key
	PasskeyPhrases.isLast	text	Met uw rollen is een tweede stap verplicht, en dit is uw laatste. Voeg eerst een andere sleutel of een authenticator-app toe.	Your roles need a second step, and this is your last one. First add another key or an authenticator app.
	PasskeyPhrases.signIn	text	Inloggen met een toegangssleutel	Sign in with a passkey
	PasskeyPhrases.secondTitle	text	Uw toegangssleutel	Your passkey
	PasskeyPhrases.secondLead	text	Uw wachtzin klopt. Gebruik nu uw toegangssleutel.	Your passphrase is right. Now use your passkey.
	PasskeyPhrases.goOn	text	Ga verder met uw toegangssleutel	Continue with your passkey
	PasskeyPhrases.lost	text	Geen toegang tot uw sleutel?	No access to your key?
	PasskeyPhrases.absent	text	Uw browser kan hier geen toegangssleutels gebruiken. Daarvoor is een recente browser nodig waarin JavaScript aanstaat.	Your browser cannot use passkeys here. That needs a recent browser with JavaScript switched on.
	PasskeyPhrases.needsName	text	Toegangssleutels horen bij de naam van een site. Op een adres met alleen cijfers werken ze niet: open de site op zijn naam. Op uw eigen computer is dat localhost.	Passkeys belong to the name of a site. They do not work at an address of numbers only: open the site by its name. On your own computer that is localhost.
	PasskeyPhrases.needsHTTPS	text	Toegangssleutels werken alleen over een beveiligde verbinding (https).	Passkeys only work over a secure connection (https).
	PasskeyPhrases.failed	text	Uw apparaat gaf geen sleutel. Probeer het opnieuw, of kies een andere manier.	Your device gave no key. Try again, or choose another way.
	PasskeyPhrases.refused	text	Deze toegangssleutel kunnen we niet aannemen. Probeer het opnieuw.	We cannot accept this passkey. Try again.
	PasskeyPhrases.refusedAlone	text	Met deze toegangssleutel kunt u hier niet inloggen, of het duurde te lang. Probeer het opnieuw, of gebruik uw wachtzin.	You cannot sign in here with this passkey, or it took too long. Try again, or use your passphrase.
	PasskeyPhrases.tooLate	text	Het duurde te lang. Probeer het opnieuw.	It took too long. Try again.
Sources/AccountPages/Accounts/RequestPhrases.swift
	RequestPhrases.title	text	Wacht op een tweede beheerder	Waits for a second administrator
	RequestPhrases.explained	text	Hiervoor zijn twee beheerders nodig. Vraag de eigenaar van het account zelf of het klopt, aan de telefoon of aan tafel.	This takes two administrators. Ask the owner of the account yourself whether it is right, by telephone or at the table.
	RequestPhrases.wish.reset	text	nieuwe link	new link
	RequestPhrases.wish.roles	text	andere rollen	other roles
	RequestPhrases.wish.disable	text	account sluiten	close the account
	RequestPhrases.rolesNow	text	Nu:	Now:
	RequestPhrases.rolesThen	text	Straks:	Then:
	RequestPhrases.askedBy	text	Gevraagd door	Asked by
	RequestPhrases.until	text	Het verzoek vervalt op	The request ends on
	RequestPhrases.ownRequest	text	U vroeg dit zelf. Een andere beheerder moet het goedkeuren.	You asked this yourself. Another administrator has to agree.
	RequestPhrases.aloneFrom	text	U vroeg dit zelf. De andere beheerder kan het goedkeuren of intrekken. Gebeurt dat niet, dan kunt u het zelf doen vanaf	You asked this yourself. The other administrator can agree or withdraw it. If that does not happen, you can do it yourself from
	RequestPhrases.notAccepted	text	Deze persoon heeft de uitnodiging nog niet gebruikt. Goedkeuren kan als iemand met het account is ingelogd en u weet dat het de eigenaar was.	This person has not used the invitation yet. You can agree once somebody has signed in with the account and you know that it was its owner.
	RequestPhrases.confirm.reset	text	Keur goed en maak de link	Agree and make the link
	RequestPhrases.confirm.roles	text	Keur goed en verander de rollen	Agree and change the roles
	RequestPhrases.confirm.disable	text	Keur goed en sluit het account	Agree and close the account
	RequestPhrases.confirmAlone.reset	text	Maak de link nu	Make the link now
	RequestPhrases.confirmAlone.roles	text	Verander de rollen nu	Change the roles now
	RequestPhrases.confirmAlone.disable	text	Sluit het account nu	Close the account now
	RequestPhrases.cancel	text	Trek het verzoek in	Withdraw the request
	RequestPhrases.gone	text	Dit verzoek is er niet meer, is veranderd, of u vroeg het zelf.	This request is gone, has changed, or you asked it yourself.
	RequestPhrases.noticesTitle	text	Lees dit eerst	Read this first
	RequestPhrases.seen	text	Ik heb dit gelezen	I have read this
	RequestPhrases.linkWithoutPower	text	Met deze link krijgt iemand nog niet alle rollen die u koos. Goedkeurder of beheerder wordt iemand pas als een tweede beheerder dat goedkeurt. Dat kan zodra de uitnodiging is gebruikt.	With this link somebody does not yet get all the roles that you chose. Somebody becomes approver or administrator only when a second administrator agrees. That is possible once the invitation has been used.
Sources/Bootstrap/Accounts/Workplace+AccountService.swift
	Workplace.accountService.hasher	text	Er is te weinig geheugen om wachtzinnen te controleren (64 MB); maak geheugen vrij.	There is too little memory to check passphrases (64 MB); free some memory.
	Workplace.failure	text	Dat lukte niet: {1}	That did not work: {1}	error
	AccountConflict.sentence.mailTaken	text	Er is al een account met dit e-mailadres.	There is an account with this email address.
	AccountConflict.sentence.invitationSpent	text	Deze link is al gebruikt of verlopen.	This link was used or has expired.
	AccountConflict.sentence.codeReused	text	Deze code is al gebruikt.	This code was used before.
	AccountConflict.sentence.noSuchAccount	text	Dit account bestaat niet.	There is no such account.
	AccountConflict.sentence.noSuchRequest	text	Dit verzoek is er niet meer.	This request is gone.
	AccountConflict.sentence.notAccepted	text	Deze persoon heeft de uitnodiging nog niet gebruikt.	This person has not used the invitation yet.
	AccountConflict.sentence.lastAdministrator	text	Er moet altijd een beheerder zijn; maak eerst iemand anders beheerder.	There must always be an administrator; first make somebody else one.
	AccountConflict.sentence.lastSecondFactor	text	Met deze rollen is een tweede stap verplicht, en dit is de laatste.	These roles need a second step, and this is the last one.
	AccountConflict.sentence.passkeyTaken	text	Deze toegangssleutel is al in gebruik.	This passkey is in use already.
Sources/Bootstrap/Accounts/Workplace+Audit.swift
	Workplace.verifyAudit	text	{1} is geen controlepunt van vib audit checkpoint.	{1} is no checkpoint of vib audit checkpoint.	Finding.quote(file)
	Workplace.verifyAudit#2	text	Het controlespoor klopt niet: {1} bevinding(en) op {2} regels.	The audit trail is not sound: {1} finding(s) on {2} entries.	report.problems.count	report.entries
	Workplace.verifyAudit#3	text	Het controlespoor klopt: {1} regels, de laatste is nummer {2}.	The audit trail is sound: {1} entries, the last is number {2}.	report.entries	report.last
	Workplace.auditClock.row	text	De klok klopt met wat de database zag.	The clock fits what the database saw.
	Workplace.auditClock.row#2	text	De klok is {1} dagen verder of terug zonder dat de website draaide; er gaat niets weg. Klopt de klok? Dan: vib audit clock --confirm.	The clock moved by {1} days while the site did not run; nothing is dropped. Is the clock right? Then: vib audit clock --confirm.	row.unexplainedDays
	Workplace.acceptAudit	text	Geef met --reason waarom het spoor zo verder mag; dat komt erin te staan.	Give with --reason why the trail may go on like this; it will say so.
	Workplace.acceptAudit#2	text	Opslaan kan weer. In het controlespoor staat wie dit toeliet en waarom.	Saving works again. The audit trail says who allowed this and why.
	Workplace.searchAudit	text	Niets gevonden.	Nothing found.
	AuditProblem.sentence.number	text	Regel {1} is veranderd of verwisseld.	Entry {1} was changed or swapped.	number
	AuditProblem.sentence.numbers	text	Regels {1} tot en met {2} ontbreken.	Entries {1} through {2} are missing.	numbers.lowerBound	numbers.upperBound
	AuditProblem.sentence.end	text	Het einde is afgeknipt: na regel {1} hoort het door te gaan tot {2}.	The end was cut off: after entry {1} it should go on to {2}.	last	end
	AuditProblem.sentence.endNotSealed	text	Het zegel op het einde klopt niet, of de sleutel is een andere.	The seal on the end does not fit, or the key is another.
	AuditProblem.sentence.numbers#2	text	Het zegel op regels {1} tot en met {2} klopt niet.	The seal on entries {1} through {2} does not fit.	numbers.lowerBound	numbers.upperBound
	AuditProblem.sentence.number#2	text	Regel {1} is niet zoals in het bewaarde controlepunt, of is er niet meer.	Entry {1} is not as in the checkpoint that was kept, or is gone.	number
	AuditProblem.sentence.checkpointNotOurs	text	Een controlepunt is niet met de sleutel van deze map ondertekend.	A checkpoint was not signed with the key of this folder.
	AuditProblem.sentence.entry	text	{1} {2} is niet wat regel {3} ervan zegt.	{1} {2} is not what entry {3} says of it.	record.name	record.id	entry
	AuditProblem.sentence.entry#2	text	{1} {2} uit regel {3} is weg.	{1} {2} of entry {3} is gone.	record.name	record.id	entry
	AuditProblem.sentence.record	text	{1} {2} is er, en geen regel vertelt ervan.	{1} {2} is there, and no entry tells of it.	record.name	record.id
	AuditProblem.sentence.item	text	Van {1} in het jaarplan geldt niet de nieuwste tekst.	Of {1} in the year plan not the newest text holds.	item
	AuditProblem.sentence.table	text	In {1} staan gegevens bij iets dat er niet is.	{1} holds rows that belong to something that is not there.	table
	AuditProblem.sentence.table#2	text	In {1} staat een rij die het programma niet zo heeft bewaard. Zij opent niets.	{1} holds a row that the program did not keep like this. It opens nothing.	table
	AuditProblem.sentence.file	text	{1} is niet het bestand dat is bewaard, of is er niet meer.	{1} is not the file that was kept, or is gone.	file
	AuditProblem.sentence.counted	text	Naast de sleutel liggen {1} controlepunten; het waren er {2}.	Beside the key lie {1} checkpoints; there were {2}.	kept	counted
	AuditProblem.sentence.name	text	{1} in de database is anders dan het programma het maakte.	{1} in the database is not as the program made it.	name
	AuditProblem.sentence.name#2	text	{1} ontbreekt in de database.	{1} is missing in the database.	name
	AuditProblem.sentence.name#3	text	{1} in de database is niet van het programma.	{1} in the database is not of the program.	name
	AuditRecord.name.revision	text	Tekst van het jaarplan	Text of the year plan
	AuditRecord.name.version	text	Vastgestelde versie	Adopted version
	AuditRecord.name.planPublication	text	Publicatie van het jaarplan	Publication of the year plan
	AuditRecord.name.planWithdrawal	text	Intrekking van het jaarplan	Withdrawal of the year plan
	AuditRecord.name.rowRevision	text	Tekst van een registerrij	Text of a register row
	AuditRecord.name.rowVerdict	text	Vrijgave van een registerrij	Release of a register row
	AuditRecord.name.rowReview	text	Controle van een register	Review of a register
	AuditRecord.name.edition	text	Editie van een register	Edition of a register
	AuditRecord.name.editionVerdict	text	Vrijgave van een editie	Release of an edition
	AuditRecord.name.erasure	text	Verzoek om te wissen	Request to erase
	AuditRecord.name.erasureDecision	text	Besluit om te wissen	Decision to erase
	AuditRecord.name.account	text	Account	Account
	AuditRecord.name.delivery	text	Levering	Delivery
	AuditRecord.name.publication	text	Publicatie van cijfers	Publication of figures
	AuditRecord.name.reference	text	Naslagbestand	Reference file
	AuditRecord.name.mark	text	Notitie bij een signaal	Note on a signal
	AuditRecord.name.segment	text	Verzegeld deel vanaf regel	Sealed part from entry
Sources/Bootstrap/Accounts/Workplace+Users.swift
	Workplace.listAccounts	text	Er zijn nog geen accounts; vib serve toont een link voor de eerste beheerder.	There are no accounts yet; vib serve shows a link for the first administrator.
	Workplace.inviteAccount.address	text	“{1}” is geen e-mailadres.	“{1}” is no email address.	Finding.quote(mail)
	Workplace.inviteAccount.tidy	text	De naam moet 1 tot 80 gewone tekens hebben.	The name takes 1 to 80 plain characters.
	Workplace.account.found	text	Er is geen account met “{1}”; bekijk ze met: vib user list.	There is no account with “{1}”; list them with: vib user list.	Finding.quote(mail)
	Workplace.parsed.role.known	text	“{1}” is geen rol; zie vib user --help. Partners zijn: {2}.	“{1}” is no role; see vib user --help. Partners are: {2}.	Finding.quote(text)	known
	Workplace.checkOrganisations.known	text	Het jaarplan kent geen organisatie “{1}” die kan inloggen. Partners zijn: {2}.	The year plan knows no organisation “{1}” that can sign in. Partners are: {2}.	code	known
	Workplace.show.days	text	Geef deze link aan {1}. Hij werkt één keer, {2} dagen lang.	Give this link to {1}. It works once, for {2} days.	mail	days
	AccountRow.words	text	ja	yes
	AccountRow.words#2	text	nee	no
	Account.State.word.invited	text	uitgenodigd	invited
	Account.State.word.active	text	actief	active
	Account.State.word.disabled	text	gesloten	closed
Sources/Bootstrap/Analyse/Analysis+Effect.swift
	Analysis.effect	text	--from ligt niet na --to.	--from does not lie after --to.
	Analysis.pause	text	--break is een maand of een periode, zoals 2017-01 of 2020-03..2021-06.	--break is a month or a range, such as 2017-01 or 2020-03..2021-06.
Sources/Bootstrap/Analyse/Analysis+Rates.swift
	Analysis.rates	text	{1} heeft geen bruikbare rij.	{1} has no usable row.	name
	Analysis.rates#2	text	De gebieden verschillen niet meer dan toeval; er is geen gamma-Poisson te schatten.	The areas differ no more than chance; there is no gamma-Poisson to estimate.
	Analysis.rates#3	text	Er is geen enkel geval; een streefwaarde en grenzen zijn er niet.	There is not one case; there is no target and there are no limits.
Sources/Bootstrap/Analyse/Analysis+Ratio.swift
	Analysis.ratio	text	Twee nullen: er is niets te vergelijken.	Two zeros: there is nothing to compare.
	Analysis.pair	text	{1} is twee getallen boven nul, zoals 1,1.	{1} is two numbers above zero, such as 1,1.	option
	Analysis.pair#2	text	{1} is twee gehele aantallen van nul of meer, zoals 42,30.	{1} is two whole counts of zero or more, such as 42,30.	option
Sources/Bootstrap/Analyse/Analysis+Seasons.swift
	SeasonalTrend.Obstacle.obstacle.incomplete	text	er ontbreken maanden; deze methode vraagt een volledige reeks.	months are missing; this method needs a complete series.
	SeasonalTrend.Obstacle.obstacle.notFinite	text	een getal is niet eindig.	a number is not finite.
Sources/Bootstrap/Analyse/Analysis+Signals.swift
	Analysis.requirePopulation	text	--offset population vraagt een kolom population in het bestand.	--offset population needs a column population in the file.
	Analysis.range	text	--exclude is een maand of een periode, zoals 2020-03..2021-06.	--exclude is a month or a range, such as 2020-03..2021-06.
	Analysis.show.chance	text	{1}: {2} reeksen getoetst, {3} signalen, ongeveer {4} door toeval verwacht.	{1}: tested {2} series, {3} signals, about {4} expected by chance.	Self.text(month)	run.tested	run.signals	chance
	FarringtonControl.Fault.sentence.years	text	--b is 1 tot en met 30.	--b is 1 to 30.
	FarringtonControl.Fault.sentence.halfWindow	text	--w is 0 tot en met 5.	--w is 0 to 5.
	FarringtonControl.Fault.sentence.periods	text	--periods is 1 tot en met 12.	--periods is 1 to 12.
	FarringtonControl.Fault.sentence.periodsForWindow	text	--periods past niet bij --w: met w=0 hoogstens 12, w=1 hoogstens 10, w=2 hoogstens 8.	--periods does not fit --w: with w=0 at most 12, w=1 at most 10, w=2 at most 8.
	FarringtonControl.Fault.sentence.pastMonths	text	--past is 0 of meer en korter dan de voorgeschiedenis.	--past is 0 or more and shorter than the history.
	FarringtonControl.Fault.sentence.alpha	text	--alpha ligt tussen 0 en 0,5.	--alpha lies between 0 and 0.5.
	FarringtonControl.Fault.sentence.weightsThreshold	text	--weights-threshold is boven 0.	--weights-threshold is above 0.
	FarringtonControl.Fault.sentence.limit	text	--limit54 is on, off of twee getallen zoals 5,4.	--limit54 is on, off or two numbers such as 5,4.
Sources/Bootstrap/Analyse/Analysis.swift
	Analysis.read.path	text	Geef een bestand met --series BESTAND, of --series - voor de invoer.	Give a file with --series FILE, or --series - for standard input.
	Analysis.read	text	{1} is groter dan 2 GB; splits het bestand.	{1} is larger than 2 GB; split the file.	name
	Analysis.read#2	text	{1} is niet te lezen; controleer het pad en de rechten.	{1} cannot be read; check the path and the permissions.	name
	Analysis.series	text	{1} heeft geen bruikbare rij.	{1} has no usable row.	name
	Analysis.say	text	En nog {1} zulke regels.	And {1} more such lines.	remarks.count - 20
	Analysis.month.month	text	{1} is een maand, zoals 2020-03.	{1} is a month, such as 2020-03.	option
Sources/Bootstrap/Analyse/AnalysisObstacle.swift
	AnalysisObstacle.monthMissing	text	deze maand ontbreekt; er is niets getoetst.	this month is missing; nothing was tested.
	AnalysisObstacle.allZero	text	de voorgeschiedenis heeft geen enkel geval; één geval is dan geen teken.	the history has not one case; one case is no sign then.
	AnalysisObstacle.exposureMissing	text	niet elke maand heeft een aantal inwoners.	not every month has a population.
	AnalysisObstacle.notConverged	text	de berekening vond geen uitkomst.	the computation found no result.
	AnalysisObstacle.constant	text	elke maand heeft hetzelfde aantal; de onzekerheid is daardoor niet te schatten.	every month has the same count; the uncertainty cannot be estimated from that.
	AnalysisObstacle.separated	text	de vergelijkbare maanden hebben geen enkel geval; de verwachting is nul en een alarm zegt weinig.	the months of reference have not one case; the expected count is zero and an alarm says little.
	AnalysisObstacle.tooFewMonths	text	er zijn {1} bruikbare maanden en er zijn er {2} nodig.	there are {1} usable months and {2} are needed.	usable	required
	FarringtonFlexible.Skip.obstacle.baselineIncomplete	text	in de voorgeschiedenis ontbreken maanden; gebruik --engine default.	months of the history are missing; use --engine default.
	FarringtonFlexible.Skip.obstacle.required	text	er zijn {1} gevallen in de laatste maanden en er zijn er {2} nodig.	there are {1} cases in the last months and {2} are needed.	recent	required
	FarringtonFlexible.Skip.obstacle.wrongControl	text	deze opties gaan niet samen.	these options do not go together.
	InterruptedTimeSeries.Obstacle.obstacle.noMonthsInPeriod	text	de reeks heeft geen maand in deze periode.	the series has no month in this period.
	InterruptedTimeSeries.Obstacle.obstacle.allZero	text	de maanden waarop de schatting rust hebben geen enkel geval.	the months that the estimate rests on have not one case.
	InterruptedTimeSeries.Obstacle.obstacle.columns	text	de maanden zeggen niets over: {1}.	the months say nothing about: {1}.	columns.joined(separator: ", ")
	InterruptedTimeSeries.Caveat.obstacle.noOverdispersion	text	de aantallen spreiden niet meer dan toeval; er is met Poisson gerekend.	the counts scatter no more than chance; Poisson was used.
	InterruptedTimeSeries.Caveat.obstacle.noCasesInPeriod	text	de periode heeft geen enkel geval.	the period has not one case.
	InterruptedTimeSeries.Caveat.obstacle.count	text	in de periode ontbreken {1} maanden; ze tellen niet mee.	{1} months of the period are missing; they are left out.	count
	InterruptedTimeSeries.Caveat.obstacle.correlation	text	maanden lijken op hun buren ({1}); de marge is eerder te smal.	months resemble their neighbours ({1}); the interval is rather too narrow.	(correlation * 100).rounded() / 100
Sources/Bootstrap/Answers/AskedMoment.swift
	Workplace.state.end	text	--as-of is een dag zoals 2024-03-15.	--as-of is a day such as 2024-03-15.
Sources/Bootstrap/Answers/Severities.swift
	Severities.text	text	fout	error
	Severities.text#2	text	fouten	errors
	Severities.text#3	text	waarschuwing	warning
	Severities.text#4	text	waarschuwingen	warnings
	Severities.text#5	text	opmerking	note
	Severities.text#6	text	opmerkingen	notes
Sources/Bootstrap/Answers/Terminal+Findings.swift
	Terminal.show.text	text	Geen bevindingen.	No findings.
Sources/Bootstrap/Answers/Workplace+Deliveries.swift
	Workplace.listDeliveries	text	Nog geen leveringen. Lees een bestand in met: vib import BESTAND.	No deliveries yet. Import a file with: vib import FILE.
	Workplace.listReferences	text	Nog geen namen, inwoners of grenzen. Lees een bestand in met: vib import BESTAND.	No names, inhabitants or boundaries yet. Import a file with: vib import FILE.
	Workplace.publish.report	text	Levering {1} is gepubliceerd.	Delivery {1} is published.	id
	Workplace.withdraw.id	text	Levering {1} is van de website gehaald. Terugzetten kan met: vib publish {1}.	Delivery {1} is withdrawn from the site. Put it back with: vib publish {1}.	id
	Workplace.confirmWithdrawal	text	Als u levering {1} intrekt, is dit niet meer op de site te zien: {2}.	Withdrawing delivery {1} takes off the site {2}.	id	which
	Workplace.confirmWithdrawal#2	text	Doorgaan? (ja/nee)	Go on? (yes/no)
	Workplace.confirmWithdrawal#3	text	Er is niets veranderd.	Nothing has changed.
	Workplace.agreed	text	Goedkeuren en publiceren? (ja/nee)	Approve and publish? (yes/no)
	Workplace.agreed#2	text	Er is niets veranderd.	Nothing has changed.
	Workplace.deliveryID.init	text	“{1}” is geen nummer van een levering; geef een nummer of latest.	“{1}” is no delivery number; give a number or latest.	Finding.quote(text)
	DeliveryRow.words	text	voorbeeld	example
	ReferenceKind.word.areaNames	text	namen van gebieden	names of areas
	ReferenceKind.word.offenceNames	text	namen van misdrijven	names of offences
	ReferenceKind.word.periods	text	standen van perioden	statuses of periods
	ReferenceKind.word.population	text	inwoners	inhabitants
	ReferenceKind.word.boundaries	text	grenzen	boundaries
	ReferenceKind.word.dayCounts	text	dagmonitor	day monitor
	ReferenceKind.word.values	text	waarden van een bron	values of a source
	DeliveryRecord.State.word.received	text	ontvangen	received
	DeliveryRecord.State.word.published	text	gepubliceerd	published
	DeliveryRecord.State.word.withdrawn	text	van de website gehaald	withdrawn
	FindingText.line.row	text	regel	row
	FindingText.line.body	text	{1}. Gevonden: {2}; verwacht: {3}.	{1}. Found: {2}; expected: {3}.	finding.kind.title	found	expected
Sources/Bootstrap/Answers/Workplace+Difference.swift
	Workplace.showDifference	text	Goedkeuren: vib publish {1} --as ADRES --report {2}	To approve: vib publish {1} --as ADDRESS --report {2}	id	report.base
Sources/Bootstrap/Answers/Workplace+Edition.swift
	Workplace.openEdition.bar	text	Cijfers opbouwen	Building figures
	Workplace.prepareExample.sentence	text	De voorbeeldcijfers staan klaar. Ze zijn verzonnen en overal zo gemerkt. Bekijk ze met: vib serve.	The example figures are ready. They are invented and marked so everywhere. See them with: vib serve.
	Workplace.prepareExample.sentence#2	text	Er zijn echte cijfers gepubliceerd; de voorbeeldcijfers worden daarom niet getoond.	Real figures are published; the example figures are therefore not shown.
Sources/Bootstrap/Answers/Workplace+Figure.swift
	Workplace.answerFigure.audience	text	--audience is analyst, partners of public.	--audience is analyst, partners or public.
Sources/Bootstrap/Answers/Workplace+Find.swift
	Workplace.find	text	Niets gevonden voor “{1}”.	Nothing found for “{1}”.	quoted
	Workplace.Found.init	text	misdrijf	offence
Sources/Bootstrap/Answers/Workplace+Signals.swift
	Workplace.searchSignals.bar	text	Reeksen toetsen	Testing series
	Workplace.month.text.latest	text	Er zijn nog niet genoeg maanden om naar signalen te zoeken.	There are not enough months yet to search for signals.
	Workplace.month.month	text	--month is een maand zoals 2017-11 of 2017MM11.	--month is a month such as 2017-11 or 2017MM11.
Sources/Bootstrap/Answers/Workplace+Sources.swift
	Workplace.listSources	text	Het regiopakket noemt geen bronnen. Beschrijf ze in sources.yaml (docs/handboek/regiopakket.md).	The region pack names no sources. Describe them in sources.yaml (docs/handboek/regiopakket.md).
	SourceRow.words.flag	text	ja	yes
	SourceRow.words.flag#2	text	nee	no
Sources/Bootstrap/Answers/Workplace+Table.swift
	Workplace.writeTable	text	{1} kan niet worden geschreven: {2}	{1} cannot be written: {2}	path	error
	Workplace.writeTable#2	text	{1} regels in {2}.	{1} rows in {2}.	listing.rowCount	path
	Workplace.tooManyRows	text	Een werkmap heeft hier hoogstens {1} regels, deze tabel {2}. Kies minder, of een bestand dat op .csv eindigt.	A workbook has at most {1} rows here, this table {2}. Choose less, or a file that ends in .csv.	most	number
	Workplace.listing.audience	text	--audience is analyst, partners of public.	--audience is analyst, partners or public.
	Workplace.listing.level	text	--level is region, district, team, municipality, wijk of buurt.	--level is region, district, team, municipality, wijk or neighbourhood.
	Workplace.listing.held	text	Er zijn geen cijfers.	There are no figures.
Sources/Bootstrap/Fetch/FetchWords.swift
	FetchWords.ended.fetched	text	{1}: {2} rijen opgehaald, op {3} bladzijden.	{1}: fetched {2} rows, on {3} pages.	name	Language.number(rows)	pages
	FetchWords.ended.unchanged	text	{1}: niets nieuws; wat eerder is opgehaald geldt nog.	{1}: nothing new; what was fetched before still holds.	name
	FetchWords.ended.empty	text	{1}: de bron heeft hierover niets van deze regio.	{1}: the source has nothing of this region here.	name
	FetchWords.left	text	nog ongeveer {1} s	about {1} s left	seconds
	FetchWords.left#2	text	nog ongeveer {1} min	about {1} min left	minutes
	FetchWords.waits	text	{1} We vragen het over {2} s opnieuw.	{1} Asking again in {2} s.	sentence	seconds
	FetchWords.stopped.kept	text	 De {1} rijen die er al zijn, blijven bewaard.	 The {1} rows that came already are kept.	Language.number(rows)
	FetchWords.stopped	text	{1}{2} Geef dezelfde opdracht later nog eens: die gaat verder waar het nu stopt.	{1}{2} Give the same command again later: it goes on from here.	sentence	kept
	FetchWords.notTaken	text	{1} is bewaard en niet ingelezen: sources.yaml van uw regiopakket heeft er geen bron voor.	{1} is kept and not imported: sources.yaml of your region pack has no source for it.	path
	FetchWords.noContact	text	Tip: stel met fetch-contact een mailadres in, zodat een bron u kan bereiken als er iets misgaat.	Tip: set a mail address with fetch-contact, so that a source can reach you when something goes wrong.
Sources/Bootstrap/Import/ImportExplanation.swift
	ImportExplanation.lines	text	wat het is	what it is
	ImportExplanation.lines#2	text	verpakt in	packed in
	ImportExplanation.lines#3	text	schrijfwijze	written as
	ImportExplanation.lines#4	text	kolommen	columns
	ImportExplanation.lines#5	text	en nog {1}	and {1} more	rest
	ImportExplanation.lines.refusal	text	wordt geweigerd	is refused
	ImportExplanation.lines#6	text	tabel	table
	ImportExplanation.lines#7	text	perioden	periods
	ImportExplanation.lines#8	text	gebieden	areas
	ImportExplanation.lines#9	text	misdrijven	offences
	ImportExplanation.lines#10	text	zou inlezen	would take in
	ImportExplanation.lines#11	text	voor de bron	for the source
	ImportExplanation.lines#12	text	valt weg	left out
	ImportExplanation.lines#13	text	bevindingen	findings
	ImportExplanation.periods.count	text	{1}, van {2} t/m {3}	{1}, from {2} to {3}	count	first.key	last.key
	ImportExplanation.sources	text	{1} waarden	{1} values	count
	ImportExplanation.offences.rest	text	{1} en nog {2}	{1} and {2} more	codes	rest
	ImportExplanation.entries.word	text	gegevens	entries
	ImportExplanation.entries.word#2	text	aantallen	counts
	ImportExplanation.rows	text	regel	row
	ImportExplanation.rows#2	text	regels	rows
Sources/Bootstrap/Import/ImportOutcome.swift
	ImportOutcome.refused.outcome	text	geweigerd	refused
	ImportOutcome.sentence.found	text	1 bevinding	1 finding
	ImportOutcome.sentence.found#2	text	{1} bevindingen	{1} findings	findings.count
	ImportOutcome.sentence.delivery	text	{1}: {2} × {3} bewaard, {4}.	{1}: kept {2} × {3}, {4}.	file	entries	kind	found
	ImportOutcome.sentence	text	{1}: levering {2} bewaard en niet gepubliceerd, want ze heeft perioden die nog moeten komen (vib findings {2}).	{1}: delivery {2} kept and not published, because it has periods that are still to come (vib findings {2}).	file	delivery
	ImportOutcome.sentence.told	text	{1}: levering {2} {3}, {4} rijen, {5} ({6} om naar te kijken: vib findings {2}).	{1}: delivery {2} {7}, {4} rows, {5} ({6} to look at: vib findings {2}).	file	delivery	state.0	entries	found	warnings	state.1
	ImportOutcome.held	text	{1}: {2}	{1}: {2}	file	sentence
	ImportOutcome.held#2	text	{1}: {2}	{1}: {2}	file	sentence
	ImportOutcome.held#3	text	{1}: levering {2} bewaard en niet gepubliceerd, want een ander deel is geweigerd. Vul haar aan met: vib import --add-to {2} BESTAND, of publiceer haar zo met: vib publish {2}.	{1}: delivery {2} kept and not published, because another part was refused. Add it with: vib import --add-to {2} FILE, or publish as it is with: vib publish {2}.	file	delivery
	ImportOutcome.draft	text	{1}: levering {2} is bewaard als concept. Iemand anders keurt haar goed: bekijk wat ze verandert met vib diff {2}.	{1}: delivery {2} is kept as a draft. Somebody else approves it: see what it changes with vib diff {2}.	file	delivery
	ImportOutcome.replacement	text	 Ze komt in de plaats van levering {1}.	 It takes the place of delivery {1}.	replaced
	ImportOutcome.silence.more	text	 (en nog {1})	 (and {1} more)	rest
	ImportOutcome.silence	text	 Let op: {1}{2}; dat geldt als niet geleverd.	 Note: {1}{2}; that counts as not delivered.	first.found	more
Sources/Bootstrap/Import/Workplace+Import.swift
	Workplace.importFiles	text	{1} van {2} bestanden geweigerd: {3}. Wat geweigerd is, is niet ingelezen.	{1} of {2} files refused: {3}. What was refused was not taken in.	count(refused)	count(outcomes)	names(refused)
	Workplace.onlyOffences	text	Dit is geen bestand met misdrijven. Namen, inwoners en grenzen leest de beheerder in met vib import.	This is no file of offences. Names, inhabitants and boundaries are imported by the administrator with vib import.
	Workplace.failure	text	{1}: {2}	{1}: {2}	name	error
	Workplace.takeIn.outcome	text	geregistreerde misdrijven	registered offences
	Workplace.requireBringer	text	Levering {1} is door iemand anders ingelezen. Alleen die persoon kan haar aanvullen (--as), want een ander keurt het geheel goed.	Delivery {1} was brought by somebody else. Only that person can add to it (--as), because another one approves the whole.	id
Sources/Bootstrap/Import/Workplace+References.swift
	Workplace.takeInAreas.more	text	namen van gebieden	names of areas
	Workplace.takeInOffenceNames.names	text	namen van misdrijven	names of offences
	Workplace.takeInPeriods.statuses	text	standen van perioden	statuses of periods
	Workplace.takeInPopulation.findings	text	inwoners op 1 januari {1}	inhabitants on 1 January {1}	year
	Workplace.population.year	text	{1} bevat inwoners, maar niet van welk jaar; geef het jaar met --year.	{1} holds inhabitants, but not of which year; give the year with --year.	name
	Workplace.population.received	text	{1} bevat inwoners op 1 januari {2}, en dat moet nog komen; kijk welk jaar het is en geef het met --year.	{1} holds inhabitants on 1 January {2}, which is still to come; see which year it is and give it with --year.	name	year
	Workplace.takeInBoundaries.boundaries	text	grenzen	boundaries
	Workplace.takeInDayCounts.first	text	{1}: de dagmonitor heeft ook gemeenten buiten de regio ({2}, zoals {3}); haal die regels eruit. Er is niets van bewaard.	{1}: the day monitor has municipalities outside the region too ({2}, such as {3}); leave those rows out. Nothing of it was kept.	name	strange.count	first
	Workplace.takeInDayCounts	text	dagmonitor	day monitor
	Workplace.refusal.found	text	{1}: in een naam staat iets dat naar een persoon wijst. {2}	{1}: a name holds something that points at a person. {2}	file	found.phrase(language)
Sources/Bootstrap/Import/Workplace+Values.swift
	Workplace.takeInBeside.sentence	text	{1}: de aangiften konden niet ingelezen worden.	{1}: the reports could not be taken in.	name
	Workplace.kept.source	text	waarden van “{1}”	values of “{1}”	source
	Workplace.noValues	text	Dit bestand bevat {1} en geen waarden van de bron {2}. Lees het zonder --source in, of maak een bestand met gebied, periode en waarde.	This file holds {1}, not values of the source {2}. Import it without --source, or make a file with gebied (area), periode (period) and waarde (value).	kind.words	source
	Workplace.sentence.form	text	Een bestand voor --source heeft de kolommen gebied, periode en waarde.	A file for --source has the columns gebied (area), periode (period) and waarde (value).
Sources/Bootstrap/Pack/NewPackRequest.swift
	NewPackRequest.municipalities.code.quoted	text	“{1}” is geen code van een gemeente. Zet ze achter elkaar, zoals: --from GM0758,GM0855.	“{1}” is no code of a municipality. Write them in a row, such as: --from GM0758,GM0855.	quoted
	NewPackRequest.municipalities	text	Geef achter --from minstens één gemeente, zoals GM0758.	Give at least one municipality after --from, such as GM0758.
Sources/Bootstrap/Pack/PackWorkplace+Describe.swift
	PackWorkplace.describe.counts	text	districten	police districts
	PackWorkplace.describe.counts#2	text	basisteams	basic teams
	PackWorkplace.describe.counts#3	text	gemeenten (ook vroegere)	municipalities (former ones too)
	PackWorkplace.describe.counts#4	text	misdrijven	offences
	PackWorkplace.describe.counts#5	text	groepen	groups
	PackWorkplace.describe.counts#6	text	gebeurtenissen en breuken	events and breaks
	PackWorkplace.describe.counts#7	text	wegwijzers	guides
	PackWorkplace.foreignPlan.example	text	een jaarplan dat {1} gebieden noemt, zoals {2}, en geen enkel gebied van dit pakket	a year plan that names {1} areas, such as {2}, and none of this pack	named.count	example
	PackWorkplace.foreignPlan.example#2	text	een plan van deze regio, of geen plan	a plan of this region, or none
	PackWorkplace.foreignPlan.example#3	text	haal de map plan weg, of zet er het plan van uw eigen regio in	remove the folder plan, or put the plan of your own region there
Sources/Bootstrap/Pack/PackWorkplace+New.swift
	PackWorkplace.make	text	De naam van de map wordt ook die van de regio. Gebruik letters of cijfers, zoals Regions/brabant-noord.	The folder's name becomes that of the region. Use letters or digits, such as Regions/brabant-noord.
	PackWorkplace.make#2	text	De tegels van de kaart staan op volgorde van code. Met --boundaries BESTAND komt elke gemeente op haar eigen plaats.	The tiles of the map are in the order of their codes. With --boundaries FILE every municipality gets its own place.
	PackWorkplace.make.pack	text	Het regiopakket met {1} gemeenten staat in {2}. Start het met: vib serve --region {2} --data UW-MAP	The region pack with {1} municipalities is in {2}. Start it with: vib serve --region {2} --data YOUR-FOLDER	codes.count	request.folder
	PackWorkplace.refuseExisting	text	{1} bestaat al en blijft zoals het is. Kies een andere map.	{1} exists and stays as it is. Choose another folder.	folder
	PackWorkplace.names.missing	text	{1} heeft geen gemeente met de code {2}. Kijk of de code klopt, of neem de lijst van een ander jaar.	{1} has no municipality with the code {2}. Check the code, or take the list of another year.	file	missing
	PackWorkplace.reading	text	{1} is niet te lezen.	{1} cannot be read.	file
	PackWorkplace.write	text	{1} is niet te schrijven. Kijk naar de rechten en de ruimte op de schijf.	{1} cannot be written. Check its permissions and the space on the disk.	folder
Sources/Bootstrap/Plan/PlanDifference+Text.swift
	PlanDifference.Change.text	text	komt op een andere plaats	moves to another place
	PlanDifference.Change.text.rest	text	iets dat geen veld heeft	something without a field
Sources/Bootstrap/Plan/Workplace+PackPlan.swift
	Workplace.takePackPlan.items	text	Het plan is op de site bewerkt en de tekst in het regiopakket is ook veranderd: {1} onderdelen verschillen, er is niets overschreven. Vergelijk met: vib plan import {2}/plan --preview	The plan was edited on the site and the text in the region pack changed too: {1} items differ, nothing was overwritten. Compare with: vib plan import {2}/plan --preview	items.count	settings.region
	Workplace.sayNotTaken	text	Het plan van het regiopakket heeft fouten en is niet overgenomen; zie: vib plan check. {1}	The plan of the region pack has mistakes and was not taken in; see: vib plan check. {1}	first(language) ?? ""
Sources/Bootstrap/Plan/Workplace+Plan.swift
	Workplace.loadPlan	text	Het jaarplan is niet bruikbaar:\n{1}	The year plan cannot be used:\n{1}	error.text(language)
	Workplace.checkPlan	text	Jaarplan	Year plan
	Workplace.checkPlan#2	text	Jaarplan	Year plan
	Workplace.listPlan.kind.wanted	text	--kind is een van: {1}.	--kind is one of: {1}.	known
	Workplace.showPlanEntry.entry.quoted	text	Het jaarplan heeft niets met de naam “{1}”. Bedoelt u {2}?	The year plan has nothing called “{1}”. Do you mean {2}?	quoted	near
	Workplace.readPlan.reading	text	Er is geen map met een jaarplan: {1}.	There is no folder with a year plan: {1}.	folder
	Workplace.noStrategy	text	Het jaarplan in {1} heeft geen strategie. Controleer het met: vib plan check.	The year plan in {1} has no strategy. Check it with: vib plan check.	folder
Sources/Bootstrap/Plan/Workplace+PlanExport.swift
	Workplace.exportPlan.document	text	Het plan van {1} is leeg.	The plan of {1} is empty.	year
	Workplace.exportPlan.files	text	{1} bestanden geschreven in {2}.	{1} files written to {2}.	files.count	folder
	Workplace.workbook	text	Het werkboek kan niet worden gemaakt ({1}).	The workbook cannot be made ({1}).	error
	Workplace.write	text	{1} kan niet worden geschreven.	{1} cannot be written.	path
Sources/Bootstrap/Plan/Workplace+PlanImport.swift
	Workplace.importPlan	text	Dit is een voorbeeld; er is niets veranderd.	This is a preview; nothing has changed.
	Workplace.planImport	text	De bestanden zijn van {1}, het concept van {2}.	The files are of {1}, the draft of {2}.	found	year
	Workplace.source.read	text	{1} werd tijdens het lezen steeds veranderd; probeer het opnieuw als dat klaar is.	{1} kept changing while it was read; try again once that is done.	request.path
	Workplace.unwatchedSource	text	{1} bestaat niet; kijk na of de naam en de map kloppen.	{1} does not exist; check its name and folder.	request.path
	Workplace.unwatchedSource.reading	text	In {1} staat geen plan; geef de map met strategy.md, of een bestand .csv.	There is no plan in {1}; give the folder with strategy.md, or a .csv file.	request.path
	Workplace.table.bytes	text	{1} kan niet worden gelezen, of is groter dan 4 MB.	{1} cannot be read, or is larger than 4 MB.	request.path
	Workplace.save.saved	text	{1} onderdelen staan nu zo in het concept; stel het vast op de site.	{1} items now stand so in the draft; adopt it on the site.	saved.count
	Workplace.show	text	Er verandert niets.	Nothing changes.
	Workplace.PlanWords.noPlan	text	Er is geen plan van dat jaar in de gegevensmap.	The data folder has no plan of that year.
Sources/Bootstrap/Plan/Workplace+PlanWithdrawal.swift
	Workplace.withdrawPlan	text	Het publiek leest nu versie {1}.	The public now reads version {1}.	$0.version
	Workplace.withdrawPlan.rest	text	Het publiek leest nu niets van {1}.	The public reads nothing of {1} now.	year
	Workplace.withdrawPlan.rest#2	text	Versie {1} van het jaarplan {2} is ingetrokken. {3}	Version {1} of the year plan {2} was withdrawn. {3}	taken.version	year	rest
	Workplace.withdrawPlan.withdrawalReasonMissing	text	Schrijf met --reason waarom u het plan intrekt; iedereen kan dat lezen.	Write with --reason why you withdraw the plan; everybody can read it.
	Workplace.withdrawPlan.publicationChanged	text	Er is net een andere versie gepubliceerd; probeer het opnieuw.	Another version was published just now; try again.
	Workplace.nothingPublic	text	Van {1} is geen jaarplan gepubliceerd, dus valt er niets in te trekken.	No year plan of {1} is published, so there is nothing to withdraw.	year
Sources/Bootstrap/Plan/Workplace+Remind.swift
	Workplace.remind.relay	text	{1} herinneringen; er is niets verstuurd.	{1} reminders; nothing was sent.	messages.count
	Workplace.send.code	text	Een bericht is niet verstuurd: {1}{2}.	A message was not sent: {1}{2}.	error.reason	code
	Workplace.send	text	{1} verstuurd, {2} niet; controleer --mail-relay en probeer het opnieuw.	{1} sent, {2} not; check --mail-relay and try again.	sent	failed
	Workplace.send#2	text	{1} herinneringen verstuurd.	{1} reminders sent.	sent
	Workplace.mailRelay	text	Geef met --mail-sender het adres waarvan onze mail komt.	Give with --mail-sender the address that our mail comes from.
	Workplace.mailRelay#2	text	Geef met --mail-relay de mailserver van uw organisatie, bijvoorbeeld mail.voorbeeld.nl:587.	Give with --mail-relay the mail server of your organisation, for instance mail.example.org:587.
Sources/Bootstrap/RegionPack+Usable.swift
	RegionPack.usable	text	Het regiopakket is niet bruikbaar:\n{1}	The region pack cannot be used:\n{1}	error.text(language)
Sources/Bootstrap/Registers/PackWorkplace+RegisterFiles.swift
	PackWorkplace.exportRegister.bytes	text	Dit register heeft zo'n bestand niet.	This register has no such file.
	PackWorkplace.exportRegister	text	{1} kan niet worden geschreven.	{1} cannot be written.	path
	PackWorkplace.exportRegister#2	text	Geschreven: {1}.	Written: {1}.	path
	PackWorkplace.bytes	text	Het werkboek kan niet worden gemaakt ({1}).	The workbook cannot be made ({1}).	error.reason
Sources/Bootstrap/Registers/PackWorkplace+Registers.swift
	PackWorkplace.checkRegisters.counts	text	Registers	Registers
	PackWorkplace.register.quoted	text	Er is geen register "{1}" voor deze lezer. Wel: {2}.	There is no register "{1}" for this reader. There are: {2}.	quoted	known
	PackWorkplace.date.date	text	--on is een dag zoals 2026-12-31.	--on is a day such as 2026-12-31.
	PackWorkplace.viewer.organisation	text	--as is public, partners, bureau of de id van een organisatie.	--as is public, partners, bureau or the id of an organisation.
Sources/Bootstrap/Registers/RegisterListing.swift
	RegisterListing.labels.example	text	verzonnen	invented
	RegisterListing.cells	text	ja	yes
Sources/Bootstrap/Registers/Workplace+RegisterErasing.swift
	Workplace.eraseRows.number.erasure	text	Verzoek {1} is afgewezen.	Request {1} was declined.	erasure.id
	Workplace.eraseRows.number.erasure#2	text	De tekst is gewist uit alle bestanden van de map. Back-ups van eerder bevatten haar nog.	The text is erased from every file of the folder. Earlier backups still hold it.
	Workplace.eraseRows.row.item	text	Er is geen rij {1}/{2}.	There is no row {1}/{2}.	name	row
	Workplace.eraseRows.row.asked	text	Gevraagd als verzoek {1}. Een tweede persoon bevestigt met: vib registers destroy --confirm {1} --as ADRES	Asked as request {1}. A second person confirms with: vib registers destroy --confirm {1} --as ADDRESS	asked.id
	Workplace.registerActor.mail	text	Noem met --as het account dat vraagt of besluit; het zijn er twee verschillende.	Name with --as the account that asks or decides; they are two different ones.
	Workplace.registerActor.actor	text	{1} mag niets in registers wissen.	{1} may erase nothing in registers.	mail
	Workplace.noSuchRequest	text	Er is geen verzoek {1}.	There is no request {1}.	number
Sources/Bootstrap/Registers/Workplace+RegisterImport.swift
	Workplace.importRegister	text	Dit bestand kan zo niet worden overgenomen; er is niets opgeslagen.	This file cannot be taken in as it is; nothing is stored.
	Workplace.importer.actor	text	{1} mag geen registers bijwerken.	{1} may not edit registers.	mail
	Workplace.upload.data	text	{1} kan niet worden gelezen.	{1} cannot be read.	path
	Workplace.show.lines	text	{1} nieuw, {2} gewijzigd, {3} gelijk, {4} botsend.	{1} new, {2} changed, {3} unchanged, {4} in conflict.	preview.added.count	preview.changed.count	preview.unchanged	preview.conflicts.count
	Workplace.save.standings	text	{1} rijen opgeslagen.	{1} rows saved.	standings.count
	Workplace.nothingTaken	text	Er is niets opgeslagen: iets mag niet, of is intussen veranderd.	Nothing is stored: something is not allowed, or has meanwhile changed.
Sources/Bootstrap/Registers/Workplace+RegisterLinks.swift
	Workplace.checkRegisterLinks.addresses	text	{1} adressen worden gevraagd, hooguit twee tegelijk.	Asking {1} addresses, at most two at once.	addresses.count
	Workplace.checkRegisterLinks	text	Wat de adressen antwoordden, kan niet worden bewaard.	What the addresses answered cannot be kept.
	Workplace.show.count	text	{1} bereikbaar, {2} niet te zeggen, {3} nu niet bereikbaar, {4} stuk, {5} geweigerd.	{1} there, {2} cannot be said, {3} not there now, {4} broken, {5} refused.	count(.there)	count(.unknown)	count(.failing)	count(.broken)	count(.barred)
Sources/Bootstrap/Reports/PackWorkplace+Reports.swift
	PackWorkplace.checkReports	text	goed: {1}, versie {2}	good: {1}, version {2}	title	version
	PackWorkplace.checkReports.counts	text	Rapporten	Reports
Sources/Bootstrap/Reports/PackWorkplace+Runs.swift
	PackWorkplace.renderReport.count	text	{1} bestanden geschreven in {2}.	Wrote {1} files in {2}.	count	target
	PackWorkplace.verifyReport.count	text	{1} van de {2} bestanden zijn anders of ontbreken: {3}	{1} of the {2} files differ or are missing: {3}	count	files.count	names
	PackWorkplace.verifyReport.count#2	text	Alle {1} bestanden zijn gelijk.	All {1} files are equal.	count
	PackWorkplace.remarkReport.quoted	text	Er is geen rapport van "{1}".	There is no report of "{1}".	quoted
	PackWorkplace.remarkReport	text	De opmerking van {1} is bewaard.	The remark of {1} is kept.	place
	PackWorkplace.documents	text	--as is html, txt, csv, json of xlsx.	--as is html, txt, csv, json or xlsx.
	PackWorkplace.documents#2	text	Er is geen rapport van een van deze gebieden.	There is no report of one of these areas.
	PackWorkplace.documents.reason	text	Het werkboek kan niet worden gemaakt: {1}	The workbook cannot be made: {1}	reason
Sources/Bootstrap/Reports/RunFolder.swift
	RunFolder.keep	text	In {1} staan al andere vastgezette cijfers. Kies een nieuwe map: wat vaststaat verandert niet meer.	{1} holds other frozen figures already. Choose a new folder: what is frozen does not change.	path
	RunFolder.run.run	text	{1} is geen bestand met vastgezette cijfers, of het is veranderd.	{1} is no file of frozen figures, or it was changed.	runPath
	RunFolder.write	text	{1} kan niet worden geschreven. Kijk naar de rechten en de vrije ruimte.	{1} cannot be written. Look at permissions and free space.	path
	RunFolder.bytes	text	{1} is niet te lezen.	{1} cannot be read.	path
Sources/Bootstrap/Reports/Workplace+Reports.swift
	Workplace.freezeReport.asked	text	--period is een periode zoals 2022-06, 2022-H1 of 2022.	--period is a period such as 2022-06, 2022-H1 or 2022.
	Workplace.freezeReport.run	text	Vastgezet: {1}, in {2}. Maak de documenten met: vib report render {2}	Frozen: {3}, in {2}. Make the documents with: vib report render {2}	count == 1 ? "1 rapport" : "\\(count) rapporten"	kept	count == 1 ? "1 report" : "\\(count) reports"
	Workplace.compareReport.count	text	Geen cijfer verandert.	No figure changes.
	Workplace.compareReport.count#2	text	1 cijfer verandert.	1 figure changes.	count
	Workplace.compareReport.count#3	text	{1} cijfers veranderen.	{1} figures change.	count
	Workplace.unreadable	text	Het sjabloon in de vastgezette cijfers is niet meer te lezen.	The template in the frozen figures can no longer be read.
	Workplace.noTemplate.known	text	Er is geen goed sjabloon "{1}". Wel: {2}. Fouten noemt: vib report check	There is no whole template "{1}". There are: {2}. For mistakes: vib report check	quoted	known
	Freezing.Obstacle.failure.grain	text	Dit rapport gaat over {1}.	This report is about {2}.	dutch	english
	Freezing.Obstacle.failure.nothingToReport	text	Over deze periode is er geen enkel cijfer.	There is no figure at all for this period.
Sources/Bootstrap/Settings/Setting+Fetch.swift
	Setting.fetchExplanation.fetched	text	De map waarin vib fetch bewaart wat het ophaalt; leeg: naast de gegevensmap, met -fetched erachter.	The folder in which vib fetch keeps what it fetches; empty: beside the data folder, named with -fetched.
	Setting.fetchExplanation.fetchPolice	text	Waar de tabellen van de politie staan (OData versie 3).	Where the police's tables are (OData version 3).
	Setting.fetchExplanation.fetchStatistics	text	Waar de tabellen van het CBS staan; eindigt het op odata/v1, dan is het OData versie 4.	Where Statistics Netherlands' tables are; when it ends in odata/v1 it is OData version 4.
	Setting.fetchExplanation.fetchStatisticsNewer	text	Waar jaren met inwoners worden gezocht die fetch-statistics niet heeft, als fetch-statistics; leeg: nergens.	Where years of inhabitants are looked for that fetch-statistics does not have, written in the same way; empty: nowhere.
	Setting.fetchExplanation.fetchBoundaries	text	Waar de grenzen van PDOK staan (OGC API Features).	Where PDOK's boundaries are (OGC API Features).
	Setting.fetchExplanation.fetchPoliceTables	text	De tabellen met misdrijven, met komma's; zeggen er twee hetzelfde, dan geldt de laatste.	The tables of offences, comma-separated; where two state the same the last one holds.
	Setting.fetchExplanation.fetchNuisanceTables	text	De tabellen met overlast, met komma's.	The tables of nuisance, comma-separated.
	Setting.fetchExplanation.fetchPopulationTitle	text	De woorden waarmee de titel van de tabel met inwoners begint; daarachter staat het jaar.	The words with which the title of the table of inhabitants begins; the year follows.
	Setting.fetchExplanation.fetchContact	text	Waar een bron ons bereikt (een mailadres of een adres met https://); gaat mee met elke vraag. Leeg: security-contact.	Where a source reaches us (a mail address or an address with https://); goes along with every request. Empty: security-contact.
	Setting.fetchExplanation.fetchTimeoutSeconds	text	Hoeveel seconden een bron bijna niets mag sturen voordat we het opnieuw vragen.	For how many seconds a source may send hardly anything before it is asked again.
	Setting.fetchExplanation.fetchWaitMilliseconds	text	Hoe lang we wachten voordat we iets voor de tweede keer vragen, in milliseconden; daarna steeds twee keer zo lang.	How long we wait before asking a second time, in milliseconds; after that twice as long each time.
Sources/Bootstrap/Settings/Setting+Mail.swift
	Setting.mailExplanation.mailRelay	text	De mailserver voor herinneringen en berichten over accounts, bijvoorbeeld mail.voorbeeld.nl:587.	The mail server for reminders and letters about accounts, for instance mail.example.org:587.
	Setting.mailExplanation.mailEncryption	text	Versleuteling naar de mailserver: starttls, tls of none (alleen op een gesloten netwerk).	Encryption to the mail server: starttls, tls or none (only on a closed network).
	Setting.mailExplanation.mailSender	text	Het adres waarvan onze mail komt.	The address that our mail comes from.
	Setting.mailExplanation.mailUser	text	De naam waarmee de mailserver ons kent; leeg: zonder aanmelden.	The name by which the mail server knows us; empty: without signing in.
	Setting.mailExplanation.mailUser#2	text	Het wachtwoord bij mail-user; geef het in de omgeving of in vib.yaml, niet als optie.	The password of mail-user; give it in the environment or in vib.yaml, not as an option.
Sources/Bootstrap/Settings/Setting.swift
	Setting.explanation.data	text	De map met database, leveringen, momentopnamen en ontvangen bestanden.	The folder with database, deliveries, snapshots and received files.
	Setting.explanation.region	text	De map van het regiopakket; leeg: Regions/midden-nederland bij het programma.	The folder of the region pack; empty: Regions/midden-nederland beside the program.
	Setting.explanation.language	text	nl of en, voor de opdrachtregel; leeg: volgens LANG.	nl or en, for the command line; empty: by LANG.
	Setting.explanation.port	text	De poort van de website; 0: een vrije poort.	The port of the site; 0: a free one.
	Setting.explanation.host	text	Het adres waarop de website luistert; standaard alleen deze computer.	The address that the site listens on; by default this computer only.
	Setting.explanation.allowedHosts	text	Namen waaronder de website mag worden opgevraagd, met komma's; altijd ook localhost.	Names under which the site may be asked for, comma-separated; localhost always may.
	Setting.explanation.example	text	Voorbeeldcijfers zolang er geen echte zijn: region, nation of none.	Example figures while there are no real ones: region, nation or none.
	Setting.explanation.cacheMegabytes	text	Hoeveel geheugen de bewaarde pagina's hoogstens innemen, in megabyte.	How much memory kept pages take at most, in megabytes.
	Setting.explanation.searchAhead	text	Of de website signalen al zoekt voordat iemand ernaar vraagt: yes of no.	Whether the site searches for signals before anybody asks: yes or no.
	Setting.explanation.payloadMegabytes	text	Tot welke grootte een ingelezen bestand zelf wordt bewaard, in megabyte.	Up to which size an imported file is itself kept, in megabytes.
	Setting.explanation.logLevel	text	Hoeveel het logboek meldt: trace, debug, info, notice, warning, error of critical.	How much the log tells: trace, debug, info, notice, warning, error or critical.
	Setting.explanation.fonts	text	De map met de lettertypen van de site; leeg: Fonts bij het programma, en anders de letters van het systeem.	The folder with the site's families of type; empty: Fonts beside the program, or else the system's faces.
	Setting.accountExplanation.keys	text	De map met de sleutel van accounts en controlespoor; leeg: naast de gegevensmap, met -keys erachter.	The folder with the key of accounts and audit trail; empty: beside the data folder, named with -keys.
	Setting.accountExplanation.origin	text	Het adres zoals bezoekers het kennen, bijvoorbeeld https://veiligheid.voorbeeld.nl.	The address as visitors know it, for instance https://safety.example.org.
	Setting.accountExplanation.certificate	text	Het bestand met het certificaat en zijn keten (PEM), om zelf HTTPS te spreken.	The file with the certificate and its chain (PEM), to speak HTTPS itself.
	Setting.accountExplanation.certificateKey	text	Het bestand met de geheime sleutel van het certificaat (PEM).	The file with the certificate's private key (PEM).
	Setting.accountExplanation.trustedProxies	text	De adressen van proxy's die HTTPS verzorgen en het adres van de bezoeker doorgeven, met komma's.	The addresses of proxies that take care of HTTPS and pass on the visitor's address, comma-separated.
	Setting.accountExplanation.securityContact	text	Waar iemand een zwakke plek meldt (security.txt): een mailadres of een adres met https://.	Where somebody reports a weakness (security.txt): a mail address or an address with https://.
	Setting.accountExplanation.sessionIdleMinutes	text	Na hoeveel minuten zonder gebruik iemand wordt uitgelogd.	After how many minutes without use somebody is signed out.
	Setting.accountExplanation.sessionIdleMinutes#2	text	Na hoeveel uur iemand opnieuw moet inloggen, ook bij gebruik.	After how many hours somebody has to sign in again, also when in use.
Sources/Bootstrap/Settings/Settings.swift
	SettingsError.sentence	text	De instelling {1} kan niet “{2}” zijn; mogelijk is: {3}.	The setting {1} cannot be “{2}”; possible: {3}.	name	quoted	expected
Sources/Bootstrap/Texts/TextsExport.swift
	TextsExport.write	text	{1} kan niet worden geschreven.	{1} cannot be written.	path
	TextsExport.write#2	text	{1} teksten geschreven in {2}.	{1} texts written to {2}.	count	path
Sources/Bootstrap/Workplace.swift
	Workplace.mended	text	Anderen op deze computer konden {1} bestand(en) lezen; dat kan nu niet meer: {2}	Others on this computer could read {1} file(s); they no longer can: {2}	files.count	names
Sources/Charts/ChartPhrases.swift
	ChartPhrases.example	text	Voorbeeldcijfers	Example figures
	ChartPhrases.provisional	text	voorlopig	provisional
	ChartPhrases.provisionalNote	text	* voorlopig	* provisional
	ChartPhrases.notDelivered	text	niet geleverd	not delivered
	ChartPhrases.notPublished	text	niet gepubliceerd	not published
	ChartPhrases.fewResidents	text	te weinig inwoners	too few residents
	ChartPhrases.unknown	text	niet bekend	not known
	ChartPhrases.none	text	geen cijfers	no figures
	ChartPhrases.band	text	de band	the band
	ChartPhrases.usual	text	gewoon is	usual is
	ChartPhrases.breakInFigures	text	breuk in de cijfers	break in the figures
	ChartPhrases.bandRest	text	als er niets is veranderd	if nothing has changed
	ChartPhrases.expected	text	Verwacht (band)	Expected (band)
	ChartPhrases.registered	text	Geregistreerd	Registered
	ChartPhrases.expectedValue	text	Verwacht	Expected
	ChartPhrases.bandColumn	text	Band	Band
	ChartPhrases.month	text	Maand	Month
	ChartPhrases.year	text	Jaar	Year
	ChartPhrases.area	text	Gebied	Area
	ChartPhrases.interval	text	Marge	Margin
	ChartPhrases.tableOfChart	text	Tabel bij deze grafiek	Table for this chart
	ChartPhrases.tableOfMap	text	Tabel bij deze kaart	Table for this map
	ChartPhrases.download	text	Download:	Download:
	ChartPhrases.skipMap	text	Sla de kaart over	Skip the map
	ChartPhrases.source	text	Bron	Source
	ChartPhrases.thousands	text	× 1.000	× 1,000
	ChartPhrases.moreThanChance	text	meer dan toeval	more than chance
	ChartPhrases.canBeChance	text	kan toeval zijn	could be chance
	ChartPhrases.rose	text	aantal gestegen, meer dan toeval	number rose, more than chance
	ChartPhrases.fell	text	aantal gedaald, meer dan toeval	number fell, more than chance
	ChartPhrases.change	text	Verandering	Change
	ChartPhrases.tooLittle	text	te weinig om te zeggen	too few to say
	ChartPhrases.inYear	text	in {1}	in {1}	year
	ChartPhrases.lessThan	text	minder dan {1}	less than {1}	text
	ChartPhrases.everywhere	text	overal {1}	{1} everywhere	text
	ChartPhrases.orMore	text	{1} of meer	{1} or more	text
	ChartPhrases.between	text	{1} tot {2}	{1} to {2}	low	high
Sources/Charts/Plan/Lanes.swift
	Lanes.html.name	text	Acties in de tijd	Actions over time
	Lanes.axis.quarters.middle	text	k	Q
Sources/Charts/Years/YearGrid.swift
	YearGridPhrases.above	text	boven de band	above the band
	YearGridPhrases.below	text	onder de band	below the band
	YearGridPhrases.event	text	een gebeurtenis	an event
	YearGridPhrases.perMonth	text	misdrijven in de maand	offences in the month
	YearGridPhrases.usual	text	gewoon is {1} tot {2}	usual is {1} to {2}	low	high
Sources/Desk/Editing/Beginning/BeginPhrases.swift
	BeginPhrases.title	text	Jaarplan {1} beginnen	Begin year plan {1}	year
	BeginPhrases.begin	text	Het jaarplan {1} beginnen	Begin the year plan {1}	year
	BeginPhrases.isThere	text	Het jaarplan {1} is al begonnen.	The year plan {1} has begun already.	year
	BeginPhrases.lead	text	Kies wat er meegaat naar {1}. U ziet eerst een voorbeeld; daarna maakt u alles in één keer.	Choose what goes along to {1}. You see a preview first; then you make all of it at once.	year
	BeginPhrases.rest	text	Thema’s, organisaties, programma’s, projecten, interventies, proeven, subsidies en bronnen gaan altijd mee. Wat u hier kiest, kunt u later nog veranderen.	Themes, organisations, programmes, projects, interventions, pilots, grants and sources always go along. What you choose here can be changed later.
	BeginPhrases.strategy	text	Strategie	Strategy
	BeginPhrases.strategyEnds	text	De strategie {1} geldt niet meer in {2}. Vul de nieuwe in, of laat de titel leeg als u dat later doet. Ambities die meegaan, volgen dan op die van nu.	The strategy {1} no longer covers {2}. Fill in the new one, or leave the title empty to do so later. Ambitions that go along then follow from the present ones.	years	year
	BeginPhrases.strategyGoesOn	text	De strategie {1} gaat mee. Begint er een nieuwe? Vul dan haar titel en jaren in.	The strategy {1} goes along. Does a new one begin? Then fill in its title and years.	years
	BeginPhrases.strategyTitle	text	Titel van de nieuwe strategie	Title of the new strategy
	BeginPhrases.strategyFirst	text	Eerste jaar	First year
	BeginPhrases.strategyLast	text	Laatste jaar	Last year
	BeginPhrases.strategyYearsWrong	text	Schrijf het eerste en het laatste jaar van de strategie, zoals 2023 en 2026.	Write the first and the last year of the strategy, such as 2023 and 2026.
	BeginPhrases.part.actions	text	Acties	Actions
	BeginPhrases.part.goals	text	Meerjarendoelen	Multi-year goals
	BeginPhrases.part.indicators	text	Indicatoren	Indicators
	BeginPhrases.part.participation	text	Deelname	Participation
	BeginPhrases.part.bodies	text	Overleggen	Bodies
	BeginPhrases.part.budget	text	Begrotingsregels	Budget lines
	BeginPhrases.part.ambitions	text	Ambities	Ambitions
	BeginPhrases.word.along	text	gaat mee	goes along
	BeginPhrases.word.lookBack	text	wordt terugblik	becomes look-back
	BeginPhrases.word.leave	text	gaat niet mee	stays behind
	BeginPhrases.all.along	text	Alles mee	All along
	BeginPhrases.all.lookBack	text	Alles terugblik	All look-back
	BeginPhrases.all.leave	text	Niets mee	None
	BeginPhrases.counted	text	{1} van {2} gaan mee.	{1} of {2} go along.	some	all
	BeginPhrases.rows	text	1 regel	1 row	number
	BeginPhrases.rows#2	text	{1} regels	{1} rows	number
	BeginPhrases.what	text	Wat	What
	BeginPhrases.stands	text	Stand	State
	BeginPhrases.choice	text	Keuze	Choice
	BeginPhrases.choiceFor	text	Keuze voor {1}	Choice for {1}	title
	BeginPhrases.target	text	Doel {1}	Target {1}	year
	BeginPhrases.targetFor	text	Nieuw doel voor {1}	New target for {1}	title
	BeginPhrases.targetWas	text	doel {1}: {2}	target {1}: {2}	period	value
	BeginPhrases.preview	text	Voorbeeld bekijken	Show a preview
	BeginPhrases.makes	text	Het jaarplan {1} begint met {2} onderdelen.	The year plan {1} begins with {2} items.	year	number
	BeginPhrases.made	text	Dit wordt gemaakt	This is made
	BeginPhrases.left	text	Dit gaat niet mee	This stays behind
	BeginPhrases.nothingFound	text	De controle vindt niets om op te letten.	The checks find nothing to look at.
	BeginPhrases.found	text	Let op: 1 punt	To look at: 1 point	number
	BeginPhrases.found#2	text	Let op: {1} punten	To look at: {1} points	number
	BeginPhrases.foundExplained	text	U kunt wel beginnen, en dit daarna in het concept verbeteren.	You can begin, and mend this in the draft afterwards.
	BeginPhrases.make	text	Begin het jaarplan {1}	Begin the year plan {1}	year
	BeginPhrases.back	text	Terug naar de keuze	Back to the choice
	BeginPhrases.began	text	U bent dit plan begonnen op {1}, met {2} onderdelen.	You began this plan on {1}, with {2} items.	date	number
	BeginPhrases.undo	text	Het hele begin ongedaan maken	Undo the whole beginning
Sources/Desk/Editing/EditPhrases.swift
	EditPhrases.desk	text	Jaarplan {1} bewerken	Edit year plan {1}	year
	EditPhrases.description	text	Het concept van het jaarplan.	The draft of the year plan.
	EditPhrases.standing	text	Waar het plan staat	Where the plan stands
	EditPhrases.neverAdopted	text	Nog niet vastgesteld.	Not adopted yet.
	EditPhrases.neverPublished	text	Nog niet gepubliceerd.	Not published yet.
	EditPhrases.adopted	text	Versie {1} is vastgesteld op {2}.	Version {1} was adopted on {2}.	number	date
	EditPhrases.published	text	Het publiek leest versie {1}, sinds {2}.	The public reads version {1}, since {2}.	number	date
	EditPhrases.unchanged	text	Het concept is gelijk aan de vastgestelde versie.	The draft equals the adopted version.
	EditPhrases.changed.number	text	1 onderdeel is anders dan vastgesteld.	1 item differs from what was adopted.
	EditPhrases.changed.number#2	text	{1} onderdelen zijn anders dan vastgesteld.	{1} items differ from what was adopted.	number
	EditPhrases.frozen	text	Een vastgestelde versie verandert nooit. Wat u hier schrijft komt in de volgende versie.	An adopted version never changes. What you write here goes into the next version.
	EditPhrases.adopt	text	Vaststellen	Adopt
	EditPhrases.lookAtFirst	text	Kijk hier eerst naar	Look at this first
	EditPhrases.adoptAnyway	text	Ik heb dit gelezen en stel het plan zo vast.	I have read this and adopt the plan as it is.
	EditPhrases.adoptUnread	text	Lees eerst wat hierboven staat en vink dat aan.	First read what is above, and tick that.
	EditPhrases.adoptExplained	text	Hiermee legt u het concept vast zoals het hieronder staat. Het publiek ziet het pas als het is gepubliceerd.	This fixes the draft as it stands below. The public sees it only once it is published.
	EditPhrases.reasonForCorrection	text	Waarom is er een nieuwe versie?	Why is there a new version?
	EditPhrases.publish	text	Publiceren	Publish
	EditPhrases.publishExplained	text	Hiermee toont u de vastgestelde versie aan het publiek.	This shows the adopted version to the public.
	EditPhrases.items	text	Onderdelen	Items
	EditPhrases.changedItems	text	Wat is veranderd	What changed
	EditPhrases.lastChange	text	Laatst veranderd	Last changed
	EditPhrases.fromPack	text	uit het regiopakket	from the region pack
	EditPhrases.new	text	Nieuw	New
	EditPhrases.add	text	Toevoegen	Add
	EditPhrases.removed	text	verwijderd	removed
	EditPhrases.save	text	Opslaan in het concept	Save to the draft
	EditPhrases.preview	text	Voorbeeld bekijken	Show a preview
	EditPhrases.previewTitle	text	Zo komt het er te staan	This is how it will read
	EditPhrases.notSaved	text	Nog niet opgeslagen.	Not saved yet.
	EditPhrases.why	text	Waarom verandert u dit?	Why do you change this?
	EditPhrases.whyHint	text	Komt in de geschiedenis te staan. Noem geen namen van personen.	Is kept in the history. Do not name people.
	EditPhrases.requiredMarked	text	Bij wat u moet invullen staat “verplicht”; de rest mag leeg blijven.	What you must fill in says “required”; the rest may stay empty.
	EditPhrases.whichNumber	text	Welk getal bedoelt u?	Which number do you mean?
	EditPhrases.newRow	text	Nieuwe rij	New row
	EditPhrases.row	text	Rij	Row
	EditPhrases.rowsHint	text	Maak alle velden van een rij leeg om haar te verwijderen.	Empty all fields of a row to remove it.
	EditPhrases.none	text	–	–
	EditPhrases.personalData	text	Schrijf geen namen, telefoonnummers, mailadressen of andere gegevens van personen.	Write no names, phone numbers, mail addresses or other data on people.
	EditPhrases.otherPlan	text	Hoort bij programma	Part of programme
	EditPhrases.remove	text	Verwijderen uit het concept	Remove from the draft
	EditPhrases.removeExplained	text	U kunt dit tot een dag later ongedaan maken. De geschiedenis blijft.	You can undo this until a day later. The history stays.
	EditPhrases.undo	text	Ongedaan maken	Undo
	EditPhrases.undoExplained	text	U heeft dit minder dan een dag geleden zelf veranderd.	You changed this yourself less than a day ago.
	EditPhrases.changedTogether	text	U heeft op {1} {2} onderdelen in één keer veranderd.	On {1} you changed {2} items at once.	moment	number
	EditPhrases.undoTogether	text	Allemaal ongedaan maken	Undo all of them
	EditPhrases.carry	text	Meenemen naar {1}	Take to {1}	year
	EditPhrases.notBegun	text	Het jaarplan {1} is nog niet begonnen. De redactie van het bureau begint het; daarna kunt u deze actie meenemen.	The year plan {1} has not begun yet. The bureau’s editors begin it; after that you can take this action along.	year
	EditPhrases.carriedAlready	text	Deze actie staat al in het plan van {1}.	This action is in the plan of {1} already.	year
	EditPhrases.history	text	Geschiedenis	History
	EditPhrases.moved	text	verplaatst	moved
	EditPhrases.firstText	text	eerste tekst	first text
	EditPhrases.conflict	text	Iemand anders was u voor	Somebody else was before you
	EditPhrases.conflictProblem	text	Iemand anders heeft dit onderdeel veranderd terwijl u schreef. Er is nog niets opgeslagen; uw tekst staat hieronder.	Somebody else changed this item while you were writing. Nothing has been saved yet; your text is below.
	EditPhrases.conflictExplained	text	Vergelijk de teksten, kies per veld, en sla daarna op. Velden die alleen de ander veranderde, zijn al overgenomen.	Compare the texts, choose per field, then save. Fields that only the other changed have been taken over.
	EditPhrases.wasText	text	Waar u allebei mee begon	What both of you began with
	EditPhrases.theirText	text	De tekst van de ander	The other's text
	EditPhrases.yourText	text	Uw tekst	Your text
	EditPhrases.keepYours	text	Ik gebruik mijn tekst	I use my text
	EditPhrases.takeTheirs	text	Ik neem de tekst van de ander	I take the other's text
	EditPhrases.empty	text	(leeg)	(empty)
	EditPhrases.removedByOther	text	Iemand anders heeft dit onderdeel verwijderd. Als u opslaat, komt het terug met uw tekst.	Somebody else removed this item. If you save, it comes back with your text.
	EditPhrases.removedByYou	text	Dit onderdeel staat niet meer in het concept. Als u opslaat, komt het terug met de tekst hieronder.	This item is no longer in the draft. If you save, it comes back with the text below.
	EditPhrases.savedItem	text	“{1}” is opgeslagen in het concept van {2}.	“{1}” has been saved in the draft of {2}.	title	year
	EditPhrases.addedItem	text	“{1}” is toegevoegd aan het concept van {2}. Vul hieronder de rest in.	“{1}” has been added to the draft of {2}. Fill in the rest below.	title	year
	EditPhrases.carriedItem	text	“{1}” is meegenomen naar het concept van {2}.	“{1}” has been carried over to the draft of {2}.	title	year
	EditPhrases.removedItem	text	“{1}” staat niet meer in het concept van {2}.	“{1}” is no longer in the draft of {2}.	title	year
	EditPhrases.undoneItem	text	“{1}” is weer zoals het was.	“{1}” is as it was before.	title
	EditPhrases.adoptedNow	text	Versie {1} van het jaarplan {2} is vastgesteld.	Version {1} of the year plan {2} has been adopted.	number	year
	EditPhrases.publishedNow	text	Versie {1} van het jaarplan {2} is gepubliceerd.	Version {1} of the year plan {2} has been published.	number	year
	EditPhrases.importedNow	text	1 onderdeel is ingelezen in het concept van {1}.	1 item has been taken into the draft of {1}.	year	number
	EditPhrases.importedNow#2	text	{2} onderdelen zijn ingelezen in het concept van {1}.	{2} items have been taken into the draft of {1}.	year	number
	EditPhrases.bindTitle	text	Een getal van een indicator in de tekst zetten	Put a number of an indicator into the text
	EditPhrases.bindExplained	text	Zo’n getal verandert vanzelf mee. Typ {{{{}}}} waar het moet komen; anders komt het achteraan.	Such a number changes by itself. Type {{{{}}}} where it has to come; otherwise it comes at the end.
	EditPhrases.bindWhat	text	Welk getal	Which number
	EditPhrases.bindHow	text	Hoe het er staat	How it reads
	EditPhrases.bindUnit	text	met het woord erbij: 838 acties	with its noun: 838 actions
	EditPhrases.bindValue	text	alleen het getal: 838	the number alone: 838
	EditPhrases.bindFull	text	met de vergelijking erachter: 838 (was 708 in 2020)	with the comparison behind it: 838 (was 708 in 2020)
	EditPhrases.bindAct	text	Zet in de tekst	Put into the text
	EditPhrases.bindPreview	text	Zo leest de zin	This is how the sentence reads
	EditPhrases.bindNothing	text	Kies een getal.	Choose a number.
	EditPhrases.bindTarget	text	doel voor {1}	target for {1}	period
	EditPhrases.numbers	text	Getallen in deze tekst	Numbers in this text
	EditPhrases.standing.bound	text	komt uit een indicator	comes from an indicator
	EditPhrases.standing.typed	text	getypt, met bron	typed, with a source
	EditPhrases.standing.bare	text	zonder bron: verwijs naar een indicator of noem een bron	without a source: bind it or name a source
	EditPhrases.kind.strategy	text	Strategie	Strategy
	EditPhrases.kind.ambition	text	Ambitie	Ambition
	EditPhrases.kind.theme	text	Thema	Theme
	EditPhrases.kind.organisation	text	Organisatie	Organisation
	EditPhrases.kind.document	text	Bron	Source document
	EditPhrases.kind.programme	text	Programma of project	Programme or project
	EditPhrases.kind.goal	text	Meerjarendoel	Multi-year goal
	EditPhrases.kind.lookBack	text	Terugblik	Look-back
	EditPhrases.kind.agenda	text	Actie	Action
	EditPhrases.kind.indicator	text	Indicator	Indicator
	EditPhrases.kind.participation	text	Deelname	Participation
	EditPhrases.kind.intervention	text	Interventie	Intervention
	EditPhrases.kind.pilot	text	Proef	Pilot
	EditPhrases.kind.grant	text	Subsidie	Grant
	EditPhrases.kind.budget	text	Begroting	Budget
	EditPhrases.kind.body	text	Overleg	Body
	EditPhrases.kind.note	text	Noot bij de bron	Note on the source
	EditPhrases.role	text	partner	partner
	EditPhrases.role#2	text	redacteur	editor
	EditPhrases.role#3	text	analist	analyst
	EditPhrases.role#4	text	goedkeurder	approver
	EditPhrases.role#5	text	beheerder	administrator
	EditPhrases.role#6	text	opdrachtregel	command line
	EditPhrases.refusal.noSuchRevision	text	Deze wijziging bestaat niet.	There is no such change.
	EditPhrases.refusal.notNewest	text	Dit onderdeel is daarna nog veranderd. Bewerk het gewoon.	This item was changed again since. Just edit it.
	EditPhrases.refusal.notOwn	text	U kunt alleen uw eigen wijziging ongedaan maken.	You can only undo your own change.
	EditPhrases.refusal.tooLate	text	Dit is langer dan een dag geleden.	This was more than a day ago.
	EditPhrases.refusal.draftChanged	text	Het concept is veranderd nadat u deze pagina opende. Bekijk het opnieuw voordat u het vaststelt.	The draft changed after you opened this page. Look at it again before you adopt it.
	EditPhrases.refusal.nothingChanged	text	Er is niets veranderd sinds de vorige versie.	Nothing has changed since the version before.
	EditPhrases.refusal.reasonMissing	text	Schrijf waarom er een nieuwe versie komt.	Write why there is a new version.
	EditPhrases.refusal.reasonPointsAtPerson	text	In de reden staat iets dat naar een persoon wijst. Haal het weg.	The reason holds something that points at a person. Take it out.
	EditPhrases.refusal.nothingAdopted	text	Stel het plan eerst vast.	Adopt the plan first.
	EditPhrases.refusal.alreadyPublished	text	Deze versie is al gepubliceerd.	This version is published already.
	EditPhrases.refusal.nothingPublished	text	Van dit jaar leest het publiek nu niets.	The public reads nothing of this year now.
	EditPhrases.refusal.publicationChanged	text	Het publiek leest inmiddels een andere versie. Bekijk de pagina opnieuw voordat u haar intrekt.	The public reads another version by now. Look at the page again before you withdraw it.
	EditPhrases.refusal.withdrawalReasonMissing	text	Schrijf waarom u deze versie intrekt.	Write why you withdraw this version.
	EditPhrases.refusal.yearExists	text	Het plan van dit jaar is al begonnen.	The plan of this year has begun already.
	EditPhrases.refusal.yearAdopted	text	Het plan van dit jaar is al vastgesteld; het begin kan niet meer ongedaan worden gemaakt.	The plan of this year was adopted already; its beginning can no longer be undone.
	EditPhrases.refusal.yearChanged	text	Er is daarna al aan dit plan gewerkt; het begin kan niet meer in één keer ongedaan worden gemaakt.	The plan was worked on since; its beginning can no longer be undone at once.
	EditPhrases.refusal.empty	text	Het plan is leeg.	The plan is empty.
	EditPhrases.refusal.unsound	text	Dit concept kan zo niet worden vastgesteld. Verbeter eerst wat hieronder staat.	This draft cannot be adopted like this. First mend what is below.
Sources/Desk/Editing/EntryFieldsView.swift
	EntryFieldsView.cell.flag	text	nee	no
	EntryFieldsView.cell.flag#2	text	ja	yes
Sources/Desk/Editing/Import/ImportPhrases.swift
	ImportPhrases.title	text	Jaarplan {1} inlezen	Import year plan {1}	year
	ImportPhrases.description	text	Bestanden overnemen in het concept van het jaarplan.	Take files into the draft of the year plan.
	ImportPhrases.lead	text	U kiest een bestand en ziet eerst wat er verandert. Pas als u dat overneemt, staat het in het concept. Wat is vastgesteld verandert niet.	You choose a file and first see what changes. Only once you take that over is it in the draft. What was adopted does not change.
	ImportPhrases.choose	text	Een bestand kiezen	Choose a file
	ImportPhrases.otherFile	text	Een ander bestand	Another file
	ImportPhrases.fromHere	text	Haal eerst een bestand op en werk daarin verder:	First fetch a file and go on in that:
	ImportPhrases.what	text	Wat staat erin?	What is in it?
	ImportPhrases.file	text	Bestand	File
	ImportPhrases.fileHint	text	Hoogstens 5 MB.	At most 5 MB.
	ImportPhrases.remove	text	Verwijder ook wat niet in de bestanden staat	Also remove what is not in the files
	ImportPhrases.removeHint	text	Alleen bij het hele plan. U ziet eerst wat er verdwijnt.	Only for the whole plan. You first see what disappears.
	ImportPhrases.look	text	Bekijk wat er verandert	See what changes
	ImportPhrases.changes	text	Wat er verandert	What changes
	ImportPhrases.warnings	text	Om na te kijken	To be looked at
	ImportPhrases.added	text	Komt erbij	Added
	ImportPhrases.changed	text	Verandert	Changed
	ImportPhrases.removed	text	Verdwijnt	Removed
	ImportPhrases.moved	text	Komt op een andere plaats	Moves to another place
	ImportPhrases.withoutField	text	Iets dat geen veld heeft.	Something without a field.
	ImportPhrases.take	text	Overnemen in het concept	Take into the draft
	ImportPhrases.undo	text	U kunt dit een dag lang ongedaan maken, per onderdeel of in één keer.	You can undo this for a day, item by item or all at once.
	ImportPhrases.counts	text	Er verandert niets.	Nothing changes.
	ImportPhrases.counts.moved	text	, {1} verplaatst	, {1} moved	numbers[3]
	ImportPhrases.counts#2	text	{1} erbij, {2} veranderd, {3} weg{4}. Er is nog niets opgeslagen.	{1} added, {2} changed, {3} removed{4}. Nothing has been saved yet.	numbers[0]	numbers[1]	numbers[2]	moved
	ImportPhrases.newYear	text	Van {1} is er nog geen plan; dit wordt het begin.	There is no plan of {1} yet; this begins it.	year
	ImportPhrases.more	text	en nog {1}	and {1} more	language.number(count)
	ImportPhrases.noFile	text	Kies een bestand.	Choose a file.
	ImportPhrases.gone	text	Het bestand wordt niet langer dan een uur bewaard. Kies het opnieuw.	The file is kept no longer than an hour. Choose it again.
	ImportPhrases.draftChanged	text	Het concept is intussen veranderd. Er is nog niets opgeslagen; hieronder staat wat er nu verandert.	The draft has meanwhile changed. Nothing has been saved yet; below is what changes now.
Sources/Desk/Editing/WithdrawalPhrases.swift
	WithdrawalPhrases.title	text	Intrekken	Withdraw
	WithdrawalPhrases.open	text	Versie {1} van de site halen	Take version {1} off the site	version
	WithdrawalPhrases.before	text	Daarna leest het publiek weer versie {1}, gepubliceerd op {2}.	After that the public reads version {1} again, published on {2}.	version	date
	WithdrawalPhrases.otherYear	text	Daarna is er van {1} niets meer te lezen. Op het adres van dat jaar staat dan dat het plan is ingetrokken, met uw reden. Het jaarplan {2} blijft staan.	After that nothing of {1} can be read. The address of that year then says that the plan was withdrawn, with your reason. The year plan {2} stays.	year	other
	WithdrawalPhrases.nothing	text	Daarna is er geen jaarplan meer te lezen. Op het adres van {1} staat dan dat het plan is ingetrokken, met uw reden.	After that no year plan can be read. The address of {1} then says that the plan was withdrawn, with your reason.	year
	WithdrawalPhrases.differs.number	text	1 onderdeel is daarin anders:	1 item differs in it:
	WithdrawalPhrases.differs.number#2	text	{1} onderdelen zijn daarin anders:	{1} items differ in it:	number
	WithdrawalPhrases.goes	text	verdwijnt	goes
	WithdrawalPhrases.returns	text	komt terug	returns
	WithdrawalPhrases.why	text	Waarom trekt u deze versie in?	Why do you withdraw this version?
	WithdrawalPhrases.whyHint	text	Iedereen kan dit lezen. Noem geen namen van personen.	Everybody can read this. Do not name people.
	WithdrawalPhrases.withdrawn	text	Versie {1} is ingetrokken op {2}. Reden: {3}	Version {1} was withdrawn on {2}. Reason: {3}	version	date	reason
	WithdrawalPhrases.publicAgain	text	Het publiek leest nu versie {1}, gepubliceerd op {2}.	The public now reads version {1}, published on {2}.	version	date
	WithdrawalPhrases.nothingPublic	text	Het publiek leest nu niets van {1}.	The public reads nothing of {1} now.	year
	WithdrawalPhrases.newerLeads	text	Wie het jaarplan opent, ziet eerst dat van {1}. Het plan van {2} blijft op zijn eigen adres staan.	Whoever opens the year plan sees that of {1} first. The plan of {2} stays at its own address.	newer	year
	WithdrawalPhrases.olderLeads	text	Wie het jaarplan opent, ziet nu dat van {1}.	Whoever opens the year plan sees that of {1} now.	older
Sources/Desk/MyIndicators/ValuePhrases.swift
	ValuePhrases.own	text	Uw indicatoren	Your indicators
	ValuePhrases.ownExplained	text	Uw organisatie is eigenaar van deze indicatoren. Vul een waarde in zodra u die hebt. Zij staat er als voorlopig tot een redacteur haar overneemt.	Your organisation owns these indicators. Fill in a value as soon as you have it. It stands as provisional until an editor accepts it.
	ValuePhrases.period	text	Over welke periode?	Of which period?
	ValuePhrases.periodHint	text	Een jaar, halfjaar, kwartaal of maand: 2022, 2022-H1, 2022-Q4 of 2022-12.	A year, half-year, quarter or month: 2022, 2022-H1, 2022-Q4 or 2022-12.
	ValuePhrases.date	text	Op welke dag is dit vastgesteld?	On which day was this established?
	ValuePhrases.dateHint	text	Leeg is vandaag. Schrijf bijvoorbeeld 2022-12-31.	Empty is today. Write for instance 2022-12-31.
	ValuePhrases.source	text	Waar komt het getal vandaan?	Where does the number come from?
	ValuePhrases.sourceHint	text	Bijvoorbeeld: telling in het portaal van Burgernet. Noem geen namen van personen.	For instance: count in the portal of Burgernet. Do not name people.
	ValuePhrases.sourceMissing	text	Schrijf waar het getal vandaan komt.	Write where the number comes from.
	ValuePhrases.state	text	Waarde opgeven	State the value
	ValuePhrases.future	text	Deze periode is nog niet begonnen.	This period has not begun yet.
	ValuePhrases.accepted	text	Voor {1} staat er al een waarde. Klopt die niet? Vraag de redacteur om haar te veranderen.	There is a value for {1} already. Is it wrong? Ask the editor to change it.	period
	ValuePhrases.none	text	nog geen waarde	no value yet
	ValuePhrases.waits	text	voorlopig, nog niet overgenomen	provisional, not accepted yet
	ValuePhrases.declined	text	Uw waarde voor {1} is niet overgenomen: {2}	Your value for {1} was not accepted: {2}	period	reason
	ValuePhrases.toJudge	text	Waarden om over te nemen	Values to accept
	ValuePhrases.toJudgeExplained	text	Eigenaren van indicatoren gaven deze waarden op. Neem ze over, of wijs ze af en schrijf waarom.	Owners of indicators stated these values. Accept them, or decline them and write why.
	ValuePhrases.why	text	Waarom niet?	Why not?
	ValuePhrases.whyHint	text	Alleen nodig als u de waarde afwijst. De eigenaar leest dit.	Only needed when you decline the value. The owner reads this.
	ValuePhrases.whyMissing	text	Schrijf waarom u de waarde afwijst.	Write why you decline the value.
	ValuePhrases.accept	text	Overnemen	Accept
	ValuePhrases.decline	text	Afwijzen	Decline
	ValuePhrases.gone	text	Deze waarde wacht niet meer: iemand heeft haar al beoordeeld of veranderd.	This value does not wait any more: somebody judged or changed it already.
Sources/Desk/MyWork/OwnReviews.swift
	OwnReviews.title	text	Registers om na te kijken	Registers to review
	OwnReviews.explained	text	Uw organisatie houdt deze registers bij. Kijk of alles nog klopt en meld dat u het hebt nagekeken.	Your organisation keeps these registers. See whether all is still right, and report that you reviewed it.
Sources/Desk/MyWork/WorkPhrases.swift
	WorkPhrases.title	text	Mijn werk	My work
	WorkPhrases.description	text	De acties van uw organisatie of uw programma.	The actions of your organisation or your programme.
	WorkPhrases.lead	text	Dit zijn de acties waar uw organisatie of uw programma aan zet is. Meld hoe het staat; één zin is genoeg.	These are the actions that your organisation or your programme is to carry out. Report how it stands; one sentence is enough.
	WorkPhrases.nothing	text	Er staan geen acties op uw naam. Klopt dat niet? Vraag de redacteur van het programma om uw organisatie als eigenaar in te vullen.	There are no actions in your name. Is that not right? Ask the editor of the programme to name your organisation as the owner.
	WorkPhrases.left	text	Uw organisatie ({1}) staat niet meer in het jaarplan. U kunt blijven lezen, maar er is niets meer dat u bijhoudt.	Your organisation ({1}) is no longer in the year plan. You can go on reading, but there is nothing left for you to keep up.	codes
	WorkPhrases.explained	text	Open een actie en schrijf hoe het staat. U kunt er meer achter elkaar invullen; Alles melden onderaan verstuurt ze samen.	Open an action and write how it stands. You can fill in several; Report all at the bottom sends them together.
	WorkPhrases.openActions	text	open actie	open action
	WorkPhrases.openActions#2	text	open acties	open actions
	WorkPhrases.first	text	Eerst deze	These first
	WorkPhrases.nothingPresses	text	Er is nu niets dringend.	Nothing presses now.
	WorkPhrases.allClosed	text	Uw actie is klaar of gestopt.	Your action is done or stopped.	number
	WorkPhrases.allClosed#2	text	Al uw {1} acties zijn klaar of gestopt.	All your {1} actions are done or stopped.	number
	WorkPhrases.pressing.overdue	text	{1} te laat	{1} overdue	number
	WorkPhrases.pressing.dueSoon	text	{1} binnen een maand	{1} due within a month	number
	WorkPhrases.pressing.dueSoon#2	text	{1} waarover drie maanden of langer niets is gemeld	{1} without a report for three months or longer	number
	WorkPhrases.programmes	text	Programma’s en projecten	Programmes and projects
	WorkPhrases.count.actions	text	actie	action
	WorkPhrases.count.actions#2	text	acties	actions
	WorkPhrases.count	text	{1}, waarvan {2} te laat	{1}, {2} of them overdue	actions	language.number(overdue)
	WorkPhrases.closed	text	{1} klaar of gestopt	{1} done or stopped	number
	WorkPhrases.overdue	text	te laat: {1}	overdue: {1}	day
	WorkPhrases.dueOn	text	uiterlijk {1}	by {1}	day
	WorkPhrases.silent	text	niets gehoord sinds {1}	no word since {1}	day
	WorkPhrases.noWord	text	nog niets gemeld	nothing reported yet
	WorkPhrases.lastWord	text	Laatst bijgewerkt	Last updated
	WorkPhrases.never	text	nog nooit	never yet
	WorkPhrases.inferred	text	Wie dit doet, hebben wij afgeleid	Who does this is our inference
	WorkPhrases.read	text	Lees de actie	Read the action
	WorkPhrases.whole	text	Bewerk de hele actie	Edit the whole action
	WorkPhrases.stays	text	blijft	stays
	WorkPhrases.note	text	Hoe staat het?	How does it stand?
	WorkPhrases.noteHint	text	Eén of twee zinnen, zonder namen van personen. Partners kunnen dit lezen.	One or two sentences, without names of people. Partners can read this.
	WorkPhrases.save	text	Melden	Report
	WorkPhrases.saveAll	text	Alles melden	Report all
	WorkPhrases.noteMissing	text	Schrijf hoe het staat.	Write how it stands.
	WorkPhrases.nothingFilledIn	text	U hebt nog niets ingevuld. Open een actie en schrijf hoe het staat.	You have not filled in anything yet. Open an action and write how it stands.
	WorkPhrases.reported	text	Door u gemeld	Reported by you
	WorkPhrases.reportedExplained	text	Dit hebt u het afgelopen etmaal gemeld. Zolang niemand na u de actie verandert, kunt u het een dag lang ongedaan maken.	You reported this within the last day. As long as nobody changes the action after you, you can undo it for a day.
	WorkPhrases.takenBack	text	uw melding is teruggenomen	your report was taken back
	WorkPhrases.more	text	Nog {1}	{1} more	number
	WorkPhrases.calendarTitle	text	In uw agenda	In your calendar
	WorkPhrases.calendarExplained	text	U kunt de termijnen in uw eigen agenda zien. Daarvoor maakt u een geheim adres. Wie het adres heeft, kan de termijnen lezen; een nieuw adres maakt het oude ongeldig.	You can see the due dates in your own calendar. For that you make a secret address. Whoever has the address can read the due dates; a new address makes the old one invalid.
	WorkPhrases.registersTitle	text	Registers in uw agenda	Registers in your calendar
	WorkPhrases.registersExplained	text	Met hetzelfde geheim volgt uw agenda ook deze registers. Zij laten zien wat alle partners zien, en niets dat alleen voor uw organisatie is.	With the same secret your calendar follows these registers too. They show what all partners see, and nothing that is for your organisation alone.
	WorkPhrases.makeAddress	text	Maak een nieuw adres	Make a new address
	WorkPhrases.addressMade	text	Dit is uw adres. Kopieer het nu; het wordt niet nog eens getoond.	This is your address. Copy it now; it will not be shown again.
Sources/Desk/Participation/Own/OwnParticipationPage.swift
	OwnParticipationPage.item.form	text	Sinds	Since
	OwnParticipationPage.item.form#2	text	Tot en met	Up to and including
	OwnStatement.statement	text	sinds 	since 
	OwnStatement.statement#2	text	tot en met 	up to and including 
Sources/Desk/Participation/Own/OwnParticipationPhrases.swift
	OwnParticipationPhrases.description	text	Geef op waaraan uw gemeente meedoet.	State what your municipality takes part in.
	OwnParticipationPhrases.lead	text	Geef per product of interventie op of uw gemeente meedoet. Wat u opgeeft komt in het concept van het jaarplan. Het staat op de site zodra het plan opnieuw is vastgesteld en gepubliceerd.	State for each product or intervention whether your municipality takes part. What you state goes into the draft of the year plan. It is on the site once the plan has been adopted and published again.
	OwnParticipationPhrases.none	text	In dit plan staat nog niets waaraan gemeenten meedoen.	There is nothing in this plan yet that municipalities take part in.
	OwnParticipationPhrases.inPlan	text	jaarplan {1}	year plan {1}	year
	OwnParticipationPhrases.notStated	text	geen opgave	not stated
	OwnParticipationPhrases.sinceHint	text	Een jaar, kwartaal of maand: 2021, 2021-Q4 of 2021-12.	A year, quarter or month: 2021, 2021-Q4 or 2021-12.
	OwnParticipationPhrases.publicNote	text	Iedereen kan dit lezen. Noem geen namen van personen.	Everybody can read this. Do not name people.
	OwnParticipationPhrases.partnersNote	text	Partners kunnen dit lezen. Noem geen namen van personen.	Partners can read this. Do not name people.
	OwnParticipationPhrases.ownNote	text	Alleen uw eigen gemeente en het bureau lezen dit. Noem geen namen van personen.	Only your own municipality and the bureau read this. Do not name people.
	OwnParticipationPhrases.save	text	Opgeven	State
	OwnParticipationPhrases.statusMissing	text	Kies of uw gemeente meedoet, of maak de andere velden leeg.	Choose whether your municipality takes part, or empty the other fields.
	OwnParticipationPhrases.untilBeforeSince	text	Het einde ligt voor het begin.	The end lies before the beginning.
	OwnParticipationPhrases.published	text	staat zo op de site	is on the site like this
	OwnParticipationPhrases.draft	text	staat in het concept, nog niet op de site	is in the draft, not on the site yet
	OwnParticipationPhrases.changed	text	Een collega heeft dit intussen veranderd in: {1}. Er is nog niets opgeslagen. Geef nog eens op als uw tekst moet gelden.	A colleague has meanwhile changed this to: {1}. Nothing has been saved yet. State again if your text is to hold.	now
Sources/Desk/Participation/Own/OwnStatement.swift
	OwnStatement.fields	text	Sinds	Since
	OwnStatement.fields#2	text	Tot en met	Up to and including
Sources/Editions/Arrival/DeliveryReview.swift
	ReviewFindings.losses.expected	text	alles wat van deze gebieden, misdrijven en perioden al op de site staat	all that the site shows already of these areas, offences and periods
	ReviewFindings.losses.cure	text	Is het bestand een deel, lees de delen dan samen in (vib import DEEL1 DEEL2), of vul een levering aan (vib import --add-to NUMMER BESTAND). Moeten deze cijfers echt weg: vib publish NUMMER --accept-losses.	If the file is a part, import the parts together (vib import PART1 PART2) or add to a delivery (vib import --add-to ID FILE). If these figures are really to go: vib publish ID --accept-losses.
	ReviewFindings.losses	text	nog {1} cijfers	{1} more figures	$0.number(rest)
	ReviewFindings.goes	text	 zouden verdwijnen	 would disappear
	ReviewFindings.changes.text	text	dezelfde aantallen als op de site	the same counts as on the site
	ReviewFindings.changes.text#2	text	Niets, als dit een nieuwere uitgave van de tabel is: de bron corrigeert het verleden.	Nothing, if this is a newer edition of the table: the source corrects the past.
	ReviewFindings.silence	text	nog {1} gebieden	{1} more areas	$0.number(rest)
	ReviewFindings.years.places.year	text	jaar {1}, maanden samen {2}	year {1}, months together {2}	year	months
	ReviewFindings.years.more	text	nog {1}	{1} more	language.number(rest)
	ReviewFindings.years.places	text	een jaar zo groot als zijn twaalf maanden samen	a year as large as its twelve months together
	ReviewFindings.years.places#2	text	De site noemt waar beide staan beide aantallen. Zijn de maanden en de jaren van verschillende datum, lees dan van beide de nieuwste uitgave in. Blijft het verschil, vraag het na bij de bron.	Where both are shown the site names both counts. When months and years are of another date, import the newest edition of both. If they still differ, ask the source.
	ReviewFindings.finding	text	geen enkel misdrijf in {1} in 	no offence at all in {1} in 	place
	ReviewFindings.finding#2	text	geen regel voor {1} in 	no row for {1} in 	place
	ReviewFindings.finding.place	text	samen met de andere gemeenten die stilvielen ten minste honderd per maand, zoals ervoor	with the other municipalities that fell silent at least a hundred a month, as before
	ReviewFindings.finding.place#2	text	honderden per maand, zoals ervoor	hundreds a month, as before
	ReviewFindings.finding.place#3	text	Deze maanden gelden hier als niet geleverd, niet als nul. Vraag de bron om een nieuwe levering.	These months count as not delivered here, not as zero. Ask the source for a new delivery.
	ReviewFindings.runs.until	text	 t/m 	 to 
	ReviewFindings.older.words.division	text	t/m {1}	to {1}	last
	ReviewFindings.older.words	text	t/m {1}, indeling van {2}	to {1}, division of {2}	last	division
	ReviewFindings.older	text	ten minste zo nieuw als levering {1}: 	at least as new as delivery {1}: 	newer.id
	ReviewFindings.older.other	text	De levering die het laatst is gepubliceerd gaat voor. Is dit een oudere uitgave, haal haar dan van de site (vib withdraw NUMMER).	The delivery that was published last comes first. If this is an older edition, take it off the site (vib withdraw ID).
Sources/Editions/Keeping/ChangedCells+Text.swift
	ChangedCells.text.place	text	 in 	 in 
	ChangedCells.text	text	 van 	 of 
	ChangedCells.text#2	text	; en nog {1} elders	; and {1} more elsewhere	figures
	ChangedCells.period.until	text	 t/m 	 to 
	ChangedCells.list	text	 en nog {1}	 and {1} more	$0.number(rest)
	ChangedCells.figure	text	cijfer	figure
	ChangedCells.figures	text	cijfers	figures
Sources/Editions/Keeping/StoreError.swift
	StoreError.sentence.code	text	De gegevensmap {1} kan niet worden gebruikt ({2}); kies met --data een map waarin u mag schrijven.	The data folder {1} cannot be used ({2}); choose with --data a folder that you may write to.	path	Self.words(code)
	StoreError.sentence.path	text	Een ander proces schrijft nu in {1}; wacht tot dat klaar is en probeer het opnieuw.	Another process is writing to {1}; wait until it is done and try again.	path
	StoreError.sentence.id	text	Levering {1} bestaat niet; bekijk de leveringen met: vib deliveries.	There is no delivery {1}; list the deliveries with: vib deliveries.	id
	StoreError.sentence.nothingPublished	text	Er is nog niets gepubliceerd; lees eerst een bestand in met: vib import BESTAND.	Nothing is published yet; first import a file with: vib import FILE.
	StoreError.sentence.number	text	Stand {1} bestaat niet; de standen staan op de pagina Data van de site.	There is no state {1}; the states are on the page Data of the site.	number
	StoreError.sentence.id#2	text	Levering {1} bestaat uit voorbeeldcijfers; die verdwijnen vanzelf als u echte cijfers publiceert.	Delivery {1} holds example figures; they vanish by themselves when real figures are published.	id
	StoreError.sentence.id#3	text	Levering {1} heeft perioden die na de dag van ontvangst liggen en wordt niet gepubliceerd; bekijk welke met: vib findings {1}, en lees een bestand zonder die perioden in.	Delivery {1} has periods after the day of receipt and is not published; see which with: vib findings {1}, and import a file without them.	id
	StoreError.sentence.id#4	text	Levering {1} komt van een bestand dat niet heel is en wordt niet gepubliceerd; bekijk waarom met: vib findings {1}, en lees het hele bestand in. Wilt u haar toch op de site: vib publish {1} --accept-losses.	Delivery {1} comes from a file that is not whole and is not published; see why with: vib findings {1}, and import the whole file. To publish it all the same: vib publish {1} --accept-losses.	id
	StoreError.sentence.id#5	text	Levering {1} is een concept. Iemand anders met de rol approver keurt haar goed: bekijk wat ze verandert met vib diff {1} en publiceer haar met vib publish {1} --as ADRES --report NUMMER, of doe het op de site.	Delivery {1} is a draft. Somebody else with the role approver approves it: see what it changes with vib diff {1} and publish it with vib publish {1} --as ADDRESS --report NUMBER, or do so on the site.	id
	StoreError.sentence.id#6	text	Levering {1} is ingelezen met hetzelfde account. Laat iemand anders met de rol approver haar goedkeuren.	Delivery {1} was imported by the same account. Let somebody else with the role approver approve it.	id
	StoreError.sentence.id#7	text	Bekijk eerst wat levering {1} verandert met vib diff {1}, en noem het nummer van dat verslag met --report.	First see what delivery {1} changes with vib diff {1}, and name the number of that report with --report.	id
	StoreError.sentence.id#8	text	Er is intussen iets anders gepubliceerd of van de site gehaald. Bekijk opnieuw wat levering {1} verandert en keur haar dan goed.	Something else was published or withdrawn meanwhile. See again what delivery {1} changes, and then approve it.	id
	StoreError.sentence.right	text	Account {1} heeft de rol analyst niet, of is niet actief, en kan geen bestanden inlezen.	Account {1} lacks the role analyst, or is not active, and cannot import files.	account
	StoreError.sentence.right#2	text	Account {1} heeft de rol approver niet, of is niet actief, en kan niets publiceren of van de site halen.	Account {1} lacks the role approver, or is not active, and cannot publish or withdraw anything.	account
	StoreError.sentence.why	text	Levering {1} is beschadigd ({2}); zet een reservekopie terug, of haal haar van de site met: vib withdraw {1}, en lees het bestand opnieuw in.	Delivery {1} is damaged ({2}); restore a backup, or take it off the site with: vib withdraw {1}, and import the file again.	id	why
	StoreError.sentence.why#2	text	De database vib.sqlite is beschadigd of van een nieuwere versie ({1}); zet een reservekopie terug of kies een andere map met --data.	The database vib.sqlite is damaged or of a newer version ({1}); restore a backup or choose another folder with --data.	why
	StoreError.sentence.table	text	De tabel {1} in vib.sqlite is beschadigd. Bekijk met vib audit verify wat er nog meer mis is en zet een reservekopie van de hele map terug; tot dan is het plan niet te lezen.	The table {1} in vib.sqlite is damaged. See with vib audit verify what else is wrong and restore a backup of the whole folder; until then the plan cannot be read.	table
	StoreError.sentence.row	text	Rij {1} van de tabel {2} in vib.sqlite is niet meer zoals die is bewaard. Bekijk met vib audit verify wat er nog meer mis is en zet een reservekopie van de hele map terug; tot dan is het plan niet te lezen.	Row {1} of the table {2} in vib.sqlite is no longer as it was kept. See with vib audit verify what else is wrong and restore a backup of the whole folder; until then the plan cannot be read.	row	table
	StoreError.sentence.path#2	text	In {1} liggen leveringen, maar de database vib.sqlite is weg of leeg; zet een reservekopie van de hele map terug, of begin met --data in een lege map en lees de bestanden opnieuw in.	There are deliveries in {1}, but the database vib.sqlite is gone or empty; restore a backup of the whole folder, or begin with --data in an empty folder and import the files again.	path
	StoreError.sentence.path#3	text	De schijf van {1} is vol; maak ruimte en probeer het opnieuw. Er is niets veranderd.	The disk of {1} is full; free some space and try again. Nothing has changed.	path
	StoreError.sentence.code#2	text	{1} kan niet worden geschreven ({2}). Er is niets veranderd.	{1} cannot be written ({2}). Nothing has changed.	path	Self.words(code)
	StoreError.sentence.path#4	text	De sleutel in {1} is geen sleutel; zet de kopie terug die bij deze gegevensmap hoort.	The key in {1} is no key; restore the copy that belongs to this data folder.	path
	StoreError.sentence.path#5	text	De sleutel van deze gegevensmap ligt niet in {1}; zet daar de kopie terug die u apart bewaart, of wijs met --keys de map aan waar hij ligt. Er wordt geen nieuwe gemaakt: die past niet op wat er al is.	The key of this data folder is not at {1}; restore there the copy that you keep apart, or point with --keys to the folder where it lies. No new one is made: it would not fit what there is.	path
	StoreError.sentence.path#6	text	De sleutel in {1} hoort bij een andere gegevensmap; zet daar de kopie terug die bij deze hoort, of wijs met --keys de map aan waar hij ligt.	The key at {1} belongs to another data folder; restore there the copy that belongs to this one, or point with --keys to the folder where it lies.	path
	StoreError.sentence.path#7	text	Anderen op deze computer kunnen {1} lezen, en dat kon niet worden veranderd; doe het als eigenaar met: chmod 600.	Others on this computer can read {1}, and that could not be changed; do so as its owner with: chmod 600.	path
	StoreError.sentence.fault	text	Er is nu niets op te slaan: het controlespoor is niet zoals het is achtergelaten ({1}). Lezen gaat door. Laat de beheerder kijken met: vib audit verify.	Nothing can be saved now: the audit trail is not as it was left ({2}). Reading goes on. Let the administrator look with: vib audit verify.	Self.words(fault).dutch	Self.words(fault).english
	StoreError.sentence.referencesMerged	text	Van deze eerdere stand is niet bewaard welke namen, inwoners of grenzen toen golden; vraag een latere stand.	Which names, inhabitants or boundaries held in this earlier state was not kept; ask for a later state.
	StoreError.losses	text	Levering {1} is niet gepubliceerd, want dan is dit niet meer op de site te zien: {2}. Is het bestand een deel, lees de delen dan samen in of gebruik vib import --add-to. Moeten deze cijfers weg: vib publish {1} --accept-losses.	Delivery {1} is not published, because this would disappear from the site: {2}. If the file is a part, import the parts together or use vib import --add-to. If these figures are to go: vib publish {1} --accept-losses.	id	which
Sources/Facts/FindingKind+Title.swift
	FindingKind.title.notATable	text	Geen bestand dat ingelezen kan worden	Not a file that can be imported
	FindingKind.title.unreadableText	text	Geen leesbare tekst	No readable text
	FindingKind.title.fileShrank	text	Bestand werd kleiner tijdens het lezen	File became smaller while it was read
	FindingKind.title.fileChanged	text	Bestand veranderde tijdens het lezen	File changed while it was read
	FindingKind.title.fileTruncated	text	Bestand is misschien afgebroken	File may have been cut off
	FindingKind.title.tooLarge	text	Te groot	Too large
	FindingKind.title.missingColumn	text	Kolom ontbreekt	Column missing
	FindingKind.title.extraColumn	text	Kolommen die niet worden gelezen	Columns that are not read
	FindingKind.title.oldDivisionUnknown	text	Jaar van de indeling onbekend	Year of the division unknown
	FindingKind.title.rowBroken	text	Regel klopt niet	Broken row
	FindingKind.title.areaMalformed	text	Gebied is geen code	Area is not a code
	FindingKind.title.areaAmbiguous	text	Naam van meer dan één gebied	Name of more than one area
	FindingKind.title.offenceMalformed	text	Misdrijf is geen code	Offence is not a code
	FindingKind.title.offenceNeverTaken	text	Soort die nooit wordt ingelezen	Kind that is never taken in
	FindingKind.title.periodMalformed	text	Periode klopt niet	Not a period
	FindingKind.title.countNegative	text	Aantal onder nul	Count below zero
	FindingKind.title.countNotInteger	text	Aantal is geen heel getal	Count is not a whole number
	FindingKind.title.countAbsurd	text	Aantal is onmogelijk groot	Count is impossibly large
	FindingKind.title.duplicateDiffers	text	Dubbel, met een ander aantal	Twice, with different counts
	FindingKind.title.duplicateSame	text	Dubbel, met hetzelfde aantal	Twice, with the same count
	FindingKind.title.quarterSkipped	text	Kwartalen tellen niet mee	Quarters left out
	FindingKind.title.rowsNotTaken	text	Regels over iets anders	Rows about something else
	FindingKind.title.areaWithoutName	text	Gebied zonder naam	Area without a name
	FindingKind.title.offenceWithoutName	text	Misdrijf zonder naam	Offence without a name
	FindingKind.title.mixedPeriods	text	Maanden en jaren door elkaar	Months and years in one column
	FindingKind.title.periodAfterReceipt	text	Periode na de dag van ontvangst	Period after the day of receipt
	FindingKind.title.periodGap	text	Perioden ontbreken	Periods missing
	FindingKind.title.periodEmpty	text	Periode zonder aantallen	Period without counts
	FindingKind.title.offenceEmpty	text	Misdrijf zonder aantallen	Offence without counts
	FindingKind.title.areaAbsent	text	Gebieden ontbreken	Areas missing
	FindingKind.title.totalMismatch	text	Totaal past niet bij de delen	Total does not match its parts
	FindingKind.title.parentMismatch	text	Geheel is kleiner dan de delen	Whole smaller than its parts
	FindingKind.title.areaSilent	text	Gebied viel stil	Area fell silent
	FindingKind.title.partsDiffer	text	Delen spreken elkaar tegen	Parts contradict each other
	FindingKind.title.publishedWouldBeLost	text	Gepubliceerde cijfers zouden verdwijnen	Published figures would disappear
	FindingKind.title.publishedChanges	text	Gepubliceerde cijfers veranderen	Published figures change
	FindingKind.title.yearsDifferFromMonths	text	Jaar is iets anders dan de maanden samen	Year differs from its months together
	FindingKind.title.olderEdition	text	Lijkt een oudere uitgave	Looks like an older edition
	FindingKind.title.nameConflict	text	Eén code, twee namen	One code, two names
	FindingKind.title.populationMalformed	text	Aantal inwoners klopt niet	Number of inhabitants not usable
	FindingKind.title.boundaryMalformed	text	Grens is niet leesbaar	Boundary cannot be read
	FindingKind.title.boundaryTurned	text	Breedte en lengte omgedraaid	Latitude and longitude turned
	FindingKind.title.boundaryCollapsed	text	Grens zonder oppervlak	Boundary without surface
	FindingKind.title.boundaryWithoutCode	text	Grens zonder code	Boundary without a code
	FindingKind.title.keptDamage	text	Bewaard bestand is beschadigd	Kept file is damaged
	FindingKind.title.packInvalid	text	Waarde is niet bruikbaar	Value cannot be used
	FindingKind.title.packUnknownKey	text	Onbekende sleutel of onbekend bestand	Unknown key or file
	FindingKind.title.packReference	text	Verwijzing naar iets onbekends	Reference to something unknown
	FindingKind.title.packUnconfirmed	text	Nog te bevestigen	Still to be confirmed
	FindingKind.title.planBlock	text	Blok klopt niet	Block not as it should be
	FindingKind.title.planDuplicate	text	Twee keer in het plan	Twice in the plan
	FindingKind.title.planReference	text	Verwijzing naar iets dat er niet is	Reference to something that is not there
	FindingKind.title.planBinding	text	Koppeling zonder waarde	Binding without a value
	FindingKind.title.planBareNumber	text	Los getal in een tekst	Bare number in a text
	FindingKind.title.planAudience	text	Voor te veel mensen	For more people than allowed
	FindingKind.title.planDate	text	Datum of jaar klopt niet	Date or year cannot be right
	FindingKind.title.planCount	text	Aantal past niet bij de lijst	Count does not match the list
	FindingKind.title.planCarryOver	text	Verwijzing tussen jaren loopt verkeerd	Link between years runs the wrong way
	FindingKind.title.planStrategyYears	text	Geen strategie voor dit jaar	No strategy for this year
	FindingKind.title.planFewActions	text	Bijna geen acties	Hardly any actions
	FindingKind.title.planOtherYear	text	Kop van een ander jaar	Heading of another year
	FindingKind.title.planBalance	text	Bedragen tellen niet op	Amounts do not add up
	FindingKind.title.planIndicator	text	Indicator is niet compleet	Indicator leaves something open
	FindingKind.title.planMarkup	text	Opmaak die niet kan	Markup that cannot be shown
	FindingKind.title.planIdentifier	text	Gegevens van een persoon	Data on a person
	FindingKind.title.registerRule	text	Rij past niet bij het register	Row does not fit its register
	FindingKind.title.registerCare	text	Register waar niemand voor zorgt	Register that nobody looks after
	Finding.Severity.word.note	text	opmerking	note
	Finding.Severity.word.warning	text	waarschuwing	warning
	Finding.Severity.word.error	text	fout	error
Sources/Fetch/Problems/FetchProblem+Sentence.swift
	FetchProblem.sentence.reason	text	{1} is niet te bereiken ({2}).	{1} cannot be reached ({2}).	address.host	reason
	FetchProblem.sentence.address	text	{1} verbrak steeds de verbinding voordat het antwoord af was.	{1} kept closing the connection before its answer was whole.	address.host
	FetchProblem.sentence.seconds	text	{1} stuurde {2} seconden lang niets of bijna niets.	{1} sent nothing or hardly anything for {2} seconds.	address.host	seconds
	FetchProblem.sentence	text	{1} heeft het te druk ({2}) en vraagt om over {3} seconden terug te komen.	{1} is too busy ({2}) and asks to come back in {3} seconds.	address.host	status	$0
	FetchProblem.sentence.wait	text	{1} heeft een storing of heeft het te druk ({2}).	{1} is out of order or too busy ({2}).	address.host	status
	FetchProblem.answerSentence.message	text	{1} weigerde de vraag ({2}): {3}. Gevraagd was: {4}	{1} refused the question ({2}): {3}. Asked was: {4}	address.host	status	Finding.quote(message, limit: 160)	address
	FetchProblem.answerSentence.beginning	text	{1} gaf iets anders dan gegevens, misschien een foutpagina: “{2}”.	{1} gave something else than data, perhaps an error page: “{2}”.	address.host	Finding.quote(beginning)
	FetchProblem.answerSentence.address	text	{1} gaf gegevens die niet te lezen zijn of steeds halverwege ophouden: {2}	{1} gave data that cannot be read or keeps ending half-way: {2}	address.host	address
	FetchProblem.answerSentence.limit	text	Het antwoord van {1} is groter dan {2} MB en is niet verder gelezen: {3}	The answer of {1} is larger than {2} MB and was read no further: {3}	address.host	limit >> 20	address
	FetchProblem.answerSentence.target	text	{1} verwees naar een andere plek, en die volgen we niet: “{2}”.	{1} pointed to another place, which is not followed: “{2}”.	address.host	Finding.quote(target, limit: 120)
	FetchProblem.answerSentence.address#2	text	{1} blijft bladzijden geven die er niet kunnen zijn: {2}	{1} keeps giving pages that cannot exist: {2}	address.host	address
	FetchProblem.answerSentence.received	text	{1} zegt dat er {2} rijen zijn, maar gaf er {3}: {4}	{1} says that there are {2} rows, but gave {3}: {4}	address.host	stated	received	address
	FetchProblem.tableSentence.table	text	Tabel {1} veranderde steeds terwijl we lazen. Probeer het over een uur opnieuw.	Table {1} kept changing while it was read. Try again in an hour.	table
	FetchProblem.tableSentence.title	text	In de catalogus staat geen tabel die begint met “{1}”. Kijk naar de instelling fetch-population-title.	The catalogue has no table that begins with “{1}”. Look at the setting fetch-population-title.	Finding.quote(title)
	FetchProblem.tableSentence.wanted	text	Tabel {1} heeft niet precies één kolom {2}.	Table {1} does not have exactly one column {2}.	table	wanted
	FetchProblem.tableSentence.lacking	text	De beschrijving van tabel {1} heeft geen {2}.	The description of table {1} has no {2}.	table	lacking
	FetchProblem.tableSentence.number	text	{1} kan niet geschreven of gelezen worden: {2}.	{1} cannot be written or read: {2}.	path	String(cString: strerror(number))
	FetchProblem.tableSentence.path	text	Een andere vib fetch werkt al in {1}. Wacht tot die klaar is.	Another vib fetch works in {1}. Wait until it is done.	path
	FetchProblem.tableSentence	text	Het ophalen is gestopt.	Fetching stopped.
Sources/FigurePages/About/AboutDrawings.swift
	AboutDrawings.band.summary	text	Tekening zonder cijfers: een lijn door een grijze band. Eén punt ligt boven de band en is gevuld.	Drawing without figures: a line through a grey band. One dot lies above the band and is filled.
	AboutDrawings.band.summary#2	text	de band	the band
	AboutDrawings.band.summary#3	text	meer dan toeval	more than chance
	AboutDrawings.verdicts.meanings	text	Punt boven de band: meer dan verwacht. Zo’n verschil komt door toeval minder dan 5 keer op de 100 voor.	Dot above the band: more than expected. Chance makes such a difference fewer than 5 times in 100.
	AboutDrawings.verdicts.meanings#2	text	Punt onder de band: minder dan verwacht.	Dot under the band: fewer than expected.
	AboutDrawings.verdicts.meanings#3	text	Open punt in de band. Het verschil kan echt zijn, maar deze aantallen laten dat niet zien.	Open dot in the band. The difference may be real, but these counts do not show it.
	AboutDrawings.verdicts.meanings#4	text	Streepjes zonder punt: de twee aantallen zijn samen te klein om iets te zeggen, zoals van 2 naar 4.	Dashes without a dot: the two counts together are too small to say anything, such as from 2 to 4.
	AboutDrawings.releases.marks	text	definitief	final
	AboutDrawings.releases.marks#2	text	voorlopig	provisional
	AboutDrawings.releases.marks#3	text	onvolledig	incomplete
	AboutDrawings.releases.marks#4	text	niet gepubliceerd	not published
	AboutDrawings.releases.marks#5	text	nog niet bekend	not yet known
Sources/FigurePages/About/AboutPhrases.swift
	AboutPhrases.description	text	Wat de cijfers betekenen, hoe zeker ze zijn, waar ze vandaan komen en wat hier niet staat.	What the figures mean, how sure they are, where they come from and what is not here.
	AboutPhrases.lead	text	Elk cijfer op deze site is geteld of berekend uit openbare gegevens. Hier staat hoe, en waar u op moet letten.	Every figure on this site is counted or computed from public data. This page says how, and what to look out for.
	AboutPhrases.title.count	text	Aantal	Count
	AboutPhrases.title.rate	text	Per 1.000 inwoners	Per 1,000 residents
	AboutPhrases.title.change	text	Verschil	Change
	AboutPhrases.title.band	text	De band	The band
	AboutPhrases.title.verdict	text	Meer dan toeval?	More than chance?
	AboutPhrases.title.states	text	Drie standen	Three states
	AboutPhrases.title.provisional	text	Voorlopig	Provisional
	AboutPhrases.title.breaks	text	Breuken en gebeurtenissen	Breaks and events
	AboutPhrases.title.boundaries	text	Grenzen die veranderen	Boundaries that change
	AboutPhrases.title.restrictions	text	Wat niet gepubliceerd wordt	What is not published
	AboutPhrases.title.groups	text	Groepen	Groups
	AboutPhrases.title.sources	text	Bronnen	Sources
	AboutPhrases.title.method	text	Hoe wij rekenen	How we compute
	AboutPhrases.title.notHere	text	Wat hier niet staat	What is not here
	AboutPhrases.source	text	Bron:	Source:
	AboutPhrases.certainties	text	zeker	sure
	AboutPhrases.certainties#2	text	redelijk zeker	fairly sure
	AboutPhrases.certainties#3	text	onzeker	unsure
	AboutPhrases.howSure	text	Hoe zeker:	How sure:
	AboutPhrases.breakInSeries	text	breuk	break
	AboutPhrases.event	text	gebeurtenis	event
	AboutPhrases.since	text	sinds	since
	AboutPhrases.allOffences	text	alle soorten	all types
	AboutPhrases.effect	text	Verschil door deze breuk, volgens de bron:	Change by this break, according to the source:
	AboutPhrases.planned	text	gepland	planned
	AboutPhrases.none	text	Er zijn er geen vastgelegd.	None are recorded.
	AboutPhrases.perYearOnly	text	Alleen per jaar en per gemeente, niet per wijk of buurt:	Per year and municipality only, not per wijk or neighbourhood:
	AboutPhrases.ofThese	text	Uit deze leveringen zijn de cijfers op de site nu berekend:	The figures on this site are now computed from these deliveries:
	AboutPhrases.allDeliveries	text	Alle leveringen en versies	All deliveries and versions
Sources/FigurePages/About/AboutTexts.swift
	AboutTexts.count	markup	<p>Een aantal is het aantal <strong>geregistreerde misdrijven</strong>: aangiften van inwoners en bedrijven, en wat agenten zelf vaststellen en opschrijven.</p>\n<p>Veel gebeurt zonder dat iemand aangifte doet. Het aantal laat dus niet alles zien. Het laat ook niet zien hoe veilig mensen zich voelen. Stijgt een aantal, dan kan er meer gebeuren, maar er kan ook vaker aangifte worden gedaan of scherper worden gecontroleerd.</p>\n<p>Een misdrijf telt in de maand waarin het is geregistreerd, en in de buurt waar het gebeurde. Is die plaats niet bekend, dan telt het wel mee in een groter gebied. Daarom is een gemeente soms meer dan de som van haar buurten.</p>	<p>A count is the number of <strong>registered offences</strong>: reports by residents and businesses, and what officers establish and write down themselves.</p>\n<p>Much happens without anyone reporting it, so a count does not show everything. Nor does it show how safe people feel. When a count rises, more may be happening, but people may also report more often or checks may be stricter.</p>\n<p>An offence counts in the month in which it was registered and in the neighbourhood where it happened. When that place is not known, it still counts in a larger area. That is why a municipality can be more than the sum of its neighbourhoods.</p>
	AboutTexts.rate	markup	<p>Om gebieden te vergelijken delen we het aantal door het aantal inwoners, en rekenen dat om naar <strong>1.000 inwoners per jaar</strong>. We gebruiken de inwoners van het jaar zelf. Kennen we die niet, dan geven we geen cijfer, of we zeggen welk jaar we in plaats daarvan gebruiken.</p>\n<p>Onder {1} inwoners geven we geen cijfer per 1.000: één misdrijf meer of minder zou dan alles bepalen. In een winkelstraat of op een bedrijventerrein wonen weinig mensen en komen er veel. Het cijfer per 1.000 inwoners zegt daar minder.</p>	<p>To compare areas we divide the count by the number of residents and scale it to <strong>1,000 residents per year</strong>. We use the residents of that very year. When they are not known we give no figure, or say which other year we used.</p>\n<p>Under {1} residents we give no rate: one offence more or fewer would decide everything. Few people live in a shopping street or business park and many come there; a rate per 1,000 residents says less about such places.</p>	number
	AboutTexts.change	markup	<p>Een verschil vergelijkt met <strong>dezelfde maanden</strong> van het jaar ervoor, of van een jaar dat u kiest. Zo stoort het seizoen niet. Ontbreekt een maand of een soort aan één kant, dan laten we die aan beide kanten weg.</p>\n<p>Bij elk percentage staan de twee aantallen. Was het eerste aantal lager dan {1}, dan geven we geen percentage: van 2 naar 4 is +100%, maar dat zegt weinig. Een percentage ronden we één keer af, vanuit de aantallen. Het verschil tussen twee percentages noemen we procentpunten.</p>	<p>A change compares with <strong>the same months</strong> of the year before, or of a year that you choose. That keeps the season out. When a month or a type is missing on one side, we leave it out on both.</p>\n<p>Both counts stand beside every percentage. When the first count was under {1} we give no percentage: from 2 to 4 is +100%, and says little. We round a percentage once, from the counts. The difference between two percentages is in percentage points.</p>	minimumBase
	AboutTexts.band	markup	<p>De band is wat <strong>toeval en seizoen</strong> kunnen doen als er niets verandert. De punt is wat er gebeurde. Ligt de punt in de band, dan is hij open en grijs. Ligt hij erbuiten, dan is hij gevuld en heeft hij een kleur: oranje voor meer, blauwgroen voor minder. Een kleur zegt alleen welke kant op, niet goed of slecht.</p>\n<p>Er zijn twee banden. De band <strong>per maand</strong> in een grafiek volgt het seizoen: uit de jaren ervoor schatten we wat een januari of een juli gewoonlijk is, en hoeveel maanden daarvan afwijken. De band <strong>per vergelijking</strong> in een tabel hoort bij twee aantallen: zoveel verschil kan toeval zijn. Kleine aantallen hebben een brede band.</p>\n<p>De band per vergelijking is zo breed dat 95 van de 100 keer de punt erin valt als er niets is veranderd. De band per maand houdt er rekening mee dat een niveau in een jaar tijd vanzelf verschuift; hoe sterk, leren we van alle gebieden van dezelfde soort. Bij gemiddeld tien of meer per maand vallen ongeveer 95 van de 100 maanden van het volgende jaar erin. Bij kleinere aantallen zijn het er 97 tot 99, omdat aantallen hele getallen zijn.</p>\n<p>Een <strong>signaal</strong> heeft een eigen verwachting. Die rekent met een trend, en met wat de rest van de regio in dezelfde maand deed. De band per maand doet dat niet: die zegt wat er zou gebeuren als er niets was veranderd. Een maand kan dus buiten de band liggen zonder signaal, en andersom.</p>	<p>The band is what <strong>chance and season</strong> can do when nothing changes. The dot is what happened. Inside the band the dot is open and grey. Outside, it is filled and coloured: orange for more, teal for fewer. A colour only says which way, not good or bad.</p>\n<p>There are two bands. The band <strong>per month</strong> in a chart follows the season: from earlier years we estimate what a January or a July usually is, and how much months deviate. The band <strong>per comparison</strong> in a table belongs to two counts: this much difference can be chance. Small counts have a wide band.</p>\n<p>The band per comparison is wide enough for the dot to fall inside 95 times in 100 when nothing has changed. The band per month allows for a level that moves by itself over a year; by how much, we learn from all areas of the same kind. At ten or more a month on average about 95 of 100 months of the next year fall inside. Of smaller numbers 97 to 99 do, because counts are whole numbers.</p>\n<p>A <strong>signal</strong> has an expectation of its own. It works with a trend, and with what the rest of the region did in the same month. The band per month does not: it says what would happen if nothing had changed. So a month can lie outside the band without a signal, and the other way round.</p>
	AboutTexts.verdict	markup	<p>Aantallen schommelen altijd. We vergelijken twee aantallen met een exacte toets en maken die ruimer als een reeks uit zichzelf sterker schommelt, van maand tot maand of van jaar tot jaar.</p>\n<p>Beide aantallen tellen even zwaar. Van 60 naar 5 is meer dan toeval, en van 5 naar 60 dus ook, al geven we bij een eerste aantal onder {1} geen percentage. Alleen als de twee aantallen samen te klein zijn, zoals van 2 naar 4, zeggen we dat het te weinig is om iets te zeggen.</p>\n<p>Wie honderd verschillen bekijkt, ziet er vijf die alleen door toeval opvallen. Bij ‘wat opvalt’ zeggen we daarom hoeveel verschillen we hebben bekeken. “Meer dan toeval” zegt niets over de oorzaak.</p>	<p>Counts always fluctuate. We compare two counts with an exact test and widen it when a series fluctuates more by itself, from month to month or from year to year.</p>\n<p>Both counts weigh the same. From 60 to 5 is more than chance, and so is from 5 to 60, although we give no percentage when the first count is under {1}. Only when the two counts together are too small, such as from 2 to 4, do we say that there are too few to say.</p>\n<p>Of a hundred differences, five stand out by chance alone. Where we say what stands out, we therefore say how many differences we looked at. “More than chance” says nothing about the cause.</p>	minimumBase
	AboutTexts.states	markup	<p>Een cijfer heeft een van drie standen. Het is er, en dan kan het ook <strong>0</strong> zijn. Het is <strong>niet gepubliceerd</strong>: de bron heeft het, maar geeft het hier niet. Of het is <strong>nog niet bekend</strong>: het is nog niet geleverd.</p>\n<p>Wat ontbreekt, is nooit een nul. In een tabel is zo’n vak gearceerd en staat de reden erbij. Is een hele maand of een hele soort overal leeg in een levering, dan noemen we dat niet geleverd.</p>	<p>A figure has one of three states. It is there, and can then be <strong>0</strong>. It is <strong>not published</strong>: the source has it and does not give it here. Or it is <strong>not yet known</strong>: it has not been delivered.</p>\n<p>What is missing is never a zero. In a table such a cell is hatched and gives the reason. When a whole month or a whole type is empty everywhere in a delivery, we call it not delivered.</p>
	AboutTexts.provisional	markup	<p>De politie verbetert cijfers nog nadat ze zijn gepubliceerd. Vooral over de laatste maand komen er nog aangiften bij. Een voorlopige maand heeft een open punt en een gestippelde lijn. Zegt de bron zelf niets, dan noemen we de laatste maand voorlopig.</p>\n<p><strong>Onvolledig</strong> is een cijfer waaraan een deel ontbreekt. We zeggen welk deel.</p>	<p>The police still correct figures after publishing them. Above all, reports on the last month keep coming in. A provisional month has an open dot and a dotted line. When the source itself says nothing, we call the last month provisional.</p>\n<p>A figure is <strong>incomplete</strong> when a part of it is missing. We say which part.</p>
	AboutTexts.breaks	markup	<p>Soms verandert de manier van registreren. Cijfers van ervoor en erna zijn dan niet te vergelijken: een <strong>breuk</strong>. In een grafiek loopt de lijn er niet overheen. Een <strong>gebeurtenis</strong> is iets wat in de wereld veranderde; de lijn loopt dan door.</p>	<p>Sometimes the way of registering changes. Figures before and after cannot be compared: a <strong>break</strong>. In a chart the line does not cross it. An <strong>event</strong> is something that changed in the world; the line then goes on.</p>
	AboutTexts.boundaries	markup	<p>Gemeenten, wijken en buurten veranderen. Een naam hoort daarom bij de indeling van een jaar. Een district of basisteam telt de gemeenten op die er in dat jaar bij horen; ontbreekt er een, dan zeggen we dat.</p>	<p>Municipalities, wijken and neighbourhoods change. A name therefore belongs to the division of a year. A police district or basic team adds up the municipalities that belong to it in that year; when one is missing we say so.</p>
	AboutTexts.restrictions	markup	<p>Wat de bron zelf openbaar maakt, laten we zien zoals het is, ook kleine aantallen. Sommige soorten geeft de bron minder precies, om mensen te beschermen.</p>	<p>What the source itself makes public we show as it is, small counts included. Some types the source gives in less detail, to protect people.</p>
	AboutTexts.groups	markup	<p>Een groep is een optelsom van soorten, met een versie en een eigenaar. Regio’s kiezen hun eigen groepen; dezelfde naam kan elders iets anders zijn. Telt vanaf een maand een andere soort mee, dan telt elke maand op wat er toen bij hoorde. Cijfers van ervoor en erna vergelijken we dan niet. Is een deel van een groep niet gepubliceerd, dan zeggen we dat bij het cijfer.</p>	<p>A group is a sum of types, with a version and an owner. Regions choose their own groups; the same name can be something else elsewhere. Where another type counts from a month on, every month adds up what belonged to it then, and we do not compare figures before and after. When a part of a group is not published, the figure says so.</p>
	AboutTexts.sources	markup	<p>De misdrijven komen uit de open data van de politie (tabellen 47022NED en 47018NED). Inwoners, namen en grenzen komen van het CBS en het Kadaster.</p>	<p>The offences come from the open data of the Dutch police (tables 47022NED and 47018NED). Residents, names and boundaries come from Statistics Netherlands (CBS) and the land registry (Kadaster).</p>
	AboutTexts.method	markup	<p>Twee aantallen vergelijken we met de exacte voorwaardelijke toets (binomiaal). De overspreiding van de reeks maakt de toets ruimer, zodat grote aantallen niet allemaal opvallen. De band per maand komt uit een seizoensmodel over de voorgaande jaren, met overspreiding. Een cijfer per 1.000 heeft een betrouwbaarheidsinterval van 95%.</p>\n<p>Elk cijfer hoort bij een <strong>gegevensversie</strong>. Die staat onderaan de pagina en in elk bestand dat u ophaalt. De broncode is openbaar.</p>	<p>We compare two counts with the exact conditional (binomial) test. The series’ own overdispersion widens it, so that large counts do not all stand out. The band per month comes from a seasonal model over the preceding years, with overdispersion. A rate has a 95% confidence interval.</p>\n<p>Every figure belongs to a <strong>data version</strong>. It is named at the foot of the page and in every file that you download. The source code is public.</p>
	AboutTexts.notHere	markup	<ul class="bul"><li>Geen gegevens over personen, zaken of adressen.</li>\n<li>Geen herkomst, groepen of risicoscores, en geen voorspellingen over mensen.</li>\n<li>Geen misdrijven die niet zijn geregistreerd.</li>\n<li>Geen cijfers over hoe veilig mensen zich voelen; die komen uit enquêtes.</li></ul>	<ul class="bul"><li>No data about persons, cases or addresses.</li>\n<li>No origin, groups or risk scores, and no predictions about people.</li>\n<li>No offences that were not registered.</li>\n<li>No figures on how safe people feel; those come from surveys.</li></ul>
Sources/FigurePages/About/AccessibilityPage.swift
	AccessibilityPage.description	text	Hoe deze site voor iedereen bruikbaar wil zijn.	How this site aims to be usable for everyone.
	AccessibilityPage.text	markup	<p class="lead">Deze site wil voor iedereen bruikbaar zijn. Het doel is WCAG 2.2, niveau AA.</p>\n<h2>Wat u mag verwachten</h2>\n<ul class="bul"><li>Alles werkt met het toetsenbord, en zonder JavaScript.</li>\n<li>Bij elke grafiek en kaart staat een zin die zegt wat er te zien is, en een tabel met de cijfers.</li>\n<li>Kleur staat nooit alleen: er zijn altijd ook woorden of een patroon.</li>\n<li>De site past op een scherm van 320 pixels breed en is te vergroten tot 400%.</li>\n<li>De site volgt uw instelling voor donker, meer contrast en minder beweging.</li></ul>\n<h2>Hoe het is getest</h2>\n<p>Bij elke verandering controleert een programma alle soorten pagina’s in beide talen, licht en donker, op een smal en een breed scherm. Zo’n programma vindt niet alles. Mensen die een hulpmiddel gebruiken hebben de site nog niet getest.</p>\n<h2>Werkt er iets niet?</h2>\n<p>Laat het weten aan de organisatie die deze site beheert. Noem het adres van de pagina en wat u wilde doen.</p>	<p class="lead">This site aims to be usable for everyone. The goal is WCAG 2.2, level AA.</p>\n<h2>What you may expect</h2>\n<ul class="bul"><li>Everything works with the keyboard, and without JavaScript.</li>\n<li>With every chart and map is a sentence that says what it shows, and a table with the figures.</li>\n<li>Colour never stands alone: there are always words or a pattern too.</li>\n<li>The site fits a screen 320 pixels wide and can be enlarged to 400%.</li>\n<li>The site follows your settings for dark, more contrast and less motion.</li></ul>\n<h2>How it was tested</h2>\n<p>At every change a program checks all kinds of pages in both languages, light and dark, on a narrow and a wide screen. Such a program does not find everything. People who use assistive technology have not tested the site yet.</p>\n<h2>Does something not work?</h2>\n<p>Tell the organisation that runs this site. Name the address of the page and what you wanted to do.</p>
Sources/FigurePages/About/PrivacyPage.swift
	PrivacyPage.title	text	Privacy	Privacy
	PrivacyPage.description	text	Deze site volgt niemand. Alleen wie inlogt krijgt een cookie.	This site follows nobody. Only who signs in gets a cookie.
	PrivacyPage.text	markup	<p class="lead">Deze site volgt niemand. Alleen wie inlogt krijgt een cookie.</p>\n<h2>Als u de site bezoekt</h2>\n<ul class="bul"><li>Er staat niets van andere bedrijven op de pagina’s: geen lettertypen, geen statistieken, geen knoppen.</li>\n<li>De site bewaart niet wie u bent, ook niet uw IP-adres. Wat u zoekt, bewaren we niet.</li>\n<li>Uw browser kan onthouden welke tabellen u had opengeklapt. Dat blijft op uw eigen apparaat en verdwijnt als u het tabblad sluit.</li></ul>\n<h2>Als u inlogt</h2>\n<p>Partners van de coalitie kunnen inloggen. Zij krijgen één cookie, dat verdwijnt als zij uitloggen of hun browser sluiten. We bewaren hun naam, e-mailadres en rollen, wat zij veranderen en op welke dagen zij cijfers als partner bekijken. Wie een wachtzin probeert, wordt geteld zonder dat we het IP-adres bewaren.</p>\n<h2>In de cijfers</h2>\n<p>De cijfers zijn aantallen per gebied en per periode, zoals de politie ze zelf openbaar maakt. Er staan geen personen, zaken of adressen in.</p>	<p class="lead">This site follows nobody. Only who signs in gets a cookie.</p>\n<h2>When you visit the site</h2>\n<ul class="bul"><li>Nothing of other companies is on the pages: no fonts, no statistics, no buttons.</li>\n<li>The site does not keep who you are, nor your IP address. What you search for is not kept.</li>\n<li>Your browser may remember which tables you had opened. That stays on your own device and goes when you close the tab.</li></ul>\n<h2>When you sign in</h2>\n<p>Partners of the coalition can sign in. They get one cookie, which goes when they sign out or close their browser. We keep their name, email address and roles, what they change, and on which days they look at figures as a partner. Attempts at a passphrase are counted without keeping the IP address.</p>\n<h2>In the figures</h2>\n<p>The figures are counts per area and period, as the police themselves make them public. They hold no persons, cases or addresses.</p>
Sources/FigurePages/Algorithms/AlgorithmEntry+Figures.swift
	AlgorithmEntry.change	address	verschil	change
	AlgorithmEntry.change#2	text	Is een verschil meer dan toeval?	Is a change more than chance?
	AlgorithmEntry.change#3	text	Bij elk verschil tussen twee perioden zeggen of het meer is dan toeval, met een marge.	To say of every change between two periods whether it is more than chance, with a margin.
	AlgorithmEntry.change#4	text	Twee aantallen geregistreerde misdrijven van hetzelfde gebied en dezelfde soort, en de maanden van die reeks.	Two numbers of registered offences of the same area and type, and the months of that series.
	AlgorithmEntry.change#5	text	De exacte voorwaardelijke toets van twee aantallen. Hoe sterk de maanden van de reeks zelf schommelen, en hoe sterk zulke perioden van jaar tot jaar schommelen, maakt de toets ruimer. Beide aantallen tellen even zwaar: wie de perioden omdraait, krijgt het omgekeerde oordeel. De band, de marge en het oordeel komen uit dezelfde toets.	The exact conditional test of two counts. How strongly the months of the series itself vary, and how strongly such periods vary from year to year, widens the test. Both counts weigh the same: swapping the periods mirrors the verdict. Band, margin and verdict come from the same test.
	AlgorithmEntry.change#6	text	Meer dan toeval zegt niet waardoor het komt. Bij veel vergelijkingen valt er gemiddeld één op de twintig door toeval buiten de band. Was het eerste aantal lager dan 20, dan geven wij geen percentage; een oordeel wel. Zijn beide aantallen samen te klein, zoals van 2 naar 4, dan zeggen wij dat. In proeven zonder verandering (30 november 2026) zei de toets meestal in 1 tot 7 van de 100 gevallen ten onrechte “meer dan toeval”. Bij zeven jaar geschiedenis en een niveau dat traag schommelt zijn het er tot 11, bij elke lengte van de periode. Bij enkele gevallen per maand die in groepjes komen, is het tot 16 van de 100 keer dat er genoeg is om te toetsen.	More than chance does not say why. Of many comparisons about one in twenty falls outside the band by chance. When the first number was under 20 there is no percentage; there is a verdict. When both together are too small, such as from 2 to 4, we say so. In trials without change (30 November 2026) the test wrongly said “more than chance” in mostly 1 to 7 of 100 cases. With seven years of history and a level that wanders slowly it is up to 11, whatever the length of the period. With a few cases a month that come in clusters it is up to 16 of 100 times that there is enough to test.
	AlgorithmEntry.change#7	text	De uitkomst is een tekst bij een cijfer. Wat eraan gedaan wordt, beslissen mensen.	The outcome is a text beside a figure. What is done about it is for people to decide.
	AlgorithmEntry.margin	address	marge	margin
	AlgorithmEntry.margin#2	text	Marge van een cijfer per 1.000 inwoners	Margin of a figure per 1,000 residents
	AlgorithmEntry.margin#3	text	Laten zien hoe zeker een cijfer per 1.000 inwoners is.	To show how certain a figure per 1,000 residents is.
	AlgorithmEntry.margin#4	text	Een aantal geregistreerde misdrijven en het aantal inwoners op 1 januari.	A number of registered offences and the number of residents on 1 January.
	AlgorithmEntry.margin#5	text	Het exacte 95%-interval van een aantal, gedeeld door de inwoners.	The exact 95% interval of a count, divided by the residents.
	AlgorithmEntry.margin#6	text	Bezoekers tellen niet als inwoner. Een centrum lijkt daardoor onveiliger dan het is. Bij weinig inwoners geven wij geen cijfer; de grens staat in de uitleg over de cijfers.	Visitors are not residents. A centre therefore looks less safe than it is. With few residents there is no figure; the explanation of the figures states the limit.
	AlgorithmEntry.margin#7	text	De marge staat naast het cijfer, ter beoordeling van de lezer.	The margin stands beside the figure, for the reader to judge.
	AlgorithmEntry.ranking	address	rangorde	ranking
	AlgorithmEntry.ranking#2	text	Plaats in een rangorde	Place in a ranking
	AlgorithmEntry.ranking#3	text	Gebieden naast elkaar zetten zonder schijnzekerheid over hun plaats.	To put areas side by side without false certainty about their place.
	AlgorithmEntry.ranking#4	text	Cijfers per 1.000 inwoners van gebieden van hetzelfde niveau, met hun marge.	Figures per 1,000 residents of areas of the same level, with their margins.
	AlgorithmEntry.ranking#5	text	De volgorde van de cijfers. Waar marges elkaar overlappen, is de volgorde onzeker; dat staat in de grafiek.	The order of the figures. Where margins overlap the order is uncertain; the chart says so.
	AlgorithmEntry.ranking#6	text	Een plaats zegt niets over de oorzaak en niets over de kwaliteit van het werk in een gebied.	A place says nothing about the cause, nor about the quality of the work in an area.
	AlgorithmEntry.ranking#7	text	Er hangt geen besluit aan een plaats vast.	No decision hangs on a place.
	AlgorithmEntry.mapClasses	address	kaartklassen	map-classes
	AlgorithmEntry.mapClasses#2	text	Kleuren op de kaart	Colours on the map
	AlgorithmEntry.mapClasses#3	text	Cijfers per 1.000 inwoners op een kaart leesbaar maken.	To make figures per 1,000 residents readable on a map.
	AlgorithmEntry.mapClasses#4	text	De cijfers per 1.000 inwoners van de gebieden op de kaart.	The figures per 1,000 residents of the areas on the map.
	AlgorithmEntry.mapClasses#5	text	Vijf klassen met natuurlijke grenzen, afgerond op hele getallen.	Five classes with natural breaks, rounded to whole numbers.
	AlgorithmEntry.mapClasses#6	text	Een klasse is geen oordeel. Twee gebieden in verschillende klassen kunnen bijna hetzelfde cijfer hebben; de tabel onder de kaart geeft de cijfers met hun marge.	A class is no verdict. Two areas in different classes can have almost the same figure; the table under the map gives the figures with their margins.
	AlgorithmEntry.mapClasses#7	text	Alleen weergave.	Display only.
	AlgorithmEntry.freeText	address	vrije-tekst	free-text
	AlgorithmEntry.freeText#2	text	Controle van vrije tekst	Check of free text
	AlgorithmEntry.freeText#3	text	Voorkomen dat persoonsgegevens in een opmerking terechtkomen.	To keep personal data out of remarks.
	AlgorithmEntry.freeText#4	text	De tekst die een gebruiker invult. De controle bewaart niets.	The text that a user enters. The check keeps nothing.
	AlgorithmEntry.freeText#5	text	Vaste patronen: burgerservicenummer met de elfproef, telefoonnummer, kenteken, mailadres en rekeningnummer met het controlegetal.	Fixed patterns: citizen service number with its check, telephone number, licence plate, mail address and bank account number with its check digits.
	AlgorithmEntry.freeText#6	text	Namen en omschrijvingen van personen herkent de controle niet. Zij kan ook iets aanwijzen dat geen persoonsgegeven is.	The check does not recognise names or descriptions of persons. It can also point at something that is no personal data.
	AlgorithmEntry.freeText#7	text	De schrijver past de tekst aan. Waar tekst openbaar wordt, is opslaan met zo’n gegeven niet mogelijk.	The writer changes the text. Where text becomes public it cannot be saved with such data in it.
	AlgorithmEntry.smallCounts	address	kleine-aantallen	small-counts
	AlgorithmEntry.smallCounts#2	text	Kleine aantallen weglaten	Leaving out small counts
	AlgorithmEntry.smallCounts#3	text	Voorkomen dat een klein aantal uit een bron die niet openbaar is, naar een persoon leidt.	To keep a small count of a source that is not public from leading to a person.
	AlgorithmEntry.smallCounts#4	text	De aantallen van één bron per gebied, periode en soort. Wat een bron zelf openbaar maakt, blijft zoals het is.	The counts of one source by area, period and kind. What a source publishes itself stays as it is.
	AlgorithmEntry.smallCounts#5	text	Kleine aantallen blijven weg. Daarna blijven ook andere aantallen weg, tot een klein aantal uit geen enkele optelling meer te berekenen is: voor elk weggelaten aantal bestaan dan andere tabellen met dezelfde zichtbare cijfers.	Small counts are left out. Then other counts are left out too, until no sum gives a small count away: for each count left out there are then other tables with the same visible figures.
	AlgorithmEntry.smallCounts#6	text	De methode werkt binnen één versie van de cijfers. Wie twee versies naast elkaar legt of al iets van de kleine aantallen weet, kan meer weten.	The method works within one version of the figures. Whoever compares two versions, or knows something of the small counts already, can know more.
	AlgorithmEntry.smallCounts#7	text	De coalitie bepaalt per bron welke aantallen klein zijn en wie welk gebied en welke periode ziet.	The coalition decides for each source which counts are small, and who sees which area and period.
Sources/FigurePages/Algorithms/AlgorithmEntry+Funnel.swift
	AlgorithmEntry.funnel	address	trechter	funnel
	AlgorithmEntry.funnel#2	text	Trechter: afwijkend voor zijn grootte	Funnel: different for its size
	AlgorithmEntry.funnel#3	text	Laten zien welke gebieden meer of minder misdrijven per inwoner hebben dan bij hun grootte past.	To show which areas have more or fewer offences per resident than fits their size.
	AlgorithmEntry.funnel#4	text	Het aantal misdrijven en de inwoners van de gekozen gebieden in één periode; minstens vijf gebieden met een aantal per 1.000 inwoners.	The number of offences and the residents of the chosen areas in one period; at least five areas with a number per 1,000 residents.
	AlgorithmEntry.funnel#5	text	Het aantal per inwoner van alle gebieden samen is het midden. Daaromheen liggen de grenzen waarbinnen een gebied van die grootte bij toeval valt: 95% en 99,8%, met de normale benadering. Verschillen de gebieden onderling meer dan toeval alleen, dan wordt de spreiding met die factor vergroot; de uiterste tienden tellen daarbij getemperd mee, zodat een echte uitschieter zichzelf niet verbergt. Alleen wat buiten de 99,8% ligt, heet afwijkend.	The number per resident of all areas together is the middle. Around it lie the limits within which an area of that size falls by chance: 95% and 99.8%, by the normal approximation. Where the areas differ among themselves by more than chance alone, the variance is enlarged by that factor; the outer tenths are tempered for that, so that a real outlier does not hide itself. Only what lies outside 99.8% is called different.
	AlgorithmEntry.funnel#6	text	Inwoners zijn niet wie er risico loopt: een winkelstad of uitgaansgebied ligt hoog door wie er komt. Bij heel weinig misdrijven is de normale benadering grof.	Residents are not those at risk: a town of shops or nightlife lies high because of who comes there. With very few offences the normal approximation is coarse.
	AlgorithmEntry.funnel#7	text	Mensen zoeken uit waarom een gebied afwijkt; de trechter zegt alleen dat het zo is.	People find out why an area differs; the funnel only says that it does.
Sources/FigurePages/Algorithms/AlgorithmEntry+LineUp.swift
	AlgorithmEntry.lineUp	address	vindt-u-hem	line-up
	AlgorithmEntry.lineUp#2	text	Vindt u hem?	Can you spot it?
	AlgorithmEntry.lineUp#3	text	Een lezer zelf laten zien of een signaal eruitziet als toeval.	To let readers see for themselves whether a signal looks like chance.
	AlgorithmEntry.lineUp#4	text	De maanden van één reeks in de vijf jaar ervoor, en de verwachting van het signaal; minstens twee jaar, en niets van voor een breuk.	The months of one series in the five years before, and the expectation of the signal; two years at least, and nothing before a break.
	AlgorithmEntry.lineUp#5	text	Negentien reeksen worden getrokken: elke maand uit het seizoen en het langzame verloop van de reeks zelf, de laatste maand uit de verwachting van het signaal, steeds met de schommeling die daarbij hoort (negatief-binomiaal). De echte staat er op een willekeurige plaats tussen. Plaats en trekking volgen uit het signaal en blijven dus gelijk.	Nineteen series are drawn: every month from the season and the slow course of the series itself, the last month from the expectation of the signal, each with the scatter that goes with it (negative binomial). The real one stands among them at a random place. Place and draw follow from the signal and so stay the same.
	AlgorithmEntry.lineUp#6	text	Geen toets: de reeks is gekozen omdat zij opvalt, en wie de cijfers al kent, kijkt niet meer onbevangen. Verloop en seizoen zijn uit de reeks zelf geschat en daardoor lijken de trekkingen er iets meer op dan echt toeval zou doen.	No test: the series was chosen because it stands out, and who knows the figures no longer looks without prejudice. Course and season were estimated from the series itself, so that the draws resemble it a little more than real chance would.
	AlgorithmEntry.lineUp#7	text	De lezer kijkt en kiest. Wat gekozen is, wordt niet bewaard.	The reader looks and chooses. What was chosen is not kept.
Sources/FigurePages/Algorithms/AlgorithmEntry+Season.swift
	AlgorithmEntry.season	address	verschil-zonder-seizoen	change-without-season
	AlgorithmEntry.season#2	text	Vergelijken met andere maanden van het jaar	Comparing with other months of the year
	AlgorithmEntry.season#3	text	Een periode vergelijken met een periode van andere maanden, zoals het vorige halve jaar, zonder het seizoen voor een verandering aan te zien.	To compare a period with one of other months, such as the half year before, without taking the season for a change.
	AlgorithmEntry.season#4	text	Twee aantallen geregistreerde misdrijven van hetzelfde gebied en dezelfde soort, en de maanden van die reeks buiten de twee perioden.	Two numbers of registered offences of the same area and type, and the months of that series outside the two periods.
	AlgorithmEntry.season#5	text	Uit de andere jaren van de reeks zelf schatten wij voor elke maand hoeveel hoger of lager zij is dan gemiddeld. Zo weten wij welk verschil het seizoen alleen geeft. De exacte voorwaardelijke toets vraagt daarna of het verschil daarvan meer afwijkt dan door toeval. Hoe sterk de maanden schommelen, hoe sterk dezelfde twee stukken van andere jaren schommelen en hoe onzeker het seizoen zelf is, maakt de toets ruimer.	From the other years of the series itself we estimate for each month how far it is above or below average. So we know what difference the season alone makes. The exact conditional test then asks whether the difference departs from that by more than chance. How much the months vary, how much the same two stretches of other years vary and how uncertain the season itself is, widens the test.
	AlgorithmEntry.season#6	text	Van elke maand zijn drie andere jaren nodig; anders geven wij geen oordeel. Een seizoen dat zelf verandert, zoals een vakantie of feestdag die verschuift, telt als toeval mee of als verandering. In proeven met een seizoen en zonder verandering (30 november 2026) zei de toets in 0 tot 5 van de 100 gevallen ten onrechte “meer dan toeval”. Schommelt het niveau traag, dan zijn het er tot 9.	Three other years of each month are needed; else we give no verdict. A season that itself changes, such as a holiday that moves, counts as chance or as change. In trials with a season and without change (30 November 2026) the test wrongly said “more than chance” in 0 to 5 of 100 cases. With a level that wanders slowly it is up to 9.
	AlgorithmEntry.season#7	text	De uitkomst is een tekst bij een cijfer. Wat eraan gedaan wordt, beslissen mensen.	The outcome is a text beside a figure. What is done about it is for people to decide.
Sources/FigurePages/Algorithms/AlgorithmEntry+Series.swift
	AlgorithmEntry.band	address	band	band
	AlgorithmEntry.band#2	text	De band per maand	The band per month
	AlgorithmEntry.band#3	text	Laten zien waar een maand terechtkomt als er niets is veranderd.	To show where a month ends up if nothing has changed.
	AlgorithmEntry.band#4	text	De maanden van dezelfde reeks in de vijf jaar ervoor; minstens drie jaar.	The months of the same series in the five years before; three years at least.
	AlgorithmEntry.band#5	text	Het niveau van de laatste tijd maal het seizoen, met zoveel spreiding als de reeks zelf heeft. Vanaf gemiddeld tien per maand komt daarbij hoe sterk niveaus van zulke gebieden vanzelf verschuiven, geleerd van de jaren ervoor. De trend loopt niet door: de band is wat “er veranderde niets” betekent.	The recent level times the season, with as much spread as the series itself has. From ten a month on average how fast levels of such areas move by themselves is added, learnt from the years before. The trend is not carried on: the band is what “nothing changed” means.
	AlgorithmEntry.band#6	text	Van echte maanden een jaar vooruit vielen er 94 tot 96 van de 100 in de band; onder gemiddeld tien per maand 97 tot 99 (drie gemeenten, 2014 tot en met 2017, getoetst op 30 november 2026). Een reeks die al jaren daalt, ligt vaker onder de band. Een signaal heeft een eigen verwachting en kan iets anders zeggen.	Of real months a year ahead 94 to 96 of 100 lay inside the band; under ten a month on average 97 to 99 (three municipalities, 2014 to 2017, tested on 30 November 2026). A series that has been falling for years lies under it more often. A signal has an expectation of its own and can say something else.
	AlgorithmEntry.band#7	text	De band staat in de grafiek, met een tabel eronder.	The band is in the chart, with a table under it.
	AlgorithmEntry.signals	address	signalen	signals
	AlgorithmEntry.signals#2	text	Signalen per maand	Signals per month
	AlgorithmEntry.signals#3	text	Uit duizenden reeksen de paar halen waarin een maand hoger is dan toeval en seizoen verklaren, zonder steeds vals alarm.	To find among thousands of series the few in which a month is higher than chance and season explain, without crying wolf.
	AlgorithmEntry.signals#4	text	Aantallen geregistreerde misdrijven per maand, per gemeente en per buurt. Maanden van voor een andere manier van tellen doen niet mee (het register van breuken in het regiopakket).	Numbers of registered offences per month, by municipality and neighbourhood. Months before another way of counting do not take part (the registry of breaks in the region pack).
	AlgorithmEntry.signals#5	text	Per reeks een verwachting uit de vijf jaar ervoor: een trend en een seizoen, maal wat de rest van de regio in elke maand deed. Oudere maanden wegen minder, en maanden die zelf een stijging lijken ook. Hoe onrustig een reeks is, weten wij niet precies: die onzekerheid telt mee, geleerd van alle reeksen samen. Voor reeksen met bijna niets: een niveau dat ook meeweegt hoe het in andere reeksen gaat. De volgorde is hoe waarschijnlijk een aantal een stijging is. De grens volgt uit twaalf doorzochte maanden samen: hoogstens één op de tien aantallen erboven is naar verwachting toeval. Gemeenten en buurten hebben elk hun eigen grens. Wat getoetst wordt, hangt nooit af van het aantal in de maand zelf.	For each series an expectation from the five years before: a trend and a season, times what the rest of the region did in each month. Older months weigh less, and so do months that look like a rise themselves. How restless a series is, is not known exactly: that uncertainty counts, learnt from all series together. For series with hardly anything: a level drawn towards those of other series. The order is how likely a number is to be a rise. The limit follows from twelve searched months together: at most one in ten numbers above it is expected to be chance. Municipalities and neighbourhoods each have their own limit. What is tested never depends on the number in the month itself.
	AlgorithmEntry.signals#6	text	Een signaal zegt dat een aantal ongewoon is, niet waardoor. Een deel van de signalen is toeval: over een jaar ongeveer één op de tien; voor de lijst van één maand is er geen belofte. Een deel van wat er speelt blijft onopgemerkt, vooral bij kleine aantallen. Wat alleen op één plek elk jaar in dezelfde maand komt, zoals een kermis, kan elk jaar een signaal geven. Getoetst op verzonnen cijfers waarin stijgingen waren verstopt (30 november 2026): ongeveer één op de tien signalen was toeval. Van elke 100 verstopte stijgingen vond de zoektocht er 60 tot 70; wie alles van de reeksen weet, vindt er 70 tot 80. Waren er in het verleden ook veel stijgingen, dan vond zij er ruim 40. Alleen stijgingen; aantallen van 1 en 2 staan er niet in. Het zegt niets over mensen en geeft een buurt geen risicoscore.	A signal says that a number is unusual, not why. A part of the signals is chance: about one in ten over a year; for the list of a single month nothing is promised. A part of what happens stays unnoticed, above all with small numbers. What comes in the same month every year in one place only, such as a fair, can give a signal every year. Tested on invented figures in which rises were hidden (30 November 2026): about one in ten signals was chance. Of every 100 hidden rises the search found 60 to 70; who knows everything about the series finds 70 to 80. Where the past held many rises too, it found just over 40. Rises only; numbers of 1 and 2 are not listed. It says nothing about people and gives no neighbourhood a risk score.
	AlgorithmEntry.signals#7	text	Een adviseur bekijkt het signaal en kan vastleggen: gezien, bekende oorzaak of vervolg. Het product geeft geen advies en stuurt niemand ergens heen.	An adviser looks at the signal and can record: seen, known cause or follow up. The product gives no advice and sends nobody anywhere.
	AlgorithmEntry.effect	address	effect	effect
	AlgorithmEntry.effect#2	text	Effect van een gebeurtenis	Effect of an event
	AlgorithmEntry.effect#3	text	Schatten hoeveel misdrijven er geregistreerd zouden zijn als een gebeurtenis er niet was geweest.	To estimate how many offences would have been registered had an event not taken place.
	AlgorithmEntry.effect#4	text	De maanden van één reeks voor en tijdens de gebeurtenis; minstens drie jaar ervoor.	The months of one series before and during the event; three years before it at least.
	AlgorithmEntry.effect#5	text	Onderbroken tijdreeks: een trend en een seizoen op de tijd ervoor, doorgetrokken over de maanden van de gebeurtenis. De marge houdt rekening met toeval, met de spreiding van de reeks en met wat niet zeker is aan de trend.	Interrupted time series: a trend and a season on the time before, carried on over the months of the event. The margin takes account of chance, of the spread of the series and of what is not sure about the trend.
	AlgorithmEntry.effect#6	text	Het verschil kan ook door iets anders komen dat tegelijk gebeurde. Hoe langer geleden de tijd ervoor, hoe onzekerder. Minder aangiften is niet hetzelfde als minder misdrijven.	The difference can also be due to something else that happened at the same time. The longer ago the time before, the less certain. Fewer reports are not the same as fewer offences.
	AlgorithmEntry.effect#7	text	De lezer kiest gebied, soort en gebeurtenis en weegt de aannames, die op de pagina staan.	The reader chooses area, type and event and weighs the assumptions, which are on the page.
	AlgorithmEntry.forecast	address	wat-normaal-zou-zijn	what-would-be-normal
	AlgorithmEntry.forecast#2	text	Wat normaal zou zijn	What would be normal
	AlgorithmEntry.forecast#3	text	Laten zien welke aantallen in de komende maanden gewoon zouden zijn, zodat een nieuw cijfer te plaatsen is.	To show which numbers would be usual in the coming months, so that a new figure can be placed.
	AlgorithmEntry.forecast#4	text	De maanden van één reeks in de vijf jaar ervoor.	The months of one series in the five years before.
	AlgorithmEntry.forecast#5	text	Een trend en een seizoen op de laatste vijf jaar, vooruit gekeken: beide lopen door. Verder weg is de marge breder.	A trend and a season on the last five years, looking ahead: both go on. Further away the margin is wider.
	AlgorithmEntry.forecast#6	text	Geen voorspelling van wat er gaat gebeuren, en niets over wie of waar precies. Het is wat u kunt verwachten als het zo doorgaat.	No prediction of what will happen, and nothing about who or where exactly. It is what to expect if things go on like this.
	AlgorithmEntry.forecast#7	text	Alleen ter vergelijking; er volgt niets automatisch uit.	For comparison only; nothing follows from it automatically.
	AlgorithmEntry.day	address	een-dag-vergeleken	a-day-compared
	AlgorithmEntry.day#2	text	Een dag vergeleken	A day compared
	AlgorithmEntry.day#3	text	Laten zien of een dag in de dagmonitor anders is dan dezelfde weekdag gewoonlijk is. Alleen voor partners.	To show whether a day of the day monitor differs from what the same weekday usually is. For partners only.
	AlgorithmEntry.day#4	text	Aantallen incidenten per dag en soort in één gemeente, van de acht weken ervoor. Dagen die niet zijn geleverd, tellen niet mee.	Counts of incidents by day and type in one municipality, of the eight weeks before. Days that were not delivered do not count.
	AlgorithmEntry.day#5	text	Het gemiddelde van dezelfde weekdag, met een marge: een negatief-binomiale verdeling, zo breed als de aantallen zelf schommelen en breder omdat acht dagen weinig zijn. Buiten de marge valt door toeval 1 van de 100 dagen. Met minder dan vier geleverde weken zeggen we niets.	The mean of the same weekday, with a margin: a negative binomial distribution, as wide as the counts themselves fluctuate and wider because eight days are few. One in 100 days lies outside it by chance. With fewer than four delivered weeks we say nothing.
	AlgorithmEntry.day#6	text	Feestdagen, evenementen en het seizoen zitten er niet in. Bij twintig soorten valt er ongeveer eens in de vijf dagen een door toeval op.	Holidays, events and the season are not in it. With twenty types one stands out by chance about once in five days.
	AlgorithmEntry.day#7	text	Wie de inzet plant, beslist. Er volgt niets automatisch uit, en het zegt niets over personen.	Who plans the deployment decides. Nothing follows from it automatically, and it says nothing about persons.
Sources/FigurePages/Algorithms/AlgorithmsPage.swift
	AlgorithmPhrases.lead	text	Per methode staat er waarvoor zij dient, op welke gegevens, met welke grenzen, en wat mensen beslissen.	For each method it says what it is for, on which data, within which limits, and what people decide.
	AlgorithmPhrases.count	text	{1} rekenmethoden. Geen ervan gebruikt gegevens over personen, leert van zichzelf of neemt een besluit. Alle staan met hun bron in de openbare code.	{1} methods of computing. None of them uses data about persons, learns by itself or takes a decision. All are in the public code with their sources.	number
	AlgorithmPhrases.whole	text	Gegevens, methode, grenzen en bronnen	Data, method, limits and sources
	AlgorithmPhrases.data	text	Gegevens	Data
	AlgorithmPhrases.method	text	Methode	Method
	AlgorithmPhrases.limits	text	Grenzen	Limits
	AlgorithmPhrases.human	text	Wat mensen doen	What people do
	AlgorithmPhrases.papers	text	Bronnen	Sources
	AlgorithmPhrases.owner	text	Verantwoordelijk	Responsible
	AlgorithmPhrases.since	text	In gebruik	In use
	AlgorithmPhrases.theOwner	text	Het bureau van de coalitie {1}	The bureau of the coalition {1}	region
	AlgorithmPhrases.sinceVersion	text	sinds {1}, versie {2}	since {1}, version {2}	month	entry.version
	AlgorithmPhrases.howComputed	text	Zo berekenen wij dit	How this is computed
Sources/FigurePages/Analysis/AnalysisPhrases.swift
	AnalysisPhrases.area	text	Gebied	Area
	AnalysisPhrases.offence	text	Soort misdrijf	Type of offence
	AnalysisPhrases.wholeRegion	text	hele regio	whole region
	AnalysisPhrases.allTypes	text	alle soorten	all types
	AnalysisPhrases.show	text	Toon	Show
Sources/FigurePages/Area/AreaChangeNotes.swift
	AreaChangeNote.renamed	text	Tot {1} heette dit gebied {2}.	Until {1} this area was called {2}.	date	old
	AreaChangeNote.renamed#2	text	Sinds {1} heeft dit gebied een andere code: {2}. De cijfers van daarna staan daar.	Since {1} this area has another code: {2}. Later figures are there.	date	list(change.to)
	AreaChangeNote.renamed#3	text	Tot {1} had dit gebied een andere code: {2}. De cijfers van toen staan daar.	Until {1} this area had another code: {2}. The figures of that time are there.	date	list(change.from)
	AreaChangeNote.split	text	Op {1} ging een deel van dit gebied naar {2}. De cijfers van daarvoor gaan over het grotere gebied.	On {1} a part of this area went to {2}. Figures from before are about the larger area.	date	others(change.to)
	AreaChangeNote.split#2	text	Op {1} is dit gebied gesplitst in {2}. De cijfers van daarna staan daar.	On {1} this area was split into {2}. Later figures are there.	date	list(change.to)
	AreaChangeNote.split#3	text	Tot {1} was dit gebied een deel van {2}. De cijfers van toen staan daar en zijn niet over de delen verdeeld.	Until {1} this area was a part of {2}. The figures of that time are there and are not divided over the parts.	date	list(change.from)
	AreaChangeNote.merged	text	Op {1} {2} {3} bij dit gebied gevoegd. De cijfers van daarvoor gaan over het kleinere gebied.	On {1} {3} {4} added to this area. Figures from before are about the smaller area.	date	isOne ? "is" : "zijn"	list(added)	isOne ? "was" : "were"
	AreaChangeNote.merged#2	text	Op {1} is dit gebied opgegaan in {2}. De cijfers van daarna staan daar.	On {1} this area became part of {2}. Later figures are there.	date	list(change.to)
	AreaChangeNote.merged#3	text	Op {1} is dit gebied ontstaan uit {2}. De cijfers van daarvoor staan daar en zijn niet opgeteld.	On {1} this area was made of {2}. Figures from before are there and are not added up.	date	list(change.from)
	AreaChangeNote.moved.place	text	Sinds {1} hoort dit gebied bij een andere wijk, met een andere code: {2}. De cijfers van daarna staan daar.	Since {1} this area belongs to another wijk, under another code: {2}. Later figures are there.	date	list(other)
	AreaChangeNote.moved.place#2	text	Tot {1} hoorde dit gebied bij een andere wijk, met een andere code: {2}. De cijfers van toen staan daar.	Until {1} this area belonged to another wijk, under another code: {2}. The figures of that time are there.	date	list(other)
	AreaChangeNote.moved.municipality	text	Sinds {1} hoort dit gebied bij de gemeente {2}, met een andere code: {3}. De cijfers van daarna staan daar.	Since {1} this area belongs to the municipality of {2}, under another code: {3}. Later figures are there.	date	municipality	list(other)
	AreaChangeNote.moved.municipality#2	text	Tot {1} hoorde dit gebied bij de gemeente {2}, met een andere code: {3}. De cijfers van toen staan daar.	Until {1} this area belonged to the municipality of {2}, under another code: {3}. The figures of that time are there.	date	municipality	list(other)
	AreaChangeNote.list	text	en	and
Sources/FigurePages/Area/AreaPage.swift
	AreaPage.description	text	Geregistreerde misdrijven in {1}, {2}.	Registered offences in {1}, {2}.	name	period
	AreaPage.crumbs.outside	text	Buiten de regio	Outside the region
Sources/FigurePages/Area/AreaPhrases.swift
	AreaPhrases.perOffence	text	Per soort	By type
	AreaPhrases.comparison	text	Vergelijking	Comparison
	AreaPhrases.missing	text	Wat ontbreekt	What is missing
	AreaPhrases.perLevel	text	Per {1}	By {1}	one
	AreaPhrases.perOffenceTitle	text	Per soort misdrijf	By type of offence
	AreaPhrases.missingTitle	text	Wat hier ontbreekt	What is missing here
	AreaPhrases.type	text	Soort	Type
	AreaPhrases.margin	text	Marge	Margin
	AreaPhrases.withoutSeason	text	Zonder seizoen	Without season
	AreaPhrases.inTheBand	text	Verschil in de band	Change in the band
	AreaPhrases.allOffences	text	Alle misdrijven	All offences
	AreaPhrases.offencesCaption	text	Paarse balk: dit aantal, dunne lijn: het aantal waarmee u vergelijkt. Grijze band: zoveel verschil kan toeval zijn. Punt: het echte verschil. Marge: 95%.	Purple bar: this number, thin line: the number compared with. Grey band: this much difference can be chance. Dot: the actual change. Margin: 95%.
	AreaPhrases.nothingDelivered	text	Over dit gebied zijn geen cijfers geleverd.	No figures were delivered for this area.
	AreaPhrases.nothingDeliveredWhy	text	Dat is geen nul: wij weten niet hoeveel misdrijven de politie hier registreerde.	That is not zero: we do not know how many offences the police registered here.
	AreaPhrases.unnamed	text	Dit gebied staat in de levering, maar in geen codelijst die wij hebben. Daarom heeft het geen naam.	This area is in the delivery, but in no code list that we have. That is why it has no name.
	AreaPhrases.unnamedWithoutFigures	text	Dit gebied staat in geen codelijst die wij hebben. Daarom heeft het geen naam.	This area is in no code list that we have. That is why it has no name.
	AreaPhrases.nothingPublished	text	Er is nog geen levering gepubliceerd.	No delivery has been published yet.
	AreaPhrases.allOfThem	text	Toon alle misdrijven	Show all offences
	AreaPhrases.whatIsThis	text	Wat telt hierin mee?	What does this count?
	AreaPhrases.division	text	Indeling	Division
	AreaPhrases.areaCode	text	Gebiedscode	Area code
	AreaPhrases.noDivision	text	niet door de bron genoemd	not stated by the source
	AreaPhrases.withoutFigure	text	Zonder cijfer	Without a figure
	AreaPhrases.membersToBeConfirmed	text	Welke gemeenten hierbij horen, moet de politie nog bevestigen.	The police have yet to confirm which municipalities belong here.
	AreaPhrases.placeToBeConfirmed	text	Bij welk basisteam dit gebied hoort, moet de politie nog bevestigen.	The police have yet to confirm to which basic police team this area belongs.
Sources/FigurePages/Area/AreaView.swift
	AreaView.plainTitle	text	{1} in {2}	{1} in {2}	title	area
	AreaView.title	markup	{1} in {2}	{1} in {2}	title	name
	AreaView.partial.words	text	Van {1} is er geen cijfer. Het gebied beslaat een deel van {2}, en de bron telt misdrijven per hele gemeente.	There is no figure for {1}. It covers a part of {2}, and the source counts offences by whole municipality.	name: name	names
	AreaView.remarks	markup	<p class="note">{1} hoort niet bij {2}. De cijfers zijn wel geleverd, daarom staan ze hier.</p>\n	<p class="note">{1} is not part of {2}. The figures were delivered, which is why they are here.</p>\n	name	region
	AreaView.merged.words	text	{1} ging op {2} op in {3}. Cijfers van daarna staan daar.	{1} became part of {3} on {2}. Later figures are there.	name: old	date	successor
	AreaView.doors.absent.text	text	Alle cijfers op deze pagina zijn {1}: die staan niet in de levering.	All figures on this page are {1}: the delivery does not have them.	lacking
	AreaView.levels.links.title	text	per {1}	by {1}	level.one(language)
	AreaView.mapNote.year	markup	De inwoners zijn die van 1 januari {1}: van het jaar van de cijfers hebben wij ze niet. 	The residents are those of 1 January {1}: we do not have those of the year of the figures. 	year
Sources/FigurePages/Area/FormerAreaPage.swift
	FormerAreaPage.ended	text	Dit gebied bestaat niet meer onder deze code, en er zijn geen cijfers van ingelezen.	This area no longer exists under this code, and no figures of it were imported.
Sources/FigurePages/Area/LineageNote.swift
	LineageNote.renamed.later	text	Vanaf {1} heeft dit gebied een andere code: {2}. De cijfers van daarna staan daar.	From {1} on this area has another code: {2}. Later figures are there.	first	new
	LineageNote.origin.old	text	Tot en met {1} had dit gebied een andere code: {2}. De cijfers van toen staan daar.	Up to {1} this area had another code: {2}. The figures of that time are there.	last	old
	LineageNote.origin.old#2	text	Tot en met {1} had dit gebied andere codes: {2}. De cijfers van toen staan daar.	Up to {1} this area had other codes: {2}. The figures of that time are there.	last	old
	LineageNote.link	text	{1} ({2})	{1} ({2})	AreaNames.link(area, context)	area.rawValue
	LineageNote.merged.words	text	Op {1} ging {2} op in deze gemeente.	On {1} {2} became part of this municipality.	date	names
	LineageNote.merged.words#2	text	Op {1} gingen deze gemeenten op in deze: {2}.	On {1} these municipalities became part of it: {2}.	date	names
Sources/FigurePages/Area/MissingSection.swift
	MissingSection.missing.nothing	text	Voor zover wij weten ontbreekt hier niets.	As far as we know nothing is missing here.
	MissingStatement.Mark.title.notPublished	text	Niet gepubliceerd	Not published
	MissingStatement.Mark.title.notDelivered	text	Nog niet geleverd	Not yet delivered
	MissingStatement.Mark.title.noRate	text	Geen cijfer per inwoner	No figure per resident
Sources/FigurePages/Area/OffenceTable+File.swift
	OffenceTable.chart.title	text	Misdrijven per soort, {1}	Offences by type, {1}	language.period(choice.period)
Sources/FigurePages/Area/OffenceTable.swift
	OffenceTable.more.count	text	soort	type
	OffenceTable.more.count#2	text	soorten	types
	OffenceTable.more.label	text	Nog {1}	{1} more	count
	OffenceTable.captionText	text	Geregistreerde misdrijven	Registered offences
	OffenceTable.manyWithout.count	text	soort	type
	OffenceTable.manyWithout.count#2	text	soorten	types
	OffenceTable.sum	text	soort	type
	OffenceTable.sum#2	text	soorten samen	types together
	OffenceTable.noComparison	text	geen vergelijking mogelijk	no comparison possible
	OffenceTable.finding	markup	Bij geen van de {1} soorten die wij kunnen toetsen is de verandering meer dan toeval.	For none of the {1} types that we can test is the change more than chance.	all
	OffenceTable.finding#2	markup	Bij {1} van de {2} soorten die wij kunnen toetsen is de verandering meer dan toeval: {3}.	For {1} of the {2} types that we can test the change is more than chance: {3}.	marked.count	all	names
	OffenceTable.finding#3	markup	Bij {1} van de {2} soorten die wij kunnen toetsen is de verandering meer dan toeval, zoals {3}.	For {1} of the {2} types that we can test the change is more than chance, such as {3}.	marked.count	all	names
	OffenceTable.many.counted	text	Wij toetsen {1} soorten tegelijk.	We test {1} types at once.	all
	OffenceTable.many.counted#2	text	Van de {1} soorten in deze tabel hebben er {2} genoeg misdrijven om te toetsen.	Of the {1} types in this table, {2} have enough offences to test.	all	tested
	OffenceTable.many	markup	<p class="note">{1} Bij zo veel vergelijkingen valt er gemiddeld één op de twintig door toeval buiten de band. Een percentage staat er alleen als het aantal waarmee u vergelijkt groot genoeg is; anders staat het verschil in aantallen. {2}</p>	<p class="note">{1} With so many comparisons about one in twenty falls outside the band by chance. A percentage is shown only when the number compared with is large enough; otherwise the difference in numbers is. {2}</p>	counted	AlgorithmEntry.change.link(context)
Sources/FigurePages/Area/PeerSection.swift
	PeerSection.title	text	{1} misdrijven per 1.000 inwoners; in vergelijkbare gemeenten zijn dat er {2}	{1} offences per 1,000 residents; in similar municipalities there are {2}	own	others
	PeerSection.sentence	text	Dat is {1} keer zo veel als in {2} (marge {3}).	That is {1} times as many as in {2} (margin {3}).	ratio	names	margin
	PeerSection.sentence#2	text	Dat is {1} keer zo veel als in {2} samen (marge {3}).	That is {1} times as many as in {2} together (margin {3}).	ratio	names	margin
	PeerSection.reason.confirm	text	 Deze groep is een voorstel en nog niet bevestigd.	 This group is a proposal and not yet confirmed.
	PeerSection.reason	text	Waarom deze gemeenten: {1} Bron: {2}.{3}	Why these municipalities: {1} Source: {2}.{3}	why	group.source	confirm
	PeerSection.absent.names	text	 {1} telt niet mee: daarvan is er over deze periode geen cijfer dat hetzelfde telt.	 {1} is left out: there is no figure of it that counts the same over this period.	names
	PeerSection.absent.names#2	text	 {1} tellen niet mee: daarvan is er over deze periode geen cijfer dat hetzelfde telt.	 {1} are left out: there is no figure of them that counts the same over this period.	names
Sources/FigurePages/Area/RateComparison.swift
	RateComparison.title	text	{1} misdrijven per 1.000 inwoners; in {2} zijn dat er {3}	{1} offences per 1,000 residents; in {2} there are {3}	a	name	b
	RateComparison.subtitle	text	{1}, omgerekend naar een jaar. Stip: het cijfer. Streep: de marge (95%).	{1}, converted to a year. Dot: the figure. Line: the margin (95%).	period
	RateComparison.verdict.words	text	Dat is {1} keer zo veel als in de rest van {2} (marge {3}).	That is {1} times as many as in the rest of {2} (margin {3}).	ratio	name: name	margin
Sources/FigurePages/AreaFigures/AreaCharts+Rings.swift
	RingWords.title	text	Alle jaren, maand voor maand	All years, month by month
	RingWords.title#2	text	Alle {1} maanden die wij kunnen toetsen bleven binnen de band	All {1} months that we can test stayed within the band	all
	RingWords.title.verb	text	lag	lay
	RingWords.title.verb#2	text	lagen	lay
	RingWords.title#3	text	{1} van de {2} maanden {3} buiten de band: {4}	{1} of {2} months lay outside the band: {4}	total	all	verb	parts
	RingWords.parts.over	text	{1} erboven	{1} above	language.number(above)
	RingWords.parts.under	text	{1} eronder	{1} below	language.number(below)
	RingWords.explained.read	text	Elke rij is een jaar, elke kolom een maand. Hoe sterker de kleur, hoe meer misdrijven.	Each row is a year, each column a month. The stronger the colour, the more offences.
	RingWords.explained.ring	text	Een ring: die maand lag buiten de band.	A ring: that month lay outside the band.
	RingWords.extremes	text	De hoogste maand was {1} ({2}), de laagste {3} ({4}).	The highest month was {1} ({2}), the lowest {3} ({4}).	language.month(high.month)	language.number(most)	language.month(low.month)	language.number(least)
	RingWords.bands	text	De band van een jaar komt uit de jaren ervoor; de eerste jaren hebben er geen. Gemiddeld valt één op de twintig maanden door toeval buiten de band.	The band of a year comes from the years before it; the first years have none. On average one month in twenty falls outside the band by chance.
	RingWords.summary	text	Rooster van jaren en maanden. {1}.	Grid of years and months. {1}.	title
Sources/FigurePages/AreaFigures/AreaCharts+Years.swift
	AreaCharts.longRun.title	text	Lijngrafiek per maand. 	Line chart by month. 
	AreaCharts.longSubtitle	text	Grijs: elke maand. Paars: het gemiddelde over twaalf maanden.	Grey: every month. Purple: the average over twelve months.
	AreaCharts.longTitle.last	text	Per maand, {1}	Per month, {1}	language.period(.months(months))
	AreaCharts.longTitle	text	Gemiddeld {1} misdrijven per maand, net als in het begin	On average {1} offences per month, as at the start	to
	AreaCharts.longTitle#2	text	Van gemiddeld {1} naar {2} misdrijven per maand	From an average of {1} to {2} offences per month	from	to
	AreaCharts.bars.title	text	Per jaar	Per year
	AreaCharts.bars.graphic	text	Staafgrafiek van het aantal per jaar.	Bar chart of the number per year.
	AreaCharts.barsSubtitle	text	De bron publiceert dit per jaar.	The source publishes this per year.
	AreaCharts.yearTable.head	text	Jaar	Year
Sources/FigurePages/AreaFigures/AreaCharts.swift
	AreaCharts.against	text	Wij vergelijken met {1}; dat staat in dezelfde lijn.	We compare with {1}, which is in the same line.	name
	AreaCharts.blocks	text	Lichte blokken: de band van die maand.	Pale blocks: the band of that month.
	AreaCharts.greys.one	text	Elke stip is één misdrijf.	Each dot is one offence.
	AreaCharts.greys	text	Grijs: {1}.	Grey: {1}.	first
	AreaCharts.greys#2	text	Grijs: {1}.	Grey: {1}.	first
	AreaCharts.greys.second	text	Grijs: {1}.	Grey: {1}.	first
	AreaCharts.greys#3	text	Grijs: {1}, dunner: {2}.	Grey: {1}, thinner: {2}.	first	second
	AreaCharts.what.subject	text	Geregistreerde misdrijven per maand	Registered offences per month
	AreaCharts.what.subject#2	text	, per maand	, per month
	AreaCharts.what	text	, {1} soorten samen	, {1} types together	types
Sources/FigurePages/AreaFigures/AreaFigurePhrases.swift
	AreaFigurePhrases.trend	text	Verloop	Trend
	AreaFigurePhrases.years	text	Over de jaren	Over the years
	AreaFigurePhrases.rings	text	Maand voor maand	Month by month
	AreaFigurePhrases.ringsHere	text	Alle jaren, maand voor maand	All years, month by month
	AreaFigurePhrases.bar	text	Balk	Bar
	AreaFigurePhrases.averageOf12	text	gemiddeld over 12 maanden	average over 12 months
	AreaFigurePhrases.unitPerYear	text	misdrijven per jaar	offences per year
	AreaFigurePhrases.signalsHere	text	Signalen hier	Signals here
	AreaFigurePhrases.effectHere	text	Wat deed een gebeurtenis hier?	What did an event do here?
	AreaFigurePhrases.bandExplained	text	laat zien waar een maand terechtkomt als er niets is veranderd. Ligt een punt erbuiten, dan is er meer aan de hand dan toeval en seizoen. Een signaal rekent met een andere verwachting: met een trend, en met wat de rest van de regio deed. De twee kunnen dus iets anders zeggen.	shows where a month ends up if nothing has changed. A point outside it is more than chance and season. A signal works with another expectation: with a trend, and with what the rest of the region did. So the two can say different things.
	AreaFigurePhrases.provisionalExplained	text	Aangiften over deze maand kunnen nog bijkomen. Het cijfer wordt meestal iets hoger.	Reports about this month can still come in. The figure usually becomes a little higher.
	AreaFigurePhrases.incompleteExplained	text	Een deel van wat hierbij hoort is niet geleverd. Het cijfer is daardoor te laag.	A part of what belongs here was not delivered. The figure is therefore too low.
	AreaFigurePhrases.notDeliveredExplained	text	Van deze maand is niets geleverd. Dat is geen nul. Wij tellen die maand niet mee.	Nothing was delivered for this month. That is not zero. We leave the month out.
	AreaFigurePhrases.goodToKnow	text	Goed om te weten	Good to know
	AreaFigurePhrases.registered	text	Geteld is wat de politie registreerde, niet alles wat er gebeurde. Veel mensen doen geen aangifte.	Counted is what the police registered, not all that happened. Many people do not report.
	AreaFigurePhrases.exampleSource	text	verzonnen voorbeeldcijfers	invented example figures
	AreaFigurePhrases.residentsAtRisk	text	Bezoekers en werkers tellen niet als inwoner. Een winkelgebied lijkt daardoor onveiliger dan het is.	Visitors and workers are not residents. A shopping area therefore looks less safe than it is.
	AreaFigurePhrases.dataVersion	text	Gegevensversie	Data version
Sources/FigurePages/AreaFigures/ForecastSection.swift
	ForecastSection.sentence.range	text	{1} tot {2}	{1} to {2}	language.number(month.expected.lower)	language.number(month.expected.upper)
	ForecastSection.sentence	text	In {1} zouden {2} misdrijven gewoon zijn.	In {1}, {2} offences would be usual.	name	range
	ForecastSection.chart.title	text	Wat gewoon zou zijn vanaf {1}	What would be usual from {1}	language.month(first.month)
	ForecastPhrases.title	text	Wat zou normaal zijn in de komende maanden?	What would be normal in the coming months?
	ForecastPhrases.explained	text	Dat is wat te verwachten is als het gaat zoals de laatste jaren: in 95 van de 100 gevallen valt een maand hierin. Het is geen voorspelling.	That is what to expect if things go on as in recent years: in 95 of 100 cases a month falls in here. It is not a prediction.
	ForecastPhrases.tooShort	text	Er zijn hier te weinig maanden bekend om te zeggen wat normaal zou zijn.	Too few months are known here to say what would be normal.
	ForecastPhrases.partsChange	text	Vanaf de volgende maand tellen hier andere soorten mee. Wat dan normaal is, kunnen wij nog niet zeggen.	From the next month on other types count here. What will be normal then, we cannot say yet.
	ForecastPhrases.band	text	wat gewoon zou zijn	what would be usual
	ForecastPhrases.band#2	text	gewoon	usual
Sources/FigurePages/AreaFigures/PartSection.swift
	PartSection.title.here	text	in deze {1}	in this {1}	model.area.level.one
	PartSection.title.count	text	Geen	None
	PartSection.title	text	{1} van de {2} {3} in {4} {5} {6}	{1} of the {2} {3} in {4} took place {6}	count	whole	what	name	verb	here
	PartSection.title#2	text	Van de {1} in {2} gebeurde {3} {4}	Of the {1} in {2} {3} took place {4}	what	name	percent	here
	PartSection.what.offences	text	misdrijven	offences
	PartSection.counts	text	{1} van de {2}	{1} of {2}	language.number(part.count)	language.number(part.whole)
	PartSection.sentence.here	text	Dat {1} er {2}. 	That is {2}. 	found.now.count == 1 ? "is" : "zijn"	now
	PartSection.sentence.past	text	{1} {2} het er {3}{4}.	{1} it was {3}{4}.	period ?? ""	found.before.count == 1 ? "was" : "waren"	before	percent
	PartPhrases.explained	text	Het oordeel zegt of het aantal hier anders veranderde dan in de rest van de gemeente. Per inwoner kunnen wij niet vergelijken, want wij kennen hier geen inwonertal van dat jaar dat groot genoeg is.	The verdict says whether the number here changed otherwise than in the rest of the municipality. We cannot compare per resident, since we know no population of that year here that is large enough.
Sources/FigurePages/AreaFigures/PlaceNote.swift
	PlaceNote.summary	text	Kaart: waar {1} ligt in {2}.	Map: where {1} lies in {2}.	name	place
	PlaceNote.sentence.words	text	Aan {1} grenst {2}.	{2} borders on {1}.	name: own	list
	PlaceNote.sentence.words#2	text	Aan {1} grenzen {2}.	{2} border on {1}.	name: own	list
	PlaceNote.besides.words	text	Deze buurt ligt in {1}, samen met {2}.	This neighbourhood lies in {1}, together with {2}.	own	list
Sources/FigurePages/AreaFigures/StandingSection.swift
	StandingSection.title.start	text	Plaats {1} van {2} {3} in {4}	Place {1} of {2} {3} in {4}	place	all	many	name
	StandingSection.title	text	, ook als wij toeval meerekenen	, chance taken into account
	StandingSection.title#2	text	; door toeval kan het elke plaats zijn	; by chance it could be any place
	StandingSection.title.start#2	text	; door toeval kan het elke plaats van {1} tot en met {2} zijn	; by chance it could be any place from {1} to {2}	best	worst
	StandingSection.subtitle.inhabitants	text	 De inwoners zijn die van 1 januari {1}.	 The residents are those of 1 January {1}.	year
	StandingSection.explained.rate	text	Elk streepje is een {1}, met zijn misdrijven per 1.000 inwoners. Plaats 1 is het hoogste cijfer. De lijn door de stip is de marge (95%).	Each tick is a {1}, by its offences per 1,000 residents. Place 1 is the highest figure. The line through the dot is the margin (95%).	one
	StandingSection.explained	text	Elk streepje is een {1}, met zijn aantal misdrijven: per inwoner kan het hier niet ({2}). Waar meer mensen komen, is het aantal vanzelf hoger. De lijn door de stip is de marge (95%).	Each tick is a {1}, by its number of offences: per resident is not possible here ({2}). Where more people come the number is higher of itself. The line through the dot is the margin (95%).	one	why
	StandingPhrases.perThousand	text	misdrijven per 1.000 inwoners	offences per 1,000 residents
	StandingPhrases.offences	text	misdrijven	offences
Sources/FigurePages/AreaFigures/SubAreaMap.swift
	SubAreaMap.texts.own	text	Misdrijven per 1.000 inwoners	Offences per 1,000 residents
	SubAreaMap.texts.limit	text	{1}, omgerekend naar een jaar.	{1}, converted to a year.	period
	SubAreaMap.texts.limit#2	text	Kaart van {1}: misdrijven per 1.000 inwoners per {2}.	Map of {1}: offences per 1,000 residents by {2}.	parent	below.level.one(language)
	SubAreaMap.texts.limit#3	text	minder dan {1} inwoners	fewer than {1} residents	limit
	SubAreaMap.base	text	Driehoek: vergeleken met het aantal {1}.	Triangle: compared with the number {1}.	same
Sources/FigurePages/AreaFigures/SubAreaTable.swift
	SubAreaTable.html.label	text	Nog {1}	{1} more	count
	SubAreaTable.caption	markup	{1} in {2}	{1} in {2}	many	name
	SubAreaTable.explained	text	{1}. Het verschil is met het aantal {2}. Marge: 95%.	{1}. The change is from the number {2}. Margin: 95%.	period	same
	SubAreaTable.change.was	text	was	was
	MissingReason.short.tooFewInhabitants	text	te weinig inwoners	too few residents
	MissingReason.short.noPopulation	text	geen inwonertal	no population
Sources/FigurePages/AreaFigures/SubAreaWords.swift
	SubAreaWords.words.parts	text	steeg	rose
	SubAreaWords.words.parts#2	text	daalde	fell
	SubAreaWords.changed	text	In {1} {2} het aantal meer dan door toeval te verwachten is.	In {1} the number {2} more than chance can explain.	place	verb
	SubAreaWords.nothing	text	In het enige gebied dat wij kunnen toetsen is de verandering niet meer dan toeval.	In the only area that we can test the change is not more than chance.
	SubAreaWords.nothing#2	text	In geen van de {1} die wij kunnen toetsen is de verandering meer dan toeval.	In none of the {1} that we can test is the change more than chance.	count(judged)
	SubAreaWords.missing	text	Van {1} is er geen cijfer.	There is no figure for {1}.	place
Sources/FigurePages/AreaFigures/TrendSection.swift
	TrendSection.html.start	text	Uitleg bij de grafiek	How to read the chart
	TrendSection.notes.name	text	De band	The band
	TrendSection.notes	text	Voorlopig.	Provisional.
	TrendSection.notes#2	text	Niet volledig.	Incomplete.
	TrendSection.notes#3	text	Niet geleverd.	Not delivered.
Sources/FigurePages/Components/AbsentParts.swift
	AbsentParts.list.more	text	en nog {1} andere	and {1} others	rest
Sources/FigurePages/Components/AreaMap.swift
	AreaMap.wayToBoundaries	text	De echte grenzen zijn er nog niet. Haal ze op met vib fetch boundaries, of lees een eigen bestand in met vib import.	The real boundaries are not there yet. Get them with vib fetch boundaries, or take in a file of your own with vib import.
	AreaMap.schematic	text	Schematische kaart: elke gemeente ligt ongeveer op haar plaats, maar niet in haar echte vorm en grootte.	Schematic map: every municipality lies about where it is, but not in its real shape and size.
	AreaMap.outstanding	text	; verandering {1}	; change {1}	change(found, language).text
	AreaMap.value.rate.words	text	, marge {1}	, margin {1}	margin
	AreaMap.value.offences	text	misdrijf	offence
	AreaMap.value.offences#2	text	misdrijven	offences
Sources/FigurePages/Components/AreaRanking.swift
	AreaRanking.chart.title	text	Misdrijven per 1.000 inwoners, {1}	Offences per 1,000 residents, {1}	period
	AreaRanking.subtitle	text	{1}, omgerekend naar een jaar. Stip: het cijfer. Streep: de marge (95%). Waar strepen elkaar overlappen is de volgorde onzeker.	{1}, converted to a year. Dot: the figure. Line: the margin (95%). Where lines overlap the order is uncertain.	language.sentenceStart(period)
	AreaRanking.colours	text	 Gekleurde stip: dat verschilt meer van de rest van {1} dan door toeval te verwachten is. Open stip: kan toeval zijn.	 Coloured dot: that differs more from the rest of {1} than chance can explain. Open dot: could be chance.	name
	AreaRanking.column.title	text	Naast de rest van {1}	Beside the rest of {1}	name
Sources/FigurePages/Components/ChartImprint.swift
	ChartImprint.lines.parts	text	Gegevensversie {1}	Data version {1}	edition.version.label
	ChartImprint.lines	text	Gepubliceerd op {1}	Published on {1}	date
	ChartImprint.named	text	Tabel {1}	Table {1}	first
	ChartImprint.named#2	text	Tabellen op de site: {1}	Tables on the site: {1}	all
Sources/FigurePages/Components/DeliveryText.swift
	DeliveryText.periods.years	text	per jaar	per year
	DeliveryText.moment	text	{1}, {2}.{3} uur (UTC)	{1}, {2}:{3} (UTC)	day	hour	minute
	DeliveryText.withdrawal	text	Van de site gehaald op {1}.	Taken off the site on {1}.	when
Sources/FigurePages/Components/ExplorerLink.swift
	ExplorerLink.further	text	Verken deze cijfers verder	Explore these figures further
	ExplorerLink.anything	text	Zet zelf gebieden en soorten naast elkaar	Put areas and types beside each other yourself
	ExplorerLink.together	text	Zet deze gebieden naast elkaar	Put these areas beside each other
Sources/FigurePages/Components/FigurePhrases.swift
	FigurePhrases.area	text	Gebied	Area
	FigurePhrases.code	text	Code	Code
	FigurePhrases.count	text	Aantal	Number
	FigurePhrases.rate	text	Per 1.000	Per 1,000
	FigurePhrases.places	text	Plaats (kan zijn)	Place (could be)
	FigurePhrases.base	text	Was	Was
	FigurePhrases.difference	text	Verschil	Change
	FigurePhrases.interval	text	Marge (95%)	Margin (95%)
	FigurePhrases.marginOfChange	text	Marge van het verschil	Margin of the change
	FigurePhrases.verdict	text	Oordeel	Verdict
	FigurePhrases.unitPerMonth	text	misdrijven per maand	offences per month
	FigurePhrases.source	text	Bron	Source
	FigurePhrases.sourceName	text	Politie / CBS	Police / CBS
	FigurePhrases.howMade	text	Zo komen de cijfers tot stand	How the figures are made
	FigurePhrases.version	text	versie	version
	FigurePhrases.notStated	text	niet vermeld	not stated
Sources/FigurePages/Components/GroupOwner.swift
	GroupOwner.setBy	text	vastgesteld door	set by
	GroupOwner.proposed	text	voorstel, nog niet vastgesteld	a proposal, not set yet
	GroupOwner.toConfirm	text	Na te vragen	To be asked
Sources/FigurePages/Components/LeadSentence.swift
	LeadSentence.counted.here	text	{1} registreerde de politie hier {2}.	{1}, the police registered {2} here.	period	what
	LeadSentence.counted.name	text	{1} registreerde de politie in {2} {3}.	{1}, the police registered {3} in {2}.	period	name: name	what
	LeadSentence.counted.offences	text	misdrijf	offence
	LeadSentence.counted.offences#2	text	misdrijven	offences
	LeadSentence.counted.name#2	text	{1} van de soort {2}	{1} of the type {2}	strong: offences	emphasis: .name(name)
	LeadSentence.counted.kinds	text	soort	type
	LeadSentence.counted.kinds#2	text	soorten	types
	LeadSentence.counted	text	{1} van {2}	{1} of {2}	strong: offences	kinds
	LeadSentence.missing	text	Over {1} is er geen cijfer: {2}.	There is no figure for {1}: {2}.	period	why
	LeadSentence.missing#2	text	Over {1} is er geen cijfer: {2}.	There is no figure for {1}: {2}.	period	reason
Sources/FigurePages/Components/PeriodPhrases.swift
	PeriodPhrases.period	text	Periode	Period
	PeriodPhrases.choosePeriod	text	Kies een periode	Choose a period
	PeriodPhrases.chooseAnother	text	Kies zelf	Choose your own
	PeriodPhrases.twelveMonths	text	Laatste 12 maanden	Last 12 months
	PeriodPhrases.threeYears	text	Laatste 3 jaar	Last 3 years
	PeriodPhrases.from	text	Van	From
	PeriodPhrases.through	text	Tot en met	Through
	PeriodPhrases.compareWith	text	Vergelijk met	Compare with
	PeriodPhrases.earlier	text	een jaar eerder	one year earlier
	PeriodPhrases.earlier#2	text	{1} jaar eerder	{1} years earlier	years
	PeriodPhrases.before	text	de maand ervoor	the month before
	PeriodPhrases.before#2	text	de {1} maanden ervoor	the {1} months before	months
	PeriodPhrases.sameMonths	text	Dezelfde maanden van	The same months of
	PeriodPhrases.earlierPeriod	text	Een andere periode, even lang	Another period of the same length
	PeriodPhrases.comparisonCut	text	De periode waarmee u wilde vergelijken, ligt niet in haar geheel vóór de gekozen periode. Wij vergelijken met een jaar eerder.	The period that you wanted to compare with does not lie wholly before the chosen one. We compare with one year earlier.
	PeriodPhrases.show	text	Toon	Show
	PeriodPhrases.periodCut	text	Een deel van de periode die u vroeg is niet geleverd. Wij tonen wat er is.	A part of the period that you asked for was not delivered. We show what there is.
Sources/FigurePages/Components/ReleaseMarks.swift
	ReleaseMarks.text.final	text	{1} definitief	{1} final	months
	ReleaseMarks.text.provisional	text	{1} voorlopig	{1} provisional	months
	ReleaseMarks.text.incomplete	text	{1} niet volledig	{1} incomplete	months
	ReleaseMarks.text.notPublished	text	{1} niet gepubliceerd	{1} not published	months
	ReleaseMarks.text.notDelivered	text	{1} nog niet geleverd	{1} not yet delivered	months
Sources/FigurePages/Components/SeasonNote.swift
	SeasonNote.corrected	text	De twee perioden gaan over andere maanden van het jaar. Bij elk oordeel houden wij daarom rekening met het seizoen, zoals dat in andere jaren was. De grijze band laat zien waar toeval en seizoen samen kunnen uitkomen.	The two periods cover other months of the year. Every verdict therefore takes the season into account, as it was in other years. The grey band shows where chance and season together can end up.
	SeasonNote.tooFewYears	text	De twee perioden gaan over andere maanden van het jaar. Wij geven geen oordeel: er zijn te weinig jaren om het seizoen te kennen.	The two periods cover other months of the year. We give no verdict: there are too few years to know the season.
	SeasonalCorrection.shortText	text	zonder seizoen {1}	without season {1}	percent
Sources/FigurePages/Components/TenureWords.swift
	TenureWords.span.last	text	van {1} tot en met {2}	from {1} to {2}	first	last
	TenureWords.span.first	text	vanaf {1}	from {1} on	first
	TenureWords.span.last#2	text	tot en met {1}	up to {1}	last
Sources/FigurePages/Components/TrendWords.swift
	TrendWords.title	text	Per maand in {1}	Per month in {1}	period
	TrendWords.title#2	text	{1} bleven alle {2} maanden die wij kunnen toetsen binnen de band	{1}, all {2} months that we can test stayed within the band	inPeriod	judged.count
	TrendWords.title#3	text	{1} bleef elke maand binnen de band	{1} every month stayed within the band	inPeriod
	TrendWords.title#4	text	{1} lagen alle {2} maanden buiten de band	{1}, all {2} months lay outside the band	inPeriod	out.count
	TrendWords.title#5	text	{1} lagen {2} van de {3} maanden buiten de band	{1}, {2} of the {3} months lay outside the band	inPeriod	out.count	judged.count
	TrendWords.named	text	{1} 	{1}, 	inPeriod
	TrendWords.lay	text	{1} {2} {3} de band	{2} lay {4} the band	verb	list	above ? "boven" : "onder"	above ? "above" : "below"
	TrendWords.extremes	text	De hoogste maand was {1} ({2}), de laagste {3} ({4}).	The highest month was {1} ({2}), the lowest {3} ({4}).	names.0	language.number(most)	names.1	language.number(least)
	TrendWords.summary	text	Lijngrafiek	Line chart
	TrendWords.summary.columns	text	Kolommen	Columns
	TrendWords.summary.dots	text	Een stip per misdrijf	A dot per offence
Sources/FigurePages/Data/ApprovalForm.swift
	ApprovalPhrases.title	text	Goedkeuren	Approve
	ApprovalPhrases.lead	text	Als u akkoord gaat met de verschillen op deze pagina, komt de levering op de site. Bezoekers zien dan alles tegelijk.	When you agree with the differences on this page, the delivery comes on the site. Visitors then see all of it at once.
	ApprovalPhrases.losses	text	Ik ga ermee akkoord dat deze cijfers verdwijnen, of dat het bestand niet heel is	I accept that these figures disappear, or that the file is not whole
	ApprovalPhrases.lossesHint	text	Twijfelt u, vraag de bron dan eerst om het hele bestand.	If in doubt, first ask the source for the whole file.
	ApprovalPhrases.publish	text	Goedkeuren en publiceren	Approve and publish
	ApprovalPhrases.withdraw	text	Van de site halen	Take off the site
	ApprovalPhrases.withdrawLead	text	De cijfers van deze levering verdwijnen dan van de site. De levering blijft bewaard en kan terug.	The figures of this delivery then leave the site. The delivery is kept and can return.
	ApprovalPhrases.withdrawButton	text	Haal deze levering van de site	Take this delivery off the site
Sources/FigurePages/Data/DataPhrases.swift
	DataPhrases.title	text	Data	Data
	DataPhrases.description	text	De leveringen waaruit de cijfers zijn berekend, met wat erin gevonden is.	The deliveries that the figures are computed from, with what was found in them.
	DataPhrases.lead	text	Elk cijfer komt uit een levering. Van elke levering bewaren we wat erin stond en wat ons opviel.	Every figure comes from a delivery. Of every delivery we keep what was in it and what we noticed.
	DataPhrases.exampleLead	text	Er zijn nog geen echte cijfers gepubliceerd. Wat u ziet is verzonnen en verdwijnt zodra er echte cijfers zijn.	No real figures have been published yet. What you see is invented, and vanishes as soon as there are real figures.
	DataPhrases.fingerprint	text	Kenmerk	Fingerprint
	DataPhrases.through	text	Loopt tot en met	Runs through
	DataPhrases.division	text	Gebiedsindeling	Division of areas
	DataPhrases.deliveries	text	Gepubliceerde leveringen	Published deliveries
	DataPhrases.deliveriesTable	text	Leveringen met bron, tabel, perioden en bevindingen	Deliveries with source, table, periods and findings
	DataPhrases.delivery	text	Levering	Delivery
	DataPhrases.numbered	text	Levering {1}	Delivery {1}	id
	DataPhrases.toDrafts	text	Concepten bekijken of een bestand inlezen	Look at drafts or import a file
	DataPhrases.toDifference	text	Bekijk wat deze levering veranderde	See what this delivery changed
	DataPhrases.versions	text	Eerdere standen	Earlier states
	DataPhrases.versionsExplained	text	Elke keer dat er iets is gepubliceerd of van de site is gehaald, kreeg de site een nieuwe stand. Elke stand blijft te lezen, op een adres dat niet verandert.	Each time that something was published or taken off, the site got a new state. Every state can still be read, at an address that does not change.
	DataPhrases.publishedState	text	levering {1} gepubliceerd	delivery {1} published	id
	DataPhrases.withdrawnState	text	levering {1} van de site gehaald	delivery {1} taken off the site	id
	DataPhrases.state	text	Stand {1}	State {1}	number
	DataPhrases.order	text	Gaan twee leveringen over hetzelfde, dan geldt de bovenste: die is het laatst gepubliceerd.	Where two deliveries are about the same, the upper one counts: it was published last.
	DataPhrases.withdrawnDeliveries	text	Niet meer op de site	No longer on the site
	DataPhrases.published	text	Gepubliceerd	Published
	DataPhrases.withdrawnLead	text	De cijfers van deze levering staan niet meer op de site. Deze pagina blijft bestaan, zodat een verwijzing ernaar klopt.	The figures of this delivery are no longer on the site. This page stays, so that a reference to it holds.
	DataPhrases.columns	text	Levering	Delivery
	DataPhrases.columns#2	text	Bron	Source
	DataPhrases.columns#3	text	Tabel	Table
	DataPhrases.columns#4	text	Ontvangen	Received
	DataPhrases.columns#5	text	Gepubliceerd	Published
	DataPhrases.columns#6	text	Perioden	Periods
	DataPhrases.columns#7	text	Indeling	Division
	DataPhrases.columns#8	text	Bevindingen	Findings
	DataPhrases.finding	text	bevinding	finding
	DataPhrases.findings	text	bevindingen	findings
	DataPhrases.received	text	Ontvangen	Received
	DataPhrases.checksum	text	Controlegetal van het bestand (SHA-256)	Checksum of the file (SHA-256)
	DataPhrases.checksumOfCells	text	Controlegetal van de ingelezen cijfers (SHA-256)	Checksum of the figures that were read (SHA-256)
	DataPhrases.downloads	text	Zelf rekenen	Compute yourself
	DataPhrases.downloadsExplained	text	Onder elke grafiek, kaart en tabel staan de cijfers als CSV en de tekening als SVG. In elk bestand staat de bron, de gegevensversie en of de cijfers verzonnen zijn.	Under every chart, map and table are the figures as CSV and the drawing as SVG. Every file names the source, the data version and whether the figures are invented.
	DataPhrases.findingsTitle	text	Wat er in deze levering gevonden is	What was found in this delivery
	DataPhrases.findingsExplained	text	Bij het inlezen is elke regel gecontroleerd. Dit viel op.	Every row was checked while reading. This was noticed.
	DataPhrases.noFindings	text	Er viel niets op.	Nothing was noticed.
	DataPhrases.findingsElsewhere	text	De beheerder kan ze opvragen met de opdracht vib findings.	The administrator can list them with the command vib findings.
	DataPhrases.andMore	text	En nog meer:	And more:
	DataPhrases.row	text	regel	row
	DataPhrases.column	text	kolom	column
	DataPhrases.found	text	Gevonden	Found
	DataPhrases.expected	text	Verwacht	Expected
	DataPhrases.cure	text	Herstel	Cure
	DataPhrases.severity.note	text	Opmerking	Note
	DataPhrases.severity.warning	text	Waarschuwing	Warning
	DataPhrases.severity.error	text	Fout	Error
Sources/FigurePages/Data/DifferencePage.swift
	QueryKey.threshold	address	drempel	threshold
Sources/FigurePages/Data/DifferencePhrases.swift
	DifferencePhrases.draft	text	Wat levering {1} verandert	What delivery {1} changes	id
	DifferencePhrases.done	text	Wat levering {1} veranderde	What delivery {1} changed	id
	DifferencePhrases.crumb	text	Verschil	Difference
	DifferencePhrases.againstNow	text	Vergeleken met wat nu op de site staat.	Compared with what is on the site now.
	DifferencePhrases.againstThen	text	Vergeleken met wat er op de site stond toen deze levering werd gepubliceerd.	Compared with what was on the site when this delivery was published.
	DifferencePhrases.headlines	text	Op de voorpagina	On the front page
	DifferencePhrases.sameHeadlines	text	Op de voorpagina verandert geen cijfer.	No figure changes on the front page.
	DifferencePhrases.before	text	Eerst	Before
	DifferencePhrases.after	text	Daarna	After
	DifferencePhrases.samePeriod	text	Daarna, over dezelfde periode	After, over the same period
	DifferencePhrases.new	text	Wat erbij komt	What is added
	DifferencePhrases.gone	text	Wat verdwijnt	What disappears
	DifferencePhrases.changed	text	Cijfers die veranderen	Figures that change
	DifferencePhrases.periods	text	Perioden	Periods
	DifferencePhrases.areas	text	Gebieden	Areas
	DifferencePhrases.types	text	Soorten misdrijven	Types of offence
	DifferencePhrases.type	text	soort misdrijf	type of offence
	DifferencePhrases.typesCounted	text	soorten misdrijven	types of offence
	DifferencePhrases.byMunicipality	text	Per gemeente	By municipality
	DifferencePhrases.figure	text	cijfer	figure
	DifferencePhrases.figures	text	cijfers	figures
	DifferencePhrases.list	text	Toon:	Show:
	DifferencePhrases.asFile	text	Als bestand:	As a file:
	DifferencePhrases.columns	text	Gebied	Area
	DifferencePhrases.columns#2	text	Soort misdrijf	Type of offence
	DifferencePhrases.columns#3	text	Periode	Period
	DifferencePhrases.columns#4	text	Eerst	Before
	DifferencePhrases.columns#5	text	Daarna	After
	DifferencePhrases.columns#6	text	Verschil	Difference
	DifferencePhrases.step	text	alle	all
	DifferencePhrases.step#2	text	verschil van {1} of meer	difference of {1} or more	threshold + 1
	DifferencePhrases.large	text	Daarvan veranderen er {1} met meer dan {2}.	Of these, {1} change by more than {2}.	number	threshold
	DifferencePhrases.more	text	en nog {1}	and {1} more	$0.number(count)
	DifferencePhrases.moreInFile	text	Nog {1} cijfers staan niet in deze lijst; het bestand bevat er meer.	{1} more are not in this list; the file has more of them.	number
Sources/FigurePages/Data/DraftsPage.swift
	DraftPhrases.title	text	Concepten	Drafts
	DraftPhrases.lead	text	Leveringen die bewaard zijn en nog niet op de site staan. Alleen analisten en goedkeurders zien deze pagina.	Deliveries that are kept and not on the site yet. Only analysts and approvers see this page.
	DraftPhrases.none	text	Er wacht geen levering.	No delivery is waiting.
	DraftPhrases.waiting	text	Nog niet gepubliceerd	Not published yet
	DraftPhrases.by	text	door	by
	DraftPhrases.difference	text	Bekijk wat er verandert	See what changes
	DraftPhrases.preview	text	Bekijk de site met deze levering	Look at the site with this delivery
	DraftPhrases.bring	text	Een bestand inlezen	Import a file
	DraftPhrases.bringLead	text	Kies een bestand met misdrijven. U ziet daarna wat het verandert. Op de site komt het pas als iemand het goedkeurt.	Choose a file of offences. You then see what it changes. It comes on the site only when somebody approves it.
	DraftPhrases.file	text	Bestand	File
	DraftPhrases.fileHint	text	Hoogstens 32 MB. Grotere bestanden leest de beheerder in met vib import.	At most 32 MB. Larger files are imported by the administrator with vib import.
	DraftPhrases.division	text	Jaar van de wijk- en buurtindeling	Year of the division into wijken and buurten
	DraftPhrases.divisionHint	text	Staat bij de tabel van de bron, bijvoorbeeld 2024.	The source states it at the table, for instance 2024.
	DraftPhrases.read	text	Inlezen als concept	Import as a draft
	DraftPhrases.noFile	text	Kies een bestand.	Choose a file.
	DraftPhrases.noYear	text	Geef een jaar, bijvoorbeeld 2024.	Give a year, for instance 2024.
	DraftPhrases.preliminary	text	Deze levering is een concept en staat nog niet op de site. Alleen analisten en goedkeurders zien deze pagina.	This delivery is a draft and is not on the site yet. Only analysts and approvers see this page.
Sources/FigurePages/Data/HistoryView.swift
	HistoryPhrases.title	text	Geschiedenis van een cijfer	History of a figure
	HistoryPhrases.lead	text	De bron past cijfers over eerdere maanden en jaren soms aan. Hier ziet u wat er op de site stond, en wanneer dat veranderde.	The source sometimes corrects figures of earlier months and years. Here you see what the site said, and when that changed.
	HistoryPhrases.nothing	text	Er is nog geen geschiedenis, want er zijn nog geen echte cijfers gepubliceerd.	There is no history yet, because no real figures have been published.
	HistoryPhrases.never	text	Hiervan stond nooit een cijfer op de site.	No figure of this was ever on the site.
	HistoryPhrases.once	text	Dit cijfer is niet veranderd sinds het op de site staat.	This figure has not changed since it came on the site.
	HistoryPhrases.changed	text	Dit cijfer is {1} keer veranderd sinds het op de site kwam. De nieuwste stand staat bovenaan.	This figure has changed {2} since it came on the site. The newest state comes first.	number	often
	HistoryPhrases.cut	text	Oudere standen zijn niet bekeken.	Older states were not looked at.
	HistoryPhrases.state	text	Stand	State
	HistoryPhrases.count	text	Aantal	Count
	HistoryPhrases.difference	text	Verschil	Difference
	HistoryPhrases.since	text	Sinds	Since
	HistoryPhrases.by	text	Wat er gebeurde	What happened
	HistoryPhrases.area	text	Gebied	Area
	HistoryPhrases.period	text	Periode	Period
	HistoryPhrases.perYear	text	Per jaar	Per year
	HistoryPhrases.choose	text	Kies een cijfer	Choose a figure
	HistoryPhrases.fileName	text	geschiedenis	history
	HistoryPhrases.earlier	text	Eerder gepubliceerd	Published before
	HistoryPhrases.ofThisFigure	text	Geschiedenis van dit cijfer	History of this figure
	HistoryPhrases.toHistory	text	Bekijk de geschiedenis van een cijfer	See the history of a figure
Sources/FigurePages/Data/TableFile.swift
	QueryKey.listed	address	soort	offence
	TablePhrases.title	text	Alle cijfers in één tabel	All figures in one table
	TablePhrases.lead	text	Eén regel per gebied, soort misdrijf en periode. Elke regel vertelt of het aantal voorlopig is en waarom een aantal ontbreekt.	One row per area, type of offence and period. Every row tells whether the count is provisional and why a count is missing.
	TablePhrases.level	text	Gebieden	Areas
	TablePhrases.inside	text	Binnen	Inside
	TablePhrases.apart	text	Elke soort apart	Every type apart
	TablePhrases.from	text	Van	From
	TablePhrases.through	text	Tot en met	Through
	TablePhrases.csv	text	Als CSV voor Excel	As CSV for Excel
	TablePhrases.xlsx	text	Als Excel-bestand	As an Excel file
	TablePhrases.bound	text	Een bestand heeft hier hoogstens 100.000 regels. Grotere tabellen maakt de beheerder met vib table.	A file has at most 100,000 rows here. Larger tables are made by the administrator with vib table.
	TablePhrases.tooLarge	text	Deze tabel zou {1} regels hebben. Hier zijn het er hoogstens {2}: kies minder perioden of één soort misdrijf, of vraag de beheerder om vib table.	This table would have {1} rows. Here they are at most {2}: choose fewer periods or one type of offence, or ask the administrator for vib table.	number	most
Sources/FigurePages/DayMonitor/DayMonitorPhrases.swift
	DayMonitorPhrases.description	text	Incidenten van de laatste dag en de weken ervoor, voor wie is ingelogd.	Incidents of the last day and the weeks before, for who is signed in.
	DayMonitorPhrases.withoutArea	text	De dagmonitor toont het gebied van uw eigen gemeente. Uw organisatie heeft hier geen eigen gebied.	The day monitor shows the area of your own municipality. Your organisation has no area of its own here.
	DayMonitorPhrases.notPublic	text	Alleen voor partners die zijn ingelogd, en alleen voor hun werk. Deel deze cijfers niet met anderen.	Only for partners who are signed in, and only for their work. Do not share these figures with others.
	DayMonitorPhrases.empty	text	Voor {1} is nog geen dagmonitor geleverd.	No day monitor has been delivered for {1} yet.	name
	DayMonitorPhrases.example	text	Voorbeeld van een bestand	Example of a file
	DayMonitorPhrases.bringTitle	text	Wat u kunt leveren	What you can deliver
	DayMonitorPhrases.bring	text	Een CSV-bestand met aantallen per dag, uurblok, buurt en soort incident. Losse incidenten, adressen en andere kolommen worden geweigerd.	A CSV file with counts by day, hour band, neighbourhood and type of incident. Single incidents, addresses and other columns are refused.
	DayMonitorPhrases.bringHow	text	De beheerder leest het bestand in met vib import. Daarna staan de cijfers meteen op deze pagina.	The administrator imports the file with vib import. The figures are then on this page at once.
	DayMonitorPhrases.delivered	text	Laatste levering: {1}.	Last delivery: {1}.	moment
	DayMonitorPhrases.complete	text	Van de laatste vier weken is elke dag geleverd.	Every day of the last four weeks was delivered.
	DayMonitorPhrases.missing	text	Van de laatste vier weken {1}{2}. Die tellen niet mee als nul.	Of the last four weeks {3} missing{2}. These do not count as zero.	count == 1 ? "ontbreekt 1 dag" : "ontbreken \\(count) dagen"	days	count == 1 ? "1 day is" : "\\(count) days are"
	DayMonitorPhrases.old	text	De laatste dag die is geleverd, is {1} dagen geleden.	The last day that was delivered is {1} days ago.	days
	DayMonitorPhrases.again	text	Ververs	Refresh
	DayMonitorPhrases.renews	text	Deze pagina ververst vanzelf als er een levering komt.	This page renews itself when a delivery comes.
	DayMonitorPhrases.choose	text	Kies een gemeente	Choose a municipality
	DayMonitorPhrases.municipality	text	Gemeente	Municipality
	DayMonitorPhrases.show	text	Toon	Show
	DayMonitorPhrases.incident	text	incident	incident
	DayMonitorPhrases.incidents	text	incidenten	incidents
	DayMonitorPhrases.usual	text	Op een {1} zijn het er gemiddeld {2}; {3} kan toeval zijn.	On a {1} there are {2} on average; {3} can be chance.	weekday	mean	band
	DayMonitorPhrases.noExpectation	text	Er zijn nog te weinig weken geleverd om te zeggen wat gewoon is.	Too few weeks were delivered to say what is usual.
	DayMonitorPhrases.nothing	text	Geen enkele soort incident valt op.	No type of incident stands out.
	DayMonitorPhrases.moreThanUsual	text	Meer dan gewoonlijk:	More than usual:
	DayMonitorPhrases.lessThanUsual	text	Minder dan gewoonlijk:	Less than usual:
	DayMonitorPhrases.types	text	Soorten incidenten	Types of incidents
	DayMonitorPhrases.type	text	Soort	Type
	DayMonitorPhrases.usually	text	Gewoonlijk	Usually
	DayMonitorPhrases.against	text	Vergeleken	Compared
	DayMonitorPhrases.verdict	text	Oordeel	Verdict
	DayMonitorPhrases.all	text	Alle soorten samen	All types together
	DayMonitorPhrases.unknown	text	nog niet bekend	not known yet
	DayMonitorPhrases.week	text	7 dagen (gewoonlijk)	7 days (usually)
	DayMonitorPhrases.week#2	text	{1} van 7 dagen (gewoonlijk)	{1} of 7 days (usually)	days
	DayMonitorPhrases.words.more	text	meer dan gewoonlijk	more than usual
	DayMonitorPhrases.words.less	text	minder dan gewoonlijk	less than usual
	DayMonitorPhrases.words.chance	text	gewoon	usual
	DayMonitorPhrases.words.tooFew	text	te weinig weken	too few weeks
	DayMonitorPhrases.explained	text	Gewoonlijk is het gemiddelde van dezelfde weekdag in de acht weken ervoor. Tussen haakjes staat wat toeval kan zijn: 99 van de 100 dagen vallen daarbinnen.	Usually is the mean of the same weekday in the eight weeks before. In brackets is what can be chance: 99 of 100 days lie within it.
	DayMonitorPhrases.hours	text	Uren en weekdagen	Hours and weekdays
	DayMonitorPhrases.deliveredDay	text	geleverde dag	delivered day
	DayMonitorPhrases.deliveredDays	text	geleverde dagen	delivered days
	DayMonitorPhrases.hoursLead	text	Hoeveel incidenten er gemiddeld zijn, alle soorten samen, over {1} in de laatste acht weken. Hoe donkerder, hoe meer. Dit is er alleen voor de hele gemeente.	How many incidents there are on average, all types together, over {1} in the last eight weeks. The darker, the more. This is only there for the whole municipality.	days
	DayMonitorPhrases.hour	text	Uur	Hour
	DayMonitorPhrases.band	text	{1}–{2} uur	{1}–{2} h	from	to
	DayMonitorPhrases.withoutHour	text	Niet in deze tabel: {1} waarvan het uur niet bekend is.	Not in this table: {1} of which the hour is not known.	incidents
	DayMonitorPhrases.places	text	Waar	Where
	DayMonitorPhrases.place	text	Buurt	Neighbourhood
	DayMonitorPhrases.number	text	Aantal	Number
	DayMonitorPhrases.mapTitle	text	Incidenten per {1}	Incidents by {1}	level
	DayMonitorPhrases.mapLead	text	Hoe groter de cirkel, hoe meer incidenten. De aantallen staan ook in de tabel.	The larger the circle, the more incidents. The numbers are in the table too.
	DayMonitorPhrases.mapSummary	text	Kaart van {1} met het aantal incidenten per {2} in vier weken.	Map of {1} with the number of incidents by {2} in four weeks.	name	level
	DayMonitorPhrases.hidden	text	niet getoond	not shown
	DayMonitorPhrases.notDelivered	text	niet in de levering	not in the delivery
	DayMonitorPhrases.weeks	text	Alle soorten samen, in vier hele weken: {1} tot en met {2}.	All types together, in four whole weeks: {1} up to {2}.	from	through
	DayMonitorPhrases.weeksMissing	text	Aantallen per buurt tonen we pas als elke dag van deze vier weken is geleverd: {1} tot en met {2}. Nog niet geleverd: {3}.	We show counts by neighbourhood only when every day of these four weeks was delivered: {1} up to {2}. Not delivered yet: {3}.	from	through	days
	DayMonitorPhrases.sizes	text	In de vier weken van {1} tot en met {2} zijn sommige dagen per buurt geleverd en andere per wijk. Daarom tonen we geen aantallen per gebied.	In the four weeks from {1} up to {2} some days were delivered by neighbourhood and others by wijk. Therefore we show no counts by area.	from	through
	DayMonitorPhrases.weeksOld	text	De laatste levering is zo oud dat we geen aantallen per buurt meer tonen.	The last delivery is so old that we show no counts by neighbourhood any more.
	DayMonitorPhrases.run	text	{1} tot en met {2}	{1} up to {2}	from	through
	DayMonitorPhrases.allWithheld	text	De aantallen per buurt zijn te klein om te tonen, ook aan partners.	The counts by neighbourhood are too small to show, to partners neither.
	DayMonitorPhrases.withheld	text	Aantallen van 1 tot en met 4 per buurt tonen we niet, ook niet aan partners: zo weinig incidenten kunnen over één persoon of adres gaan. Soms tonen we daarom ook een ander aantal niet, waaruit ze te berekenen zijn.	We do not show counts from 1 up to 4 of a neighbourhood, to partners neither: so few incidents can be about one person or address. Sometimes another count is therefore not shown either, from which they could be computed.
	DayMonitorPhrases.withoutPlace	text	Van {1} is de buurt niet bekend.	Of {1} the neighbourhood is not known.	incidents
Sources/FigurePages/DayMonitor/DayPlaceList.swift
	DayPlaceList.html.more	text	Nog {1}	{1} more	language.number(rest.count)
Sources/FigurePages/Downloads/ProvenanceTable.swift
	ProvenanceTable.init.isExample	text	ja	yes
	ProvenanceTable.init.isExample#2	text	nee	no
	ProvenanceTable.head.before	text	gebied_code	area_code
	ProvenanceTable.head.before#2	text	gebied	area
	ProvenanceTable.head.before#3	text	misdrijf_code	offence_code
	ProvenanceTable.head.before#4	text	misdrijf	offence
	ProvenanceTable.head.after	text	toelichting	remark
	ProvenanceTable.head.after#2	text	bron	source
	ProvenanceTable.head.after#3	text	voorbeeldcijfers	example_figures
	ProvenanceTable.head.after#4	text	dataversie	data_version
	ProvenanceTable.remarks.remarks	text	voorlopig	provisional
Sources/FigurePages/Downloads/SeriesFile.swift
	SeriesFile.period	text	periode	period
	SeriesFile.number	text	aantal	count
	SeriesFile.stateName	text	stand	state
	SeriesFile.status	text	status	status
	SeriesFile.expected	text	verwacht	expected
	SeriesFile.low	text	band_van	band_from
	SeriesFile.high	text	band_tot	band_to
	SeriesFile.origin	text	herkomst	origin
	SeriesFile.code	text	deelgebied_code	sub_area_code
	SeriesFile.area	text	deelgebied	sub_area
	SeriesFile.rate	text	per_1000_inwoners_per_jaar	per_1000_residents_per_year
	SeriesFile.rateLow	text	per_1000_van	per_1000_from
	SeriesFile.rateHigh	text	per_1000_tot	per_1000_to
	SeriesFile.residents	text	inwoners	residents
	SeriesFile.base	text	aantal_vergelijking	comparison_count
	SeriesFile.change	text	verschil_procent	change_percent
	SeriesFile.changeLow	text	verschil_van	change_from
	SeriesFile.changeHigh	text	verschil_tot	change_to
	SeriesFile.verdict	text	oordeel	verdict
Sources/FigurePages/Effect/EffectChart.swift
	EffectChart.chart.title	text	Lijngrafiek per maand. 	Line chart by month. 
Sources/FigurePages/Effect/EffectPhrases.swift
	EffectPhrases.title	text	Effect van een gebeurtenis	Effect of an event
	EffectPhrases.short	text	Effect	Effect
	EffectPhrases.lead	text	Wat veranderde er door een lockdown, een campagne of een nieuwe manier van aangifte doen? Wat is geregistreerd, staat naast wat er zou zijn als de tijd ervoor was doorgegaan.	What changed through a lockdown, a campaign or a new way of reporting? What was registered stands beside what would have been if the time before had gone on.
	EffectPhrases.events	text	Gebeurtenissen en breuken	Events and breaks
	EffectPhrases.noEvents	text	In het register staat geen gebeurtenis waarvan er cijfers zijn.	The registry holds no event for which there are figures.
	EffectPhrases.choose	text	Kies zelf	Choose yourself
	EffectPhrases.byEvent	text	Kies gebied, soort en gebeurtenis	Choose area, type and event
	EffectPhrases.byMonths	text	Kies zelf de maanden	Choose the months yourself
	EffectPhrases.oneOf	text	Een van de {1} soorten die het raakt.	One of the {1} types that it touches.	types
	EffectPhrases.event	text	Gebeurtenis	Event
	EffectPhrases.from	text	Van	From
	EffectPhrases.through	text	Tot en met	Through
	EffectPhrases.source	text	Bron:	Source:
	EffectPhrases.notTouched	text	Volgens het register raakt deze gebeurtenis deze soort niet. Een verschil heeft dan waarschijnlijk een andere oorzaak.	According to the registry this event does not touch this type. A difference then probably has another cause.
	EffectPhrases.chartSubtitle	text	Grijs: de tijd ervoor. Paars: wat er is geregistreerd; oranje of groenblauw waar dat buiten de band ligt. Dunne lijn: wat te verwachten was. Band: 95 van de 100 maanden.	Grey: the time before. Purple: what was registered; orange or teal where that lies outside the band. Thin line: what was to be expected. Band: 95 of 100 months.
	EffectPhrases.band	text	als de tijd ervoor was doorgegaan	if the time before had gone on
	EffectPhrases.band#2	text	verwacht	expected
	EffectPhrases.assumptions	text	Waar dit op rust	What this rests on
	EffectPhrases.goesOn	text	Zonder de gebeurtenis waren trend en seizoen van ervoor doorgegaan.	Without the event, trend and season from before would have gone on.
	EffectPhrases.nothingElse	text	In dezelfde maanden speelde niets anders dat in ons register staat.	Nothing else that our registry holds happened in the same months.
	EffectPhrases.sameRecording	text	De manier van registreren bleef in die maanden gelijk.	The way of registering stayed the same in those months.
	EffectPhrases.cannotSay	text	Wat dit niet kan zeggen	What this cannot say
	EffectPhrases.limits	text	Of er minder gebeurde, of dat er minder werd gemeld.	Whether less happened, or less was reported.
	EffectPhrases.limits#2	text	Waardoor het verschil komt. Wat tegelijk gebeurde, kan de oorzaak zijn.	What caused the difference. Whatever happened at the same time can be the cause.
	EffectPhrases.limits#3	text	Hoe het verderging na deze maanden.	How things went on after these months.
	EffectPhrases.limits#4	text	Iets over mensen: er zijn alleen aantallen per gebied.	Anything about people: there are only numbers by area.
Sources/FigurePages/Effect/EffectView.swift
	EffectView.assumptions	markup	Uit de tijd ervoor zijn weggelaten: {1}.	Left out of the time before: {1}.	names(analysis.leftOut)
	EffectView.assumptions.estimate	markup	In dezelfde maanden speelde ook: {1}. Dat is niet van elkaar te scheiden.	In the same months there was also: {1}. These cannot be told apart.	names(analysis.others)
	EffectView.basis.spread	markup	De tijd ervoor is {1}; daarvan tellen {2} maanden mee. {3}	The time before is {1}; {2} months of it count. {3}	run	estimate.baselineMonths	trend
	EffectView.basis.spread#2	markup	De maanden van deze reeks schommelen {1} keer zo sterk als bij louter toeval. De marge is daarop afgestemd.	The months of this series vary {1} times as much as by chance alone. The margin takes that into account.	spread
Sources/FigurePages/Explorer/CourseWords.swift
	CourseWords.drawn.index	text	{1}, {2}. Elk punt is de som van 12 maanden; {3} is 100.	{1}, {2}. Each point is the sum of 12 months; {3} is 100.	unit	period	base
	CourseWords.drawn.change	text	{1}, {2}. Elk punt is de som van 12 maanden, vergeleken met {3}.	{1}, {2}. Each point is the sum of 12 months, compared with {3}.	unit	period	base
	CourseWords.drawn.change#2	text	{1}, {2}. Elk punt gaat over de 12 maanden tot en met die maand.	{1}, {2}. Each point is about the 12 months up to and including that month.	unit	period
	CourseWords.base.previousYear	text	een jaar eerder	one year earlier
	CourseWords.base.periodBefore	text	de 12 maanden ervoor	the 12 months before
	CourseWords.overall	text	Over de hele lijn: van {1} ({2}) naar {3} ({4}){5}, {6}.	Over the whole line: from {1} ({2}) to {3} ({4}){5}, {6}.	was	from	now	to	size	change.verdict.directedText(in: language)
	CourseWords.extremes	text	Het hoogst was het in de 12 maanden tot en met {1} ({2}), het laagst in die tot en met {3} ({4}).	It was highest in the 12 months to {1} ({2}), lowest in those to {3} ({4}).	top	text(most)	bottom	text(least)
	CourseWords.extremes#2	text	De hoogste maand was {1} ({2}), de laagste {3} ({4}).	The highest month was {1} ({2}), the lowest {3} ({4}).	top	text(most)	bottom	text(least)
	CourseWords.breaks.list	text	Er is een breuk in {1}: wat ervoor en erna ligt, is niet te vergelijken.	There is a break in {1}: what lies before and after cannot be compared.	list
	CourseWords.breaks.list#2	text	Er zijn breuken in {1}: wat ervoor en erna ligt, is niet te vergelijken.	There are breaks in {1}: what lies before and after cannot be compared.	list
	CourseWords.gaps.shown	text	Niet geleverd zijn onder meer {1}.	Not delivered are, among others, {1}.	shown
	CourseWords.gaps.shown#2	text	Niet geleverd: {1}.	Not delivered: {1}.	shown
	CourseWords.provisional.period	text	Het cijfer van {1} is voorlopig.	The figure of {1} is provisional.	period
	CourseWords.provisional.period#2	text	Cijfers tussen {1} en {2} zijn voorlopig.	Figures between {1} and {2} are provisional.	language.month(first)	language.month(last)
Sources/FigurePages/Explorer/ExplorerAnswer.swift
	ExplorerProposal.instead.init	text	Er zijn geen cijfers per maand. U ziet de tabel.	There are no figures by month. You see the table.
	ExplorerProposal.instead.init#2	text	Losse maanden hebben alleen een aantal. U ziet daarom aantallen; kies Verloop voor deze maat.	Single months have a number only. So you see numbers; choose Trend for this measure.
	ExplorerProposal.instead.init#3	text	Een kaart van aantallen laat vooral zien waar veel mensen wonen. U ziet daarom het aantal per 1.000 inwoners.	A map of numbers mostly shows where many people live. So you see the number per 1,000 residents.
	ExplorerProposal.instead.init#4	text	Daarvoor zijn dit te weinig gebieden. U ziet ze als staven.	These are too few areas for that. You see them as bars.
	ExplorerProposal.instead.init#5	text	Dit beeld kan één soort tegelijk laten zien. U ziet alle gekozen soorten in de tabel.	This view can show one type at a time. You see all chosen types in the table.
	ExplorerProposal.instead.init#6	text	Een maat tegen zichzelf zegt niets. U ziet de waarden als staven.	A measure against itself says nothing. You see the values as bars.
	ExplorerProposal.beside.init	text	Deze gebieden verschillen veel in inwonertal. Wie ze wil vergelijken, kijkt beter naar het aantal per 1.000 inwoners.	These areas differ much in their number of residents. To compare them, the number per 1,000 residents says more.
	ExplorerProposal.tooMany	text	{1} tegelijk zijn niet uit elkaar te houden: hier passen er {2}. U ziet ze in de tabel.	{1} at once cannot be told apart: {2} fit here. You see them in the table.	number	limit
	ExplorerProposal.show	text	Toon {1}	Show {1}	name
	ExplorerProposal.own	text	Ga naar {1}	Go to {1}	name
Sources/FigurePages/Explorer/ExplorerFiles.swift
	ExplorerFiles.name.more	text	en	and
	ExplorerFiles.text.example	text	VOORBEELDCIJFERS (verzonnen)	EXAMPLE FIGURES (invented)
Sources/FigurePages/Explorer/ExplorerMeanings.swift
	OffenceMeaning.text.all	text	Alle geregistreerde misdrijven samen.	All registered offences together.
	OffenceMeaning.text	text	Som van {1}.	Sum of {1}.	parts
	Measure.meaning.count	text	Het aantal misdrijven dat de politie in de periode registreerde.	The number of offences that the police registered in the period.
	Measure.meaning.rate	text	Het aantal misdrijven gedeeld door het aantal inwoners op 1 januari, maal 1.000, omgerekend naar een jaar. Wie er komt en niet woont, telt niet mee.	The number of offences divided by the number of residents on 1 January, times 1,000, converted to a year. Who comes there without living there is not counted.
	Measure.meaning.moving12Months	text	De som van de 12 maanden tot en met de laatste van de periode.	The sum of the 12 months up to the last of the period.
	Measure.meaning.change	text	Het verschil met het aantal in de periode waarmee vergeleken wordt, in procenten daarvan; onder de 20 misdrijven geven wij geen procenten.	The difference from the number in the period held against, in per cent of it; below 20 offences we give no percentages.
	Measure.meaning.index	text	Het aantal in procenten van dat in de periode waarmee vergeleken wordt: 100 is evenveel.	The number in per cent of that in the period held against: 100 is as many.
	Measure.meaning.share	text	Het aantal in procenten van alle misdrijven van hetzelfde gebied en dezelfde periode.	The number in per cent of all offences of the same area and period.
	Measure.meaning.yearToDate	text	Het aantal van januari tot en met de laatste maand van de periode.	The number from January up to the last month of the period.
	Measure.meaning.rank	text	De plaats op volgorde van het aantal per 1.000 inwoners; 1 is het hoogst.	The place by the number per 1,000 residents; 1 is the highest.
Sources/FigurePages/Explorer/ExplorerPhrases.swift
	ExplorerPhrases.description	text	Zet gebieden, soorten misdrijven en periodes naast elkaar, in het beeld dat u kiest.	Put areas, types of offence and periods beside each other, in the view that you choose.
	ExplorerPhrases.lead	text	Kies wat u wilt zien. Het adres van de pagina onthoudt uw keuze: u kunt het bewaren of doorsturen.	Choose what you want to see. The address of the page keeps your choice: you can save it or send it on.
	ExplorerPhrases.view	text	Beeld	View
	ExplorerPhrases.choose	text	Kies cijfers, gebieden en periode	Choose figures, areas and period
	ExplorerPhrases.measure	text	Maat	Measure
	ExplorerPhrases.against	text	Tegen	Against
	ExplorerPhrases.addArea	text	Gebied erbij	Add an area
	ExplorerPhrases.addOffence	text	Soort erbij	Add a type
	ExplorerPhrases.parts	text	Toon	Show
	ExplorerPhrases.themselves	text	de gekozen gebieden	the chosen areas
	ExplorerPhrases.none	text	niets erbij	nothing to add
	ExplorerPhrases.show	text	Toon	Show
	ExplorerPhrases.chosenAreas	text	Gekozen gebieden	Chosen areas
	ExplorerPhrases.chosenOffences	text	Gekozen soorten	Chosen types
	ExplorerPhrases.words	text	Wat dit beeld zegt	What this view says
	ExplorerPhrases.howToRead	text	Hoe lees ik dit?	How do I read this?
	ExplorerPhrases.takeAway	text	Neem mee	Take away
	ExplorerPhrases.examples	text	Goede voorbeelden	Good examples
	ExplorerPhrases.examplesLead	text	Een vraag, en het beeld dat haar beantwoordt.	A question, and the view that answers it.
	ExplorerPhrases.nothing	text	Er zijn nog geen cijfers om te verkennen.	There are no figures to explore yet.
	ExplorerPhrases.noFigure	text	Hiervan zijn in deze periode geen cijfers.	There are no figures of this in this period.
	ExplorerPhrases.csvPoint	text	CSV met punten	CSV with points
	ExplorerPhrases.text	text	Tekst	Text
	ExplorerPhrases.picture	text	Beeld (SVG)	Picture (SVG)
	ExplorerPhrases.whyNone	text	waarom niet	why not
	ExplorerPhrases.remove	text	Haal {1} weg	Remove {1}	name
	ExplorerPhrases.unknown	text	Dit in het adres kennen wij niet en laten wij weg: {1}.	This in the address is not known to us and left out: {1}.	list
	ExplorerPhrases.inside	text	alle {1} daarin	all {1} in them	level
	ExplorerView.title.trend	text	Verloop	Trend
	ExplorerView.title.table	text	Tabel	Table
	ExplorerView.title.bars	text	Staven	Bars
	ExplorerView.title.twoPeriods	text	Twee periodes	Two periods
	ExplorerView.title.map	text	Kaart	Map
	ExplorerView.title.months	text	Maanden en jaren	Months and years
	ExplorerView.title.ranks	text	Plaats door de jaren	Place over the years
	ExplorerView.title.scatter	text	Twee maten	Two measures
	ExplorerView.title.funnel	text	Trechter	Funnel
	ExplorerView.reading.trend	text	Van links naar rechts loopt de tijd, naar boven worden het er meer. Een gestippeld stuk is voorlopig. Waar een lijn ophoudt, is er geen cijfer of is de telling veranderd. In een rij kleine grafieken hebben alle dezelfde schaal: wat hoger ligt, is ook echt meer.	Time runs from left to right, and higher is more. A dotted piece is provisional. Where a line stops there is no figure, or the counting has changed. In a row of small charts all have the same scale: what lies higher is really more.
	ExplorerView.reading.table	text	Elke rij is een gebied of een soort. Klik op de kop van een kolom om te sorteren. Hoe donkerder een vakje, hoe groter het getal in die kolom. Een gearceerd vakje heeft geen cijfer, en zegt waarom.	Each row is an area or a type. Click on the head of a column to sort. The darker a cell, the larger the number in that column. A hatched cell has no figure, and says why.
	ExplorerView.reading.bars	text	Elke staaf begint bij nul: twee keer zo lang is twee keer zoveel. Bij een verandering is alleen een staaf in kleur meer dan toeval.	Each bar begins at zero: twice as long is twice as much. Of a change only a coloured bar is more than chance.
	ExplorerView.reading.twoPeriods	text	De grijze stip is hoeveel het was, de grote stip hoeveel het is. Een gevulde, gekleurde stip is een verschil dat meer is dan toeval; een open stip kan toeval zijn.	The grey dot is what it was, the large dot what it is. A filled, coloured dot is a difference that is more than chance; an open dot can be chance.
	ExplorerView.reading.map	text	Hoe sterker de kleur, hoe meer misdrijven per 1.000 inwoners. Een driehoek wijst op een verandering die meer is dan toeval. Waar veel mensen komen die er niet wonen, is het getal hoog zonder dat inwoners meer meemaken.	The stronger the colour, the more offences per 1,000 residents. A triangle points at a change that is more than chance. Where many people come who do not live there, the number is high without residents experiencing more.
	ExplorerView.reading.months	text	Elke rij is een jaar, elke kolom een maand. Zo ziet u het seizoen naast de jaren. Een ring is een maand buiten de band van wat toeval en seizoen kunnen doen.	Each row is a year, each column a month. So you see the season beside the years. A ring is a month outside the band of what chance and season can do.
	ExplorerView.reading.ranks	text	In elk vakje staat de plaats op volgorde van het aantal per 1.000 inwoners; 1 is het hoogst. Tussen haakjes staan de plaatsen die toeval openlaat: overlappen die, dan zegt een hogere of lagere plaats niets.	Each cell has the place by the number per 1,000 residents; 1 is the highest. In brackets are the places that chance leaves open: where those overlap, a higher or lower place means nothing.
	ExplorerView.reading.scatter	text	Elke stip is een gebied. Hoe verder naar rechts, hoe meer van de ene maat; hoe hoger, hoe meer van de andere. Dat twee maten samengaan, zegt niet dat de ene de andere veroorzaakt.	Each dot is an area. Further to the right is more of the one measure; higher is more of the other. That two measures go together does not mean that one causes the other.
	ExplorerView.reading.funnel	text	Elke stip is een gebied: rechts de grote, links de kleine. De band is breed voor kleine gebieden, want daar doet toeval meer. Binnen de band wijkt een gebied niet af van het geheel. Tussen de dunne lijnen liggen bij toeval 95 van de 100 gebieden, in de band 998 van de 1.000.	Each dot is an area: large ones at the right, small ones at the left. The band is wide for small areas, for there chance does more. Inside the band an area does not differ from the whole. By chance 95 of 100 areas lie between the thin lines, 998 of 1,000 inside the band.
	Measure.choice.count	text	aantal	number
	Measure.choice.rate	text	per 1.000 inwoners per jaar	per 1,000 residents per year
	Measure.choice.moving12Months	text	som van 12 maanden	sum of 12 months
	Measure.choice.change	text	verandering in procenten	change in per cent
	Measure.choice.index	text	index	index
	Measure.choice.share	text	aandeel in alle misdrijven	share of all offences
	Measure.choice.yearToDate	text	dit jaar tot nu toe	year to date
	Measure.choice.rank	text	plaats	place
	Measure.unit.count	text	misdrijven	offences
	Measure.unit.rate	text	per 1.000 inwoners, 12 maanden	per 1,000 residents, 12 months
	Measure.unit.rate#2	text	per 1.000 inwoners per jaar	per 1,000 residents per year
	Measure.unit.moving12Months	text	misdrijven in 12 maanden	offences in 12 months
	Measure.unit.change	text	% verandering	% change
	Measure.unit.index	text	index	index
	Measure.unit.share	text	% van alle misdrijven	% of all offences
	Measure.unit.yearToDate	text	misdrijven dit jaar	offences this year
	Measure.unit.rank	text	plaats	place
Sources/FigurePages/Explorer/ExplorerSheet.swift
	ExplorerSheet.columns	text	gebied_code	area_code
	ExplorerSheet.columns#2	text	gebied	area
	ExplorerSheet.columns#3	text	misdrijf_code	offence_code
	ExplorerSheet.columns#4	text	misdrijf	offence
	ExplorerSheet.columns#5	text	maat	measure
	ExplorerSheet.columns#6	text	periode	period
	ExplorerSheet.columns#7	text	waarde	value
	ExplorerSheet.columns#8	text	eenheid	unit
	ExplorerSheet.columns#9	text	status	status
	ExplorerSheet.columns#10	text	waarom_geen_waarde	why_no_value
	ExplorerSheet.columns#11	text	aantal	count
	ExplorerSheet.columns#12	text	marge_van	margin_from
	ExplorerSheet.columns#13	text	marge_tot	margin_to
	ExplorerSheet.columns#14	text	vergeleken_met	compared_with
	ExplorerSheet.columns#15	text	aantal_toen	count_then
	ExplorerSheet.columns#16	text	verschil_procent	change_percent
	ExplorerSheet.columns#17	text	oordeel	verdict
	ExplorerSheet.columns#18	text	toelichting	remark
	ExplorerSheet.columns#19	text	bron	source
	ExplorerSheet.columns#20	text	voorbeeldcijfers	example_figures
	ExplorerSheet.columns#21	text	dataversie	data_version
	ExplorerSheet.end	text	ja	yes
	ExplorerSheet.end#2	text	nee	no
	ExplorerSheet.workbook.cells	text	Cijfers	Figures
	ExplorerSheet.definitions.verdicts	text	oordeel	verdict
	ExplorerSheet.definitions.verdicts#2	text	Of het verschil in aantallen groter is dan toeval kan verklaren (95%). Is het oordeel ‘kan toeval zijn’, dan is niet gezegd dat er niets veranderde.	Whether the difference in counts is larger than chance can explain (95%). Where the verdict is ‘could be chance’, that does not say that nothing changed.
	ExplorerSheet.definitions.verdicts#3	text	Begrippen	Definitions
	ExplorerSheet.definitions.init	text	begrip	term
	ExplorerSheet.definitions.init#2	text	betekenis	meaning
	ExplorerSheet.about.facts	text	bron	source
	ExplorerSheet.about.facts#2	text	dataversie	data version
	ExplorerSheet.about.facts#3	text	voorbeeldcijfers	example figures
	ExplorerSheet.about.facts#4	text	ja, verzonnen	yes, invented
	ExplorerSheet.about.facts#5	text	nee	no
	ExplorerSheet.about.facts#6	text	adres	address
	ExplorerSheet.about.facts#7	text	Over dit bestand	About this file
	ExplorerSheet.about.init	text	wat	what
Sources/FigurePages/Explorer/PairsView.swift
	PairsView.chart	text	{1}. De grijze stip is het aantal {2}.	{1}. The grey dot is the number {2}.	period	$0
Sources/FigurePages/Explorer/PeriodWords.swift
	PeriodWords.title.found	text	het hoogst in {1}, het laagst in {2}	highest in {1}, lowest in {2}	highest.name	lowest.name
	PeriodWords.title.byType	text	{1} het hoogst, {2} het laagst	{1} highest, {2} lowest	highest.name	lowest.name
	PeriodWords.title.name	text	{1} in {2}	{1} in {2}	e.edition.title(of: figure, in: language)	AreaNames.text(figure.area, e.context)
	PeriodWords.single.margin	text	 (marge {1})	 (margin {1})	language.range(range.lowerBound, range.upperBound, decimals: 1)
	PeriodWords.changed	text	Het aantal ging van {1} ({2}) naar {3}: {4}.	The number went from {1} ({2}) to {3}: {4}.	was	base	now	verdict
	PeriodWords.extremes	text	{1} is {2} het hoogst en {3} het laagst.	{1}, {2} is highest and {3} lowest.	when	high	low
	PeriodWords.changes	text	Nergens is het verschil met het aantal {1} meer dan toeval.	Nowhere is the difference from the number {1} more than chance.	base
	PeriodWords.changes.parts	text	hoger {1} {2}	higher {1} {2}	at	list(up)
	PeriodWords.changes.parts#2	text	lager {1} {2}	lower {1} {2}	at	list(down)
	PeriodWords.changes.expected	text	 Van {1} vergelijkingen lijken er door toeval al ongeveer {2} meer dan toeval.	 Of {1} comparisons about {2} look like more than chance by chance alone.	compared.count	compared.count / 20
	PeriodWords.changes.rest	text	 Bij {1} kan het verschil toeval zijn.	 For {1} the difference can be chance.	language.number(chance)
	PeriodWords.changes#2	text	Meer dan toeval veranderd, vergeleken met het aantal {1}: {2}.{3}{4}	Changed by more than chance, compared with the number {1}: {2}.{3}{4}	base	parts	rest	expected
	PeriodWords.at	text	in	in
	PeriodWords.at#2	text	bij	for
	PeriodWords.list	text	{1} en nog {2}	{1} and {2} more	names.prefix(5).joined(separator: ", ")	rest
	PeriodWords.without	text	Zonder cijfer: {1}.	Without a figure: {1}.	parts.joined(separator: "; ")
Sources/FigurePages/Explorer/PlaceViews.swift
	PlaceViews.map.texts	text	{1}, omgerekend naar een jaar.	{1}, converted to a year.	period
	PlaceViews.map.texts#2	text	Misdrijven per 1.000 inwoners	Offences per 1,000 residents
	PlaceViews.map.texts#3	text	minder dan {1} inwoners	fewer than {1} residents	limit
	PlaceViews.funnel.funnel	text	Te weinig gebieden hebben een aantal per 1.000 inwoners om ze zo te vergelijken.	Too few areas have a number per 1,000 residents to compare them like this.
	PlaceViews.funnel.chart	text	inwoners × jaren	residents × years
	PlaceViews.funnel.chart#2	text	samen {1}	together {1}	e.language.perThousand(funnel.target)
	ScatterWords.title	text	{1}: {2} en {3}	{1}: {2} and {3}	what	x	y
	ScatterWords.drawn	text	{1}. Naar rechts: {2}. Naar boven: {3}.	{1}. To the right: {2}. Upwards: {3}.	period	x	y
	FunnelWords.title.all	text	{1}: geen van de {2} gebieden wijkt af van het geheel	{1}: none of the {2} areas differs from the whole	what	all
	FunnelWords.title.all#2	text	{1}: {2} van de {3} gebieden {4} af van het geheel	{1}: {2} of {3} areas {5} from the whole	what	language.number(count)	all	count == 1 ? "wijkt" : "wijken"	count == 1 ? "differs" : "differ"
	FunnelWords.drawn	text	{1}. Naar rechts: inwoners, elke stap evenveel keer zo groot. De band is wat toeval openlaat.	{1}. To the right: residents, each step as many times larger. The band is what chance leaves open.	period
	FunnelWords.sentences	text	Hoger dan verwacht voor hun grootte: {1}.	Higher than expected for their size: {1}.	language.list(above)
	FunnelWords.sentences#2	text	Lager dan verwacht voor hun grootte: {1}.	Lower than expected for their size: {1}.	language.list(below)
	FunnelWords.sentences#3	text	Wat de gebieden verschillen, kan toeval zijn.	What the areas differ can be chance.
	FunnelWords.sentences.times	text	De gebieden verschillen van zichzelf al meer dan toeval alleen ({1} keer zoveel spreiding); de band is daarom zo veel breder gemaakt.	The areas differ by themselves more than by chance alone ({1} times the variance); the band was widened for that.	times
	FunnelWords.sentences#4	text	{1} zonder aantal per 1.000 inwoners doen niet mee.	{1} without a number per 1,000 residents take no part.	language.number(funnel.without)
	FunnelWords.text.farAbove	text	hoger dan verwacht voor zijn grootte	higher than expected for its size
	FunnelWords.text.farBelow	text	lager dan verwacht voor zijn grootte	lower than expected for its size
	FunnelWords.text.above	text	aan de hoge kant, kan toeval zijn	on the high side, can be chance
	FunnelWords.text.below	text	aan de lage kant, kan toeval zijn	on the low side, can be chance
	FunnelWords.text.inside	text	wijkt niet af	does not differ
Sources/FigurePages/Explorer/RanksView.swift
	RanksView.table.title	text	Plaats op volgorde van het aantal per 1.000 inwoners	Place by the number per 1,000 residents
	RanksView.sentences.found	text	In {1} is het getal het hoogst in {2}: {3}.	In {1} the number is highest in {2}: {3}.	last.year	name	rate
	RanksView.sentences.found#2	text	In {1} staat {2} bovenaan met {3}, maar door toeval kan die plaats ook van een ander zijn.	In {1} {2} comes first with {3}, but by chance that place could be another’s.	last.year	name	rate
	RanksView.sentences	text	Sinds {1} zeker hoger gekomen: {2}.	Surely higher since {1}: {2}.	a	e.language.list(Array(up.prefix(6)))
	RanksView.sentences#2	text	Sinds {1} zeker lager gekomen: {2}.	Surely lower since {1}: {2}.	a	e.language.list(Array(down.prefix(6)))
	RanksView.sentences#3	text	Tussen {1} en {2} is geen enkele plaats zeker veranderd.	Between {1} and {2} no place has surely changed.	a	b
Sources/FigurePages/Explorer/TableView.swift
	TableView.rest.text	text	De eerste {1} van {2} rijen. De bestanden hieronder hebben ze allemaal.	The first {1} of {2} rows. The files below have them all.	most	all
Sources/FigurePages/Index/AreaIndexPage.swift
	AreaIndexPage.buurten.title	text	Wijken en buurten van {1}	Wijken and neighbourhoods of {1}	name
Sources/FigurePages/Index/BuurtIndex.swift
	BuurtIndex.table.name	text	Wijken en buurten van {1}	Wijken and neighbourhoods of {1}	name
Sources/FigurePages/Index/IndexPhrases.swift
	IndexPhrases.areasDescription	text	Alle gemeenten, politiedistricten, basisteams, wijken en buurten, met hun aantal geregistreerde misdrijven van de laatste twaalf maanden.	All municipalities, police districts, basic police teams, wijken and neighbourhoods, with their number of registered offences in the last twelve months.
	IndexPhrases.municipalities	text	Gemeenten	Municipalities
	IndexPhrases.municipality	text	Gemeente	Municipality
	IndexPhrases.allMunicipalities	text	alle gemeenten	all municipalities
	IndexPhrases.place	text	Gebied	Area
	IndexPhrases.buurten	text	Wijken en buurten	Wijken and neighbourhoods
	IndexPhrases.buurtenExplained	text	Kies een gemeente. U ziet dan al haar wijken en buurten met hun cijfers.	Choose a municipality to see all its wijken and neighbourhoods with their figures.
	IndexPhrases.chooseMunicipality	text	Kies een gemeente	Choose a municipality
	IndexPhrases.showBuurten	text	Toon de buurten	Show the neighbourhoods
	IndexPhrases.police	text	Politiedistricten en basisteams	Police districts and basic teams
	IndexPhrases.outside	text	Buiten de regio	Outside the region
	IndexPhrases.outsideExplained	text	Deze gemeenten staan wel in de geleverde cijfers.	These municipalities are in the delivered figures too.
	IndexPhrases.nothingDelivered	text	Er zijn nog geen cijfers geleverd.	No figures have been delivered yet.
	IndexPhrases.regionRose	text	In de regio als geheel steeg het aantal meer dan door toeval te verwachten is.	In the region as a whole the number rose more than chance can explain.
	IndexPhrases.regionFell	text	In de regio als geheel daalde het aantal meer dan door toeval te verwachten is.	In the region as a whole the number fell more than chance can explain.
	IndexPhrases.months24	text	24 maanden	24 months
	IndexPhrases.lineExplained	text	Lijn: de laatste 24 maanden, elke rij op haar eigen schaal; paars is het laatste jaar. Staafjes: minder dan vijf per maand.	Line: the last 24 months, every row on its own scale; purple is the last year. Columns: fewer than five a month.
	IndexPhrases.inTheBand	text	De verandering in de band van het toeval	The change in the band of chance
	IndexPhrases.noComparison	text	geen vergelijking mogelijk	no comparison possible
	IndexPhrases.nothingToJudge	text	De aantallen zijn te klein om te zeggen of er iets veranderde.	The numbers are too small to say whether anything changed.
	IndexPhrases.manyComparisons	text	Bij zo veel vergelijkingen tegelijk valt er gemiddeld één op de twintig door toeval buiten de band.	With so many comparisons at once, about one in twenty falls outside the band by chance.
	IndexPhrases.offencesDescription	text	Alle soorten misdrijven met hun aantal in de regio, en de groepen die de regio gebruikt.	All types of offences with their number in the region, and the groups that the region uses.
	IndexPhrases.offencesLead	text	Of bekijk	Or see
	IndexPhrases.groups	text	Groepen	Groups
	IndexPhrases.group	text	Groep	Group
	IndexPhrases.groupsExplained	text	Een groep is een optelsom van soorten. Elke regio kiest haar eigen groepen.	A group is a sum of types. Every region chooses its own groups.
	IndexPhrases.types	text	Alle soorten	All types
	IndexPhrases.chaptersExplained	text	De indeling in kopjes is die van de regio. De politie geeft elke soort alleen een code.	The headings are those of the region. The police only number the types.
	IndexPhrases.otherTypes	text	Andere soorten	Other types
	IndexPhrases.type	text	Soort	Type
Sources/FigurePages/Index/IndexTable.swift
	IndexTable.explained.held	text	{1}, vergeleken met {2}.	{1}, compared with {2}.	period	language.period(base)
	IndexTable.size	text	was	was
Sources/FigurePages/Index/IndexWords.swift
	IndexWords.buurten	text	buurt	neighbourhood
	IndexWords.buurten#2	text	buurten	neighbourhoods
	IndexWords.types	text	soort	type
	IndexWords.types#2	text	soorten	types
	IndexWords.finding	text	Bij geen van de {1} die wij kunnen toetsen veranderde het aantal meer dan door toeval te verwachten is.	For none of the {1} that we can test did the number change more than chance can explain.	all
	IndexWords.finding.parts	text	Meer	More
	IndexWords.finding.parts#2	text	Minder	Fewer
	IndexWords.counted	text	Van de {1} die wij kunnen toetsen veranderde er {2} meer dan door toeval te verwachten is.	Of the {1} that we can test, {2} changed more than chance can explain.	all	strong: found
	IndexWords.counted#2	text	Van de {1} die wij kunnen toetsen veranderden er {2} meer dan door toeval te verwachten is.	Of the {1} that we can test, {2} changed more than chance can explain.	all	strong: found
	IndexWords.part.rest	text	{1}: {2} en nog {3}.	{1}: {2} and {3} more.	word	names	rest
	IndexWords.part.rest#2	text	{1}: {2}.	{1}: {2}.	word	names
Sources/FigurePages/Index/OffenceIndexPage.swift
	OffenceIndexPage.without.label	text	Nog {1} zonder cijfer	{1} more without a figure	count
Sources/FigurePages/MonthBrief/MonthBriefPhrases.swift
	MonthBriefPhrases.name	text	De maand in vijf zinnen	The month in five sentences
	MonthBriefPhrases.title	text	{1} in vijf zinnen	{1} in five sentences	month
	MonthBriefPhrases.description	text	Wat er in een maand in de regio gebeurde, wat opviel, wat daalde, wat niet te zeggen is en hoe het jaarplan ervoor staat.	What happened in the region in a month, what stood out, what fell, what cannot be said and how the year plan stands.
	MonthBriefPhrases.nothingYet	text	Er zijn nog geen cijfers per maand van deze regio.	There are no figures per month of this region yet.
	MonthBriefPhrases.happened	text	De regio	The region
	MonthBriefPhrases.rose	text	Gestegen	Up
	MonthBriefPhrases.fell	text	Gedaald	Down
	MonthBriefPhrases.cannotBeSaid	text	Niet te zeggen	Cannot be said
	MonthBriefPhrases.plan	text	Het jaarplan	The year plan
	MonthBriefPhrases.place.inside	text	dus dit aantal kan toeval zijn	so this number can be chance
	MonthBriefPhrases.place.above	text	dus dit is meer dan toeval en seizoen verklaren	so this is more than chance and season explain
	MonthBriefPhrases.place.below	text	dus dit is minder dan toeval en seizoen verklaren	so this is less than chance and season explain
	MonthBriefPhrases.allFigures	text	Alle cijfers van {1}	All figures of {1}	region
	MonthBriefPhrases.risen	text	Vergeleken met {1} steeg het aantal meer dan door toeval te verwachten is bij	Compared with {1}, the number rose more than chance can explain for	before
	MonthBriefPhrases.fallen	text	Vergeleken met {1} daalde het aantal meer dan door toeval te verwachten is bij	Compared with {1}, the number fell more than chance can explain for	before
	MonthBriefPhrases.noneRose	text	Vergeleken met {1} is geen van de verschillen die wij konden toetsen een stijging die meer is dan toeval.	Compared with {1}, none of the differences that we could test is a rise that is more than chance.	before
	MonthBriefPhrases.noneFell	text	Vergeleken met {1} is geen van de verschillen die wij konden toetsen een daling die meer is dan toeval.	Compared with {1}, none of the differences that we could test is a fall that is more than chance.	before
	MonthBriefPhrases.nothingToTest	text	Er is geen verschil met {1} dat wij kunnen toetsen: daarvoor zijn cijfers van beide maanden nodig, met genoeg misdrijven.	There is no difference with {1} that we can test: that takes figures of both months, with enough offences.	before
	MonthBriefPhrases.noFallsEither	text	Ook over dalingen is daarom niets te zeggen.	For that reason nothing can be said about falls either.
	MonthBriefPhrases.more	text	nog {1}	{1} more	count
	MonthBriefPhrases.tooFew	text	Over {1} van de {2} vergelijkingen (per gemeente en soort) is niets te zeggen, omdat er te weinig misdrijven zijn of een cijfer ontbreekt.	Nothing can be said of {1} of the {2} comparisons (by municipality and type), because there are too few offences or a figure is missing.	count	all
	MonthBriefPhrases.provisional	text	{1} is voorlopig: er kunnen nog aangiften bij komen.	{1} is provisional: reports can still come in.	month
	MonthBriefPhrases.incomplete	text	{1} is niet volledig: een deel van de cijfers ontbreekt.	{1} is incomplete: a part of the figures is missing.	month
	MonthBriefPhrases.nothingLacks	text	Alles wat wij voor deze zinnen nodig hebben, is geleverd. Wat niet is aangegeven, ziet de politie niet.	All that we need for these sentences was delivered. What is not reported, the police do not see.
	MonthBriefPhrases.ofThePlan	text	Het jaarplan {1}:	The year plan {1}:	year
	MonthBriefPhrases.noPlan	text	Er is nog geen jaarplan gepubliceerd.	No year plan has been published yet.
	MonthBriefPhrases.noTargets	text	Het jaarplan {1} heeft geen doelen met een getal.	The year plan {1} has no targets in numbers.	year
	MonthBriefPhrases.indicators	text	Alle doelen en indicatoren	All targets and indicators
	MonthBriefPhrases.madeBy	text	Een programma maakte deze zinnen van de gepubliceerde cijfers.	A program made these sentences of the published figures.
	MonthBriefPhrases.version	text	Gegevensversie	Data version
	MonthBriefPhrases.otherMonths	text	Andere maanden	Other months
Sources/FigurePages/MonthBrief/MonthBriefQuery.swift
	QueryKey.month	address	maand	month
Sources/FigurePages/MonthBrief/MonthBriefSentences.swift
	MonthBriefSentences.happenedText.offences	text	misdrijf	offence
	MonthBriefSentences.happenedText.offences#2	text	misdrijven	offences
	MonthBriefSentences.happenedText.place.counted	markup	In {1} registreerde de politie in {2} <strong>{3}</strong>.	In {1} the police registered <strong>{3}</strong> in {2}.	month	name	offences
	MonthBriefSentences.happenedText.usual	text	{1} tot {2}	{1} to {2}	low	high
	MonthBriefSentences.happenedText	markup	In {1} registreerde de politie in {2} <strong>{3}</strong> {4}; gewoon is {5}, {6}.	In {1} the police registered <strong>{3}</strong> in {2} {4}; usual is {5}, {6}.	month	name	offences	trend	usual	judged
	MonthBriefSentences.tested.types	text	soort	type
	MonthBriefSentences.tested.types#2	text	soorten	types
	MonthBriefSentences.tested.differences	text	verschil	difference
	MonthBriefSentences.tested.differences#2	text	verschillen	differences
	MonthBriefSentences.tested	markup	Getoetst: {1}, van {2} en {3}. Als er nergens iets was veranderd, {4} er door toeval ongeveer {5} op; nu {6} het er {7}, hoger en lager samen. {8}	Tested: {1}, of {2} and {3}. If nothing had changed anywhere, about {5} would stand out by chance; now there {9} {7}, up and down together. {8}	differences	areas	types	byChance == 1 ? "viel" : "vielen"	chance	isOne ? "is" : "zijn"	all	AlgorithmEntry.change.link(context)	isOne ? "is" : "are"
Sources/FigurePages/Offence/EventItem.swift
	EventItem.kind	text	Breuk: de cijfers van voor en na zijn niet te vergelijken	Break: figures before and after cannot be compared
	EventItem.kind#2	text	Gebeurtenis	Event
	EventItem.period.until	text	vanaf {1}	from {1}	language.month(event.from)
	EventItem.certainty.high	text	groot	high
	EventItem.certainty.medium	text	redelijk	medium
	EventItem.certainty.low	text	klein	low
Sources/FigurePages/Offence/FormulaTable.swift
	FormulaTable.sum.total	text	Samen	Together
Sources/FigurePages/Offence/OffencePage.swift
	OffencePage.page.region	text	{1}: wat het telt, en de geregistreerde aantallen in {2}.	{1}: what it counts, and the registered numbers in {2}.	title	region
Sources/FigurePages/Offence/OffencePhrases.swift
	OffencePhrases.officialName	text	bij de politie	with the police
	OffencePhrases.officialTitle	text	Naam bij de politie	Name with the police
	OffencePhrases.definition	text	Wat hierin meetelt	What this counts
	OffencePhrases.formula	text	De optelsom	The sum
	OffencePhrases.ranking	text	Volgorde van de gemeenten	Order of the municipalities
	OffencePhrases.breaks	text	Breuken en gebeurtenissen	Breaks and events
	OffencePhrases.perMunicipality	text	Per gemeente	By municipality
	OffencePhrases.classes	text	Incidentcodes van de politie	Police incident codes
	OffencePhrases.set	text	Optelsom	Sum
	OffencePhrases.version	text	Versie	Version
	OffencePhrases.validFrom	text	Geldig vanaf	Valid from
	OffencePhrases.publication	text	Publicatie	Publication
	OffencePhrases.memberOf	text	Telt mee in	Counts in
	OffencePhrases.monthly	text	per maand, tot op buurtniveau	per month, down to neighbourhoods
	OffencePhrases.yearly	text	alleen per jaar en per gemeente, nooit per wijk of buurt	per year and municipality only, never by wijk or neighbourhood
	OffencePhrases.group	text	Groep van misdrijven	Group of offences
	OffencePhrases.type	text	Soort misdrijf	Type of offence
	OffencePhrases.everything	text	Alles samen	All together
	OffencePhrases.allDefined	text	Alle misdrijven die de politie registreerde. Als de bron geen totaal levert, tellen wij alle geleverde soorten op en zeggen wij dat erbij.	All offences that the police registered. When the source delivers no total, we add up all delivered types and say so.
	OffencePhrases.typeDefined	text	Een soort uit de indeling van de politie. Een misdrijf telt mee als het een van de incidentcodes hieronder heeft. Pogingen tellen mee.	A type in the classification of the police. An offence counts when it has one of the incident codes below. Attempts count.
	OffencePhrases.unknownDefined	text	Deze soort staat in de levering. De indeling van deze regio beschrijft haar nog niet.	This type is in the delivery. The classification of this region does not describe it yet.
	OffencePhrases.caveats	text	Let op	Please note
	OffencePhrases.part	text	Soort	Type
	OffencePhrases.counts	text	telt mee {1}	counts {1}	months
	OffencePhrases.outside	text	telt in deze periode niet mee	does not count in this period
	OffencePhrases.since	text	In de indeling	In the classification
	OffencePhrases.noEvents	text	Er zijn geen breuken of gebeurtenissen bekend die deze cijfers raken.	No breaks or events are known that touch these figures.
	OffencePhrases.certainty	text	Zekerheid	Certainty
	OffencePhrases.groupSum	text	Een groep is een optelsom van soorten. Coalities tellen soms anders op; vergelijk dus alleen cijfers met dezelfde optelsom.	A group is a sum of types. Coalitions sometimes add up differently, so compare only figures with the same sum.
Sources/FigurePages/Offence/OffenceView.swift
	OffenceView.note.year	markup	Met de inwoners van 1 januari {1}. 	With the residents of 1 January {1}. 	year
	OffenceView.rankingTitle	text	de verschillen kunnen toeval zijn	the differences could be chance
	OffenceView.rankingTitle#2	text	{1} lager dan de rest	{1} lower than the rest	language.count(lower, one: one, many: many)
	OffenceView.rankingTitle#3	text	{1} hoger dan de rest	{1} higher than the rest	language.count(higher, one: one, many: many)
	OffenceView.rankingTitle#4	text	, {1} lager	, {1} lower	lower
	OffenceView.rankingTitle#5	text	{1} per 1.000 inwoners: {2}	{1} per 1,000 residents: {2}	name	found
Sources/FigurePages/Queries/AnalysisQueries.swift
	QueryKey.panel	address	keuze	choice
	QueryKey.event	address	gebeurtenis	event
Sources/FigurePages/Queries/AreaFold.swift
	AreaFold.word.trendTable	address	tabel-verloop	trend-table
	AreaFold.word.yearsTable	address	tabel-jaren	years-table
	AreaFold.word.ringsTable	address	tabel-jaarringen	year-rings-table
	AreaFold.word.mapTable	address	tabel-kaart	map-table
	AreaFold.word.standingTable	address	tabel-plaats	place-table
	AreaFold.word.forecast	address	normaal	normal
	AreaFold.word.offences	address	alle-soorten	all-types
	AreaFold.word.withoutFigure	address	zonder-cijfer	without-figure
	AreaFold.word.areas	address	alle-gebieden	all-areas
	AreaFold.word.period	address	kies-periode	choose-period
	QueryKey.shown	address	toon	show
Sources/FigurePages/Queries/DecimalSign.swift
	DecimalSign.word	address	komma	comma
	DecimalSign.word#2	address	punt	point
	QueryKey.decimal	address	decimaal	decimal
Sources/FigurePages/Queries/ExplorerQuery.swift
	ExplorerView.word.trend	address	verloop	trend
	ExplorerView.word.table	address	tabel	table
	ExplorerView.word.bars	address	staven	bars
	ExplorerView.word.twoPeriods	address	twee-periodes	two-periods
	ExplorerView.word.map	address	kaart	map
	ExplorerView.word.months	address	maanden-en-jaren	months-and-years
	ExplorerView.word.ranks	address	plaatsen	places
	ExplorerView.word.scatter	address	spreiding	scatter
	ExplorerView.word.funnel	address	trechter	funnel
	Measure.exploredWord.count	address	aantal	count
	Measure.exploredWord.rate	address	per-1000	per-1000
	Measure.exploredWord.moving12Months	address	12-maanden	12-months
	Measure.exploredWord.change	address	verschil	change
	Measure.exploredWord.index	address	index	index
	Measure.exploredWord.share	address	aandeel	share
	Measure.exploredWord.yearToDate	address	dit-jaar	year-to-date
	Measure.exploredWord.rank	address	plaats	place
	QueryKey.view	address	beeld	view
	QueryKey.measure	address	maat	measure
	QueryKey.against	address	tegen	against
Sources/FigurePages/Queries/QueryKey+Figures.swift
	QueryKey.period	address	periode	period
	QueryKey.from	address	van	from
	QueryKey.through	address	tot-en-met	through
	QueryKey.comparison	address	vergelijk	compare
	QueryKey.previousYear	address	vorig-jaar	previous-year
	QueryKey.periodBefore	address	periode-ervoor	period-before
	QueryKey.offence	address	soort	offence
	QueryKey.population	address	bevolking	population
	QueryKey.population#2	address	dichtstbij	nearest
	QueryKey.level	address	niveau	level
	QueryKey.words	address	district	police-district
	QueryKey.words#2	address	basisteam	basic-team
	QueryKey.words#3	address	gemeente	municipality
	QueryKey.words#4	address	wijk	wijk
	QueryKey.words#5	address	buurt	neighbourhood
	QueryKey.area	address	gebied	area
Sources/FigurePages/Queries/TableSort.swift
	SortColumn.word.name	address	naam	name
	SortColumn.word.code	address	code	code
	SortColumn.word.count	address	aantal	count
	SortColumn.word.base	address	was	base
	SortColumn.word.change	address	verschil	change
	SortColumn.word.rate	address	per-1000	per-1000
	SortColumn.word.population	address	inwoners	residents
	QueryKey.sort	address	sorteer	sort
	TableSort.written.direction	address	oplopend	ascending
	TableSort.written.direction#2	address	aflopend	descending
Sources/FigurePages/Search/SearchPage.swift
	SearchPage.summary	text	voor	for
	SearchPage.words	text	{1} in {2}	{1} in {2}	what	place
Sources/FigurePages/Search/SearchPhrases.swift
	SearchPhrases.title	text	Zoeken	Search
	SearchPhrases.description	text	Zoek een gebied of een soort misdrijf op naam of code.	Find an area or a type of offence by name or code.
	SearchPhrases.ask	text	Typ de naam van een gemeente, wijk, buurt of misdrijf. Een code mag ook.	Type the name of a municipality, district, neighbourhood or offence. A code will do too.
	SearchPhrases.offenceThere	text	Een misdrijf in een gebied	An offence in an area
	SearchPhrases.tryThis	text	Wat u kunt proberen	What you can try
	SearchPhrases.otherWord	text	Kijk of er een tikfout in staat, of typ alleen het begin van het woord.	Check for a typing error, or type only the beginning of the word.
	SearchPhrases.plainWord	text	Gebruik een gewoon woord, zoals	Use an everyday word, such as
	SearchPhrases.both	text	Typ een gebied en een misdrijf achter elkaar:	Type an area and an offence:
	SearchPhrases.noStreets	text	Straten en huisnummers staan hier niet in. Zoek de buurt of de wijk waar de straat ligt.	Streets and house numbers are not in here. Look for the neighbourhood or wijk of the street.
	SearchPhrases.noPostcodes	text	Zoeken op postcode kan in deze regio niet. Typ de naam van de gemeente, wijk of buurt.	This region has no list of postcodes. Type the name of the municipality, wijk or neighbourhood.
	SearchPhrases.nothing	text	We vonden niets dat precies klopt met	We found nothing that exactly matches
	SearchPhrases.butNear	text	Dit lijkt erop:	These come close:
	SearchPhrases.result	text	resultaat	result
	SearchPhrases.results	text	resultaten	results
	SearchPhrases.registers	text	In de registers	In the registers
	SearchPhrases.register	text	register	register
	SearchPhrases.example	text	Voorbeeld	Example
	SearchPhrases.all	text	Alle {1} in dit register	All {1} in this register	count
	SearchPhrases.browse	text	Of kies uit de lijst:	Or choose from the list:
	SearchPhrases.allAreas	text	alle gebieden	all areas
	SearchPhrases.allOffences	text	alle misdrijven	all offences
Sources/FigurePages/Search/SearchTips.swift
	SearchTips.postcode	text	Postcode {1} staat niet in de lijst van deze regio.	Postcode {1} is not in this region's list.	digits
Sources/FigurePages/Signals/LineUpPhrases.swift
	LineUpPhrases.title	text	Vindt u hem?	Can you spot it?
	LineUpPhrases.description	text	Een signaal tussen negentien reeksen die door toeval zijn getrokken: kies de echte.	A signal among nineteen series drawn by chance: choose the real one.
	LineUpPhrases.panels	text	De twintig grafieken	The twenty charts
	LineUpPhrases.ask	text	Eén van deze twintig grafieken is echt. De andere negentien zijn door toeval getrokken. Kies de grafiek die volgens u echt is.	One of these twenty charts is real. The other nineteen were drawn by chance. Choose the chart that you think is real.
	LineUpPhrases.drawn	text	De negentien zijn getrokken uit wat in deze reeks te verwachten was, met zoveel schommeling als zij zelf heeft. De punt is de laatste maand.	The nineteen were drawn from what was to be expected in this series, varying as much as it does itself. The dot is the last month.
	LineUpPhrases.isReal	text	echt	real
	LineUpPhrases.isYours	text	uw keuze	your choice
	LineUpPhrases.back	text	Terug naar het signaal	Back to the signal
	LineUpPhrases.again	text	Kijk opnieuw	Look again
	LineUpPhrases.none	text	Van deze reeks zijn er te weinig maanden om toeval mee te trekken: minder dan 24, of minder dan 24 sinds een breuk.	This series has too few months to draw chance with: fewer than 24, or fewer than 24 since a break.
	LineUpPhrases.right	text	Ja, grafiek {1} is de echte.	Yes, chart {1} is the real one.	real
	LineUpPhrases.wrong	text	Nee, grafiek {1} is door toeval getrokken. Grafiek {2} is de echte.	No, chart {1} was drawn by chance. Chart {2} is the real one.	chosen	real
	LineUpPhrases.meaning	text	Wat dit wel en niet laat zien	What this does and does not show
	LineUpPhrases.limits	text	Wie niets bijzonders ziet en gokt, kiest in één op de twintig keer de echte. Wijzen veel mensen die de cijfers niet kennen de echte aan, dan ziet hij er niet uit als toeval.	Who sees nothing special and guesses chooses the real one once in twenty times. When many people who do not know the figures point at the real one, it does not look like chance.
	LineUpPhrases.limits#2	text	Uw eigen keuze bewijst niets als u de grafiek van dit signaal al had gezien.	Your own choice proves nothing if you had already seen the chart of this signal.
	LineUpPhrases.limits#3	text	Deze reeks is uit alle reeksen van deze maand gekozen, omdat de laatste maand zo hoog is. Daar houdt dit plaatje geen rekening mee; de lijst van signalen wel.	This series was chosen from all series of this month because its last month is so high. This picture takes no account of that; the list of signals does.
	LineUpPhrases.limits#4	text	Vindt u hem niet, dan kan het signaal toch echt zijn: rekenen ziet soms meer dan kijken. En vindt u hem wel, dan weet u nog niet waardoor het komt.	If you cannot spot it, the signal can still be real: reckoning sometimes sees more than looking. And if you can, you do not know yet what caused it.
	LineUpPhrases.limits#5	text	Wij bewaren niet wat u kiest. De trekking hoort bij het signaal en is voor iedereen dezelfde.	We do not keep what you choose. The draw belongs to the signal and is the same for everybody.
Sources/FigurePages/Signals/LineUpView.swift
	LineUpView.lead.counts	text	In {1} zijn er {2} geregistreerd; verwacht waren er {3}.	In {1}, {2} were registered; {3} were expected.	last	number	mean
	LineUpView.scale	text	Elke grafiek loopt over {1} en van 0 tot {2} misdrijven per maand.	Every chart covers {1} and runs from 0 to {2} offences a month.	months	top
	LineUpView.words	text	laatste maand {1}, daarvoor {2} tot {3}	last month {1}, before that {2} to {3}	last	low	high
Sources/FigurePages/Signals/LookBackPage.swift
	LookBackView.truth	markup	<p class="prose"><strong>{1}</strong>: {2} van de {3} verstopte stijgingen gevonden, binnen drie maanden{4}. Van de {5} signalen {6} er {7} niet bij een verstopte stijging{8}; door toeval waren er {9} te verwachten.</p>\n	<p class="prose"><strong>{1}</strong>: {2} of the {3} hidden rises found, within three months{4}. Of the {5} signals, {7} {10} not belong to a hidden rise{8}; by chance {9} were to be expected.</p>\n	name	found	planted	share(truth.found, truth.planted)	all	truth.falseSignals == 1 ? "hoort" : "horen"	wrong	share(truth.falseSignals, truth.signals)	chance	truth.falseSignals == 1 ? "does" : "do"
	LookBackView.chart.title	text	{1}: {2} signalen in {3} maanden	{1}: {2} signals in {3} months	name	language.number(total)	history.runs.count
	LookBackPhrases.title	text	Terugblik op de signalen	Looking back on the signals
	LookBackPhrases.lead	text	Hoeveel signalen geeft de zoektocht per maand? Wij herhaalden die voor elke maand van de laatste twee jaar, met alleen de cijfers tot en met die maand.	How many signals does the search give per month? We did it again for every month of the last two years, using only the figures up to that month.
	LookBackPhrases.subtitle	text	Signalen per maand.	Signals per month.
	LookBackPhrases.open	text	Gestreepte staaf: voorlopig.	Striped bar: provisional.
	LookBackPhrases.gap	text	Gearceerd over de hele hoogte: niet getoetst.	Hatched from top to bottom: not tested.
	LookBackPhrases.unit	text	signalen per maand	signals per month
	LookBackPhrases.month	text	Maand	Month
	LookBackPhrases.tested	text	Getoetste reeksen	Series tested
	LookBackPhrases.byChance	text	Door toeval verwacht	Expected by chance
	LookBackPhrases.noTruth	text	Bij echte cijfers weet niemand welke signalen terecht zijn. Daarom is de methode ook beproefd op verzonnen cijfers, waarin bekend is wat er veranderde.	With real figures nobody knows which signals are right. That is why the method was also tried on invented figures, in which it is known what changed.
	LookBackPhrases.hidden	text	In de voorbeeldcijfers zijn stijgingen verstopt, om te zien welke de zoektocht vindt en welke niet.	In the example figures rises are hidden, to see which the search finds and which it does not.
	LookBackPhrases.howCounted	text	Wat telt als gevonden en als terecht	What counts as found and as right
	LookBackPhrases.whatCounts	text	Een verstopte stijging is gevonden als zij in de maand waarin zij begint of een van de twee maanden erna in de lijst staat. Een signaal is terecht als het over dezelfde soort gaat, in hetzelfde gebied of een gebied erboven of erin, zolang de stijging duurt. De cijfers wijken ook om andere redenen af dan de verstopte stijgingen; die signalen tellen hier als onterecht.	A hidden rise is found when it is listed in the month in which it begins or one of the two after it. A signal is right when it is about the same type, in the same area or one above or inside it, while the rise lasts. The figures also deviate for other reasons than the hidden rises; such signals count as wrong here.
Sources/FigurePages/Signals/PlantedTable.swift
	PlantedTable.months.until	text	vanaf {1}	from {1}	from
	PlantedTable.title	text	Alle verstopte stijgingen	All hidden rises
	PlantedTable.notFound	text	niet gevonden	not found
	PlantedTable.columns	text	Gebied	Area
	PlantedTable.columns#2	text	Soort misdrijf	Type of offence
	PlantedTable.columns#3	text	Wanneer	When
	PlantedTable.columns#4	text	Keer zo veel	Times as many
	PlantedTable.columns#5	text	Gevonden in	Found in
Sources/FigurePages/Signals/SignalBasis.swift
	SignalBasis.baseline	text	De verwachting rust op {1}. De laatste twee maanden tellen daarin niet mee, anders verklaart een stijging zichzelf. Oudere maanden wegen minder, en maanden die zelf een stijging waren ook.	The expectation rests on {1}. The last two months do not count in it, or a rise would explain itself. Older months weigh less, and so do months that were a rise themselves.	months
	SignalBasis.leftOut	markup	<li>Voor soorten die het raakt, telt niet mee wat voor de breuk ligt: {1}.</li>	<li>For types that are touched, what lies before the break does not count: {1}.</li>	left
Sources/FigurePages/Signals/SignalItem.swift
	SignalItem.figure	text	verloop	trend
	SignalItem.areaLink	markup	<a href="{1}">Alle cijfers van {2}</a> 	<a href="{1}">All figures of {2}</a> 	url: href	name
	SignalItem.sentence	markup	<strong>{1}</strong> geregistreerd, verwacht {2}. {3}.	<strong>{1}</strong> registered, expected {2}. {3}.	observed	expected	size
	SignalItem.happened	markup	<p class="note">In deze maand speelde bij deze soort: {1}.</p>	<p class="note">In this month, about this type: {1}.</p>	names
	SignalItem.inside.count	markup	{1}, verwacht {2}	{1}, expected {2}	count	mean
	SignalItem.nearby.more	text	nog {1}	{1} more	rest
	SignalItem.beforeID	text	eerder	before
	SignalItem.chart.title	text	{1}: in {2} boven de band	{1}: above the band in {2}	plainTitle	language.month(signal.month)
Sources/FigurePages/Signals/SignalMarksView.swift
	MarkPhrases.title	text	Wat partners noteerden	What partners noted
	MarkPhrases.none	text	Nog niets.	Nothing yet.
	MarkPhrases.history	text	Eerdere notities	Earlier notes
	MarkPhrases.add	text	Noteer iets bij dit signaal	Note something at this signal
	MarkPhrases.what	text	Wat wilt u noteren?	What do you want to note?
	MarkPhrases.remark	text	Toelichting	Remark
	MarkPhrases.noPersons	text	Noem geen personen, adressen of zaken. Partners lezen dit, bezoekers niet.	Name no persons, addresses or cases. Partners read this, visitors do not.
	MarkPhrases.save	text	Bewaar	Save
	MarkPhrases.chooseOne	text	Kies wat u wilt noteren.	Choose what you want to note.
	MarkPhrases.enough	text	U heeft vandaag al heel veel genoteerd. Ga morgen verder.	You have noted a great deal today. Go on tomorrow.
	MarkPhrases.tooLong	text	Gebruik hoogstens 500 tekens.	Use at most 500 characters.
	MarkPhrases.pointsAtPerson	text	Hier staat iets dat naar een persoon wijst, zoals een telefoonnummer, mailadres of kenteken. Haal dat weg.	This holds something that points at a person, such as a telephone number, mail address or licence plate. Remove it.
	MarkPhrases.kind.seen	text	Gezien	Seen
	MarkPhrases.kind.knownCause	text	Bekende oorzaak	Known cause
	MarkPhrases.kind.followUp	text	Vervolg	Follow up
Sources/FigurePages/Signals/SignalPhrases.swift
	SignalPhrases.description	text	Soorten misdrijven die in een gemeente of buurt vaker zijn geregistreerd dan toeval en seizoen verklaren.	Types of offence registered more often in a municipality or neighbourhood than chance and season explain.
	SignalPhrases.lead	text	Een signaal is een soort misdrijf waarvan er in een gemeente of buurt meer zijn geregistreerd dan door toeval en seizoen te verwachten was. Het is een reden om te kijken, geen verklaring.	A signal is a type of offence that was registered more often in a municipality or neighbourhood than chance and season would lead to expect. It is a reason to look, not an explanation.
	SignalPhrases.nothingYet	text	Er zijn nog niet genoeg cijfers om naar signalen te zoeken.	There are not enough figures yet to search for signals.
	SignalPhrases.needed	text	Daarvoor zijn {1} maanden aan cijfers nodig, en een maand daarna.	That takes {1} months of figures, and a month after them.	months
	SignalPhrases.notTitle	text	Wat een signaal niet is	What a signal is not
	SignalPhrases.notShort	text	Geen uitspraak over mensen, geen risicoscore van een buurt, geen advies en geen bewijs.	No statement about people, no risk score of a neighbourhood, no advice and no proof.
	SignalPhrases.notMore	text	Wat dat betekent	What that means
	SignalPhrases.howSearched	text	Zo is er gezocht	How the search was done
	SignalPhrases.expectedOf	text	verwacht {1}	expected {1}	mean
	SignalPhrases.alsoIn	text	ook in {1} {2}	also in {1} {3}	number	count == 1 ? "buurt" : "buurten"	count == 1 ? "neighbourhood" : "neighbourhoods"
	SignalPhrases.notItems	text	Geen uitspraak over mensen. Wij tellen misdrijven per gebied en weten niets van personen.	No statement about people. We count offences by area and know nothing of persons.
	SignalPhrases.notItems#2	text	Geen risicoscore van een buurt. Een buurt met een signaal is niet onveiliger dan een andere. Het aantal is hoger dan daar gewoon is.	No risk score of a neighbourhood. A neighbourhood with a signal is not less safe than another. The number is higher than is usual there.
	SignalPhrases.notItems#3	text	Geen advies om mensen in te zetten. Wat een signaal betekent, bepalen mensen die het gebied kennen.	No advice to deploy people. What a signal means is for people to decide who know the area.
	SignalPhrases.notItems#4	text	Geen bewijs. Over een jaar is ongeveer één op de tien signalen toeval, in een enkele maand soms meer. En ook een andere manier van registreren geeft een signaal.	No proof. Over a year about one in ten signals is chance, in a single month sometimes more. And another way of registering gives a signal too.
	SignalPhrases.notItems#5	text	Niet alles wat er speelt. Van stijgingen zoals wij die in verzonnen cijfers verstoppen, vindt de zoektocht er in gemeenten ongeveer twee op de drie en in buurten de helft. Met zulke aantallen kan geen methode veel meer.	Not all that happens. Of rises like those we hide in invented figures, the search finds about two in three in municipalities and half in neighbourhoods. With such numbers no method can do much more.
	SignalPhrases.whatASeriesIs	text	Een reeks is één soort misdrijf in één gebied, maand na maand.	A series is one type of offence in one area, month by month.
	SignalPhrases.otherBand	text	De band op de pagina van een gebied is een andere: die rekent zonder trend, met het seizoen van dat gebied zelf en zonder wat er in de rest van de regio gebeurde. Een maand kan daar binnen de band liggen en hier opvallen, of andersom.	The band on the page of an area is another one: it reckons without a trend, with the area’s own season and without what happened in the rest of the region. A month can lie within it there and stand out here, or the other way round.
	SignalPhrases.onlyMore	text	Wij zoeken alleen naar meer dan verwacht. Aantallen van 1 of 2 staan nooit in de lijst. Wijken toetsen wij niet: dat zijn optellingen van buurten, en dan telt dezelfde stijging dubbel.	We look only for more than expected. Numbers of 1 or 2 are never listed. Wijken are not tested: they are sums of neighbourhoods, and the same rise would count twice.
	SignalPhrases.regionTitle	text	In de hele regio	In the whole region
	SignalPhrases.regionText	text	Van deze soorten zijn er in de hele regio samen meer geregistreerd dan trend en seizoen verklaren. Een gemeente of buurt die daarin alleen meegaat, krijgt meestal geen signaal. Was de regio eerder altijd rustig, dan kan zij er toch bij staan.	Of these types more were registered in the whole region together than trend and season explain. A municipality or neighbourhood that only goes along with that mostly gets no signal. Where the region was always calm before, it can still be listed.
	SignalPhrases.regionCounts	text	Wat in de hele regio tegelijk meer of minder wordt, zoals vuurwerk in december of alles tijdens een lockdown, telt mee in de verwachting. Een signaal is wat daarboven uitkomt.	What goes up or down in the whole region at once, such as fireworks in December or everything during a lockdown, counts in the expectation. A signal is what rises above that.
	SignalPhrases.inside	text	In deze buurten	In these neighbourhoods
	SignalPhrases.held	text	{1} in een buurt {2} bij een signaal van de gemeente en {3} daar.	{1} in a neighbourhood {4} to a signal of the municipality and {5} there.	language.sentenceStart(number)	isOne ? "hoort" : "horen"	isOne ? "staat" : "staan"	isOne ? "belongs" : "belong"	isOne ? "stands" : "stand"
	SignalPhrases.groupsToo	text	Bij gemeenten toetsen wij ook de groepen van de regio. Een groep en een soort die erin zit kunnen dus samen in de lijst staan.	For municipalities the region’s groups are tested too. A group and a type within it can therefore both be listed.
	SignalPhrases.lookBack	text	Terugblik: hoeveel signalen waren er per maand?	Look back: how many signals were there per month?
	SignalPhrases.filter	text	Kies een gebied of soort	Choose an area or type
	SignalPhrases.showAll	text	Toon alle signalen van deze maand	Show all signals of this month
	SignalPhrases.months	text	Andere maanden	Other months
	SignalPhrases.allMonths	text	Alle maanden	All months
	SignalPhrases.earlier	text	Vorige maand	Previous month
	SignalPhrases.later	text	Volgende maand	Next month
	SignalPhrases.unusual	text	Hoe ongewoon	How unusual
	SignalPhrases.certain	text	Hoe zeker	How certain
	SignalPhrases.nearby	text	In de buurt	Nearby
	SignalPhrases.before	text	Eerder	Before
	SignalPhrases.sameMonth	text	Dezelfde maand in eerdere jaren	The same month in earlier years
	SignalPhrases.nothingNearby	text	Geen ander signaal van deze soort in dezelfde gemeente of ernaast.	No other signal of this type in the same municipality or next to it.
	SignalPhrases.nothingBefore	text	In de maand ervoor stond deze reeks niet in de lijst.	In the month before, this series was not listed.
	SignalPhrases.nothingBefore#2	text	In de {1} maanden ervoor stond deze reeks niet in de lijst.	In the {1} months before, this series was not listed.	months
	SignalPhrases.beforeUnknown	text	De maanden ervoor worden nog doorzocht. De uitkomst verschijnt hier vanzelf.	The months before are still being searched. The result appears here by itself.
	SignalPhrases.beforeUnknownAlone	text	Laad de pagina straks opnieuw.	Load the page again later.
	SignalPhrases.provisional	text	Deze maand is voorlopig. Aangiften kunnen nog bijkomen.	This month is provisional. Reports can still come in.
	SignalPhrases.noSignals	text	Geen signalen in deze maand.	No signals in this month.
	SignalPhrases.noSignalsHere	text	Geen signalen voor deze keuze.	No signals for this choice.
	SignalPhrases.noneIsInformation	text	Dat is ook een uitkomst: niets week verder af dan toeval en seizoen verklaren.	That is an outcome too: nothing deviated further than chance and season explain.
	SignalPhrases.restsOn	text	Waar deze lijst op rust	What this list rests on
	SignalPhrases.band	text	verwacht: 95 van de 100 keer hierin	expected: in here 95 times in 100
	SignalPhrases.band#2	text	verwacht	expected
	SignalPhrases.busyTitle	text	Wij zoeken naar signalen	Searching for signals
	SignalPhrases.busyText	text	Voor deze maand worden alle reeksen getoetst. Dat duurt even. De pagina komt vanzelf.	All series are being tested for this month. That takes a moment. The page comes by itself.
	SignalPhrases.busyHistory	text	Wij doorzoeken twee jaar, maand voor maand. Dat duurt even. De pagina komt vanzelf.	We are searching two years, month by month. That takes a moment. The page comes by itself.
	SignalPhrases.family.municipality	text	Gemeenten	Municipalities
	SignalPhrases.family.neighbourhood	text	Buurten	Neighbourhoods
	SignalPhrases.one	text	signaal	signal
	SignalPhrases.one#2	text	signalen	signals
	SignalPhrases.number	text	geen signalen	no signals
Sources/FigurePages/Signals/SignalsFinding.swift
	SignalsFinding.number	markup	<strong>{1} van de {2}</strong>.	<strong>{1} of the {2}</strong>.	some	every
	SignalsFinding.sentence.which	text	Het sterkste is	The strongest is
	SignalsFinding.sentence.which#2	text	Dat is	That is
	SignalsFinding.sentence	markup	{1} {2} in {3}: <strong>{4}</strong> geregistreerd, terwijl er {5} {6} verwacht.	{1} {2} in {3}: <strong>{4}</strong> registered where {5} {7} expected.	which	what	place	count	mean	isOne ? "werd" : "werden"	isOne ? "was" : "were"
Sources/FigurePages/Signals/SignalsView.swift
	SignalsView.eventsInMonth	markup	<p class="note alert">In deze maand speelde: {1}. Een signaal kan daardoor komen.</p>	<p class="note alert">In this month: {1}. A signal can be due to that.</p>	names
	SignalsView.concerned	markup	 (alleen bij: {1})	 (only for: {1})	titles
	SignalsView.count.text	text	{1} van {2}	{1} of {2}	shown	all
	SignalsView.rest.label	text	Nog {1}	{2} more {3}	language.count(rest.count, one: SignalPhrases.one, many: SignalPhrases.many)	language.number(rest.count)	rest.count == 1 ? "signal" : "signals"
Sources/FigurePages/Sources/SourceCatalogue.swift
	SourceLinks.html.sources	text	Ook van dit gebied:	Also of this area:
Sources/FigurePages/Sources/SourceChart.swift
	SourceChart.chart.title	text	{1}: {2} {3} in {4}	{1}: {2} {3} in {4}	name	number	unit	when
	SourceChart.chart.summary	text	Verloop van {1} in {2}. {3}.	Course of {1} in {2}. {3}.	source.name	name	title
Sources/FigurePages/Sources/SourceFile.swift
	SourceFile.head	text	bron	source
	SourceFile.head#2	text	bron_naam	source_name
	SourceFile.head#3	text	gebied_code	area_code
	SourceFile.head#4	text	gebied	area
	SourceFile.head#5	text	periode	period
	SourceFile.head#6	text	code	code
	SourceFile.head#7	text	waarde	value
	SourceFile.head#8	text	eenheid	unit
	SourceFile.head#9	text	ondergrens	lower
	SourceFile.head#10	text	bovengrens	upper
	SourceFile.head#11	text	respondenten	respondents
	SourceFile.head#12	text	stand	state
	SourceFile.head#13	text	status	status
	SourceFile.head#14	text	toelichting	remark
	SourceFile.head#15	text	eigenaar	owner
	SourceFile.head#16	text	licentie	licence
	SourceFile.head#17	text	dataversie	data_version
Sources/FigurePages/Sources/SourcePhrases.swift
	SourcePhrases.data	text	Data	Data
	SourcePhrases.catalogue	text	Bronnen van cijfers	Sources of figures
	SourcePhrases.catalogueExplained	text	Waar de cijfers van de coalitie vandaan komen, van wie ze zijn en wanneer er nieuwe verwacht worden. Kies een bron voor haar definitie, kanttekeningen en waarden.	Where the coalition’s figures come from, whose they are, and when new ones are expected. Choose a source for its definition, caveats and values.
	SourcePhrases.columns	text	Bron	Source
	SourcePhrases.columns#2	text	Van wie	Owner
	SourcePhrases.columns#3	text	Licentie	Licence
	SourcePhrases.columns#4	text	Wie mag het zien	Who may see it
	SourcePhrases.columns#5	text	Laatste levering	Last delivery
	SourcePhrases.columns#6	text	Volgende verwacht	Next expected
	SourcePhrases.table	text	Bronnen met eigenaar, licentie, laatste en volgende levering	Sources with owner, licence, last and next delivery
	SourcePhrases.owner	text	Van wie	Owner
	SourcePhrases.licence	text	Licentie	Licence
	SourcePhrases.rhythm	text	Nieuwe cijfers	New figures
	SourcePhrases.sensitivity	text	Wie mag het zien	Who may see it
	SourcePhrases.last	text	Laatste levering	Last delivery
	SourcePhrases.next	text	Volgende verwacht	Next expected
	SourcePhrases.through	text	Cijfers tot en met	Figures through
	SourcePhrases.stated	text	Staat in	Stated in
	SourcePhrases.toConfirm	text	Nog na te gaan	Still to be confirmed
	SourcePhrases.none	text	nog geen	none yet
	SourcePhrases.noRhythm	text	geen vast ritme	no fixed rhythm
	SourcePhrases.unknown	text	nog niet bekend	not known yet
	SourcePhrases.overdue	text	te laat	overdue
	SourcePhrases.caveats	text	Bij deze cijfers	About these figures
	SourcePhrases.about	text	Over deze bron	About this source
	SourcePhrases.values	text	Waarden	Values
	SourcePhrases.area	text	Gebied	Area
	SourcePhrases.show	text	Toon	Show
	SourcePhrases.download	text	Alle waarden die u mag zien, als CSV	All values that you may see, as CSV
	SourcePhrases.downloadLarge	text	Alle waarden van gemeenten en grotere gebieden, als CSV	All values of municipalities and larger areas, as CSV
	SourcePhrases.download#2	text	Alle waarden van {1} met de wijken en buurten, als CSV	All values of {1} with its wijken and buurten, as CSV	municipality
	SourcePhrases.period	text	Periode	Period
	SourcePhrases.value	text	Waarde	Value
	SourcePhrases.margin	text	Marge	Margin
	SourcePhrases.respondents	text	Ondervraagden	People asked
	SourcePhrases.marginExplained	text	De streepjes zijn de marge die de bron bij elke waarde geeft.	The whiskers are the margin that the source gives with each value.
	SourcePhrases.provisionalExplained	text	Gestippeld of open is voorlopig: de bron kan dit nog verbeteren.	Dotted or open is provisional: the source may still correct it.
	SourcePhrases.chosenFirst	text	Kies eerst een gemeente. Daarna staan haar wijken en buurten in de lijst.	Choose a municipality first. Its wijken and buurten are then in the list.
	SourcePhrases.perMonth	text	Per maand.	Per month.
	SourcePhrases.perQuarter	text	Per kwartaal.	Per quarter.
	SourcePhrases.perYear	text	Per jaar.	Per year.
	SourcePhrases.breakLabel	text	nieuwe meting	new method
	SourcePhrases.real	text	De waarden op deze pagina zijn echt ingelezen. Verzonnen zijn alleen de misdrijven op de andere pagina’s.	The values on this page were really imported. Only the offences on the other pages are invented.
	SourcePhrases.elsewhere	text	Van deze bron wordt hier niets ingelezen.	Nothing of this source is taken in here.
	SourcePhrases.offences	text	Deze cijfers staan op de pagina’s van gebieden en misdrijven.	These figures are on the pages of areas and offences.
	SourcePhrases.population	text	Deze aantallen zijn de noemer van elk cijfer per 1.000 inwoners.	These numbers are what every rate per 1,000 residents divides by.
	SourcePhrases.boundaries	text	Met deze grenzen worden de kaarten getekend.	The maps are drawn with these boundaries.
	SourcePhrases.notForYou	text	Deze waarden zijn niet openbaar. Wie er voor de samenwerking mee werkt, ziet ze na het inloggen.	These values are not public. Who works with them for the coalition sees them after signing in.
	SourcePhrases.noValueHere	text	Van dit gebied zijn er geen waarden die u mag zien.	There are no values of this area that you may see.
	SourcePhrases.bring.table	text	Van deze bron zijn nog geen cijfers ingelezen. De beheerder doet dat met: vib import BESTAND --source {1}.	No figures of this source have been imported yet. The administrator does so with: vib import FILE --source {1}.	source.id
	SourcePhrases.bring	text	Van deze bron zijn nog geen cijfers ingelezen. De beheerder haalt ze op met: {1}.	No figures of this source have been imported yet. The administrator fetches them with: {1}.	fetch
	SourcePhrases.every	text	elke maand	every month
	SourcePhrases.every#2	text	elk kwartaal	every quarter
	SourcePhrases.every#3	text	elk jaar	every year
	SourcePhrases.every#4	text	om de twee jaar	every two years
	SourcePhrases.every.months	text	om de {1} maanden	every {1} months	months
	SourcePhrases.sensitivity#2	text	iedereen: openbaar	everybody: public
	SourcePhrases.sensitivity#3	text	nog niet vastgesteld	not established yet
	SourcePhrases.sensitivity#4	text	alleen na inloggen	after signing in only
	SourcePhrases.sensitivity#5	text	niet openbaar; iedereen ziet een deel	not public; everybody sees a part
	SourcePhrases.rule.day	text	per dag	per day
	SourcePhrases.rule.month	text	per maand	per month
	SourcePhrases.rule.quarter	text	per kwartaal	per quarter
	SourcePhrases.rule.year	text	per jaar	per year
	SourcePhrases.rule.public	text	Iedereen ziet	Everybody sees
	SourcePhrases.rule.partners	text	U ziet als partner	As a partner you see
	SourcePhrases.rule.analyst	text	U ziet als analist	As an analyst you see
	SourcePhrases.rule.small	text	, zonder aantallen van 1 tot en met {1}	, without counts from 1 to {1}	up
	SourcePhrases.rule	text	en grotere gebieden	and larger areas
	SourcePhrases.withheld.many	text	1 waarde staat er niet bij	1 value is left out
	SourcePhrases.withheld.many#2	text	{1} waarden staan er niet bij	{1} values are left out	number
	SourcePhrases.withheld.many#3	text	, omdat een klein aantal naar een persoon kan wijzen of omdat zo’n aantal eruit te berekenen is.	, because a small count can point at a person or could be worked out from them.
Sources/FigurePages/Sources/SourceText.swift
	SourceText.period.quarter	text	{1}e kwartaal {2}	quarter {1} of {2}	quarter	year
	SourceText.margin	text	{1} tot {2}	{1} to {2}	low	high
Sources/FigurePages/Start/HeadlineTile.swift
	HeadlineTile.value.change	text	was	was
Sources/FigurePages/Start/OutstandingList.swift
	OutstandingList.item.change	text	was	was
	OutstandingList.title	markup	{1} in {2}	{1} in {2}	offence	area
	OutstandingList.tested	markup	<p class="note">Van de {1} verschillen die wij konden toetsen, {2} er {3} meer dan toeval. Als er nergens iets was veranderd, {4} het er door toeval ongeveer {5}. {6}</p>\n	<p class="note">Of the {1} differences that we could test, {3} {7} more than chance. If nothing had changed anywhere, there would be about {5} by chance. {6}</p>\n	tested	isOne ? "is" : "zijn"	total	byChance == 1 ? "was" : "waren"	chance	AlgorithmEntry.change.link(context)	isOne ? "is" : "are"
Sources/FigurePages/Start/StartPhrases.swift
	StartPhrases.title	text	Hoe staat {1} ervoor?	How is {1} doing?	region
	StartPhrases.description	text	Geregistreerde misdrijven: wat veranderde er, en is dat meer dan toeval?	Registered offences: what changed, and is that more than chance?
	StartPhrases.perKind	text	Per soort	By type
	StartPhrases.standsOut	text	Wat opvalt	What stands out
	StartPhrases.moreStands	text	Nog {1}	{1} more	count
	StartPhrases.perMunicipality	text	Per gemeente	By municipality
	StartPhrases.districts	text	De politiedistricten	The police districts
	StartPhrases.whatTheseAre	text	Wat dit voor cijfers zijn	What these figures are
	StartPhrases.registered	text	De politie registreert misdrijven na een aangifte of als agenten iets zien. Veel gebeurt zonder aangifte. De cijfers laten dus niet alles zien, en ook niet hoe veilig mensen zich voelen.	The police register offences after a report or when officers see something. Much happens without a report. The figures therefore do not show everything, nor how safe people feel.
	StartPhrases.corrected	text	Bij elke levering verbetert de politie ook oude cijfers. Wij bewaren elke versie.	With every delivery the police also correct old figures. We keep every version.
	StartPhrases.otherAreas	text	Van een deel van de gebieden zijn er wel cijfers.	There are figures for a part of the areas.
	StartPhrases.toTheAreas	text	Naar alle gebieden	To all areas
	StartPhrases.period	text	Periode	Period
	StartPhrases.until	text	Loopt tot en met	Runs through
	StartPhrases.provisional	text	Voorlopig	Provisional
	StartPhrases.areas	text	Gebieden	Areas
	StartPhrases.version	text	Gegevensversie	Data version
	StartPhrases.notMonthly	text	Alleen per jaar	Per year only
	StartPhrases.nothingYet	text	Er zijn nog geen cijfers gepubliceerd.	No figures have been published yet.
	StartPhrases.nothingYetWhy	text	Zodra er een levering is ingelezen en gepubliceerd, staan de cijfers hier.	As soon as a delivery has been imported and published, the figures are here.
	StartPhrases.nothingStands	text	Geen enkel verschil dat wij konden toetsen is meer dan toeval.	No difference that we could test is more than chance.
	StartPhrases.nothingToTest	text	Er is nog geen verschil dat wij kunnen toetsen: daarvoor zijn twee periodes nodig, met genoeg misdrijven.	There is no difference yet that we can test: that takes two periods, with enough offences.
	StartPhrases.howToRead	text	Zo leest u de band.	How to read the band.
	StartPhrases.bandExplained	text	De band is wat toeval en seizoen kunnen doen als er niets is veranderd. Ligt een punt buiten de band, dan is er meer aan de hand.	The band is what chance and season can do if nothing has changed. When a point lies outside the band, more is going on.
	StartPhrases.all	text	Alle gemeenten in een tabel	All municipalities in a table
Sources/FigurePages/Start/StartView.swift
	StartView.trend.note	text	Meer uitleg	More
	StartView.tiles.against	text	, naast het aantal {1}	, beside the number {1}	same
	StartView.municipalities.count	text	gemeente	municipality
	StartView.municipalities.count#2	text	gemeenten	municipalities
	StartView.municipalities	text	, indeling {1}	, division of {1}	year
	StartView.mapNote.year	markup	Met de inwoners van 1 januari {1}. 	With the residents of 1 January {1}. 	year
Sources/Figures/DayMonitor/DataSource+DayMonitor.swift
	DataSource.dayMonitor	text	Dagmonitor van de politie	Day monitor of the police
	DataSource.dayMonitor#2	text	Aantallen incidenten per dag, uurblok, buurt en soort, zoals de politie ze telt.	Counts of incidents by day, hour band, neighbourhood and type, as the police count them.
	DataSource.dayMonitor#3	text	Politie	Police
	DataSource.dayMonitor#4	text	Alleen voor partners die zijn ingelogd	Only for partners who are signed in
	DataSource.dayMonitor#5	text	incidenten	incidents
Sources/Figures/Difference/DifferenceLines.swift
	DifferenceLines.heading.id	text	Wat de publicatie van levering {1} veranderde (tegenover stand {2}).	What publishing delivery {1} changed (against state {2}).	id	base
	DifferenceLines.heading.id#2	text	Wat levering {1} verandert als ze wordt gepubliceerd (tegenover stand {2}).	What delivery {1} changes when it is published (against state {2}).	id	base
	DifferenceLines.new	text	Nieuw	New
	DifferenceLines.gone.lines	text	Verdwenen	Gone
	DifferenceLines.turnover	text	perioden	periods
	DifferenceLines.turnover#2	text	gebieden	areas
	DifferenceLines.turnover.add	text	soorten	types
	DifferenceLines.changed.line	text	Veranderd: {1}, waarvan {2} met meer dan {3}.	Changed: {1}, of which {2} by more than {3}.	all	large	threshold
	DifferenceLines.changed.line#2	text	Veranderd: {1}	Changed: {1}	all
	DifferenceLines.cells.rest	text	en nog {1}; vraag er meer met --limit.	and {1} more; ask for more with --limit.	language.number(rest)
	DifferenceLines.headlines	text	Op de voorpagina:	On the front page:
	DifferenceLines.headlines#2	text	eerst	before
	DifferenceLines.headlines#3	text	dan	after
	DifferenceLines.headlines#4	text	dan, zelfde periode	after, same period
	DifferenceLines.findings	text	Wat bij het inlezen opviel:	What was found when it was read:
Sources/Figures/Difference/DifferenceReport+Text.swift
	DifferenceReport.summary	text	Er verandert niets aan de cijfers.	No figure changes.
	DifferenceReport.summary#2	text	Nieuw: {1}. Veranderd: {2}. Verdwenen: {3}.	New: {1}. Changed: {2}. Gone: {3}.	new	changed	gone
	DifferenceReport.succession	text	, eerder {1}	, before {1}	list
	DifferenceReport.counts.number	text	geen cijfer	no figure
	DifferenceReport.text.count	text	geen cijfer	no figure
	DifferenceReport.list	text	 en nog {1}	 and {1} more	language.number(rest)
	DifferenceReport.runs.perYear	text	per jaar 	per year 
	DifferenceReport.figure	text	cijfer	figure
	DifferenceReport.figures	text	cijfers	figures
Sources/Figures/Edition/Edition+Names.swift
	Edition.title.all	text	Alle misdrijven	All offences
	Edition.titled.names	text	{1}, met {2}	{1}, with {2}	title	names
	Edition.titled.names#2	text	{1}, zonder {2}	{1}, without {2}	title	names
	Edition.exportTitle	text	Alle geleverde soorten samen	All delivered types together
	Edition.title	text	Totaal misdrijven	Total offences
Sources/Figures/Effect/EffectAnalysis+Text.swift
	EffectEstimate.changeText	text	evenveel als verwacht ({1})	as many as expected ({1})	interval
	EffectEstimate.changeText.interval	text	{1} minder dan verwacht ({2})	{1} fewer than expected ({2})	size	interval
	EffectEstimate.changeText.interval#2	text	{1} meer dan verwacht ({2})	{1} more than expected ({2})	size	interval
	EffectEstimate.sentences.count	text	misdrijf	offence
	EffectEstimate.sentences.count#2	text	misdrijven	offences
	EffectEstimate.sentences.high	text	{1} registreerde de politie {2}.	{1}, the police registered {2}.	period	count
	EffectEstimate.sentences.high#2	text	Als de tijd ervoor was doorgegaan, waren het er ongeveer {1} geweest (tussen {2} en {3}).	If the time before had gone on, there would have been about {1} (between {2} and {3}).	expected	low	high
	EffectEstimate.sentences.high#3	text	Dat is {1}.	That is {1}.	changeText(in: language)
	EffectEstimate.verdictSentence.moreThanChanceUp	text	Dat verschil is meer dan toeval.	That difference is more than chance.
	EffectEstimate.verdictSentence.couldBeChance	text	Zo’n verschil kan toeval zijn.	Such a difference could be chance.
	EffectEstimate.verdictSentence.tooFewToSay	text	Dat is te weinig om te zeggen.	That is too few to say.
	EffectEstimate.trendText	text	In de tijd ervoor bleef het aantal van jaar tot jaar ongeveer gelijk.	In the time before, the number stayed about the same from year to year.
	EffectEstimate.trendText.size	text	In de tijd ervoor nam het aantal per jaar met ongeveer {1} af.	In the time before, the number fell by about {1} a year.	size
	EffectEstimate.trendText.size#2	text	In de tijd ervoor nam het aantal per jaar met ongeveer {1} toe.	In the time before, the number rose by about {1} a year.	size
	EffectAnalysis.Refusal.text.reason	text	Er zijn geen cijfers per maand: {1}.	There are no figures per month: {1}.	reason.text(in: language)
	EffectAnalysis.Refusal.text.required	text	Er zijn maar {1} maanden van ervoor die meetellen; nodig zijn er {2}.	Only {1} months before it count; {2} are needed.	observed	required
	EffectAnalysis.Refusal.text.noMonths	text	Van deze maanden zelf is er geen enkel cijfer.	There is no figure for any of these months.
	EffectAnalysis.Refusal.text.cases	text	In de tijd ervoor zijn maar {1} misdrijven geregistreerd. Dat is te weinig om te zeggen.	Only {1} offences were registered in the time before. That is too few to say.	language.number(cases)
	EffectAnalysis.Refusal.text.notFitted	text	De methode past niet bij deze reeks. Er is dus geen antwoord.	The method does not fit this series. There is therefore no answer.
	EffectAnalysis.Refusal.text.limit	text	Dit zijn {1} maanden. Na {2} maanden zegt de tijd ervoor niets meer; kies een kortere periode.	These are {1} months. After {2} months the time before says nothing any more; choose a shorter period.	months	limit
Sources/Figures/History/FigureHistorySheet.swift
	FigureHistorySheet.text	text	Hiervan stond nooit een cijfer op de site.	No figure of this was ever on the site.
	FigureHistorySheet.line.act	text	levering {1} van de site gehaald	delivery {1} taken off the site	id
	FigureHistorySheet.line.act#2	text	levering {1} gepubliceerd	delivery {1} published	id
	FigureHistorySheet.line.state	text	stand {1}	state {1}	entry.state
	FigureHistory.untold	text	Een deel van de eerdere standen is niet meer vast te stellen.	Some of the earlier states can no longer be told.
	FigureHistory.Entry.valueText.figure	text	geen cijfers op de site	no figures on the site
Sources/Figures/Listing/CountListing.swift
	Edition.remainder.when	text	{1} van {2} misdrijven zonder bekende buurt	{1} of {2} offences without a known neighbourhood	part	all
Sources/Figures/Listing/CountListingSheet.swift
	CountListingSheet.init	text	ja	yes
	CountListingSheet.init#2	text	nee	no
	CountListingSheet.columns	text	periode	period
	CountListingSheet.columns#2	text	jaar	year
	CountListingSheet.columns#3	text	maand	month
	CountListingSheet.columns#4	text	gebied_code	area_code
	CountListingSheet.columns#5	text	gebied	area
	CountListingSheet.columns#6	text	niveau	level
	CountListingSheet.columns#7	text	misdrijf_code	offence_code
	CountListingSheet.columns#8	text	misdrijf	offence
	CountListingSheet.columns#9	text	aantal	count
	CountListingSheet.columns#10	text	status	status
	CountListingSheet.columns#11	text	waarom_geen_aantal	why_no_count
	CountListingSheet.columns#12	text	toelichting	remark
	CountListingSheet.columns#13	text	bron	source
	CountListingSheet.columns#14	text	voorbeeldcijfers	example_figures
	CountListingSheet.columns#15	text	dataversie	data_version
	CountListingSheet.workbook.title	text	Misdrijven per gebied, soort en periode	Offences by area, type and period
	CountListingSheet.workbook.about	text	Over dit bestand	About this file
	CountListingSheet.workbook.init	text	wat	what
	CountListingSheet.workbook.init#2	text	bron	source
	CountListingSheet.workbook.init#3	text	dataversie	data version
	CountListingSheet.workbook.init#4	text	voorbeeldcijfers	example figures
	CountListingSheet.workbook.init#5	text	regels	rows
	CountListingSheet.workbook.init#6	text	Cijfers	Figures
	ReleaseStatus.word.final	text	definitief	final
	ReleaseStatus.word.provisional	text	voorlopig	provisional
	ReleaseStatus.word.incomplete	text	niet volledig	incomplete
Sources/Figures/Publication/DisclosureRule+Text.swift
	PublicationPolicy.explanation.rule	text	Deze bron is niet openbaar.	This source is not public.
	DisclosureRule.size	text	De kleinste cijfers die u hier ziet, gaan over een {1} en een {2}.	The smallest figures here are about one {1} and one {2}.	smallestArea.singular	shortestPeriod.text
	DisclosureRule.codes	text	U ziet alleen het totaal, zonder de soorten.	You see the total only, without the kinds.
	DisclosureRule.smallNumbers.range	text	Het aantal 1 tonen wij niet	We do not show the count 1
	DisclosureRule.smallNumbers.range#2	text	Aantallen van 1 tot en met {1} tonen wij niet	We do not show counts of 1 to {1}	withheldUpTo
	DisclosureRule.smallNumbers	text	{1}, omdat ze naar een persoon kunnen leiden. Ook andere aantallen blijven weg als zo’n klein aantal daaruit te berekenen is.	{1}, because they could lead to a person. Other counts are left out too where such a small count could be worked out from them.	range
	DisclosureRule.Grain.text.day	text	dag	day
	DisclosureRule.Grain.text.month	text	maand	month
	DisclosureRule.Grain.text.quarter	text	kwartaal	quarter
	DisclosureRule.Grain.text.year	text	jaar	year
Sources/Figures/Sheet/FigureLines.swift
	FigureLines.init	text	VOORBEELDCIJFERS (verzonnen)	EXAMPLE FIGURES (invented)
	FigureLines.init#2	text	Status	Status
	FigureLines.init#3	text	Ontbreekt: 	Missing: 
	FigureLines.init.comparison	text	Gegevensversie	Data version
	FigureLines.value.interval	text	 (tussen {1})	 (between {1})	range
	FigureLines.value.interval#2	text	 (kan plaats {1} tot en met {2} zijn)	 (could be place {1} to {2})	best	worst
	FigureLines.counts.year	text	; {1} misdrijven, {2} inwoners op 1 januari {3}	; {1} offences, {2} residents on 1 January {3}	count	language.number(number)	year
	FigureLines.counts.years	text	; {1} misdrijven, samen {2} inwoners over {3}	; {1} offences, {2} residents added up over {3}	count	language.number(number)	language.years(years.lowerBound, years.upperBound)
	FigureLines.counts.number	text	; {1} tegen {2}	; {1} against {2}	count	language.number(number)
	FigureLines.counts.number#2	text	; {1} van {2}	; {1} of {2}	count	language.number(number)
	FigureLines.counts.number#3	text	 van {1} gebieden	 of {1} areas	language.number(number)
	FigureLines.comparison.line	text	{1} ({2}) vergeleken met 	{1} ({2}) compared with 	part	period
	FigureLines.comparison.line#2	text	Vergeleken met 	Compared with 
Sources/Figures/Sheet/FigureRequestError+Text.swift
	FigureRequestError.text.nearest	text	Geen gebied met de code of naam {1}.	No area has the code or name {1}.	quote(text)
	FigureRequestError.text.candidates	text	Meer gebieden heten {1}. Gebruik de code.	Several areas are called {1}. Use the code.	quote(text)
	FigureRequestError.text.nearest#2	text	Geen misdrijf of groep met de code of naam {1}.	No offence or group has the code or title {1}.	quote(text)
	FigureRequestError.text.text	text	Onbekende maat {1}. 	Unknown measure {1}. 	quote(text)
	FigureRequestError.text.text#2	text	Kies 	Choose 
	FigureRequestError.text.noPeriod	text	Er zijn nog geen cijfers gepubliceerd.	No figures have been published yet.
	FigureRequestError.periodText.text	text	{1} is geen periode. Schrijf 2017MM01 of 2017-01 voor een maand, 2017JJ00 of 2017 voor een jaar.	{1} is no period. Write 2017MM01 or 2017-01 for a month, 2017JJ00 or 2017 for a year.	quote(text)
	FigureRequestError.periodText.to	text	{1} en {2} zijn een maand en een jaar. Kies twee maanden of twee jaren.	{1} and {2} are a month and a year. Choose two months or two years.	quote(from)	quote(to)
	FigureRequestError.periodText.to#2	text	{1} komt na {2}.	{1} comes after {2}.	quote(from)	quote(to)
	FigureRequestError.periodText.text#2	text	{1} is geen vergelijking. Kies previous-year, previous-period, een jaartal of de eerste maand van een eerdere periode, zoals 2016MM01.	{1} is no comparison. Choose previous-year, previous-period, a year, or the first month of an earlier period, such as 2016MM01.	quote(text)
	FigureRequestError.periodText.text#3	text	Een even lange periode vanaf {1} eindigt niet vóór de periode zelf. Kies een eerdere maand.	A period of the same length from {1} does not end before the period itself. Choose an earlier month.	quote(text)
	FigureRequestError.periodText.text#4	text	{1} is geen keuze. Kies same of nearest.	{1} is no choice. Choose same or nearest.	quote(text)
	FigureRequestError.meant	text	 Bedoelt u 	 Did you mean 
Sources/Figures/Signals/SameMonths.swift
	SameMonths.text.remark	text	 Dat is niet duidelijk minder: het signaal kan bij de tijd van het jaar horen.	 That is not clearly less: the signal can belong to the time of the year.
Sources/Figures/Signals/Signal+Text.swift
	Signal.sizeText	text	{1} meer dan verwacht	{1} more than expected	more
	Signal.sizeText#2	text	{1} meer dan verwacht, {2} keer zo veel (tussen {3} en {4} keer)	{1} more than expected, {2} times as many (between {3} and {4} times)	more	times	low	high
	Signal.sizeText#3	text	{1} meer dan verwacht; gerekend met {2} is dat {3} keer zo veel (tussen {4} en {5} keer)	{1} more than expected; reckoned with {2} that is {3} times as many (between {4} and {5} times)	more	exact	times	low	high
	Signal.expectedText	text	{1} ({2} tot {3})	{1} ({2} to {3})	mean	low	high
	Signal.certaintyText	text	Van de signalen die minstens zo sterk zijn, is naar schatting {1} toeval.	Of the signals that are at least this strong, an estimated {1} are chance.	share
	SignalWords.expected	text	minder dan 1	fewer than 1
	SignalWords.rarity	text	door toeval minder dan eens in de 100 jaar	by chance less than once in 100 years
	SignalWords.rarity#2	text	door toeval gemiddeld eens in de {1} maanden	by chance about once in {1} months	count
	SignalWords.rarity#3	text	door toeval gemiddeld eens in de {1} jaar	by chance about once in {1} years	years
	SignalWords.outOfHundred	text	minder dan 1 op de 100	fewer than 1 in 100
	SignalWords.outOfHundred#2	text	{1} op de 100	{1} in 100	language.number(count)
	SignalWords.about	text	minder dan 1	fewer than 1
	SignalWords.about#2	text	ongeveer {1}	about {1}	language.number(number.rounded())
	SignalFamily.text.municipality	text	gemeenten	municipalities
	SignalFamily.text.neighbourhood	text	buurten	neighbourhoods
	SignalRun.SeriesRefusal.text.monthMissing	text	van deze maand is er geen cijfer	there is no figure for this month
	SignalRun.SeriesRefusal.text.tooShort	text	minder dan twee jaar aan bruikbare cijfers ervoor, of sinds een breuk	less than two years of usable figures before it, or since a break
	SignalRun.Refusal.text.reason	text	{1} is niet getoetst: {2}.	{3} was not tested: {2}.	language.sentenceStart(name)	reason.text(in: language)	name
	SignalRun.Refusal.text.all	text	{1} is niet getoetst: van {2} van de {3} reeksen ontbreekt het cijfer. Een lijst zou een verkeerd beeld geven.	{4} was not tested: the figure is missing for {2} of {3} series. A list would mislead.	language.sentenceStart(name)	language.number(missing)	language.number(all)	name
	SignalRun.Refusal.text.required	text	{1} is niet getoetst: geen enkele reeks heeft {2} maanden ervoor.	{3} was not tested: no series has {2} months before it.	language.sentenceStart(name)	required	name
	SignalRun.Refusal.text.noSeries	text	Er is niets om te toetsen: op dit niveau zijn geen cijfers per maand geleverd.	There is nothing to test: no figures per month were delivered at this level.
	RegionalSignal.text	text	{1}: {2}, verwacht {3}.	{1}: {2}, expected {3}.	title	count	mean
	SignalRun.Tested.testedText.tested	text	reeks	series
	SignalRun.Tested.testedText.tested#2	text	reeksen	series
	SignalRun.Tested.testedText	text	Getoetst: {1}. Als er nergens iets aan de hand was, {2} er door toeval {3} boven de grens van deze lijst.	Tested: {1}. If nothing had changed anywhere, {3} would pass the limit of this list by chance.	tested	isOne ? "kwam" : "kwamen"	chance
	SignalRun.Tested.testedShortText.tested	text	reeks	series
	SignalRun.Tested.testedShortText.tested#2	text	reeksen	series
	SignalRun.Tested.testedShortText	text	{1} getoetst; door toeval alleen {2} er {3} boven de grens.	{1} tested; by chance alone {3} would pass the limit.	tested	expectedByChance < 1.5 ? "kwam" : "kwamen"	chance
	SignalRun.Tested.yearText	text	In de laatste {1} doorzochte maanden kwam geen enkel aantal boven deze grens.	In the last {1} searched months no number passed this limit.	window.months
	SignalRun.Tested.yearText#2	text	In de laatste {1} doorzochte maanden samen {2} {3} {4} boven deze grens. Naar schatting {5} er daarvan {6} toeval ({7}). Voor de lijst van één maand geldt dat deel niet.	In the last {1} searched months together, {3} {8} passed this limit. An estimated {6} of them {9} chance ({7}). That share does not hold for the list of a single month.	window.months	window.listed == 1 ? "kwam" : "kwamen"	listed	window.listed == 1 ? "aantal" : "aantallen"	isOne ? "is" : "zijn"	chance	share	window.listed == 1 ? "number" : "numbers"	isOne ? "is" : "are"
	SignalRun.Tested.notTestedText.parts	text	reeks	series
	SignalRun.Tested.notTestedText.parts#2	text	reeksen	series
	SignalRun.Tested.notTestedText	text	Niet getoetst: 	Not tested: 
Sources/Figures/Signals/SignalSheet.swift
	SignalSheet.text.lines	text	VOORBEELDCIJFERS (verzonnen)	EXAMPLE FIGURES (invented)
	SignalSheet.text.lines#2	text	Signalen {1}, {2}	Signals {1}, {2}	name	run.question.family.text(in: language)
	SignalSheet.text	text	Geen signalen.	No signals.
	SignalSheet.line.expected	text	verwacht {1}	expected {1}	expected
Sources/Figures/Words/DifferenceVerdict+Text.swift
	DifferenceVerdict.text.moreThanChanceUp	text	meer dan toeval	more than chance
	DifferenceVerdict.text.couldBeChance	text	kan toeval zijn	could be chance
	DifferenceVerdict.text.tooFewToSay	text	te weinig om te zeggen	too few to say
	DifferenceVerdict.directedText.moreThanChanceUp	text	hoger, meer dan toeval	higher, more than chance
	DifferenceVerdict.directedText.moreThanChanceDown	text	lager, meer dan toeval	lower, more than chance
	ReleaseStatus.text.final	text	definitief	final
	ReleaseStatus.text.provisional	text	voorlopig	provisional
	ReleaseStatus.text.incomplete	text	onvolledig	incomplete
Sources/Figures/Words/Edition+AbsentParts.swift
	Edition.absentParts	text	zonder {1} van de {2}	without {1} of the {2}	missing	known
Sources/Figures/Words/Edition+Source.swift
	Edition.sourceText	text	Voorbeeldcijfers (verzonnen)	Example figures (invented)
	Edition.sourceText#2	text	Bron: Politie / CBS	Source: Dutch police / CBS
Sources/Figures/Words/Figure+Text.swift
	ComparisonResult.marginText	text	marge {1}	margin {1}	range
Sources/Figures/Words/FigureNote+AreaText.swift
	FigureNote.areaText	text	Som van {1}{2}.	Sum of {1}{2}.	count	division(year, language)
	FigureNote.areaText#2	text	{1} heeft hier geen cijfer of hoort maar voor een deel bij dit gebied.	{1} has no figure here, or belongs to this area only in part.	name
	FigureNote.areaText.membersToBeConfirmed	text	De indeling van dit gebied moet nog met de politie worden bevestigd.	The composition of this area is still to be confirmed with the police.
	FigureNote.areaText.year	text	De bron noemt het jaar van de gebiedsindeling niet.	The source does not state the year of the division into areas.
	FigureNote.areaText#3	text	Gebiedsindeling van {1}.	Division into areas of {1}.	year
	FigureNote.areaText.code	text	Geen codelijst noemt een naam voor {1}.	No code list gives a name for {1}.	code
	FigureNote.areaText.known	text	Van de {1} {2} in de levering.	Of the {1}, {3} {4} absent from the delivery.	level.counted(known, in: language)	absent == 1 ? "ontbreekt er 1" : "ontbreken er \\(language.number(absent))"	language.number(absent)	absent == 1 ? "is" : "are"
	FigureNote.division.year	text	; de bron noemt het jaar van de indeling niet	; the source states no division year
	FigureNote.division	text	, indeling van {1}	, division of {1}	year
	FigureNote.boundaryText.first	text	Gewijzigde grenzen op {1}.	Boundaries changed on {1}.	date
	FigureNote.boundaryText.second	text	 De bron heeft de jaren ervoor omgerekend naar de nieuwe indeling.	 The source has restated the years before to the new division.
Sources/Figures/Words/FigureNote+Text.swift
	FigureNote.text.exampleFigures	text	Dit zijn voorbeeldcijfers. Ze zijn verzonnen.	These are example figures. They are invented.
	FigureNote.sumText.types	text	soort misdrijf	type of offence
	FigureNote.sumText.types#2	text	soorten misdrijven	types of offences
	FigureNote.sumText	text	De levering bevat geen totaal. Dit is de som van de {1} die geleverd zijn.	The delivery holds no total. This is the sum of the {1} that were delivered.	types
	FigureNote.sumText.total	text	De soorten samen zijn {1}, het gepubliceerde totaal is {2}. Sommige soorten verschijnen alleen per jaar, en van sommige misdrijven is de soort of de plek niet bekend.	The types add up to {1}, the published total is {2}. Some types appear per year only, and of some offences the type or the place is not known.	parts	total
	FigureNote.sumText.months	text	Twee leveringen zeggen hier iets anders: per jaar {1}, de maanden samen {2}. Dit cijfer is dat per jaar.	Two deliveries differ here: {1} by year, {2} as the sum of the months. This figure is the one by year.	years	months
	FigureNote.sumText#2	text	{1} telt niet mee: {2}.	{1} is not counted: {2}.	title	reason.text(in: language)
	FigureNote.timeText.to	text	U vroeg {1}. Bekend is {2}.	You asked for {1}. Known is {2}.	from.text(in: language)	to.text(in: language)
	FigureNote.timeText	text	De cijfers van {1} zijn voorlopig. De bron kan ze nog aanvullen.	The figures of {1} are provisional. The source can still add to them.	text
	FigureNote.timeText.statusNotStatedBySource	text	De bron zegt niet welke maanden voorlopig zijn. Wij nemen aan dat de laatste dat is.	The source does not say which months are provisional. We assume that the last one is.
	FigureNote.timeText#2	text	In deze periode: {1}.	In this period: {1}.	title
	FigureNote.timeText#3	text	Breuk in de reeks. {1}	Break in the series. {1}	explained
	FigureNote.timeText#4	text	Breuk in de reeks: {1}. Cijfers van ervoor en erna kunt u niet zomaar vergelijken.	Break in the series: {1}. Figures before and after cannot simply be compared.	title
	FigureNote.methodText.used	text	Voor {1} is geen inwonertal bekend. Dit rekent met de inwoners op 1 januari {2}.	No population is known for {1}. This uses the residents on 1 January {2}.	asked	used
	FigureNote.methodText.months	text	Omgerekend naar een heel jaar: geteld {1}.	Scaled to a whole year: {2} counted.	months == 1 ? "is 1 maand" : "zijn \\(months) maanden"	months == 1 ? "1 month was" : "\\(months) months were"
	FigureNote.methodText.residentsAreNotThePopulationAtRisk	text	Inwoners zijn niet de mensen die risico lopen. Een buurt met een station of veel winkels staat daardoor hoog.	Residents are not the people at risk. A neighbourhood with a station or many shops therefore ranks high.
	FigureNote.methodText.spreadNotKnown	text	De reeks is te kort om te weten hoe sterk zij schommelt. De toets gebruikt een vaste aanname.	The series is too short to know how much it varies. The test uses a fixed assumption.
Sources/Figures/Words/Measure+Text.swift
	Measure.phrase.count	text	Geregistreerde misdrijven	Registered offences
	Measure.phrase.rate	text	Per 1.000 inwoners per jaar	Per 1,000 residents per year
	Measure.phrase.change	text	Verandering	Change
	Measure.phrase.yearToDate	text	Dit jaar tot nu toe	Year to date
	Measure.phrase.moving12Months	text	Afgelopen 12 maanden	Past 12 months
	Measure.phrase.index	text	Index (vergelijkingsjaar = 100)	Index (comparison year = 100)
	Measure.phrase.share	text	Aandeel in alle misdrijven	Share of all offences
	Measure.phrase.rank	text	Plaats op volgorde van aantal per 1.000 inwoners	Place by number per 1,000 residents
Sources/Figures/Words/MissingReason+Text.swift
	MissingReason.phrase.publishedPerYearOnly	text	wordt alleen per jaar gepubliceerd	published per year only
	MissingReason.phrase.notPublishedForLevel	text	wordt niet voor zo’n klein gebied gepubliceerd	not published for an area this small
	MissingReason.phrase.secret	text	onbekend of geheim volgens de bron	unknown or secret, says the source
	MissingReason.phrase.tooFewInhabitants	text	te weinig inwoners voor een cijfer per 1.000	too few residents for a rate
	MissingReason.phrase.baseTooSmall	text	te kleine aantallen voor een percentage	counts too small for a percentage
	MissingReason.phrase.baseIsZero	text	geen percentage: het aantal waarmee u vergelijkt is 0	no percentage: the count compared with is 0
	MissingReason.phrase.withheldFromAudience	text	niet openbaar	not public
	MissingReason.phrase.notInClassification	text	telde toen niet mee	was not counted then
	MissingReason.phrase.partsChanged	text	er tellen andere soorten mee dan toen	other types count than did then
	MissingReason.phrase.periodNotDelivered	text	nog niet geleverd voor deze periode	not delivered for this period
	MissingReason.phrase.offenceNotDelivered	text	nog niet geleverd voor dit soort misdrijf	not delivered for this offence
	MissingReason.phrase.absentFromDelivery	text	ontbreekt in de levering	absent from the delivery
	MissingReason.phrase.afterLastPeriod	text	nog niet bekend: na de laatste levering	not known yet: after the latest delivery
	MissingReason.phrase.beforeFirstPeriod	text	niet bekend: vóór de eerste levering	not known: before the first delivery
	MissingReason.phrase.noPopulation	text	geen inwonertal voor dat jaar	no population for that year
	MissingReason.phrase.memberMissing	text	een deel van dit gebied heeft geen cijfer	a part of this area has no figure
Sources/Figures/Words/MissingStatement+Text.swift
	MissingStatement.text.year	text	Voor {1} is hier geen inwonertal bekend. Een cijfer per 1.000 inwoners staat er alleen waar een ander jaar is gebruikt; dat staat er dan bij.	No population is known here for {1}. A figure per 1,000 residents is shown only where another year is used, and says so.	year
	MissingStatement.text.year#2	text	Op 1 januari {1} woonden hier {2}. Dat is te weinig voor een cijfer per 1.000 inwoners.	On 1 January {1}, {2} lived here. That is too few for a figure per 1,000 residents.	year	residents(count, language)
	MissingStatement.offenceText.codes	text	De bron publiceert alleen per jaar: {1}.	The source publishes per year only: {1}.	titles(codes, in: language, of: edition)
	MissingStatement.offenceText.codes#2	text	De bron publiceert niet voor zo’n klein gebied: {1}.	The source does not publish for an area this small: {1}.	titles(codes, in: language, of: edition)
	MissingStatement.offenceText.codes#3	text	Nog niet geleverd: {1}.	Not delivered yet: {1}.	titles(codes, in: language, of: edition)
	MissingStatement.offenceText.codes#4	text	De levering bevat geen totaal van alle misdrijven. Het totaal hier is een som van soorten.	The delivery holds no total of all offences. The total here is a sum of types.
	MissingStatement.areaText.known	text	Van de {1} {2} in de levering: {3}.	Of the {1}, the delivery lacks: {3}.	level.counted(known, in: language)	absent.count == 1 ? "ontbreekt" : "ontbreken"	names(absent, in: language, of: edition)
	MissingStatement.areaText.codes	text	Zonder cijfer of maar voor een deel in dit gebied: {1}.	Without a figure, or only partly in this area: {1}.	names(codes, in: language, of: edition)
	MissingStatement.residents	text	1 persoon	1 person	language.number(count)
	MissingStatement.residents#2	text	{1} mensen	{1} people	language.number(count)
	MissingStatement.shortened.rest	text	 en nog {1} andere	 and {1} others	rest
Sources/Figures/Words/SeasonalCorrection+Text.swift
	SeasonalCorrection.text	text	gecorrigeerd voor het seizoen	corrected for the season
	SeasonalCorrection.text#2	text	gecorrigeerd voor het seizoen {1}{2}	corrected for the season {1}{2}	percent	margin
	SeasonalCorrection.tooFewYears	text	geen oordeel: er zijn te weinig jaren om het seizoen te kennen	no verdict: there are too few years to know the season
	SeasonalCorrection.Corrected.marginText	text	marge {1}	margin {1}	range
Sources/Figures/Words/UnplacedCount+Text.swift
	UnplacedCount.text.first	text	{1}: {2} van {3} misdrijven ({4}%) zonder bekende buurt. Ze tellen wel hier mee en in geen enkele buurt.	{1}: {2} of {3} offences ({4}%) without a known neighbourhood. They count here and in no neighbourhood.	when	part	all	share
	UnplacedCount.text.then	text	 Eerder, {1}: {2} van {3}.	 Before, {1}: {2} of {3}.	then	was	of
Sources/Geography/AreaLevel+Text.swift
	AreaLevel.singular.country	text	land	country
	AreaLevel.singular.otherPublished	text	landsdeel, provincie of eenheid	part of the country, province or police unit
	AreaLevel.singular.region	text	regio	region
	AreaLevel.singular.policeDistrict	text	politiedistrict	police district
	AreaLevel.singular.basicTeam	text	basisteam	basic police team
	AreaLevel.singular.municipality	text	gemeente	municipality
	AreaLevel.singular.cbsWijk	text	wijk	wijk
	AreaLevel.singular.neighbourhood	text	buurt	neighbourhood
	AreaLevel.plural.country	text	landen	countries
	AreaLevel.plural.otherPublished	text	landsdelen, provincies of eenheden	parts of the country, provinces or police units
	AreaLevel.plural.region	text	regio’s	regions
	AreaLevel.plural.policeDistrict	text	politiedistricten	police districts
	AreaLevel.plural.basicTeam	text	basisteams	basic police teams
	AreaLevel.plural.municipality	text	gemeenten	municipalities
	AreaLevel.plural.cbsWijk	text	wijken	wijken
	AreaLevel.plural.neighbourhood	text	buurten	neighbourhoods
Sources/Ingest/Batch+Receipt.swift
	Batch.checked.cure	text	Het bestand komt niet op de site. Haal deze perioden eruit of download de tabel opnieuw, en lees haar dan in. Kijk ook of de klok van deze computer goed staat.	The file is not shown on the site. Take these periods out or download the table again, then import it. Also check the clock of this computer.
	Finding.periodAfterReceipt	text	geen periode na {1}, de maand van ontvangst	no period after {1}, the month of receipt	received.key
Sources/Ingest/Boundaries/BoundaryFile.swift
	BoundaryFile.read.format	text	grenzen	boundaries
	BoundaryCollector.take	text	een vlak met water	a feature of water
	BoundaryCollector.take#2	text	het vlak Buitenland	the feature Buitenland
	BoundaryCollector.take#3	text	gebieden met inwoners	areas with inhabitants
	BoundaryCollector.take#4	text	Het vlak telt niet mee.	It is left out.
	BoundaryCollector.take.area.seen	text	een vlak zonder naam	a feature without a name
	BoundaryCollector.take.area.seen#2	text	een code in statcode, buurtcode, wijkcode of gemeentecode	a code in statcode, buurtcode, wijkcode or gemeentecode
	BoundaryCollector.take.area.seen#3	text	Het vlak telt niet mee. Gebruik een bestand met CBS-codes.	It is left out. Use a file with CBS codes.
	BoundaryCollector.take.polygons	text	{1} zonder Polygon of MultiPolygon die leesbaar is	{1} without a Polygon or MultiPolygon that can be read	area.code
	BoundaryCollector.take.polygons#2	text	ringen van minstens vier punten in graden of RD	rings of at least four points in degrees or RD
	BoundaryCollector.take.polygons#3	text	Het vlak telt niet mee. Download het bestand opnieuw.	It is left out. Download the file again.
	BoundaryCollector.add.placed.problem	text	lengte en breedte in graden (WGS 84) of RD New, in Nederland	longitude and latitude (WGS 84) or RD New, in the Netherlands
	BoundaryCollector.note	text	vlak {1}: {2}	feature {1}: {2}	number	found
	BoundaryCollector.file	text	{1} heeft meer dan {2} punten; lees een vereenvoudigd bestand in.	{1} has more than {2} points; import a simplified file.	shown	Self.pointLimit
	BoundaryCollector.file.why	text	; {1}. {2}	; {1}. {2}	$0.found	$0.cure
	BoundaryCollector.file.why#2	text	{1} heeft geen grens met een CBS-code in zijn {2} vlakken{3}	{1} has no boundary with a CBS code among its {2} features{4}	shown	features	why?.dutch ?? "."	why?.english ?? "."
	BoundaryCollector.turnedFinding.list	text	{1} met de breedte vooraan	{1} with the latitude first	list
	BoundaryCollector.turnedFinding.list#2	text	eerst de lengte, dan de breedte (RFC 7946)	longitude first, then latitude (RFC 7946)
	BoundaryCollector.turnedFinding.list#3	text	De coördinaten zijn omgedraaid. Kijk op de kaart of het klopt.	The coordinates were turned. Look at the map to see that they are right.
	BoundaryCollector.collapsedFinding.list	text	{1} zonder oppervlak	{1} without any surface	list
	BoundaryCollector.collapsedFinding.list#2	text	vlakken met een oppervlak	polygons that enclose something
	BoundaryCollector.collapsedFinding.list#3	text	Deze gebieden worden niet getekend. Gebruik grenzen die minder vereenvoudigd zijn.	These areas are not drawn. Use boundaries that are less simplified.
Sources/Ingest/Boundaries/MapPlace.swift
	MapPlace.problem.save	text	Het vlak telt niet mee. Bewaar het bestand als WGS 84, bijvoorbeeld met ogr2ogr -t_srs EPSG:4326.	It is left out. Save the file as WGS 84, for instance with ogr2ogr -t_srs EPSG:4326.
	MapPlace.problem	text	met coördinaten in Web Mercator (EPSG:3857)	in Web Mercator (EPSG:3857)
	MapPlace.problem#2	text	met een plek buiten Nederland	with a place outside the Netherlands
	MapPlace.problem#3	text	Het vlak telt niet mee. Kijk of het bestand over Nederland gaat en welk stelsel het heeft.	It is left out. See whether the file is about the Netherlands and which system it has.
	MapPlace.problem.save#2	text	met coördinaten die geen graden en geen RD zijn	with coordinates that are neither degrees nor RD
Sources/Ingest/ByteSource.swift
	FileBytes.init	text	{1} is een map of apparaat en geen bestand; geef het bestand zelf op.	{1} is a folder or a device, not a file; give the file itself.	Finding.quote(name)
	FileBytes.changing.shown	text	{1} werd tijdens het lezen veranderd door een ander programma; lees het opnieuw in als het compleet is.	{1} was changed by another program while it was read; import it again once it is complete.	shown
	FileBytes.unreadable.reason	text	{1} is niet te lezen ({2}); controleer het pad en de rechten.	{1} cannot be read: {2}; check the path and the rights.	shown	reason
Sources/Ingest/DayMonitor/DayMonitorTable.swift
	DayMonitorTable.read.columns	text	dagmonitor	a day monitor
	DayMonitorTable.check	text	het uurblok	the hour band
	DayMonitorTable.check#2	text	het aantal	the count
	DayMonitorTable.check#3	text	de buurt of de gemeente	the neighbourhood or the municipality
Sources/Ingest/DayMonitor/DayRefusal.swift
	DayRefusal.kept	text	Er is niets van bewaard.	Nothing of it was kept.
	DayRefusal.foreign	text	de kolom "{1}"	the column "{1}"	Finding.quote($0)
	DayRefusal.foreign.name	text	kolom {1}	column {1}	number
	DayRefusal.foreign.name#2	text	{1} lijkt een dagmonitor en heeft {2}, die er niet in mag staan; haal die kolom weg. Toegestaan zijn datum, uurblok, buurt, wijk, gemeente, incidenttype, code en aantal.	{1} looks like a day monitor and has {2}, which must not be in it; remove that column. Allowed are date, hour band, neighbourhood, wijk, municipality, incident type, code and count.	shown	name
	DayRefusal.twice	text	{1} heeft twee kolommen voor hetzelfde: "{2}" en nog een; laat er één staan.	{1} has two columns for the same: "{2}" and another; leave one.	Finding.quote(file)	Finding.quote(column)
	DayRefusal.missing	text	{1} is een dagmonitor zonder kolom voor {2}; voeg die toe.	{1} is a day monitor without a column for {2}; add it.	Finding.quote(file)	column
	DayRefusal.row	text	{1}, regel {2}: {3}.	{1}, line {2}: {3}.	Finding.quote(file)	line	why
	DayRefusal.whole	text	{1}: {2}.	{1}: {2}.	Finding.quote(file)	why
	DayRefusal.incidents	text	dit zijn losse incidenten en geen aantallen; tel ze eerst per dag, uurblok, buurt en soort	these are single incidents, not counts; count them first per day, hour band, neighbourhood and type
	DayRefusal.why.slashes	text	een datum met schuine strepen kan twee dagen betekenen; schrijf 2026-11-29 of 29-11-2026	a date with slashes can be two days; write 2026-11-29 or 29-11-2026
	DayRefusal.why.moment	text	bij de datum staat een tijdstip, en {1}	there is a time beside the date, and {1}	incidents
	DayRefusal.why.none	text	in de kolom met de datum staat geen datum zoals 2026-11-29 of 29-11-2026	the column of the date holds no date such as 2026-11-29 or 29-11-2026
	DayRefusal.why.moment#2	text	in de kolom met het uurblok staat een tijdstip, en {1}	the column of the hour band holds a moment, and {1}	incidents
	DayRefusal.why.pastMidnight	text	het uurblok gaat over middernacht en hoort bij twee dagen; maak er twee regels van	the hour band goes past midnight and belongs to two days; make two rows of it
	DayRefusal.why.none#2	text	in de kolom met het uurblok staat geen blok zoals 22-23 of 20-24, of "onbekend"	the column of the hour band holds no band such as 22-23 or 20-24, or "unknown"
	DayRefusal.why.neverTaken	text	pogingen tot zelfdoding (E14) worden nooit ingelezen; haal deze regels uit het bestand	attempted suicides (E14) are never taken in; leave these rows out of the file
	DayRefusal.why.code	text	de code van het incidenttype is geen code zoals E33	the code of the incident type is no code such as E33
	DayRefusal.why.text	text	in de kolom met het incidenttype staat vrije tekst; daar hoort alleen de naam van de soort	the column of the incident type holds free text; only the name of the type belongs there
	DayRefusal.why.person	text	er staat iets dat naar een persoon wijst, zoals een telefoonnummer, een kenteken of een BSN	there is something that points at a person, such as a phone number, a plate or a BSN
	DayRefusal.why.address	text	er staat een adres of een postcode	there is an address or a postcode
	DayRefusal.why.empty	text	het incidenttype is leeg	the incident type is empty
	DayRefusal.why.tooMany	text	er zijn meer dan {1} incidenttypen; dat lijkt vrije tekst	there are more than {1} incident types; that looks like free text	DayTypes.most
	DayRefusal.why.code#2	text	de code {1} heeft twee namen; geef elke code één naam	the code {1} has two names; give each code one name	Finding.quote(code)
Sources/Ingest/DayMonitor/DayRows.swift
	DayRows.take	text	de regel heeft {1} velden en de kop {2}	the row has {1} fields and the header {2}	fields.count	columns.roles.count
	DayRows.take.receivedOn	text	die dag moet nog komen; verbeter de datum of haal de regel weg	that day is still to come; mend the date or leave the row out
	DayRows.take.number	text	het aantal is geen heel getal van 0 tot en met {1}	the count is no whole number from 0 up to {1}	Self.highestCount
	DayRows.take#2	text	dezelfde dag, hetzelfde uurblok, gebied en soort staat er al; {1}	the same day, hour band, area and type is there already; {1}	DayRefusal.incidents
	DayRows.take#3	text	een dagmonitor mag hoogstens {1} dagen en {2} regels hebben; lees hem in delen in	a day monitor can have at most {1} days and {2} rows; import it in parts	Self.mostDays	Self.mostRows
	DayRows.area.area	text	er staat geen gebied	there is no area
	DayRows.one.ambiguous	text	meer dan één gebied heet zo; schrijf de code van het CBS, of zet de gemeente erbij	more than one area has that name; write the code of Statistics Netherlands, or add the municipality
	DayRows.one.unknown	text	het gebied is geen buurt, wijk of gemeente die bekend is	the area is no neighbourhood, wijk or municipality that is known
	DayRows.delivery	text	er staan geen regels in	there are no rows in it
	DayRows.delivery#2	text	alle {1} aantallen zijn 1: {2}, met grotere uurblokken of wijken	all {1} counts are 1: {2}, with longer hour bands or by wijk	count	DayRefusal.incidents
	DayRows.checkLevels.parts	text	er staan gebieden van verschillende grootte in, zodat incidenten dubbel kunnen tellen; lever alles per buurt, per wijk of per gemeente	there are areas of different sizes in it, so that incidents may count twice; deliver all by neighbourhood, by wijk or by municipality
	DayRows.checkBands	text	uurblokken overlappen elkaar, zodat incidenten dubbel kunnen tellen; gebruik één indeling van de dag	hour bands overlap, so that incidents may count twice; use one division of the day
	DayRows.checkBands#2	text	bij uurblokken als 0-5 en 6-11 is niet te zien of het laatste uur meetelt; schrijf 0-6 en 6-12	of hour bands such as 0-5 and 6-11 one cannot see whether the last hour is in them; write 0-6 and 6-12
Sources/Ingest/Explain/DayColumns+Meaning.swift
	DayColumns.meaning.day	text	de dag	the day
	DayColumns.meaning.hours	text	het uurblok	the hour band
	DayColumns.meaning.typeCode	text	de code van het incidenttype	the code of the incident type
	DayColumns.meaning.type	text	het incidenttype	the incident type
	DayColumns.meaning.count	text	het aantal incidenten	the number of incidents
	DayColumns.meaning	text	mag niet in een dagmonitor staan	must not be in a day monitor
Sources/Ingest/Explain/FileExplanation.swift
	InputKind.description.offenceTable	text	geregistreerde misdrijven met codes, zoals de open tabel van de politie	registered offences with codes, as in the open table of the police
	InputKind.description.offenceTable#2	text	geregistreerde misdrijven met namen in plaats van codes: een weergave van StatLine, een download van data.politie.nl of een tabel met labels	registered offences with names instead of codes: a view of StatLine, a download from data.politie.nl or a table with labels
	InputKind.description.offenceTable#3	text	geregistreerde misdrijven in heel Nederland per maand	registered offences in the whole of the Netherlands by month
	InputKind.description.whose	text	een open tabel van de politie	an open table of the police
Sources/Ingest/Explain/RecognisedFile+Columns.swift
	RecognisedFile.writing.encoding	text	UTF-8 met bytevolgordemarkering	UTF-8 with a byte order mark
	RecognisedFile.writing	text	puntkomma	semicolon
	RecognisedFile.writing#2	text	komma	comma
	RecognisedFile.writing#3	text	tabteken	tab
	RecognisedFile.writing#4	text	verticale streep	vertical bar
	RecognisedFile.writing#5	text	{1}, scheidingsteken {2}	{1}, separator {2}	encoding	separator
	RecognisedFile.columns	text	de code	the code
	RecognisedFile.columns#2	text	de naam	the name
	RecognisedFile.columns#3	text	het aantal inwoners	the number of inhabitants
	RecognisedFile.columns#4	text	definitief of voorlopig	final or provisional
	RecognisedFile.columns#5	text	{1}, voor de hele tabel	{1}, for the whole table	dimension.word
	RecognisedFile.columns#6	text	{1}, als naam	{1}, as a name	dimension.word
	ColumnRole.meaning.ignored	text	wordt niet gelezen	is not read
	ColumnRole.meaning.offence	text	soort misdrijf	kind of offence
	ColumnRole.meaning.area	text	gebied	area
	ColumnRole.meaning.period	text	periode	period
	ColumnRole.meaning.count	text	aantal geregistreerde misdrijven	number of registered offences
	TableSubject.meaning	text	aantal: {1}	number: {1}	topic.words
	TableDimension.word.offence	text	soort	kind
	TableDimension.word.topic	text	onderwerp	topic
	TableDimension.word.place	text	plaats	place
Sources/Ingest/FindingWords.swift
	FindingWords.areaCode	text	een gebiedscode zoals BU03440111	an area code such as BU03440111
	FindingWords.offenceCode	text	een misdrijfcode zoals 1.1.1	an offence code such as 1.1.1
	FindingWords.period	text	een periode zoals 2017MM01 of 2017JJ00	a period such as 2017MM01 or 2017JJ00
	FindingWords.rowLeftOut	text	De regel telt niet mee.	The row is left out.
	FindingWords.nothing	text	niets	nothing
	FindingWords.more	text	en meer van deze soort	and more of this kind
	FindingWords.more#2	text	en nog {1} van deze soort	and {1} more of this kind	$0.number(count)
	FindingWords.moreWithOtherTexts	text	{1}, met andere teksten	{1}, with other texts	more
	FindingWords.list	text	 en nog {1}	 and {1} more	$0.number(rest)
	FindingWords.noRow	text	geen regel voor 	no row for 
Sources/Ingest/Lists/CodeList.swift
	CodeList.read	text	codelijst	a code list
	CodeList.Reader.take	text	een regel zonder naam	a row without a name
	CodeList.Reader.take#2	text	een code en een naam	a code and a name
	CodeList.Reader.dropForeignTotal.total	text	0.0.0 heet {1}, naast codes van een andere indeling	0.0.0 is called {1}, beside codes of another classification	Finding.quote(total)
	CodeList.Reader.dropForeignTotal.total#2	text	0.0.0 voor alle misdrijven in de indeling van de politie	0.0.0 for all offences of the police classification
	CodeList.Reader.dropForeignTotal.total#3	text	Die naam telt niet mee; de andere codes blijven.	That name is left out; the other codes are kept.
	CodeList.Reader.note	text	De regel telt niet mee. Download de lijst opnieuw.	The row is left out. Download the list again.
	CodeList.Reader.conflict	text	{1} heet {2}, en eerder {3}	{1} is called {2}, earlier {3}	code	Finding.quote(second)	Finding.quote(first)
	CodeList.Reader.conflict#2	text	één naam per code	one name per code
	CodeList.Reader.conflict#3	text	De eerste naam blijft. Haal de verkeerde regel weg.	The first is kept. Remove the wrong row.
Sources/Ingest/Lists/PeriodList.swift
	PeriodList.read	text	lijst van perioden	a list of periods
	PeriodList.read.known	text	Definitief of Voorlopig	Definitief or Voorlopig
	PeriodList.read.known#2	text	De periode blijft, zonder status.	The period is kept without a status.
Sources/Ingest/Lists/PopulationTable.swift
	PopulationTable.read	text	inwoners per gebied	inhabitants per area
	PopulationTable.partialFindings.first	text	in de som van {1} ontbreekt een buurt zonder aantal	the sum of {1} lacks a buurt without a number	first
	PopulationTable.partialFindings.first#2	text	een aantal voor elke buurt	a number for every buurt
	PopulationTable.partialFindings.first#3	text	Cijfers per 1.000 inwoners van deze gebieden komen iets te hoog uit.	Rates of these areas come out somewhat too high.
	PopulationReader.take.cure	text	Het gebied heeft geen inwonertal en dus geen cijfers per 1.000 inwoners. De bron schrijft een getal onder nul als het aantal onbekend is.	The area has no population, so no rates. Numbers under zero are the service's way to say that.
	PopulationReader.take.cure#2	text	een heel getal van nul of meer	a whole number of zero or more
	PopulationReader.take.other	text	{1} nog een keer, met {2} na {3}	{1} again, with {2} after {3}	code	count	other
	PopulationReader.take.other#2	text	elk gebied één keer	each area once
	PopulationReader.take.other#3	text	Het eerste aantal blijft.	The first is kept.
Sources/Ingest/Lists/TableInfo.swift
	TableInfo.sentence	text	Dit is de beschrijving{1}; er is niets om in te lezen.	This is the description{2}; there is nothing to import.	naam	name
Sources/Ingest/Maps/MapFolder.swift
	MapFolder.refusal.reason	text	In {1} kan niet worden geschreven ({2}); maak ruimte of kies met TMPDIR een andere map.	{1} cannot be written to ({2}); make room, or choose another folder with TMPDIR.	place	reason
Sources/Ingest/Maps/MapFormat.swift
	MapFormat.words.geoPackage	text	een GeoPackage	a GeoPackage
	MapFormat.words.shapefile	text	een Shapefile	a Shapefile
	MapFormat.toGeoJSON	text	zet het om naar GeoJSON met GDAL: ogr2ogr -f GeoJSON -t_srs EPSG:4326 grenzen.geojson BESTAND	turn it into GeoJSON with GDAL: ogr2ogr -f GeoJSON -t_srs EPSG:4326 boundaries.geojson FILE
	MapFormat.refusal.words	text	{1} is {2}; {3}.	{1} is {2}; {3}.	shown	words	way
Sources/Ingest/Maps/MapRefusal.swift
	MapRefusal.noProgram.words	text	{1} is {2}. Daar is GDAL voor nodig en dat staat niet op deze computer. Laat het installeren (pakket gdal-bin), of {3}.	{1} is {2}. That takes GDAL, which is not on this computer. Have it installed (package gdal-bin), or {3}.	shown	words	way
	MapRefusal.noCodes	text	{1} is een Shapefile zonder het .dbf-bestand met de codes; leg de bestanden .shp, .dbf, .shx en .prj bij elkaar, of geef een zip met alle vier.	{1} is a Shapefile without the .dbf file with its codes; put the files .shp, .dbf, .shx and .prj together, or give a zip of all four.	shown
	MapRefusal.smaller	text	kies één laag (--layer) of neem een vereenvoudigd (gegeneraliseerd) bestand	choose one layer (--layer) or take a simplified (generalised) file
	MapRefusal.smaller#2	text	neem een vereenvoudigd (gegeneraliseerd) bestand	take a simplified (generalised) file
	MapRefusal.tooLarge.way	text	{1} is te groot om als kaart te lezen; {2}.	{1} is too large to be read as a map; {2}.	shown	way
	MapRefusal.tooSlow.way	text	GDAL was na {1} seconden nog niet klaar met {2}; {3}.	GDAL was not done with {2} after {1} seconds; {3}.	seconds	shown	way
	MapRefusal.failed.words	text	GDAL kan {1} niet lezen (“{2}”); download het bestand opnieuw of neem GeoJSON.	GDAL cannot read {1} (“{2}”); download the file again or take GeoJSON.	shown	words
	MapRefusal.noLayers	text	{1} heeft geen laag met vlakken; neem een bestand met de grenzen van gemeenten, wijken of buurten.	{1} has no layer of shapes; take a file with the boundaries of municipalities, wijken or buurten.	shown
	MapRefusal.choose.list	text	{1} heeft {2} ({3}); zeg met --layer welke u bedoelt. Dat mag meer dan één keer.	{1} has {4} ({3}); say with --layer which you mean. That may be given more than once.	shown	names.count == 1 ? "één laag" : "\\(names.count) lagen"	list	names.count == 1 ? "one layer" : "\\(names.count) layers"
	MapRefusal.noBounds.way	text	GDAL mag {1} alleen lezen binnen grenzen, en daarvoor ontbreekt prlimit op deze computer. Laat het installeren (pakket util-linux), of {2}.	GDAL may read {1} only within bounds, and prlimit, which sets them, is not on this computer. Have it installed (package util-linux), or {2}.	shown	way
	MapRefusal.reachesOut	text	{1} is beschadigd of bevat tabellen die buiten het bestand kunnen lezen; sla de laag in een GIS-programma op als nieuwe GeoPackage of als GeoJSON.	{1} is damaged or has tables that can read outside the file; save the layer as a new GeoPackage or as GeoJSON in a GIS program.	shown
	MapRefusal.twice.part	text	In {1} staat {2} nog een keer, met andere hoofdletters; maak een zip met elk bestand één keer.	{1} has {2} a second time, in other capitals; make a zip that has each file once.	shown	part
	MapRefusal.packages	text	In {1} staan {2} GeoPackages; pak het uit en geef het bestand dat u bedoelt.	{1} has {2} GeoPackages; unpack it and give the file that you mean.	shown	count
	MapRefusal.damaged.part	text	In {1} is {2} beschadigd, versleuteld of te groot; download het bestand opnieuw of pak het eerst uit.	In {1} the file {2} is damaged, encrypted or too large; download it again or unpack it first.	shown	part
Sources/Ingest/Offences/CountField.swift
	CountField.text.absent	text	geen regel	no row
	CountField.text.blank	text	een leeg aantal	an empty count
	CountField.text.secret	text	een punt	a full stop
	CountField.text	text	aantal	count
Sources/Ingest/Offences/DeliveryChecks.swift
	DeliveryChecks.periodFindings.year	text	regels per maand (vanaf regel {1}) en regels per jaar (vanaf regel {2})	rows by month (from line {1}) and rows by year (from line {2})	month	year
	DeliveryChecks.periodFindings.year#2	text	één soort periode	one kind of period
	DeliveryChecks.periodFindings.year#3	text	Ze blijven apart. Wie de kolom optelt, telt dubbel.	Both are kept apart; a sum over the column counts double.
	DeliveryChecks.periodFindings	text	elke periode tussen de eerste en de laatste	every period between the first and the last
	DeliveryChecks.periodFindings#2	text	Cijfers over deze perioden zijn niet bekend. Download de tabel met alle perioden.	Figures over these periods are not known. Download the table with all periods.
	DeliveryChecks.periodFindings#3	text	{1} heeft regels, maar geen enkel aantal	{1} has rows and no count at all	key
	DeliveryChecks.periodFindings#4	text	ergens een aantal, ook als een leeg aantal nul betekent	a count somewhere, even where an empty count means zero
	DeliveryChecks.periodFindings#5	text	De periode geldt als niet geleverd. Lees een latere levering in waar de periode in staat.	The period counts as not delivered. Import a later delivery that has it.
	DeliveryChecks.emptyOffences.both	text	maand	month
	DeliveryChecks.emptyOffences.both#2	text	jaar	year
	DeliveryChecks.emptyOffences.code	text	{1} heeft regels per {2}, maar geen enkel aantal	{1} has rows by {2} and no count at all	code	kind
	DeliveryChecks.emptyOffences.code#2	text	ergens een aantal, ook als een leeg aantal nul betekent	a count somewhere, even where an empty count means zero
	DeliveryChecks.emptyOffences.code#3	text	Het misdrijf geldt als niet geleverd. Sommige misdrijven staan er alleen per jaar en gemeente in.	The offence counts as not delivered. Some are published per year and municipality only.
	DeliveryChecks.nameFindings.first	text	een naam in het regiopakket of een codelijst	a name in the region pack or a code list
	DeliveryChecks.nameFindings.first#2	text	De cijfers blijven staan onder de code. Lees de lijst WijkenEnBuurten van dezelfde indeling in.	The figures are kept under the code. Import the WijkenEnBuurten list of the same division.
	DeliveryChecks.nameFindings.first#3	text	een naam in de indeling van misdrijven of een codelijst	a name in the classification or a code list
	DeliveryChecks.nameFindings.first#4	text	De cijfers blijven staan onder de code. Lees de lijst SoortMisdrijf van dezelfde tabel in.	The figures are kept under the code. Import the SoortMisdrijf list of the same table.
	DeliveryChecks.absentAreas.name	text	in	of
	DeliveryChecks.absentAreas	text	elke {1} uit de codelijst	every {1} that the code list names	level
	DeliveryChecks.absentAreas.name#2	text	Deze gebieden zijn onbekend, niet nul. Kijk of codelijst en tabel dezelfde indeling hebben.	These areas are not known, not zero. Check that code list and table have the same division.
Sources/Ingest/Offences/LeftOutNames.swift
	LeftOutNames.findings.first	text	namen die één gebied heeft	names that one area has
	LeftOutNames.findings.first#2	text	Deze regels tellen niet mee, want uit de naam blijkt niet welk gebied het is. {1}	These rows are left out, because the name does not tell which area it is. {1}	UnknownFile.instead
	LeftOutNames.findings.first#3	text	namen van gebieden die in een codelijst of het regiopakket staan	names of areas that a code list or the region pack knows
	LeftOutNames.findings.first#4	text	Deze regels tellen niet mee. Lees eerst de metadata van 47013NED of de lijst WijkenEnBuurten in.	These rows are left out. Import the metadata of 47013NED or WijkenEnBuurten first.
Sources/Ingest/Offences/NamedRefusal.swift
	NamedRefusal.keys	text	Neem de kolommen met codes: in Python get_data van de TypedDataSet, in R de kolommen zonder _label.	Take the columns with codes: in Python get_data of the TypedDataSet, in R the columns without _label.
	NamedRefusal.noNames	text	bevat geregistreerde misdrijven met namen in plaats van codes, en geen naam is bekend. Lees eerst de lijst WijkenEnBuurten of de metadata van 47013NED in. {1}	holds registered offences with names instead of codes, none of which is known. Import the WijkenEnBuurten list or the metadata of 47013NED first. {1}	keys
	NamedRefusal.ambiguous.area	text	heeft namen in plaats van codes, en de naam {1} kan meer dan één gebied zijn ({2}). {3}	has names instead of codes, and the name {1} can be more than one area ({2}). {3}	area	codes	keys
	NamedRefusal.places	text	telt misdrijven per plaats, en een plaats is geen gemeente, wijk of buurt: er zijn geen grenzen en geen inwoners bij.	counts offences by place, and a place is no municipality, wijk or buurt: it has no boundaries and no inhabitants here.
	NamedRefusal.missing.offence	text	noemt nergens een soort misdrijf. Exporteer de weergave met de soort misdrijf erin.	names no single offence. Export the view with the kind of offence in it.
	NamedRefusal.missing.period	text	noemt nergens een periode. Exporteer de weergave met de perioden erin.	names no period. Export the view with the periods in it.
	NamedRefusal.missing.period#2	text	noemt nergens een gebied. Exporteer de weergave met de gebieden erin.	names no area. Export the view with the areas in it.
	NamedRefusal.noCounts	text	heeft geen kolom met aantallen geregistreerde misdrijven. Exporteer de weergave met dat onderwerp.	has no column that counts registered offences. Export the view with that topic.
Sources/Ingest/Offences/NamedTable.swift
	NamedTable.extraColumns	text	namen en geregistreerde misdrijven	names and registered offences
	NamedTable.extraColumns#2	text	Niets: deze kolommen worden niet gelezen.	Nothing: these columns are not read.
Sources/Ingest/Offences/OffenceFile.swift
	OffenceFile.batch.shown	text	{1} bevat {2} en geen geregistreerde misdrijven.	{1} holds {2}, not registered offences.	shown	other.words
	Finding.page	text	één pagina, met een verwijzing naar de volgende	one page, with a link to the next
	Finding.page#2	text	Haal alle pagina’s op en lees ze samen in, of gebruik vib fetch police.	Fetch all pages and import them together, or use vib fetch police.
	Finding.pages	text	{1} pagina’s samen; of er een tussen ontbreekt, zeggen de bestanden niet	{1} pages together; whether one between them is missing the files do not say	count
	Finding.pages#2	text	Tel of alle pagina’s erbij zijn en publiceer de levering dan zelf, of gebruik vib fetch police.	Count whether all pages are there and then publish the delivery yourself, or use vib fetch police.
	Finding.pageExpectation	text	alle regels van de tabel	all rows of the table
	KeyedTable.fileFindings	text	{1} bytes, zoals aan het begin van het lezen	{1} bytes, as when the reading began	size
	KeyedTable.fileFindings#2	text	Een ander programma heeft het bestand veranderd. Download het opnieuw en lees het in als het compleet is.	Another program changed the file. Download it again and import it once it is complete.
	KeyedTable.fileFindings#3	text	de kolommen misdrijf, gebied, periode en aantal	the columns of offence, area, period and count
	KeyedTable.fileFindings#4	text	Niets: deze kolommen worden niet gelezen.	Nothing: these columns are not read.
	KeyedTable.fileFindings#5	text	geen jaar van de indeling	no year of division
	KeyedTable.fileFindings#6	text	het jaar van de indeling in wijken en buurten waar de codes bij horen	the year of the division into wijken and buurten that the codes belong to
	KeyedTable.fileFindings#7	text	Geef het jaar op met --division JAAR. Het staat in de omschrijving van de tabel.	Give it with --division YEAR; the description of the table names it.
Sources/Ingest/Offences/RowProblem.swift
	RowProblem.found.fields	text	een regel met {1} velden	a row of {1} fields	fields
	RowProblem.found.quoteOpen	text	een aanhalingsteken dat nergens wordt gesloten	a quotation mark that is never closed
	RowProblem.found.key	text	{1} voor de tweede keer, met hetzelfde aantal	{1} a second time, with the same count	key
	RowProblem.found	text	{1} met {2}, en eerder met {3}	{1} with {2}, earlier with {3}	key	later	earlier
	RowProblem.expected.expected	text	{1} velden, zoals de kopregel	{1} fields, as the header has	expected
	RowProblem.expected.quoteOpen	text	een aanhalingsteken sluiten binnen {1} KB	a closing quotation mark within {1} KB	limits.rowBytes / 1024
	RowProblem.expected.neverTaken	text	geen soort die over zelfdoding gaat	no kind that is about suicide
	RowProblem.expected.area	text	een gebiedscode zoals GM0344, WK034401 of BU03440111	an area code such as GM0344, WK034401 or BU03440111
	RowProblem.expected.quarter	text	maanden of jaren; een kwartaal is de som van maanden die er al zijn	months or years; quarters are sums of the months that are already there
	RowProblem.expected.negative	text	een aantal van nul of meer	a count of zero or more
	RowProblem.expected.notInteger	text	een heel getal, een leeg veld of een punt	a whole number, an empty field or a full stop
	RowProblem.expected	text	een aantal van hooguit {1}	a count of at most {1}	most
	RowProblem.expected.duplicateSame	text	elk misdrijf, gebied en elke periode één keer	each offence, area and period once
	RowProblem.plainCure.broken	text	De regel telt niet mee. Download het bestand opnieuw of herstel de regel.	The row is left out. Download the file again, or mend the row.
	RowProblem.plainCure.quoteOpen	text	De regel telt niet mee. Sluit het aanhalingsteken of download het bestand opnieuw.	The line is left out. Close the quotation mark, or download the file again.
	RowProblem.plainCure.offence	text	De regel telt niet mee. Kijk of in de kolommen staat wat hun naam zegt.	The row is left out. Check that the columns hold what their names say.
	RowProblem.plainCure.neverTaken	text	Het bestand wordt niet ingelezen. Haal deze soort eruit.	The file is not imported. Leave this kind out of it.
	RowProblem.plainCure.quarter	text	De regel telt niet mee. Er gaat niets verloren als de maanden in het bestand staan.	The row is left out; nothing is lost when the months are in the file.
	RowProblem.plainCure.negative	text	De regel telt niet mee, dus dit cijfer is onbekend. Vraag het na bij de bron.	The row is left out, so its cell is unknown. Ask the source.
	RowProblem.plainCure.duplicateSame	text	De eerste blijft; er verandert niets.	The first is kept; nothing changes.
	RowProblem.plainCure.duplicateDiffers	text	De eerste blijft. Zoek uit welk aantal klopt en haal de andere regel weg.	The first is kept. Find out which count is right and remove the other.
Sources/Ingest/Offences/TableRefusal.swift
	TableRefusal.noRow.first	text	{1} heeft een kop en geen rijen; download de tabel opnieuw.	{1} has a header and no rows; download the table again.	shown
	TableRefusal.noRow	text	Van {1} is {2} rij te lezen: regel {3} heeft {4}. {5} {6}	{7} row of {1} can be read: line {3} has {4}. {5} {6}	shown	isHardly ? "bijna geen" : "geen"	first.row	first.found	trace.cause	SpreadsheetTrace.advice	isHardly ? "Hardly a" : "No"
	TableRefusal.noRow.kolom	text	{1} rij van {2} is te lezen: regel {3}{4} klopt niet met de kop ({5}); controleer het scheidingsteken en de volgorde van de kolommen.	{6} row of {2} can be read: line {3}{7} has {8}, expected {9}; check the separator and the order of the columns.	isHardly ? "Bijna geen" : "Geen"	shown	first.row	kolom	first.kind.rawValue	isHardly ? "Hardly a" : "No"	column	first.found	first.expected
	TableRefusal.neverTaken.shown	text	{1} telt op regel {2} pogingen tot zelfdoding (E14), en die worden nooit ingelezen; haal ze uit het bestand. Er is niets van bewaard.	{1} counts attempted suicides (E14) on line {2}, which are never taken in; leave them out of the file. Nothing of it was kept.	shown	row.row
	TableRefusal.stopped.row	text	Regel {1} van {2} is langer dan {3} KB: geen tabel of beschadigd; download het bestand opnieuw.	Line {1} of {2} is longer than {3} KB, so it is no table or damaged; download it again.	lines.line(row)	shown	limits.rowBytes / 1024
	TableRefusal.stopped.tooManyAreas	text	gebieden	areas
	TableRefusal.stopped.tooManyOffences	text	misdrijven	offences
	TableRefusal.stopped.tooManyCells	text	cellen	cells
	TableRefusal.tooManyCells.periods	text	{1} beslaat {2} gebieden, {3} misdrijven en {4} perioden: meer dan {5} cellen; zoek een verkeerd jaar of lees het bestand in delen in.	{1} spans {2} areas, {3} offences and {4} periods: more than {5} cells; look for a wrong year in it or import it in parts.	shown	merge.areas.count	merge.offences.count	periods	limits.cells
	TableRefusal.unordered.shown	text	{1} was niet te ordenen; meld dit bestand.	{1} could not be put in order; please report this file.	shown
	TableRefusal.tooMany	text	{1} heeft meer dan {2} {3}, meer dan Nederland; controleer wat de kolommen bevatten.	{1} has more than {2} {3}, more than the Netherlands; check what the columns hold.	shown	limit	what
Sources/Ingest/Offences/TotalChecks.swift
	TotalChecks.findings.all	text	Vraag het na bij de bron. Het gepubliceerde totaal blijft staan zoals het is.	Ask the source; the published total is shown as it is.
	TotalChecks.findings.all#2	text	Vraag het na bij de bron. Maanden en jaar blijven staan zoals ze zijn gepubliceerd.	Ask the source; months and year are shown as published.
	TotalChecks.findings.all#3	text	Beide blijven staan zoals ze zijn gepubliceerd. Geheel en delen kunnen uit verschillende indelingen komen.	Both are shown as published. Parent and parts can come from different divisions.
	TotalChecks.sum	text	ten minste 	at least 
	TotalChecks.types	text	de som van de soorten misdrijven	the sum of the types
	TotalChecks.years	text	de som van de twaalf maanden	the sum of its twelve months
	TotalChecks.parents.published	text	de som van de {1} delen	the sum of its {1} parts	children.count
Sources/Ingest/OpenTables/OpenRowsLeft.swift
	OpenRowsLeft.findings	text	gebieden van de regio van uw regiopakket, of Nederland	areas of the region of your pack, or the Netherlands
	OpenRowsLeft.findings#2	text	Niets, als dit gebieden buiten de regio zijn. Staat er een gebied van de regio bij, lees dan eerst de lijst met haar naam in.	Nothing when these are areas outside the region. When one of the region is among them, import the list with its name first.
	OpenRowsLeft.findings#3	text	de soorten die de bron {1} in sources.yaml heeft	the kinds that the source {1} has in sources.yaml	source
	OpenRowsLeft.findings#4	text	Niets. Wilt u deze soorten ook zien, zet ze dan bij codes in sources.yaml en lees het bestand opnieuw in.	Nothing. To see these kinds as well, put them under codes in sources.yaml and import the file again.
Sources/Ingest/OpenTables/OpenTableFile.swift
	OpenTableFile.read	text	overlast of aangiften	nuisance or reports
Sources/Ingest/OpenTables/OpenTableReader.swift
	OpenTableReader.area.list	text	een naam die één gebied heeft	a name that one area has
	OpenTableReader.area.list#2	text	De regels tellen niet mee. Download de tabel met codes.	The rows are left out. Download the table with codes.
	OpenTableReader.emptyPeriods.empty	text	een aantal in ten minste één regel	a count in one row at least
	OpenTableReader.emptyPeriods.empty#2	text	Deze perioden gelden als niet geleverd, en niet als nul.	These periods count as not delivered, not as zero.
Sources/Ingest/OpenTables/OpenTableRefusal.swift
	OpenTableRefusal.noSource	text	{1} bevat {2}, en geen bron in sources.yaml neemt dat op. Zet bij een bron table met id en topic, of laat --source weg.	{1} holds {2}, which no source in sources.yaml takes. Give a source table with id and topic, or leave --source out.	shown	what
	OpenTableRefusal.otherTable.tables	text	{1} is een andere tabel dan de bronnen in sources.yaml nemen ({2}). Zeg met --table welke tabel het is.	{1} is another table than the sources in sources.yaml take ({2}). Say with --table which one it is.	shown	tables
	OpenTableRefusal.noCounts	text	{1} heeft geen kolom met aantallen van {2}. Exporteer de weergave met dat onderwerp.	{1} has no column that counts {2}. Export the view with that topic.	shown	what
	OpenTableRefusal.mixture	text	{1}, regel {2}: {3} is geen soort uit een tabel met {4}. Er staan twee tabellen door elkaar; download ze apart. Er is niets van bewaard.	{1}, row {2}: {3} is no kind of a table with {4}. Two tables are mixed; download them apart. Nothing of it was kept.	shown	line	kind	what
	OpenTableRefusal.differs	text	{1}: {2} staat er twee keer met een ander aantal (de tweede keer op regel {3}). Download de tabel opnieuw.	{1}: {2} stands there twice with different counts (the second time in row {3}). Download the table again.	shown	key	line
	OpenTableRefusal.nothing.first	text	{1} heeft wel kolommen maar geen regels. Download de tabel opnieuw.	{1} has columns and no rows. Download the table again.	shown
	OpenTableRefusal.nothing	text	{1}: van geen enkele regel kon een aantal gelezen worden. Er staat {2}, verwacht: {3}. {4}	{1}: no row holds a count that can be read. It has {2}, expected: {3}. {4}	shown	found	expected	cure
Sources/Ingest/Parts/JoinedTable.swift
	PartCells.tooLarge	text	De delen zijn samen te groot voor één levering; lees ze na elkaar in.	Together the parts are too large for one delivery; import them one after the other.
	PartCells.contradiction	text	{1} met aantal {2}, eerder {3}	{1} with count {2}, earlier {3}	key	word(second)	word(first)
	PartCells.findings.different	text	elk cijfer één keer	each figure once
	PartCells.findings.different#2	text	De delen zijn uit verschillende versies van de tabel. Download ze opnieuw, of lees ze na elkaar in.	The parts come from different versions of the table. Download them again, or import them one after the other.
	PartCells.findings	text	cijfers die in twee delen staan	figures that are in two parts
	PartCells.findings#2	text	elk cijfer één keer	each figure once
	PartCells.findings#3	text	Niets: ze tellen één keer mee.	Nothing: they count once.
Sources/Ingest/Recognise/Foreign.swift
	Foreign.magic	text	ingepakt met gzip; pak het eerst uit	compressed with gzip; unpack it first
	Foreign.magic#2	text	ingepakt met bzip2; pak het eerst uit	compressed with bzip2; unpack it first
	Foreign.magic#3	text	ingepakt met xz; pak het eerst uit	compressed with xz; unpack it first
	Foreign.magic#4	text	een zipbestand of een beschadigde Excel-werkmap; pak het uit of download het opnieuw	a zip file or a damaged Excel workbook; unpack it or download it again
	Foreign.magic#5	text	een oud Excel- of Word-bestand; bewaar het als CSV	an old Excel or Word file; save it as CSV
	Foreign.magic#6	text	een PDF; download de tabel als CSV	a PDF; download the table as CSV
	Foreign.magic#7	text	een Parquet-bestand; exporteer het als CSV	a Parquet file; export it as CSV
	Foreign.magic#8	text	een SQLite-database; exporteer de tabel als CSV	a SQLite database; export the table as CSV
	Foreign.magic#9	text	tekst in UTF-16; bewaar het als UTF-8	text in UTF-16; save it as UTF-8
	Foreign.magic#10	text	tekst in UTF-16; bewaar het als UTF-8	text in UTF-16; save it as UTF-8
	Foreign.refusal	text	{1} is {2}.	{1} is {2}.	shown	what
	Foreign.refusal.nul	text	{1} is geen tekst: byte {2} is NUL; download het opnieuw of bewaar het als UTF-8.	{1} is no text: byte {2} is NUL; download it again, or save it as UTF-8.	shown	nul + 1
	Foreign.markup	text	{1} is een OData-feed in XML; download dezelfde tabel als CSV.	{1} is an OData feed in XML; download the same table as CSV.	shown
	Foreign.markup.isPage	text	{1} is een webpagina, waarschijnlijk een foutpagina in plaats van de tabel; download het opnieuw.	{1} is a web page, probably an error page instead of the table; download it again.	shown
	Foreign.markup.isPage#2	text	{1} is XML en geen tabel; download het als CSV.	{1} is XML, not a table; download it as CSV.	shown
	ListRefusals.refusal	text	{1} zegt wat een nieuwe indeling veranderde en niet wat er bestaat; lees de lijst WijkenEnBuurten van dat jaar in.	{1} lists what a new division changed, not what exists; import the WijkenEnBuurten list of that year instead.	shown
	ListRefusals.empty	text	{1} is een lege lijst (zoals CategoryGroups vaak is); er is niets om in te lezen.	{1} is an empty list (as CategoryGroups often is); there is nothing to import.	shown
Sources/Ingest/Recognise/InputKind.swift
	InputKind.words.offenceTable	text	geregistreerde misdrijven	registered offences
	InputKind.words.areaCodeList	text	codes en namen van gebieden	codes and names of areas
	InputKind.words.offenceCodeList	text	codes en namen van misdrijven	codes and names of offences
	InputKind.words.periodList	text	een lijst van perioden en hun status	a list of periods and their status
	InputKind.words.population	text	inwoners per gebied	inhabitants per area
	InputKind.words.boundaries	text	grenzen van gebieden	boundaries of areas
	InputKind.words.dayMonitor	text	een dagmonitor van de politie	a day monitor of the police
	InputKind.words.values	text	waarden van een eigen bron, per gebied en periode	values of a source of your own, by area and period
	InputKind.words.topics	text	een open tabel	an open table
	InputKind.words.tableInfo	text	de beschrijving van een tabel	the description of a table
	InputKind.refusal.shown	text	{1} bevat {2} en geen {3}.	{1} holds {2}, not {3}.	shown	words	wanted
	OpenTopic.words.nuisance	text	geregistreerde overlast	registered nuisance
	OpenTopic.words.reports	text	aangiften	reports filed
	OpenTopic.words.onlineReports	text	aangiften via internet	reports filed online
Sources/Ingest/Recognise/OffenceLayout.swift
	OffenceLayout.requireAll.list	text	De tabel heeft geen kolom {1} (wel: {2}); download 47022NED of 47018NED met codes en alle kolommen.	The table has no column {1} (it has: {2}); download 47022NED or 47018NED with codes and all columns.	list	has
Sources/Ingest/Recognise/OpenTableMixture.swift
	OpenTableMixture.refusal	text	{1} telt misdrijven en overlast door elkaar. Download ze apart: 47022NED of 47018NED voor misdrijven, 47021NED of 47024NED voor overlast.	{1} counts offences and nuisance in one table. Download them apart: 47022NED or 47018NED for offences, 47021NED or 47024NED for nuisance.	shown
Sources/Ingest/Recognise/Recognition.swift
	Recognition.recognise	text	{1} is leeg; download het opnieuw.	{1} is empty; download it again.	shown
	Recognition.recogniseJSON	text	{1} is een foutmelding van de dienst en bevat geen gegevens; download het opnieuw.	{1} is an error message of the service, not data; download it again.	shown
Sources/Ingest/Recognise/UnknownFile.swift
	UnknownFile.instead	text	Download 47022NED (per maand) of 47018NED (per jaar) met codes van data.politie.nl, of haal ze op met vib fetch police.	Download 47022NED (by month) or 47018NED (by year) with codes from data.politie.nl, or fetch them with vib fetch police.
	UnknownFile.table.names	text	{1} is geen bestand dat ingelezen kan worden (de kolommen: {2}): misdrijven, codelijsten, inwoners of grenzen. {3}	{1} is none of the files that can be imported (its columns: {2}): registered offences, code lists, inhabitants or boundaries. {3}	shown	has	guess
	UnknownFile.guess	text	Het lijkt een tabel van een jaarplan; lees die in met vib plan import.	It looks like a table of a year plan; import it with vib plan import.
	UnknownFile.guess#2	text	Het lijkt een bestand met reeksen; dat leest vib analyse.	It looks like a file of series; vib analyse reads that.
	UnknownFile.guess#3	text	Het lijkt een tabel van het CBS of de politie over iets anders dan misdrijven, aangiften of overlast. {1}	It looks like a table of Statistics Netherlands or the police about something other than offences, reports or nuisance. {1}	instead
	UnknownFile.guess#4	text	Het lijkt gewone tekst zonder tabel. {1}	It looks like plain text without a table. {1}	instead
	UnknownFile.json	text	het lijken waarnemingen van een OData 4-dienst	it looks like observations of an OData 4 service
	UnknownFile.json#2	text	het lijkt de inhoudsopgave van een dienst	it looks like the table of contents of a service
	UnknownFile.json.guess	text	{1} is JSON van een soort die niet ingelezen kan worden{2}. {3}	{1} is JSON of a kind that cannot be imported{2}. {3}	shown	guess.map { "; \\($0)" } ?? ""	instead
Sources/Ingest/Recognise/Unpacked.swift
	FileContainer.words.sheet	text	een Excel-werkmap, blad {1}	an Excel workbook, sheet {1}	Finding.quote(sheet)
	FileContainer.words.rows	text	JSON met regels, zoals de dienst ze geeft	JSON with rows, as the service gives them
	FileContainer.words.words	text	omgezet door GDAL	turned into GeoJSON by GDAL
	WorkbookRefusal.of.tooLarge	text	{1} is een Excel-werkmap die te groot is om te lezen; bewaar het blad met de tabel als CSV (UTF-8).	{1} is an Excel workbook that is too large to read; save the sheet with the table as CSV (UTF-8).	shown
	WorkbookRefusal.of.archive	text	{1} is een Excel-werkmap met een wachtwoord; haal het wachtwoord eraf of bewaar het blad als CSV (UTF-8).	{1} is an Excel workbook with a password; take the password off or save the sheet as CSV (UTF-8).	shown
	WorkbookRefusal.of.archive#2	text	{1} is een beschadigde Excel-werkmap; download het bestand opnieuw of bewaar het blad als CSV (UTF-8).	{1} is a damaged Excel workbook; download it again or save the sheet as CSV (UTF-8).	shown
	WorkbookRefusal.noTable.why	text	{1} is een Excel-werkmap zonder tabel die ingelezen kan worden (bladen: {2}).{3}	{1} is an Excel workbook without a table that can be imported (sheets: {2}).{4}	shown	list	why?.dutch ?? ""	why?.english ?? ""
	WorkbookRefusal.manyTables.shown	text	{1} is een Excel-werkmap met meer dan één tabel (bladen: {2}); bewaar elk blad als een eigen bestand.	{1} is an Excel workbook with more than one table (sheets: {2}); save each sheet as a file of its own.	shown	list
Sources/Ingest/Recognise/ValueColumn.swift
	ValueColumn.meaning.area	text	gebied: code of naam	area: code or name
	ValueColumn.meaning.period	text	periode: jaar, kwartaal of maand	period: year, quarter or month
	ValueColumn.meaning.value	text	de waarde	the value
	ValueColumn.meaning.lower	text	ondergrens van de marge	lower end of the margin
	ValueColumn.meaning.upper	text	bovengrens van de marge	upper end of the margin
	ValueColumn.meaning.respondents	text	aantal ondervraagden	number of people asked
	ValueColumn.meaning.code	text	code van de soort	code of the kind
	ValueColumn.meaning.source	text	de bron, zoals in sources.yaml	the source, as in sources.yaml
	ValueColumn.refused	text	hoort niet in dit bestand	does not belong in this file
Sources/Ingest/Series/FindingTally.swift
	FindingTally.findings	text	geen enkele	none
	FindingTally.findings#2	text	Herstel de eerste en lees het bestand opnieuw.	Mend the first ones and read again.
	FindingTally.count.cure	text	Zoek het aantal op. De regel telt nu als ontbrekend.	Look the count up; the row is taken as missing.
	FindingTally.count.text	text	een regel met minder velden dan de eerste	a row with fewer fields than the first
	FindingTally.count.text#2	text	alle velden	all fields
	FindingTally.count.malformed	text	een heel getal	a whole number
	FindingTally.count	text	nul of meer	zero or more
	FindingTally.count#2	text	hooguit een miljard	at most a billion
	FindingTally.count#3	text	een heel getal	a whole number
Sources/Ingest/Series/SeriesRows.swift
	SeriesRows.add.id	text	de naam van een reeks	the name of a series
	SeriesRows.add.id#2	text	Vul de naam in. De regel telt nu niet mee.	Fill it in; the row is left out.
	SeriesRows.add.month	text	een maand zoals 2024-05	a month such as 2024-05
	SeriesRows.add.month#2	text	Schrijf jaar en maand. De regel telt nu niet mee.	Write year and month; the row is left out.
	SeriesRows.add	text	een getal boven nul	a number above zero
	SeriesRows.add#2	text	Zoek het getal op. Het telt nu als ontbrekend.	Look the number up; it is taken as missing.
	SeriesRows.table	text	De reeksen beslaan samen {1} maanden en er passen er {2}; splits het bestand.	The series span {1} months together, more than the {2} that fit; split the file.	size	Self.largest
	SeriesRows.lay	text	{1} nog een keer	{1} again	month
	SeriesRows.lay.isSame	text	elke maand van een reeks één keer	each month of a series once
	SeriesRows.lay.isSame#2	text	Haal de verkeerde regel weg. De eerste telt.	Remove the row that is wrong; the first is kept.
	SeriesRows.lay.start	text	{1} van {2} maanden van {3} zonder regel, {4} als eerste	{1} of {2} months of {3} without a row, {4} first	$0.number(gaps)	$0.number(length)	id	month
	SeriesRows.lay.start#2	text	elke maand tussen de eerste en de laatste	every month between the first and the last
	SeriesRows.lay.start#3	text	Vul de regels aan. Ze tellen nu als ontbrekend.	Add the rows; they are taken as missing.
Sources/Ingest/Series/SeriesTable.swift
	AreaRateTable.read.id	text	een naam of code	an id
	AreaRateTable.read.id#2	text	Vul het in.	Fill it in.
	AreaRateTable.read.people	text	een heel getal boven nul	a whole number above zero
	AreaRateTable.read.people#2	text	Zoek het getal op. Het gebied telt nu niet mee.	Look the number up; the area is left out.
	AreaRateTable.read	text	elk gebied één keer	each area once
	AreaRateTable.read#2	text	Haal de verkeerde regel weg. De eerste telt.	Remove the row that is wrong; the first is kept.
Sources/Ingest/Series/SmallColumns.swift
	SmallColumns.init.lacking	text	{1} mist de kolom {2}: de eerste rij hoort {3} te zijn en is {4}.	{1} lacks the column {2}: its first row should be {3} and is {4}.	shown	lacking	wanted	found
Sources/Ingest/Text/JSONText.swift
	JSONText.parse.line	text	{1} is kapotte JSON, bij regel {2}, byte {3}; download het opnieuw.	{1} is broken JSON: expected {4} at line {2}, byte {3}; download it again.	shown	line	error.offset + 1	error.expected
Sources/Ingest/Text/SpreadsheetTrace.swift
	SpreadsheetTrace.cure	text	{1} De regel telt niet mee. {2}	{1} The row is left out. {2}	cause	Self.advice
	SpreadsheetTrace.cause.date	text	Een spreadsheet (zoals Excel) heeft codes in datums veranderd.	A spreadsheet (such as Excel) turned codes into dates.
	SpreadsheetTrace.cause.thousands	text	Een spreadsheet (zoals Excel) heeft een teken tussen de duizendtallen gezet.	A spreadsheet (such as Excel) put a sign between the thousands.
	SpreadsheetTrace.advice	text	Lees het bestand in zoals u het heeft gedownload, zonder het in een spreadsheet te bewaren.	Import the file as you downloaded it, without saving it in a spreadsheet.
Sources/Ingest/Text/TableEnd.swift
	Finding.cutRow	text	een laatste regel die halverwege stopt	a last row that stops halfway
	Finding.cutRow#2	text	een hele regel met een regeleinde	a whole row with a line ending
	Finding.cutRow#3	text	De regel telt niet mee. Download het bestand opnieuw.	The row is left out. Download the file again.
	Finding.endsWithoutCount	text	een laatste regel zonder aantal en zonder regeleinde	a last row without a count and without a line ending
	Finding.endsWithoutCount#2	text	Waarschijnlijk is het bestand daar afgebroken. Download het opnieuw.	The file was probably cut off there. Download it again.
	Finding.endsWithoutRowEnd	text	een laatste regel zonder regeleinde	a last row without a line ending
	Finding.endsWithoutRowEnd#2	text	De regel telt mee. Is het bestand daar afgebroken, dan kan het aantal fout zijn: vergelijk de grootte met de bron.	The row is kept. If the file was cut off there, its count can be wrong: compare its size.
	Finding.everyRowEnds	text	een regeleinde achter elke regel	a line ending behind every row
	IngestRefusal.cut.shown	text	{1} is afgebroken: regel {2} stopt halverwege. Download het bestand opnieuw.	{1} was cut off: line {2} stops halfway. Download the file again.	shown	line
Sources/Ingest/Text/TextTable.swift
	TextTable.wholeFile.shown	text	{1} is {2} MB en zo'n bestand mag hoogstens {3} MB zijn; lees het in delen in.	{1} is {2} MB, more than the {3} MB that such a file can be; import it in parts.	shown	megabytes	limit
Sources/Ingest/Text/VisibleName.swift
	VisibleName.finding	text	een naam van zichtbare tekens	a name of visible characters
	VisibleName.finding#2	text	De onzichtbare tekens zijn weggelaten. Vraag de bron om een schone lijst.	The invisible characters were left out. Ask the source for a clean list.
Sources/Ingest/Values/ValueReader.swift
	ValueReader.take	text	{1} velden	{1} fields	rows.width
	ValueReader.add.place	text	hetzelfde als regel {1}	the same as row {1}	place.line
	ValueReader.add.place#2	text	elk gebied en elke periode één keer	each area and period once
	ValueReader.add.place#3	text	De regel telt één keer.	The row counts once.
	ValueReader.area.codes.list	text	een naam die één gebied heeft	a name that one area has
	ValueReader.area.codes.list#2	text	De regel telt niet mee. Schrijf de code, of zet (gemeente), (wijk), (buurt), (basisteam) of (district) achter de naam.	The row is left out. Write the code, or put (gemeente), (wijk), (buurt), (basisteam) or (district) behind the name.
	ValueReader.area.codes	text	de code of naam van een gebied in de regio	the code or name of an area in the region
	ValueReader.area.codes#2	text	De regel telt niet mee. Verbeter de naam of schrijf de code; namen van wijken en buurten staan in de lijst WijkenEnBuurten.	The row is left out. Correct the name or write the code; names of wijken and buurten come from the list WijkenEnBuurten.
	ValueReader.period.period.trace	text	een periode zoals 2023, 2023MM01 of januari 2023	a period such as 2023, 2023MM01 or January 2023
	ValueReader.period.period.trace#2	text	De regel telt niet mee. Schrijf een maand als 2023MM01; dat laat een spreadsheet zo staan.	The row is left out. Write a month as 2023MM01, which a spreadsheet leaves as it is.
	ValueReader.period.received	text	een periode die begonnen is	a period that has begun
	ValueReader.margin.value	text	een marge waar de waarde in ligt	a margin that holds the value
	ValueReader.respondents.number	text	een heel getal	a whole number
	ValueReader.number	text	een getal van {1} tot en met {2}	a number from {1} to {2}	$0.number(Int(low))	$0.number(Int(high))
	ValueReader.number.other	text	een getal met één lezing	a number with one reading
	ValueReader.number.other#2	text	De regel telt niet mee: het kan {1} of {2} zijn. Schrijf het getal zonder punt tussen de duizendtallen.	The row is left out: it may be {1} or {2}. Write the number without a sign between thousands.	one	other
	ValueReader.number.digits	text	een heel getal van alleen cijfers	a whole number of digits only
	ValueReader.number.digits#2	text	De regel telt niet mee. Schrijf {1} als dat bedoeld is.	The row is left out. Write {1} if that is meant.	digits
	ValueReader.number.wanted	text	een heel getal, een punt voor geheim, of niets	a whole number, a full stop for secret, or nothing
	ValueReader.number.wanted#2	text	een getal	a number
Sources/Ingest/Values/ValueRefusal.swift
	ValueRefusal.column.shown	text	{1} heeft een kolom die niet mag: {2}. Een eigen reeks heeft gebied, periode en waarde, en kan ondergrens, bovengrens, respondenten, code en bron hebben. Haal de kolom weg en lees het bestand opnieuw in.	{1} has a column that is not allowed: {2}. A series of your own has gebied (area), periode (period) and waarde (value), and may have ondergrens (lower), bovengrens (upper), respondenten (respondents), code and bron (source). Remove the column and import again.	file	shown
	ValueRefusal.twice.shown	text	{1} heeft de kolom {2} twee keer. Haal er een weg en lees het bestand opnieuw in.	{1} has the column {2} twice. Remove one of them and import again.	file	shown
	ValueRefusal.halfMargin	text	{1} heeft maar één kant van de marge. Zet ondergrens en bovengrens er allebei in, of laat beide weg.	{1} has one end of the margin only. Give both ondergrens (lower) and bovengrens (upper), or neither.	file
	ValueRefusal.noSource.list	text	{1} bevat waarden, maar zegt niet van welke bron. Geef de bron met --source ({2}), of zet haar in een kolom bron.	{1} holds values and does not say of which source. Give it with --source ({2}), or in a column bron.	file	list
	ValueRefusal.unknownSource.shown	text	{1}: de bron {2} staat niet in sources.yaml van het regiopakket (wel: {3}). Verbeter de naam of beschrijf de bron daar.	{1}: sources.yaml of the region pack does not name the source {2} (it names: {3}). Correct it, or describe the source there.	file	shown	list
	ValueRefusal.otherSource.shown	text	{1} zegt zelf van de bron {2} te zijn en niet van {3}. Geef de goede bron met --source, of verbeter de kolom bron.	{1} says that it is of the source {2}, not of {3}. Give the right one with --source, or correct the column bron.	file	shown	wanted
	ValueRefusal.manySources	text	{1} bevat waarden van meer dan één bron (regel {2}). Maak van elke bron een eigen bestand.	{1} holds values of more than one source (row {2}). Make a file of each.	file	line
	ValueRefusal.noCodes	text	{1} heeft een kolom code, en de bron {2} heeft geen codes. Haal de kolom weg, of zet de codes onder codes in sources.yaml.	{1} has a column code, and the source {2} has no codes. Remove the column, or put the codes under codes in sources.yaml.	file	source.id
	ValueRefusal.otherCode.shown	text	{1}, regel {2}: de code {3} hoort niet bij de bron {4} (wel: {5}). Haal die regels weg, of zet de code in sources.yaml.	{1}, row {2}: the code {3} is none of the source {4} (it has: {5}). Remove these rows, or put the code in sources.yaml.	file	line	shown	source.id	list
	ValueRefusal.neverTaken	text	{1}, regel {2}: E14 (poging tot zelfdoding) wordt nooit ingelezen, en van dit bestand is niets bewaard. Haal die regels weg en lees het opnieuw in.	{1}, row {2}: E14 (attempted suicide) is never taken in, and nothing of this file was kept. Remove these rows and import again.	file	line
	ValueRefusal.differs.what	text	{1}: {2} staat er twee keer met een andere waarde (regels {3} en {4}). Tel losse meldingen eerst op: één regel per gebied en periode.	{1}: {2} stands there twice with different values (rows {3} and {4}). Add single incidents up first: one row per area and period.	file	what	lines.0	lines.1
	ValueRefusal.tooLarge	text	{1} heeft meer dan {2} regels. Lees het in delen in, bijvoorbeeld een bestand per jaar.	{1} has more than {2} rows. Import it in parts, for instance a file per year.	file	most
	ValueRefusal.tooManyCells	text	{1}: met wat er al van deze bron is, wordt dit een tabel van {2} vakken ({3} gebieden × {4} perioden × {5} kolommen van codes); hooguit {6} gaat. Lees minder in: jaren in plaats van maanden, of wijken in plaats van buurten.	{1}: with what there is of this source already, this makes a table of {2} cells ({3} areas × {4} periods × {5} columns of codes); at most {6} will do. Import less: years instead of months, or wijken instead of buurten.	file	cells	a	p	c	most
	ValueRefusal.nothing.first	text	{1} heeft wel kolommen maar geen regels. Maak het bestand opnieuw.	{1} has columns and no rows. Make the file again.	file
	ValueRefusal.nothing.first#2	text	{1}: van geen enkele regel kon een waarde gelezen worden. Regel {2}: {3}, verwacht: {4}. {5}	{1}: no row holds a value that can be read. Row {2}: {3}, expected: {4}. {5}	file	first.row	first.found	first.expected	first.cure
	ValueRefusal.scan.found	text	een adres	an address
	ValueRefusal.scan.found#2	text	{1}, regel {2}: hier staat iets dat op {3} lijkt. Van dit bestand is niets bewaard. Een eigen reeks heeft één regel per gebied en periode; haal gegevens van personen en adressen weg.	{1}, row {2}: something here looks like {3}. Nothing of this file was kept. A series of your own has one row per area and period; remove what is about persons and addresses.	file	line	found
	ValueRefusal.list	text	het regiopakket noemt er geen	the region pack names none
Sources/Phrases/Language+Dates.swift
	Language.period.joint	text	 tot en met 	 to 
	Language.inPeriod	text	van 	from 
	Language.quarter	text	{1}e kwartaal {2}	{3} quarter of {2}	quarter	year	english
Sources/Phrases/Language+Lists.swift
	Language.list	text	 en 	 and 
	Language.alternatives	text	 of 	 or 
Sources/Phrases/Language+Numbers.swift
	Language.percentagePoints	text	 procentpunt	 percentage point
	Language.percentagePoints#2	text	 procentpunt	 percentage points
	Language.euros	text	€ 	€
	Language.perThousandResidents	text	 per 1.000 inwoners	 per 1,000 residents
	Language.through	text	 tot 	 to 
	Language.unknown	text	onbekend	unknown
	Language.decimalSeparator	text	,	.
Sources/PlacedYAML/PackFile.swift
	PackFile.bytes	text	dit bestand is er niet	no such file
	PackFile.bytes#2	text	het bestand {1}	the file {1}	name
	PackFile.bytes#3	text	voeg het toe; de README.md van een bestaand pakket legt elk bestand uit	add it; the README.md of an existing pack explains each file
	PackFile.bytes#4	text	iets dat geen bestand is	something that is no file
	PackFile.bytes#5	text	een YAML-bestand	a YAML file
	PackFile.bytes#6	text	vervang het door een bestand	replace it by a file
	PackFile.bytes#7	text	een bestand dat niet te lezen is	a file that cannot be read
	PackFile.bytes#8	text	een leesbaar bestand	a readable file
	PackFile.bytes#9	text	kijk naar de rechten van het bestand	check its permissions
	PackFile.bytes#10	text	meer dan {1} MB	more than {1} MB	byteLimit >> 20
	PackFile.bytes#11	text	hooguit {1} MB	at most {1} MB	byteLimit >> 20
	PackFile.bytes#12	text	in een pakket staan definities en geen gegevens; haal weg wat er niet hoort	a pack holds definitions, not data; remove what does not belong here
	PackFile.parse.node	text	een leeg bestand	an empty file
	PackFile.parse.node#2	text	sleutels met waarden	keys with values
	PackFile.parse.node#3	text	vergelijk het met dat bestand van een ander pakket	compare it with that file of another pack
	PackFile.parse.error	text	geldige YAML	well-formed YAML
	PackFile.parse.error#2	text	zoek op deze regel of net erboven naar een dubbelepunt, aanhalingsteken of haakje dat ontbreekt, of naar verkeerd inspringen	look for a missing colon, quote or bracket, or a wrong indentation, on or just above this line
	PackFile.parse	text	tekst die geen YAML is	text that is no YAML
	PackFile.parse#2	text	geldige YAML	well-formed YAML
	PackFile.parse#3	text	zet het bestand terug	restore the file
	PackFile.explain.mark	text	een fout in de YAML ({1})	a mistake in the YAML ({1})	Finding.quote(problem)
	PackFile.explain	text	de sleutel {1} twee keer	the key {1} twice	names
	PackFile.explain.problem	text	een teken dat in YAML niet mag ({1})	a character that YAML forbids ({1})	Finding.quote(problem)
	PackFile.explain#2	text	tekst die geen YAML is	text that is no YAML
Sources/PlacedYAML/PackNode+Values.swift
	PackNode.text	text	hooguit 2.000 tekens	at most 2,000 characters
	PackNode.text#2	text	kort de tekst in	shorten the text
	PackNode.text#3	text	zichtbare tekens	visible characters
	PackNode.text#4	text	haal de code van het onzichtbare teken weg	remove the code of the invisible character
	PackNode.wrongText	text	een tekst	a text
	PackNode.wrongText#2	text	schrijf de tekst achter de dubbelepunt	write the text behind the colon
	PackNode.integer	text	een heel getal van {1} tot en met {2}	a whole number from {1} to {2}	low	high
	PackNode.integer#2	text	verbeter het getal	correct the number
	PackNode.flag	text	true (ja) of false (nee)	true or false
	PackNode.flag#2	text	schrijf true of false	write true or false
	PackNode.word.known	text	een van {1}	one of {1}	known
	PackNode.word.known#2	text	schrijf een van deze woorden, precies zo	write one of these words exactly so
Sources/PlacedYAML/PackNode.swift
	PackNode.foundText.scalar	text	niets	nothing
	PackNode.foundText.sequence	text	een lijst	a list
	PackNode.foundText.mapping	text	sleutels met waarden	keys with values
	PackNode.foundText.alias	text	een alias	an alias
	PackNode.foundText.what	text	{1} voor {2}	{1} for {2}	what	place.key
	PackNode.items.sequence	text	een lijst	a list
	PackNode.items.sequence#2	text	schrijf het als [a, b], of één onderdeel per regel achter een streepje	write it as [a, b], or one item per line behind a dash
	PackNode.pairs.mapping	text	sleutels met waarden	keys with values
	PackNode.pairs.mapping#2	text	schrijf sleutel: waarde, één per regel	write key: value, one per line
Sources/PlacedYAML/PackTable.swift
	PackTable.reportUnknown.isTypingError	text	de onbekende sleutel "{1}"	the unknown key "{1}"	Finding.quote(text)
	PackTable.reportUnknown	text	een van {1}	one of {1}	keys
	PackTable.reportUnknown.nearest	text	haal de regel weg	remove the line
	PackTable.reportUnknown#2	text	schrijf "{1}" of haal de regel weg	write "{1}", or remove the line	nearest
	PackTable.required.node	text	{1} ontbreekt	no {1}	key.rawValue
	PackTable.required.node#2	text	de sleutel {1}	the key {1}	key.rawValue
	PackTable.required.node#3	text	voeg een regel "{1}: …" toe	add a line "{1}: …"	key.rawValue
	PackTable.requiredList	text	een lege lijst voor {1}	an empty list for {1}	key.rawValue
	PackTable.requiredList#2	text	minstens één onderdeel	at least one item
	PackTable.requiredList#3	text	voeg een onderdeel toe	add an item
Sources/PlacedYAML/PackText.swift
	PackText.checked.text	text	een teken dat geen UTF-8 is	a character that is not UTF-8
	PackText.checked.text#2	text	een bestand dat als UTF-8 is bewaard	a file saved as UTF-8
	PackText.checked.text#3	text	open het bestand in je tekstprogramma en bewaar het opnieuw met codering UTF-8	open the file in your editor and save it again with encoding UTF-8
	PackText.checked.invisible	text	het onzichtbare teken {1}	the invisible character {1}	Finding.quote(String(scalar))
	PackText.checked.invisible#2	text	zichtbare tekens en regeleinden	visible characters and line ends
	PackText.checked.invisible#3	text	haal het teken weg of typ de regel opnieuw	remove the character, or type the line again
	PackText.checked.anchor	text	"{1}" aan het begin van een waarde: een anker, alias, tag of opdracht van YAML	"{1}" at the start of a value: a YAML anchor, alias, tag or directive	scan.sigil
	PackText.checked.anchor#2	text	de waarde zelf	the value itself
	PackText.checked.anchor#3	text	schrijf de waarde helemaal uit; zet een tekst die zo begint tussen aanhalingstekens of begin met een ander woord	write the value out in full; put a text that starts like this in quotes, or start it with another word
	PackText.checked.nesting	text	meer dan {1} haakjes of streepjes in elkaar	more than {1} nested brackets or dashes	nestingLimit
	PackText.checked.nesting#2	text	een lijst met waarden	a list of values
	PackText.checked.nesting#3	text	sluit de haakjes of haal weg wat er niet hoort	close the brackets, or remove what does not belong here
Sources/PlanPages/Ambition/AmbitionPhrases.swift
	AmbitionPhrases.ambition	text	Ambitie	Ambition
	AmbitionPhrases.description	text	{1}: wat elk jaar ervoor doet en hoe ver het is.	{1}: what each year does for it and how far it is.	title
	AmbitionPhrases.chain	text	Van strategie op strategie	From strategy to strategy
	AmbitionPhrases.belongs	text	Acties die aan dezelfde indicatoren werken.	Actions that work on the same indicators.
	AmbitionPhrases.noActions	text	In dit jaar werkt geen actie aan de indicatoren van deze ambitie.	In this year no action works on the indicators of this ambition.
Sources/PlanPages/Budget/BudgetPhrases.swift
	BudgetPhrases.description	text	De begroting van {1}, met toelichting en bijdragen.	The budget of {1}, with notes and contributions.	year
	BudgetPhrases.lead	text	Wat er binnenkomt, wat eraan opgaat en wat gemeenten bijdragen.	What comes in, what it is spent on and what municipalities contribute.
	BudgetPhrases.noAmounts	text	De bedragen van deze begroting zijn niet uit de bron te lezen. De posten en de toelichting wel.	The amounts of this budget cannot be read from the source. The lines and the notes can.
	BudgetPhrases.budgeted	text	Begroot voor {1}: {2} aan lasten en {3} aan baten.	Budgeted for {1}: {2} of expenses and {3} of income.	year	out	income
	BudgetPhrases.known	text	Van {1} van de {2} posten is een bedrag bekend.	Of {1} of the {2} lines an amount is known.	some	total
	BudgetPhrases.line	text	Post	Line
	BudgetPhrases.difference	text	Verschil	Difference
	BudgetPhrases.note	text	noot	note
	BudgetPhrases.notes	text	Toelichting	Notes
	BudgetPhrases.contributions	text	Bijdragen van gemeenten	Contributions of municipalities
	BudgetPhrases.what	text	Waarvoor	For what
	BudgetPhrases.municipalities	text	Gemeenten	Municipalities
	BudgetPhrases.key	text	Hoe verdeeld	How divided
	BudgetPhrases.total	text	Totaal	Total
	BudgetPhrases.amount	text	Bedrag	Amount
	BudgetPhrases.balance	text	Saldo	Balance
	BudgetPhrases.byInhabitants	text	Verdeeld naar de inwoners op 1 januari {1}, afgerond op centen die samen het totaal zijn.	Divided by the residents on 1 January {1}, rounded to cents that add up to the total.	year
	BudgetPhrases.equally	text	Elke gemeente betaalt evenveel, afgerond op centen die samen het totaal zijn.	Each municipality pays the same, rounded to cents that add up to the total.
	BudgetPhrases.notDivided.noTotal	text	zodra het bedrag en de verdeelsleutel bekend zijn, staat hier wat elke gemeente betaalt.	as soon as the amount and the allocation key are known, this says what each municipality pays.
	BudgetPhrases.notDivided.noKey	text	de verdeelsleutel staat niet in de bron, dus wat elke gemeente betaalt is niet te zeggen.	the source does not state the allocation key, so what each municipality pays cannot be told.
	BudgetPhrases.notDivided.noMunicipalities	text	niet bekend is welke gemeenten meebetalen, dus het bedrag is niet te verdelen.	it is not known which municipalities pay, so the amount cannot be divided.
	BudgetPhrases.notDivided.noInhabitants	text	niet van elke gemeente zijn de inwoners van dat jaar ingelezen, dus het bedrag is niet te verdelen.	the residents of that year have not been imported for every municipality, so the amount cannot be divided.
	BudgetPhrases.unknownAmounts	text	Van deze posten kennen wij niet alle bedragen. Waar een bedrag ontbreekt, staat waarom. Wij vullen niets in.	We do not know all amounts of these lines. Where an amount is missing, it says why. We fill in nothing.
Sources/PlanPages/Filter/FilterPhrases.swift
	FilterPhrases.filter	text	Kies uit het plan	Choose from the plan
	FilterPhrases.district	text	District	District
	FilterPhrases.all	text	Alle	All
	FilterPhrases.any	text	Alles	Any
	FilterPhrases.partner	text	Partner	Partner
	FilterPhrases.overdue	text	Had klaar moeten zijn	Overdue
	FilterPhrases.withoutDate	text	Zonder datum	Without a date
Sources/PlanPages/Governance/GovernancePage.swift
	GovernancePage.rhythm.count	text	{1} keer per jaar	once a year	count
	GovernancePage.rhythm.count#2	text	{1} keer per jaar	{1} times a year	count
Sources/PlanPages/Governance/GovernancePhrases.swift
	GovernancePhrases.description	text	Wie in de coalitie besluit: colleges, driehoeken en taskforces, met hun ritme en besluiten.	Who decides in the coalition: boards, triangles and task forces, with their rhythm and decisions.
	GovernancePhrases.lead	text	Welke overleggen er zijn, wie erin zit (functies, geen namen) en hoe vaak zij bij elkaar komen.	Which bodies there are, who sits in them (functions, no names) and how often they meet.
	GovernancePhrases.counted	text	overleg	body
	GovernancePhrases.counted#2	text	overleggen	bodies
	GovernancePhrases.noDecisions	text	In het plan staan nog geen besluiten.	The plan has no decisions yet.
	GovernancePhrases.decided	text	Er staat 1 besluit in het plan, van {1}.	The plan has 1 decision, of {1}.	last	number
	GovernancePhrases.decided#2	text	Er staan {2} besluiten in het plan, het laatste van {1}.	The plan has {2} decisions, the last of {1}.	last	number
	GovernancePhrases.tree	text	Hoe het in elkaar zit	How it fits together
	GovernancePhrases.none	text	Er staan nog geen overleggen in het plan.	There are no bodies in the plan yet.
	GovernancePhrases.members	text	Wie erin zit	Who sits in it
	GovernancePhrases.chair	text	Voorzitter	Chair
	GovernancePhrases.rhythm	text	Hoe vaak	How often
	GovernancePhrases.decisions	text	Besluiten	Decisions
	GovernancePhrases.steers	text	Stuurt	Steers
Sources/PlanPages/Guides/GuidePhrases.swift
	GuidePhrases.guide	text	Wegwijzer	Guide
	GuidePhrases.description	text	Vraag voor vraag naar een antwoord over het delen en gebruiken van gegevens.	Question by question to an answer about sharing and using data.
	GuidePhrases.lead	text	Een wegwijzer brengt u met een paar vragen bij een antwoord, en bij wie u daarover beslist.	A guide takes you to an answer in a few questions, and to whom to decide it with.
	GuidePhrases.dutchOnly	text	De teksten van deze wegwijzer zijn in het Nederlands.	The texts of this guide are in Dutch.
	GuidePhrases.begin	text	Begin met vraag 1	Begin with question 1
	GuidePhrases.length	text	Eén vraag	One question	longest
	GuidePhrases.length#2	text	Hooguit {1} vragen	At most {1} questions	longest
	GuidePhrases.position.most	text	Vraag {1}, de laatste	Question {1}, the last one	number
	GuidePhrases.position.most#2	text	Vraag {1} van hooguit {2}	Question {1} of at most {2}	number	most
	GuidePhrases.position.left	text	Dit is de laatste vraag	This is the last question
	GuidePhrases.position.count	text	Nog hooguit {1} vragen, met deze erbij	At most {1} questions to go, with this one	count
	GuidePhrases.why	text	Waarom wij dit vragen	Why we ask this
	GuidePhrases.way	text	Uw antwoorden tot hier	Your answers so far
	GuidePhrases.cameFrom	text	Terug naar:	Back to:
	GuidePhrases.again	text	Opnieuw beginnen	Start again
	GuidePhrases.whole	text	Alle vragen op één pagina, om te printen	All questions on one page, to print
	GuidePhrases.how	text	Zo werkt deze wegwijzer	How this guide works
	GuidePhrases.rules	text	Elk antwoord is een gewone link. Wij bewaren niet wat u kiest, en u vult niets in.	Every answer is a plain link. We do not keep what you choose, and you fill in nothing.
	GuidePhrases.rules#2	text	Noem in een vraag aan een collega geen namen of zaken. Dat is hier nergens voor nodig.	Name no people or cases when you ask a colleague. Nothing here needs them.
	GuidePhrases.rules#3	text	Twijfelt u over een antwoord? Vraag het aan uw privacyfunctionaris voordat u iets deelt.	Not sure about an answer? Ask your privacy officer before you share anything.
	GuidePhrases.source	text	Bronnen	Sources
	GuidePhrases.toConfirm	text	Nog na te gaan	Still to be confirmed
	GuidePhrases.noAdvice	text	Dit is een hulpmiddel en geen juridisch advies. Uw organisatie beslist, met haar privacyfunctionaris.	This is an aid and no legal advice. Your organisation decides, with its privacy officer.
	GuidePhrases.keptBy	text	Deze wegwijzer wordt bijgehouden door:	This guide is kept by:
	GuidePhrases.review	text	Opnieuw bekijken vóór	To be looked at again before
	GuidePhrases.overdue	text	Deze tekst is over zijn datum.	This text is past its date.
	GuidePhrases.overdueSince	text	Hij had vóór {1} opnieuw bekeken moeten worden. De wet kan intussen veranderd zijn: vraag het na.	It was to be looked at again before {1}. The law may have changed since: check before you rely on it.	day
	GuidePhrases.outcome	text	Uitkomst	Outcome
	GuidePhrases.verdict.may	text	Dit mag	You may
	GuidePhrases.verdict.onlyIf	text	Dit mag alleen als …	You may only if …
	GuidePhrases.verdict.askFirst	text	Vraag het eerst	Ask first
	GuidePhrases.verdict.mayNot	text	Dit mag niet	You may not
	GuidePhrases.now	text	Wat u nu doet	What to do now
	GuidePhrases.basis	text	Waar dit op steunt	What this rests on
	GuidePhrases.ask	text	Aan wie u het vraagt	Whom to ask
	GuidePhrases.wholeTitle	text	{1} – alle vragen	{1} – all questions	title
	GuidePhrases.wholeCrumb	text	Alle vragen	All questions
	GuidePhrases.wholeLead	text	Begin bij vraag 1. Achter elk antwoord staat waar u verder leest: bij een vraag of bij een uitkomst.	Begin with question 1. Behind each answer it says where to read on: at a question or at an outcome.
	GuidePhrases.otherwiseAsk	text	Staat er bij een uitkomst niet aan wie u het vraagt? Dan is dat:	Where an outcome does not say whom to ask, it is:
	GuidePhrases.questions	text	Vragen	Questions
	GuidePhrases.question	text	Vraag	Question
	GuidePhrases.outcomes	text	Uitkomsten	Outcomes
	GuidePhrases.toQuestion	text	ga naar vraag {1}	go to question {1}	number
	GuidePhrases.toOutcome	text	lees uitkomst {1}	read outcome {1}	letter
Sources/PlanPages/Indicator/IndicatorPhrases.swift
	IndicatorPhrases.description	text	Alle getallen waarop de coalitie stuurt, met definitie, bron en doel.	All numbers by which the coalition steers, with definition, source and target.
	IndicatorPhrases.lead	text	De getallen waarop de coalitie stuurt: wat er geteld wordt, waar het vandaan komt en wat het doel is.	The numbers by which the coalition steers: what is counted, where it comes from and what the target is.
	IndicatorPhrases.comparison	text	Vergeleken met	Compared with
	IndicatorPhrases.previousYear	text	een jaar eerder	a year earlier
	IndicatorPhrases.owner	text	Eigenaar	Owner
	IndicatorPhrases.origin	text	Waar het vandaan komt	Where it comes from
	IndicatorPhrases.typed	text	opgegeven, met bron	stated, with a source
	IndicatorPhrases.counted	text	geteld uit de deelnamelijst	counted from the participation list
	IndicatorPhrases.computed	text	berekend uit geregistreerde misdrijven	computed from registered offences
	IndicatorPhrases.direction	text	Gewenst	Wanted
	IndicatorPhrases.up	text	omhoog	up
	IndicatorPhrases.down	text	omlaag	down
	IndicatorPhrases.noDirection	text	geen richting gekozen	no direction chosen
	IndicatorPhrases.kind	text	Wat voor getal	Kind of number
	IndicatorPhrases.unit	text	Eenheid	Unit
	IndicatorPhrases.noUnit	text	staat niet in de bron	not stated in the source
	IndicatorPhrases.one	text	indicator	indicator
	IndicatorPhrases.many	text	indicatoren	indicators
	IndicatorPhrases.words	text	Woord	Word
	IndicatorPhrases.whatItIs	text	Wat het is	What it is
	IndicatorPhrases.change	text	verandering in procenten	change in per cent
	IndicatorPhrases.euros	text	euro	euros
	IndicatorPhrases.millions	text	miljoen euro	million euros
	IndicatorPhrases.series	text	Alle waarden	All values
	IndicatorPhrases.sources	text	Elke waarde en elk doel, met de bron	Every value and target, with its source
	IndicatorPhrases.perArea	text	Per gebied	By area
	IndicatorPhrases.area	text	Gebied	Area
	IndicatorPhrases.statedOn	text	Opgegeven	Stated
	IndicatorPhrases.targets	text	Doelen	Targets
	IndicatorPhrases.targetOrigin	text	Herkomst	Origin
	IndicatorPhrases.caveats	text	Waar u op moet letten	What to watch
	IndicatorPhrases.usedIn	text	Waar het in het plan staat	Where it is in the plan
	IndicatorPhrases.allProgrammes	text	Alle programma’s en projecten	All programmes and projects
	IndicatorPhrases.ofTheWhole	text	Jaarresultaten	Year results
	IndicatorPhrases.nothing	text	Met deze keuze is er geen indicator.	With this choice there is no indicator.
Sources/PlanPages/Indicator/IndicatorSentence.swift
	IndicatorSentence.provisional	text	 (voorlopig)	 (provisional)
	IndicatorSentence.target	text	is	is
Sources/PlanPages/Indicator/IndicatorTables.swift
	IndicatorTables.waiting.words	text	voorlopig, opgegeven door	provisional, stated by
Sources/PlanPages/Indicator/ListedBeside.swift
	ListedBeside.title	text	Geteld in een register	Counted in a register
	ListedBeside.kept	text	Wat hier wordt geteld, staat in het register	What is counted here is listed in the register
	ListedBeside.under	text	bij	under
	ListedBeside.notComplete	text	Dat register is nog niet compleet. Daarom geldt het aantal dat is opgegeven.	That register is not complete yet. So the number that was stated holds.
	ListedBeside.complete	text	Dat register is compleet vanaf {1}.	That register is complete from {1} on.	since
	ListedBeside.inRegister	text	In het register	In the register
	ListedBeside.now	text	nu	now
	ListedBeside.notStated	text	niet opgegeven	not stated
	ListedBeside.withheld	text	niet getoond	not shown
	ListedBeside.nothing	text	niets om te tellen	nothing to count
	ListedBeside.differs	text	Over {1} zeggen de opgave en het register niet hetzelfde.	The statement and the register do not say the same on {1}.	periods
	ListedBeside.mend	text	Over {1} kunnen de opgave en het register niet allebei kloppen. Vul het register aan of verbeter de waarde.	The statement and the register cannot both be right on {1}. Complete the register, or correct the value.	periods
Sources/PlanPages/IndicatorValues/ComputedIndicator.swift
	ComputedIndicator.overYears.single	text	naast {1}	beside {1}	year - 1
	ComputedIndicator.overYears.whole	text	{1} naast {2}	{1} beside {2}	years.last	years.first
Sources/PlanPages/IndicatorValues/IndicatorChart.swift
	IndicatorChart.subtitle.perYear	text	Per jaar geteld.	Counted per year.
	IndicatorChart.subtitle.change	text	De verandering per jaar.	The change per year.
	IndicatorChart.subtitle.state	text	De stand per jaar.	The value per year.
	IndicatorChart.subtitle.what	text	 De streep is het doel voor dat jaar.	 The short rule is the target for that year.
	IndicatorChart.summary.aims	text	doel {1}: 	target {1}: 	language.when($0)
	IndicatorChart.plot.ticks.name	text	doel {1}: 	target {1}: 	when
	IndicatorChart.hint	text	doel: 	target: 
	IndicatorChart.unit.euro	text	euro	euros
	IndicatorChart.unit.millionEuro	text	miljoen euro	million euros
Sources/PlanPages/IndicatorValues/IndicatorValuePhrases.swift
	IndicatorValuePhrases.value	text	Stand	Value
	IndicatorValuePhrases.target	text	Doel	Target
	IndicatorValuePhrases.way	text	De weg naar het doel	The way to the target
	IndicatorValuePhrases.toGo	text	Hoe het staat	How it stands
	IndicatorValuePhrases.noTarget	text	geen doel	no target
	IndicatorValuePhrases.met	text	doel gehaald	target met
	IndicatorValuePhrases.alreadyMet	text	al op het doel	already at the target
	IndicatorValuePhrases.cannotTell	text	niet te zeggen: de bron is niet precies genoeg	cannot be told: the source is not precise enough
	IndicatorValuePhrases.onlyInvented	text	er zijn geen echte cijfers om dit aan te toetsen	there are no real figures to judge this by
	IndicatorValuePhrases.unknownTargets	text	nog niet te zeggen: {1} doelen	cannot be told yet: {1} targets	number
	IndicatorValuePhrases.whenImported	text	Zodra de cijfers van de politie zijn ingelezen, rekenen wij dit uit.	As soon as the figures of the police have been imported, we compute this.
	IndicatorValuePhrases.whichFigures	text	Welke cijfers er nu zijn	Which figures there are now
	IndicatorValuePhrases.notKnown	text	over {1} is nog niets bekend	nothing is known of {1} yet	when
	IndicatorValuePhrases.aim	text	Het doel over {1} samen	The target for {1} together	when
	IndicatorValuePhrases.aim#2	text	Het doel voor {1}	The target for {1}	when
	IndicatorValuePhrases.noValue	text	de stand is nog niet bekend	the value is not known yet
	IndicatorValuePhrases.awaiting	text	{1}; over {2} is nog niets bekend	{1}; nothing is known of {2} yet	rest	period
	IndicatorValuePhrases.notMet	text	doel niet gehaald, het scheelt {1}	target missed by {1}	gap
	IndicatorValuePhrases.still	text	nog {1} {2}	{1} {3} to go	gap	up ? "erbij" : "eraf"	up ? "more" : "less"
	IndicatorValuePhrases.denominator	text	Van welk geheel	Out of what
	IndicatorValuePhrases.computedNow	text	Berekend uit de ingelezen cijfers	Computed from the imported figures
	IndicatorValuePhrases.notMixed	text	Wat in het plan staat en wat wij berekenen, staan naast elkaar. Wij mengen ze niet.	What the plan states and what we compute stand side by side. We do not mix them.
	IndicatorValuePhrases.cannotCompute	text	Voor deze periode zijn de cijfers niet ingelezen, dus wij kunnen het niet narekenen.	The figures of this period have not been imported, so we cannot check it.
	IndicatorValuePhrases.period	text	Periode	Period
Sources/PlanPages/IndicatorValues/TargetGroup.swift
	TargetGroup.title.reached	text	Gehaald	Met
	TargetGroup.title.missed	text	Niet gehaald	Missed
	TargetGroup.title.open	text	Nog niet zover	Still open
	TargetGroup.title.unknown	text	Nog niet te zeggen	Cannot be told yet
Sources/PlanPages/Item/ItemPhrases.swift
	ItemPhrases.description	text	{1}: tekst, stand en geschiedenis in het jaarplan.	{1}: text, status and history in the year plan.	title
	ItemPhrases.noText	text	Het plan zegt hier niet meer over.	The plan says no more about this.
	ItemPhrases.isDue	text	klaar:	due:
	ItemPhrases.wasDue	text	had klaar moeten zijn:	should have been done:
	ItemPhrases.track	text	Aanpak	Approach
	ItemPhrases.inPack	text	bij het begin	at the start
	ItemPhrases.removed	text	uit het plan gehaald	taken out of the plan
	ItemPhrases.reason	text	Reden	Reason
	ItemPhrases.showDay	text	Toon	Show
	ItemPhrases.day	text	Zoals het er stond op	As it read on
	ItemPhrases.agreed	text	Afgesproken	Agreed
	ItemPhrases.chain	text	Van jaar op jaar	From year to year
	ItemPhrases.difference	text	Wat er veranderde	What changed
	ItemPhrases.evidence	text	Waar het uit blijkt	What shows it
	ItemPhrases.forWhom	text	Voor wie	For whom
	ItemPhrases.history	text	Zoals het er stond	As it read
	ItemPhrases.historyNotReadable	text	De eerdere teksten kunnen nu niet worden gelezen. Probeer het over een paar minuten opnieuw; lukt het dan nog niet, vraag het dan aan de beheerder.	The earlier texts cannot be read now. Try again in a few minutes; if it still fails, ask the administrator.
	ItemPhrases.historyExplained	text	Kies een dag: u ziet de tekst van toen naast die van nu.	Choose a day: you see the text of then beside today’s.
	ItemPhrases.lookedBack	text	Teruggekeken	Looked back
	ItemPhrases.notYet	text	Op die dag stond dit nog niet in het plan.	On that day this was not in the plan yet.
	ItemPhrases.now	text	Nu	Now
	ItemPhrases.onDay	text	Op	On
	ItemPhrases.progress	text	Wat er gebeurde	What happened
	ItemPhrases.same	text	De tekst is sindsdien niet veranderd.	The text has not changed since.
	ItemPhrases.versionOfPack	text	Dit onderdeel is niet veranderd sinds het plan is gepubliceerd.	This has not changed since the plan was published.
	ItemPhrases.versions	text	Alle versies	All versions
Sources/PlanPages/Participation/ParticipationPhrases.swift
	ParticipationPhrases.description	text	Per product en interventie welke gemeenten meedoen, zoals opgegeven en zoals op de lijst.	By product and intervention which municipalities take part, as stated and as listed.
	ParticipationPhrases.lead	text	Soms zegt de bron alleen een aantal, zoals 24 gemeenten, zonder te zeggen welke. Dan staat hier het aantal, en dat de lijst ontbreekt.	Sometimes the source gives a number only, such as 24 municipalities, without saying which. Then the number is here, and that the list is missing.
	ParticipationPhrases.known	text	Van {1} van de {2} onderwerpen weten wij welke gemeenten meedoen, van {3} een deel.	Of {1} of the {2} subjects we know which municipalities take part, of {3} some.	whole	total	part
	ParticipationPhrases.counts	text	Opgegeven en geteld	Stated and listed
	ParticipationPhrases.subject	text	Product of interventie	Product or intervention
	ParticipationPhrases.stated	text	Volgens de bron	By the source
	ParticipationPhrases.listed	text	Op de lijst	On the list
	ParticipationPhrases.complete	text	volledige lijst	complete list
	ParticipationPhrases.partial	text	een deel van de lijst	a part of the list
	ParticipationPhrases.unknown	text	niet bekend	not known
	ParticipationPhrases.notPublic	text	niet openbaar per gemeente	not published by municipality
	ParticipationPhrases.agree	text	klopt met de bron	agrees with the source
	ParticipationPhrases.disagree	text	bron en lijst verschillen	source and list differ
	ParticipationPhrases.matrix	text	De tabel per gemeente	The table by municipality
	ParticipationPhrases.matrixNote	text	Leeg betekent: wij weten het niet. Het betekent niet dat een gemeente niet meedoet.	Empty means: we do not know. It does not mean that a municipality does not take part.
	ParticipationPhrases.nothing	text	Van deze gemeente staat nergens dat zij meedoet. Dat kan ook komen doordat de lijst ontbreekt.	Nothing says that this municipality takes part. That can also be because the list is missing.
	ParticipationPhrases.none	text	Er zijn nog geen gegevens over deelname.	There are no data on participation yet.
	ParticipationPhrases.allMunicipalities	text	Alle gemeenten	All municipalities
Sources/PlanPages/Pieces/EditLink.swift
	PlanFrame.stateLink.href	text	Waarde opgeven	State a value
Sources/PlanPages/Pieces/ItemList.swift
	ItemList.due	text	eind {1}	end of {1}	date.year
Sources/PlanPages/Pieces/ParticipationCount.swift
	ParticipationCount.words.list	text	{1} op de lijst	{1} on the list	language.number(listed)
	ParticipationCount.words.source	text	{1} volgens de bron	{1} by the source	number
	ParticipationCount.words	text	, lijst niet bekend	, list not known
Sources/PlanPages/Pieces/ParticipationWords.swift
	ParticipationWords.html.since	text	sinds 	since 
	ParticipationWords.html.until	text	tot en met 	up to and including 
Sources/PlanPages/Pieces/PlanFrame.swift
	PlanFrame.source.place	text	regel	line
	PlanFrame.source.place#2	text	regels	lines
Sources/PlanPages/Pieces/ReadableDiff.swift
	ReadableDiff.html	text	vervallen:	removed:
	ReadableDiff.html#2	text	nieuw:	added:
Sources/PlanPages/Pieces/StateCounts.swift
	StateCounts.done	text	{1} van {2} klaar	{1} of {2} done	done	all
	StateCounts.sentence	text	Van {1}: {2}.	Of {1}: {2}.	all	language.list(parts)
Sources/PlanPages/Plan/NoPlanPage.swift
	NoPlanPage.lead	text	Er is nog geen jaarplan gepubliceerd.	No year plan has been published yet.
	NoPlanPage.why	text	Zodra een jaarplan is vastgesteld en gepubliceerd, staat het hier.	As soon as a year plan has been adopted and published, it is here.
Sources/PlanPages/Plan/PlanFiles.swift
	PlanFiles.actions.csv	text	programma	programme
	PlanFiles.actions.csv#2	text	jaar	year
	PlanFiles.actions.csv#3	text	actie	action
	PlanFiles.actions.csv#4	text	stand	status
	PlanFiles.actions.csv#5	text	klaar	due
	PlanFiles.actions.csv#6	text	eigenaar	owner
	PlanFiles.actions.csv#7	text	gemeenten	municipalities
	PlanFiles.actions.csv#8	text	districten	districts
	PlanFiles.actions.csv#9	text	eigenaar_afgeleid	owner_inferred
	PlanFiles.actions.municipalities	text	alle	all
	PlanFiles.actions.municipalities#2	text	ja	yes
	PlanFiles.values.csv	text	soort	kind
	PlanFiles.values.csv#2	text	periode	period
	PlanFiles.values.csv#3	text	gebied_code	area_code
	PlanFiles.values.csv#4	text	waarde	value
	PlanFiles.values.csv#5	text	bovengrens	upper
	PlanFiles.values.csv#6	text	aanduiding	qualifier
	PlanFiles.values.csv#7	text	eenheid	unit
	PlanFiles.values.csv#8	text	reden	reason
	PlanFiles.values.csv#9	text	bron	source
	PlanFiles.values.csv#10	text	definitie	definition
	PlanFiles.values.csv#11	text	voorlopig	provisional
	PlanFiles.values.number	text	stand	value
	PlanFiles.values.number#2	text	ja	yes
	PlanFiles.values	text	doel	target
	PlanFiles.participation.csv	text	onderwerp	subject
	PlanFiles.participation.csv#2	text	gemeente_code	municipality_code
	PlanFiles.participation.csv#3	text	gemeente	municipality
	PlanFiles.participation.csv#4	text	stand	status
	PlanFiles.participation.csv#5	text	sinds	since
	PlanFiles.participation.csv#6	text	opgegeven_aantal	stated_count
	PlanFiles.participation.csv#7	text	lijst_volledig	list_complete
	PlanFiles.participation.isComplete	text	ja	yes
	PlanFiles.participation.isComplete#2	text	nee	no
Sources/PlanPages/Plan/WithdrawnPage.swift
	WithdrawnPage.lead	text	Van {1} is nu geen jaarplan gepubliceerd.	No year plan of {1} is published at the moment.	year
	WithdrawnPage.since	text	Het plan dat hier stond, is op {1} ingetrokken.	The plan that was here was withdrawn on {1}.	day
	WithdrawnPage.reason	text	Reden	Reason
Sources/PlanPages/Programme/ItemGroups.swift
	ItemGroups.sections.own	text	{1}: {2}	{1}: {2}	track.phrase(language)	part.title
Sources/PlanPages/Programme/ProgrammePage.swift
	ProgrammePage.updated	text	Laatst bijgewerkt	Last updated
Sources/PlanPages/Programme/ProgrammePhrases.swift
	ProgrammePhrases.description	text	{1}: doel, terugblik op {2} en acties in {3}.	{1}: goal, look-back on {2} and actions in {3}.	title	year - 1	year
	ProgrammePhrases.forWhom	text	Voor	For
	ProgrammePhrases.owner	text	eigenaar	owner
	ProgrammePhrases.note	text	Noot	Note
	ProgrammePhrases.agenda	text	Actieagenda {1}	Action agenda {1}	year
	ProgrammePhrases.bare	text	los: zonder bron	bare: without a source
	ProgrammePhrases.belongs	text	Wat erbij hoort	What belongs to it
	ProgrammePhrases.bound	text	gebonden aan een indicator	bound to an indicator
	ProgrammePhrases.districts	text	Thema’s per district en voor de regio	Themes by district and for the region
	ProgrammePhrases.ethics	text	Zorgvuldig met gegevens	Careful with data
	ProgrammePhrases.founded	text	Waar het op berust	What it rests on
	ProgrammePhrases.goal	text	Meerjarendoel	Multi-year goal
	ProgrammePhrases.noGoal	text	Voor dit onderdeel staat er geen meerjarendoel in het plan.	The plan states no multi-year goal for this.
	ProgrammePhrases.noLookBack	text	Er is geen terugblik op dit jaar.	There is no look-back on this year.
	ProgrammePhrases.number	text	Getal	Number
	ProgrammePhrases.numbers	text	Waar komen de getallen vandaan?	Where do the numbers come from?
	ProgrammePhrases.numbersCounted	text	1 getal	1 number	count
	ProgrammePhrases.numbersCounted#2	text	{1} getallen	{1} numbers	count
	ProgrammePhrases.numbersExplained	text	Een gebonden getal komt uit de indicator en verandert mee. Een getypt getal staat in de tekst, met zijn bron.	A bound number comes from the indicator and changes with it. A typed number stands in the text, with its source.
	ProgrammePhrases.project	text	Project	Project
	ProgrammePhrases.silent	text	Al een kwartaal stil	Silent for a quarter
	ProgrammePhrases.silentExplained	text	Van deze acties heeft drie maanden niemand iets laten weten.	Nobody has reported on these actions for three months.
	ProgrammePhrases.typed	text	getypt, met bron	typed, with a source
Sources/PlanPages/Queries/IndicatorsQuery.swift
	QueryKey.programme	address	programma	programme
Sources/PlanPages/Queries/ItemQuery.swift
	QueryKey.date	address	op	on
Sources/PlanPages/Queries/PlanQuery.swift
	DueChoice.word.quarter	address	kwartaal-{1}	quarter-{1}	quarter
	DueChoice.word.overdue	address	voorbij	overdue
	DueChoice.word.undated	address	zonder-datum	undated
	QueryKey.partner	address	partner	partner
	QueryKey.owner	address	trekker	owner
	QueryKey.due	address	klaar	due
	QueryKey.actionStatus	address	stand	status
	ActionStatus.Kind.queryWord.notStarted	address	niet-begonnen	not-started
	ActionStatus.Kind.queryWord.onTrack	address	op-schema	on-track
	ActionStatus.Kind.queryWord.atRisk	address	risico	at-risk
	ActionStatus.Kind.queryWord.done	address	klaar	done
	ActionStatus.Kind.queryWord.stopped	address	gestopt	stopped
	ActionStatus.Kind.queryWord.notPublished	address	niet-openbaar	not-public
Sources/PlanPages/Registers/RegisterPhrases.swift
	RegisterPhrases.interventionsLead	text	Lessen, campagnes en trainingen tegen een probleem, die ook elders kunnen worden ingezet. Met wie ze bereikten.	What was done against a problem and can be done elsewhere: lessons, campaigns, trainings. With whom it reached.
	RegisterPhrases.pilotsLead	text	Iets nieuws uitproberen: wat het moet opleveren, hoe dat wordt gemeten en wanneer het wordt uitgebreid.	Trying something new: what it should bring, how that is measured and when it grows.
	RegisterPhrases.grantsLead	text	Geld dat is gevraagd of gekregen voor een doel.	Money that was asked for or received for a purpose.
	RegisterPhrases.rest	text	Bron en bijzonderheden	Source and details
	RegisterPhrases.interventions	text	1 interventie.	1 intervention.	total	some
	RegisterPhrases.interventions#2	text	{1} interventies. Van {2} staat erbij hoeveel zij bereikten.	{1} interventions. For {2} it says how much they reached.	total	some
	RegisterPhrases.running	text	lopen	running
	RegisterPhrases.forWhom	text	voor	for
	RegisterPhrases.pilots	text	{1} {2}: {3}.	{1} {4}: {3}.	total	all == 1 ? "proef" : "proeven"	parts	all == 1 ? "pilot" : "pilots"
	RegisterPhrases.grants.together	text	{1}.	{1}.	words
	RegisterPhrases.grants	text	{1}. Van {2} is het bedrag bekend, samen {3}.	{1}. For {2} the amount is known, together {3}.	words	some	together
	RegisterPhrases.none	text	Er staat er geen in het plan.	There are none in the plan.
	RegisterPhrases.reach	text	Bereik	Reach
	RegisterPhrases.evaluation	text	Evaluatie	Evaluation
	RegisterPhrases.hypothesis	text	Wat het moet opleveren	What it should bring
	RegisterPhrases.measure	text	Hoe dat wordt gemeten	How that is measured
	RegisterPhrases.result	text	Uitkomst	Result
	RegisterPhrases.expected	text	verwacht	expected
	RegisterPhrases.rule	text	Wanneer het wordt uitgebreid	When it grows
	RegisterPhrases.decision	text	Besluit	Decision
	RegisterPhrases.amount	text	Bedrag	Amount
	RegisterPhrases.provider	text	Van wie	From
	RegisterPhrases.purpose	text	Waarvoor	For what
	RegisterPhrases.with	text	Met	With
Sources/PlanPages/Results/ResultTile.swift
	ResultTile.comparison	text	ten opzichte van {1}	against {1}	base
	ResultTile.comparison.number	text	was	was
Sources/PlanPages/Results/ResultsPhrases.swift
	ResultsPhrases.description	text	De resultaten van {1}, elk met definitie, vergelijking, doel en bron.	The results of {1}, each with definition, comparison, target and source.	year
	ResultsPhrases.known	text	Alle {1} resultaten van {2} zijn bekend.	All {1} results of {2} are known.	total	year
	ResultsPhrases.known#2	text	Van de {1} resultaten van {2} {3} bekend.	Of the {1} results of {2}, {4} {5} known.	total	year	known == 1 ? "is er 1" : "zijn er \\(count)"	count	known == 1 ? "is" : "are"
	ResultsPhrases.unknown	text	Niet bekend	Not known
	ResultsPhrases.about	text	Wat dit is en waar het vandaan komt	What this is and where it comes from
	ResultsPhrases.bases	text	Het jaar waarmee wij vergelijken, verschilt per getal en staat erbij. Een getal waarvan niet zeker is wat het betekent, tonen wij niet.	The year we compare with differs by number and stands beside it. A number of which it is not certain what it means is not shown.
	ResultsPhrases.otherTargets	text	Andere doelen voor {1}	Other targets for {1}	year
	ResultsPhrases.origin	text	Herkomst van het doel	Origin of the target
	ResultsPhrases.inWords	text	Wat het jaar nog meer bracht	What else the year brought
	ResultsPhrases.wholeRegion	text	De hele regio	The whole region
Sources/PlanPages/Standing/StandingPhrases.swift
	StandingPhrases.actionsDone	text	Acties: {1}	Actions: {1}	done
	StandingPhrases.overdue	text	1 actie had klaar moeten zijn	1 action should have been done	number
	StandingPhrases.overdue#2	text	{1} acties hadden klaar moeten zijn	{1} actions should have been done	number
	StandingPhrases.notReported	text	De termijn is voorbij en er is niet gemeld dat het af is.	The date has passed and nobody has reported that it is done.
	StandingPhrases.next	text	Wat als eerste klaar moet zijn	What has to be ready first
	StandingPhrases.noDates	text	Het plan noemt bij deze acties geen dag.	The plan names no day for these actions.
	StandingPhrases.allDone	text	Alles waar een datum bij staat, is klaar of gestopt.	Everything with a date is done or was stopped.
	StandingPhrases.more	text	en nog {1}	and {1} more	number
Sources/PlanPages/Standing/TargetBar.swift
	TargetBar.title	text	Het doel is gehaald	The target is met
	TargetBar.title#2	text	1 doel, nog niet gehaald	1 target, not met yet
	TargetBar.title#3	text	{1} van de {2} doelen gehaald	{1} of {2} targets met	met	all
Sources/PlanPages/Words/Language+PlanDates.swift
	Language.inPeriod	text	op 	on 
Sources/PlanPages/Words/Language+PlanNumbers.swift
	Language.gap.percent	text	 procentpunt	 percentage point
	Language.gap.percent#2	text	 procentpunt	 percentage points
	Language.gap.millionEuro	text	€ {1} miljoen	€{1} million	number
	Language.money	text	€ {1}	€{1}	number
Sources/PlanPages/Words/OrganisationNames+Owner.swift
	OrganisationNames.inferred	text	afgeleid	inferred
	OrganisationNames.inferredByUs	text	door ons afgeleid	our inference
	OrganisationNames.contact	text	Contact	Contact
Sources/PlanPages/Words/OrganisationNames.swift
	OrganisationNames.scope	text	alle gemeenten	all municipalities
	OrganisationNames.scope#2	text	elk district	each district
Sources/PlanPages/Words/PlanPhrases.swift
	PlanPhrases.fromPlan	text	U leest wat er in het jaarplan {1} staat.	You read what the year plan {1} has.	year
	PlanPhrases.otherYears	text	Ook in	Also in
	PlanPhrases.dutchOnly	text	De teksten van het plan zijn in het Nederlands.	The texts of the plan itself are in Dutch.
	PlanPhrases.onThisPage	text	Op deze pagina	On this page
	PlanPhrases.programme	text	Programma	Programme
	PlanPhrases.actions	text	actie	action
	PlanPhrases.actions#2	text	acties	actions
	PlanPhrases.targetsExplained	text	Punt: de stand. Streep: het doel. De grijze band is wat er nog tussen zit. Wat per jaar wordt geteld, krijgt pas een punt als dat jaar bekend is.	Dot: how it stands. Rule: the target. The grey band is what lies between. What is counted per year has a dot only once that year is known.
	PlanPhrases.notes	text	Waar de bron niet klopt	Where the source does not add up
	PlanPhrases.notesCounted	text	noot bij de bron	note on the source
	PlanPhrases.notesCounted#2	text	noten bij de bron	notes on the source
	PlanPhrases.notesExplained	text	Het jaarplan spreekt zichzelf soms tegen. Dan zeggen wij erbij wat er staat, wat wij tonen en waarom.	The year plan sometimes contradicts itself. Then we say what it reads, what we show and why.
	PlanPhrases.municipality	text	Gemeente	Municipality
	PlanPhrases.owner	text	Eigenaar	Owner
	PlanPhrases.state	text	Stand	Status
	PlanPhrases.due	text	Klaar	Due
	PlanPhrases.show	text	Toon	Show
	PlanPhrases.lookBack	text	Terugblik {1}	Look back on {1}	year
	PlanPhrases.noAgenda	text	Er staan geen acties voor dit jaar in.	There are no actions for this year.
	PlanPhrases.action	text	Actie	Action
	PlanPhrases.partners	text	Partners	Partners
	PlanPhrases.source	text	Bron	Source
	PlanPhrases.targetsAndFigures	text	Doelen en cijfers	Targets and figures
	PlanPhrases.indicators	text	Indicatoren	Indicators
	PlanPhrases.remark	text	Toelichting	Remark
	PlanPhrases.budget	text	Begroting {1}	Budget {1}	year
	PlanPhrases.onMap	text	De cijfers van	The figures of
	PlanPhrases.ambitions	text	De ambities	The ambitions
	PlanPhrases.ambitions#2	text	De ambities voor {1}	The ambitions for {1}	years
	PlanPhrases.timeline	text	Tijdlijn {1}	Timeline {1}	year
	PlanPhrases.interventions	text	Interventies	Interventions
	PlanPhrases.pilots	text	Proeven	Pilots
	PlanPhrases.grants	text	Subsidies	Grants
	PlanPhrases.participation	text	Welke gemeente doet waaraan mee	Which municipality takes part in what
	PlanPhrases.whoTakesPart	text	Wie doet mee	Who takes part
	PlanPhrases.place	text	Waar	Where
Sources/PlanPages/Words/PlanWords.swift
	PlanWords.grant.announced	text	aangekondigd	announced
	PlanWords.grant.applied	text	aangevraagd	applied for
	PlanWords.grant.received	text	ontvangen	received
	PlanWords.grant.spent	text	besteed	spent
	PlanWords.grant.rejected	text	afgewezen	rejected
	PlanWords.grant.notPublished	text	niet openbaar	not public
	PlanWords.phase.prepared	text	in voorbereiding	being prepared
	PlanWords.phase.running	text	loopt	running
	PlanWords.phase.measured	text	gemeten	measured
	PlanWords.phase.finished	text	afgerond	finished
	PlanWords.phase.paused	text	stilgelegd	paused
	PlanWords.choice.pending	text	nog geen besluit	no decision yet
	PlanWords.choice.scaleUp	text	uitbreiden	scale up
	PlanWords.choice.adapt	text	aanpassen	adapt
	PlanWords.choice.stop	text	stoppen	stop
	PlanWords.choice.notPublished	text	niet openbaar	not public
	PlanWords.intervention.lesson	text	les	lesson
	PlanWords.intervention.game	text	spel	game
	PlanWords.intervention.campaign	text	campagne	campaign
	PlanWords.intervention.training	text	training	training
	PlanWords.intervention.toolkit	text	hulpmiddel	toolkit
	PlanWords.intervention.product	text	product	product
	PlanWords.intervention.meeting	text	bijeenkomst	meeting
	PlanWords.intervention.inspection	text	controle	inspection
	PlanWords.intervention.scan	text	scan	scan
	PlanWords.intervention.support	text	ondersteuning	support
	PlanWords.intervention.other	text	anders	other
	PlanWords.evaluation.notStated	text	niet in de bron	not stated by the source
	PlanWords.evaluation.none	text	niet onderzocht	not evaluated
	PlanWords.evaluation.planned	text	onderzoek gepland	evaluation planned
	PlanWords.evaluation.running	text	wordt onderzocht	being evaluated
	PlanWords.evaluation.done	text	onderzocht	evaluated
	PlanWords.level.national	text	Landelijk	National
	PlanWords.level.policeUnit	text	Regio	Region
	PlanWords.level.district	text	District	District
	PlanWords.level.basicTeam	text	Basisteam	Basic team
	PlanWords.level.municipality	text	Gemeente	Municipality
	PlanWords.level.support	text	Ondersteuning	Support
	PlanWords.key.perInhabitant	text	naar inwoners	by residents
	PlanWords.key.fixed	text	elke gemeente evenveel	the same for each municipality
	PlanWords.key.notStated	text	verdeling staat niet in de bron	division not stated in the source
	PlanWords.side.income	text	Baten	Income
	PlanWords.side.expense	text	Lasten	Expenses
	PlanWords.stage.budget	text	begroting	budget
	PlanWords.stage.realisation	text	realisatie	realisation
Sources/PlanPages/Year/TimelinePage.swift
	TimelinePage.months.open	text	Eind {1}	End of {1}	year
Sources/PlanPages/Year/YearPhrases.swift
	YearPhrases.lookedBack	text	In de terugblik op dit jaar {1}.	The look-back on this year has {2} {3}.	count == 1 ? "staat 1 punt" : "staan \\(number) punten"	number	count == 1 ? "point" : "points"
	YearPhrases.lead	text	{1} en {2}. Bij elk staat hetzelfde: wat wij over meer jaren willen, wat {3} opleverde en wat wij in {4} doen.	{1} and {2}. Each states the same: what we want over several years, what {3} brought and what we do in {4}.	programmes	projects	year - 1	year
	YearPhrases.promise	text	Wat de coalitie in {1} wil bereiken:	What the coalition wants to reach in {1}:	years
	YearPhrases.registers	text	Registers van de coalitie	Registers of the coalition
	YearPhrases.actionsFile	text	Alle acties (CSV)	All actions (CSV)
	YearPhrases.named	text	Hier genoemd	Named here
	YearPhrases.named#2	text	Dit noemt {1}	What names {1}	place
	YearPhrases.district	text	Voor het hele district van {1}	For the whole district of {1}	place
	YearPhrases.region	text	Voor alle gemeenten	For all municipalities
	YearPhrases.takesPart	text	Deelname	Participation
	YearPhrases.also	text	Wat erbij hoort	What belongs to it
	YearPhrases.parts	text	Onderdelen voor het district	Parts for the district
	YearPhrases.items	text	onderdeel	item
	YearPhrases.items#2	text	onderdelen	items
	YearPhrases.description	text	Wat de veiligheidscoalitie in {1} doet, wat het opleverde en hoe ver het is.	What the safety coalition does in {1}, what came of it and how far it is.	year
	YearPhrases.years	text	Alle jaren	All years
	YearPhrases.whole	text	Alle acties in één plaat	All actions in one picture
	YearPhrases.wholeExplained	text	Elk teken is een actie. Staat er een maand in het plan, dan staat het teken op die maand. Kies een naam om verder te lezen.	Every mark is an action. Where the plan names a month, the mark stands at that month. Choose a name to read on.
	YearPhrases.wholeWithoutMonths	text	Elk teken is een actie. Kies een naam om verder te lezen.	Every mark is an action. Choose a name to read on.
	YearPhrases.choose	text	Wat is er voor u bij?	What is in it for you?
	YearPhrases.withoutMonth	text	in de loop van het jaar	during the year
	YearPhrases.noActions	text	geen acties	no actions
	YearPhrases.programmes	text	Programma’s	Programmes
	YearPhrases.projects	text	Projecten	Projects
	YearPhrases.programmesCounted	text	programma	programme
	YearPhrases.programmesCounted#2	text	programma’s	programmes
	YearPhrases.projectsCounted	text	project	project
	YearPhrases.projectsCounted#2	text	projecten	projects
	YearPhrases.strategy	text	Waar het om gaat	What it is about
	YearPhrases.targets	text	De weg naar de doelen	The way to the targets
	YearPhrases.more	text	Meer over dit jaar	More on this year
	YearPhrases.nothingFound	text	Met deze keuze staat er niets in het plan.	With this choice there is nothing in the plan.
	YearPhrases.found	text	{1} in het plan:	{1} in the plan:	count
	YearPhrases.wholePlan	text	Toon het hele plan	Show the whole plan
	YearPhrases.timelineExplained	text	Wat wanneer klaar moet zijn, maand voor maand.	What has to be ready when, month by month.
	YearPhrases.dated	text	Bij {1} van de {2} acties staat in het plan wanneer zij klaar moeten zijn.	For {1} of the {2} actions the plan says when they have to be ready.	some	total
	YearPhrases.compared	text	Gaat door: {1}. Nieuw: {2}. Gaat niet verder: {3}.	Goes on: {1}. New: {2}. Does not go on: {3}.	on	new	over
	YearPhrases.duringTheYear	text	In de loop van het jaar	During the year
	YearPhrases.against	text	{1} naast {2}	{1} beside {2}	year	other
	YearPhrases.againstExplained	text	Wat doorgaat, wat nieuw is en wat niet verdergaat.	What goes on, what is new and what ends.
	YearPhrases.goesOn	text	Gaat door	Goes on
	YearPhrases.isNew	text	Nieuw	New
	YearPhrases.ends	text	Gaat niet verder	Does not go on
	YearPhrases.intervention	text	interventie	intervention
	YearPhrases.pilot	text	proef	pilot
	YearPhrases.grant	text	subsidie	grant
Sources/Records/Description/RecordField+Known.swift
	RecordReader.known	text	zowel {1} als unknown	both {1} and unknown	key
	RecordReader.known#2	text	geen {1} en geen unknown	neither {1} nor unknown	key
	RecordReader.known#3	text	een van de twee	one of the two
	RecordReader.known#4	text	schrijf {1}, of unknown met de reden waarom het er niet is	write {1}, or unknown with the reason why there is none	key
	StatedNumber.read.number	text	een bereik met upper boven de ondergrens	a range with an upper end above its lower
	StatedNumber.read.number#2	text	alleen upper bij een bereik (range)	upper with a range only
	StatedNumber.read.number#3	text	schrijf value en upper voor een bereik, of value met een andere qualifier	write value and upper for a range, or value with another qualifier
Sources/Records/Fields/FieldProblem.swift
	FieldProblem.phrase.missing	text	Vul dit veld in.	Fill in this field.
	FieldProblem.phrase	text	Gebruik hoogstens {1} tekens.	Use at most {1} characters.	count
	FieldProblem.phrase.text	text	“{1}” is geen van de keuzes.	“{1}” is none of the choices.	text
	FieldProblem.phrase.text#2	text	“{1}” is geen datum; schrijf bijvoorbeeld 31-12-2022.	“{1}” is no date; write for instance 31-12-2022.	text
	FieldProblem.phrase.text#3	text	“{1}” is geen periode; schrijf 2021, 2021-H1, 2021-Q4, 2021-12 of 2021-12-31.	“{1}” is no period; write 2021, 2021-H1, 2021-Q4, 2021-12 or 2021-12-31.	text
	FieldProblem.phrase.text#4	text	“{1}” kunnen we niet als getal lezen; schrijf bijvoorbeeld 1250 of 14,7.	“{1}” cannot be read as a number; write for instance 1250 or 14.7.	text
	FieldProblem.phrase#2	text	Bedoelt u {1} of {2}?	Do you mean {1} or {2}?	first	second
	FieldProblem.phrase.text#5	text	“{1}” kan geen kenmerk zijn; gebruik kleine letters, cijfers en streepjes.	“{1}” cannot be an id; use small letters, digits and hyphens.	text
	FieldProblem.phrase.text#6	text	“{1}” bestaat niet in dit plan.	“{1}” does not exist in this plan.	text
	FieldProblem.phrase.unseen	text	In dit veld staat een onzichtbaar teken. Typ de tekst opnieuw.	This field holds an invisible character. Type the text again.
	FieldProblem.phrase.place	text	Rij {1}, 	Row {1}, 	number
	FieldProblem.phrase.number	text	Rij {1} heeft te veel kolommen.	Row {1} has too many columns.	number
	FieldProblem.inWords	text	min 	minus 
Sources/Records/Fields/FieldSpelling.swift
	FieldSpelling.digits	text	,	.
Sources/Records/Fields/StatedSpelling.swift
	StatedSpelling.words	text	ongeveer	about
	StatedSpelling.words#2	text	bijna	almost
	StatedSpelling.words#3	text	ruim	just over
	StatedSpelling.words#4	text	meer dan	more than
	StatedSpelling.words#5	text	ten minste	at least
	StatedSpelling.words#6	text	hooguit	at most
	StatedSpelling.between	text	 tot 	 to 
Sources/Records/Scan/IdentifierKind+Words.swift
	IdentifierScan.Kind.words.bsn	text	een burgerservicenummer	a citizen service number
	IdentifierScan.Kind.words.plate	text	een kenteken	a licence plate
	IdentifierScan.Kind.words.phone	text	een telefoonnummer	a phone number
	IdentifierScan.Kind.words.mail	text	een mailadres	a mail address
	IdentifierScan.Kind.words.iban	text	een rekeningnummer	a bank account number
	IdentifierScan.Finding.phrase	text	“{1}” lijkt {2}. Haal het weg.	“{1}” looks like {2}. Take it out.	text	thing
Sources/Records/Text/BlockCutter.swift
	BlockCutter.cut.word	text	"{1}" vóór het eerste blok	"{1}" before the first block	Finding.quote(lines[index])
	BlockCutter.cut.word#2	text	een regel "--- soort", zoals --- indicator	a line "--- kind", such as --- indicator
	BlockCutter.cut.word#3	text	zet de tekst onder een blok	put the text under a block
	BlockCutter.cut	text	een blok "{1}" waarvan de sleutels niet eindigen	a block "{1}" whose keys do not end	Finding.quote(word)
	BlockCutter.cut#2	text	een regel --- onder de sleutels	a line --- under its keys
	BlockCutter.cut#3	text	zet een regel --- tussen de sleutels en de tekst	add the line --- between the keys and the text
	BlockCutter.cut#4	text	meer dan {1} blokken	more than {1} blocks	blockLimit
	BlockCutter.cut#5	text	minder	fewer
	BlockCutter.cut#6	text	verdeel ze over meer bestanden	spread them over several files
Sources/Records/Text/BlockFile.swift
	BlockFile.read	text	een bestand zonder blokken	a file without blocks
	BlockFile.read#2	text	minstens één blok	at least one block
	BlockFile.read#3	text	voeg een blok toe of haal het bestand weg	add a block, or remove the file
	BlockFile.checkedText	text	meer dan {1} MB	more than {1} MB	BlockCutter.byteLimit >> 20
	BlockFile.checkedText#2	text	een bestand met tekst	a file of text
	BlockFile.checkedText#3	text	verdeel het over meer bestanden	spread it over several files
	BlockFile.checkedText.text.line	text	een teken dat geen UTF-8 is	a character that is not UTF-8
	BlockFile.checkedText.text.line#2	text	een bestand dat als UTF-8 is bewaard	a file saved as UTF-8
	BlockFile.checkedText.text.line#3	text	open het bestand in je tekstprogramma en bewaar het opnieuw met codering UTF-8	open the file in your editor and save it again with encoding UTF-8
	BlockFile.isKnown.nearest	text	een blok van de onbekende soort "{1}"	a block of the unknown kind "{1}"	Finding.quote(cut.word)
	BlockFile.isKnown	text	een van {1}	one of {1}	words
	BlockFile.isKnown.nearest#2	text	schrijf "--- {1}" of haal het blok weg	write "--- {1}", or remove the block	nearest
	BlockFile.block	text	een blok zonder sleutels	a block without keys
	BlockFile.block#2	text	de sleutels onder de streepjes	its keys under the line
	BlockFile.block#3	text	voeg id en de andere sleutels toe	add id and the other keys
	BlockFile.block#4	text	een tekst van meer dan {1} KB	a text of more than {1} KB	Self.textLimit >> 10
	BlockFile.block#5	text	een kortere tekst	a shorter text
	BlockFile.block#6	text	verdeel het over meer onderdelen	divide it over several items
	BlockFile.checkText.bad	text	het onzichtbare teken {1}	the invisible character {1}	Finding.quote(String(bad))
	BlockFile.checkText.bad#2	text	zichtbare tekens en regeleinden	visible characters and line ends
	BlockFile.checkText.bad#3	text	haal het teken weg of typ de regel opnieuw	remove the character, or type the line again
Sources/Records/Text/PackNode+Values.swift
	PackNode.itemID.id	text	een id van kleine letters, cijfers en streepjes die met een letter begint	an id of lower-case letters, digits and hyphens that starts with a letter
	PackNode.itemID.id#2	text	kies een naam zoals burgernet-2022-acties, of casework.goc.handled voor een indicator	choose a name such as burgernet-2022-acties, or casework.goc.handled for an indicator
	PackNode.organisationID.id	text	de id van een organisatie	the id of an organisation
	PackNode.organisationID.id#2	text	schrijf een id zoals politie, of gm0307 voor een gemeente	write an id such as politie, or gm0307 for a municipality
	PackNode.line.scalar	text	een tekst op één regel	a text on one line
	PackNode.line.scalar#2	text	schrijf de tekst achter de dubbelepunt	write the text behind the colon
	PackNode.line	text	een tekst	a text
	PackNode.line#2	text	schrijf de tekst achter de dubbelepunt of haal de sleutel weg	write the text behind the colon, or remove the key
	PackNode.line#3	text	hooguit {1} tekens	at most {1} characters	PlanLine.limit
	PackNode.line#4	text	maak het korter of zet het in de tekst	shorten it, or move it into the text
	PackNode.planDate.date	text	een datum zoals 2022-12-31	a date such as 2022-12-31
	PackNode.planDate.date#2	text	schrijf jaar, maand en dag met streepjes	write year, month and day with hyphens
	PackNode.planPeriod.period	text	een periode zoals 2021, 2021-H1, 2021-Q4, 2021-12 of 2021-12-31	a period such as 2021, 2021-H1, 2021-Q4, 2021-12 or 2021-12-31
	PackNode.planPeriod.period#2	text	schrijf de periode in een van deze vormen	write it in one of these forms
	PackNode.audience.audience	text	public, partners of organisation:ID	public, partners or organisation:ID
	PackNode.audience.audience#2	text	schrijf een van deze; zonder de sleutel is het partners	write one of these; without the key it is partners
	PackNode.number.number	text	een getal zoals 838 of 14.7	a number such as 838 or 14.7
	PackNode.number.number#2	text	schrijf cijfers met hooguit één punt (voor de decimalen), zonder punten tussen duizendtallen	write digits with at most one point, without marks between thousands
	PackNode.euros.amount	text	een bedrag zoals 35000 of 94000.50	an amount such as 35000 or 94000.50
	PackNode.euros.amount#2	text	schrijf alleen cijfers, met een punt voor de centen	write digits only, with a point before the cents
	PackNode.area.code	text	de code van een gebied	the code of an area
	PackNode.area.code#2	text	schrijf een code zoals GM0307 of PD-flevoland	write a code such as GM0307 or PD-flevoland
	PackNode.area.code#3	text	de code van een gemeente, zoals GM0307	the code of a municipality, such as GM0307
	PackNode.area.code#4	text	de code van een politiedistrict, zoals PD-flevoland	the code of a police district, such as PD-flevoland
	PackNode.area.code#5	text	verbeter de code	correct the code
	PackNode.sourceReference.document	text	een bron zoals jaarplan-2022:1046-1047 1094	a source such as jaarplan-2022:1046-1047 1094
	PackNode.sourceReference.document#2	text	schrijf de id van een document, een dubbelepunt en regelnummers	write the id of a document, a colon and line numbers
	PackNode.sourceReference.lines	text	regelnummers zoals 1046-1047 1094	line numbers such as 1046-1047 1094
	PackNode.sourceReference.lines#2	text	schrijf regels en reeksen van regels met spaties ertussen	write lines and ranges with blanks between them
	PackNode.sourceMapping.lines	text	regelnummers zoals 1046-1047 1094	line numbers such as 1046-1047 1094
	PackNode.sourceMapping.lines#2	text	schrijf regels en reeksen van regels met spaties ertussen	write lines and ranges with blanks between
Sources/Records/Values/Euros.swift
	Euros.text	text	€ 	€
Sources/Records/Values/PlanPeriod+Words.swift
	PlanPeriod.text.half	text	{1}e halfjaar {2}	{3} half of {2}	half	year	half == 1 ? "first" : "second"
Sources/Records/Values/UnknownReason+Words.swift
	UnknownReason.phrase.notYetKnown	text	nog niet bekend	not yet known
	UnknownReason.phrase.notStated	text	niet in de bron	not stated by the source
	UnknownReason.phrase.notRecoverable	text	niet uit de bron te lezen	not readable from the source
	UnknownReason.phrase.unresolved	text	bron is niet eenduidig	the source is ambiguous
	UnknownReason.phrase.notPublished	text	niet openbaar	not public
Sources/RegionPack/AreaChangesSection.swift
	AreaChangesSection.entry	text	{1} namen bij {2} gebieden in from	{1} names with {2} areas in from	names.count	from.count
	AreaChangesSection.entry#2	text	een naam per gebied, in dezelfde volgorde	a name per area, in the same order
	AreaChangesSection.entry#3	text	vul names aan	complete names
	AreaChangesSection.check	text	wijken en buurten door elkaar	wijken and buurten together
	AreaChangesSection.check#2	text	alleen wijken of alleen buurten in from en to	only wijken, or only buurten, in from and to
	AreaChangesSection.check#3	text	maak er twee wijzigingen van	make two changes of it
	AreaChangesSection.check#4	text	{1} codes in from en {2} in to bij kind: {3}	{1} codes in from and {2} in to with kind: {3}	change.from.count	change.to.count	change.kind.rawValue
	AreaChangesSection.check#5	text	verbeter kind, from of to	correct kind, from or to
	AreaChangesSection.check#6	text	{1} in from en in to, zonder wat er anders werd	{1} in from and in to, without what changed	change.from[0]
	AreaChangesSection.check#7	text	een andere code, of bij renamed de oude naam in names	another code, or with renamed the old name in names
	AreaChangesSection.check#8	text	vul de nieuwe code of de oude naam in	give the new code or the old name
	AreaChangesSection.numbers.renamed	text	één code in from en één in to	one code in from and one in to
	AreaChangesSection.numbers.split	text	één code in from en meer codes in to	one code in from and several in to
	AreaChangesSection.numbers.merged	text	meer codes in from en één code in to	several codes in from and one in to
	AreaChangesSection.report	text	{1} op {2}, en ook op regel {3}	{1} on {2}, and also on line {3}	code	entry.change.effective	other.line
	AreaChangesSection.report#2	text	elke code op één dag in één wijziging	each code in one change on one day
	AreaChangesSection.report#3	text	voeg de wijzigingen samen, of verbeter een van de twee	join the changes, or correct one of the two
	PackNode.smallAreaCode	text	de code van een wijk of buurt, zoals WK034401 of BU03440111	the code of a wijk or buurt, such as WK034401 or BU03440111
	PackNode.smallAreaCode#2	text	verbeter de code	correct the code
Sources/RegionPack/BoundaryChangesSection.swift
	BoundaryChangesSection.entry	text	{1} namen bij {2} gemeenten in from	{1} names with {2} municipalities in from	names.count	from.count
	BoundaryChangesSection.entry#2	text	een naam per gemeente, in dezelfde volgorde	a name per municipality, in the same order
	BoundaryChangesSection.entry#3	text	vul names aan	complete names
	BoundaryChangesSection.checkCycles.looped	text	{1} die op {2} in zichzelf opgaat	{1} that on {2} merges into itself	looped	entry.change.effective
	BoundaryChangesSection.checkCycles.looped#2	text	wijzigingen van oude naar nieuwe gemeenten	changes that lead from old to new municipalities
	BoundaryChangesSection.checkCycles.looped#3	text	verbeter from of to	correct from or to
Sources/RegionPack/CentresSection.swift
	PackNode.degrees	text	graden noorderbreedte en oosterlengte in Nederland, zoals [52.09, 5.07]	degrees north and east in the Netherlands, such as [52.09, 5.07]
	PackNode.degrees#2	text	schrijf eerst de breedte (50.5 tot 53.8), dan de lengte (3 tot 7.5)	write the latitude first (50.5 to 53.8), then the longitude (3 to 7.5)
Sources/RegionPack/DistrictsSection.swift
	DistrictsSection.team	text	een team zonder gemeenten	a team without municipalities
	DistrictsSection.team#2	text	de sleutel municipalities of partsOf	the key municipalities or partsOf
	DistrictsSection.team#3	text	noem de gemeenten waar het team werkt; zet een gemeente waar het deels werkt onder partsOf	list the municipalities that the team serves, those that it serves partly under partsOf
	AreaNote.read	text	{1}, met zekerheid {2}	{1}, which is {2} in certainty	code.value	certainty.rawValue
	PackPlace.reportUnconfirmed.toConfirm	text	de sleutel toConfirm	the key toConfirm
	PackPlace.reportUnconfirmed.toConfirm#2	text	voeg "toConfirm: …" toe met wat nog gevraagd moet worden	add "toConfirm: …" with what is to be asked
	PackPlace.reportUnconfirmed.toConfirm#3	text	een bevestigd feit	a confirmed fact
	PackPlace.reportUnconfirmed.toConfirm#4	text	vraag het na bij de organisatie die het weet; haal dan toConfirm weg en zet certainty op high als dat er staat	ask the owner of the fact; then remove toConfirm, and set certainty to high where it stands
Sources/RegionPack/FormulaBreaks.swift
	FormulaChange.title	text	Voortaan met {1}	From now on with {1}	name
	FormulaChange.title#2	text	Voortaan zonder {1}	From now on without {1}	name
	FormulaChange.title#3	text	Andere soorten tellen mee	Other types count
	FormulaChange.explanation	text	{1} Cijfers van ervoor en erna vergelijken wij niet.	{1} We do not compare figures before and after.	sentences(language)
	FormulaChange.sentences	text	Vanaf {1} hoort erbij: {2}.	Included from {1} on: {2}.	when	new
	FormulaChange.sentences#2	text	Vanaf {1} hoort er niet meer bij: {2}.	No longer included from {1} on: {2}.	when	gone
Sources/RegionPack/GroupPart.swift
	GroupPart.reportTwice.when	text	, vanaf {1}	, from {1}	$0
	GroupPart.reportTwice	text	"{1}" voor de tweede keer in dezelfde maanden{2}	"{1}" a second time in the same months{2}	text	when
	GroupPart.reportTwice.text	text	elk misdrijf één keer per maand	every offence once in a month
	GroupPart.reportTwice.text#2	text	haal een van de twee weg, of laat de ene met until eindigen vóór de maand waarin de andere met from begint	remove one of the two, or let one end with until before the month in which the other begins with from
	PackPlace.reportOrder	text	until {1} ligt vóór from {2}	until {1} before from {2}	last	first
	PackPlace.reportOrder#2	text	een laatste maand die niet vóór de eerste ligt	a last month not before the first
	PackPlace.reportOrder#3	text	wissel de twee maanden om of verbeter ze	swap or correct the two months
Sources/RegionPack/GroupsSection+Versions.swift
	GroupsSection.check	text	versie {1} geldt vanaf {2}, midden in een maand	version {1} valid from {2}, within a month	newer.group.version	date
	GroupsSection.check#2	text	de eerste dag van een maand, want de cijfers zijn per maand	the first day of a month, because the figures are by month
	GroupsSection.check#3	text	schrijf {1}-01	write {1}-01	start.yaml
	GroupsSection.check.before	text	versie {1} begint in {2}, versie {3} in {4}	version {1} begins in {2}, version {3} in {4}	newer.group.version	start.yaml	older.group.version	before.yaml
	GroupsSection.check.before#2	text	een hogere versie die in een latere maand begint	a higher version that begins in a later month
	GroupsSection.check.before#3	text	verbeter validFrom van een van de twee	correct validFrom of one of the two
	GroupsSection.checkGap.first	text	geen enkel misdrijf dat in {1} meetelt	no offence that counts in {1}	first.yaml
	GroupsSection.checkGap.first#2	text	in elke maand tussen de eerste en de laatste minstens één misdrijf	at least one offence in every month between the first and the last
	GroupsSection.checkGap.first#3	text	laat de maanden op elkaar aansluiten	make the months follow on one another
Sources/RegionPack/GroupsSection.swift
	GroupsSection.entry.toConfirm	text	de groep {1}	the group {1}	id.value
Sources/RegionPack/GuideChecks.swift
	GuideChecks.check	text	stap	step
	GuideChecks.check#2	text	questions of outcomes	questions or outcomes
	GuideChecks.checkSizes.range	text	{1} antwoorden op {2}	{1} answers to {2}	count	step.id.value
	GuideChecks.checkSizes.range#2	text	{1} tot en met {2} antwoorden	{1} to {2} answers	range.lowerBound	range.upperBound
	GuideChecks.checkSizes.range#3	text	voeg een antwoord toe of verdeel de vraag over twee vragen	add an answer, or make two questions of it
	GuideChecks.checkSizes	text	vragen	questions
	GuideChecks.checkSizes#2	text	uitkomsten	outcomes
	GuideChecks.checkSizes.most	text	een lijst van {1}	a list of {1}	most
	GuideChecks.checkSizes.most#2	text	hooguit {1}	at most {1}	Guide.Limits.now
	GuideChecks.checkSizes.most#3	text	kort de lijst in	shorten the list
	GuideChecks.checkNumber	text	hooguit {1} {2}	at most {1} {2}	limit	what
	GuideChecks.checkNumber#2	text	maak er twee wegwijzers van	make two guides of it
	GuideChecks.reportSameAnswers	text	twee keer hetzelfde antwoord op {1}	the same answer twice to {1}	id.value
	GuideChecks.reportSameAnswers#2	text	antwoorden die verschillen	answers that differ
	GuideChecks.reportSameAnswers#3	text	verbeter of verwijder een van de twee	correct or remove one of the two
	GuideChecks.reportReserved	text	het id {1}	the id {1}	id.value
	GuideChecks.reportReserved#2	text	een ander id: dit is het adres van de pagina met alle vragen	another id: this is the address of the page with all questions
	GuideChecks.reportReserved#3	text	kies een ander woord	choose another word
	GuideChecks.checkEnds.back	text	een antwoord dat teruggaat naar {1}	an answer that leads back to {1}	back.value
	GuideChecks.checkEnds.back#2	text	antwoorden die verder gaan, tot een uitkomst	answers that lead on, until an outcome
	GuideChecks.checkEnds.back#3	text	laat het antwoord naar een latere vraag of naar een uitkomst gaan	let the answer lead to a later question, or to an outcome
	GuideChecks.checkReached	text	de stap {1}, waar geen antwoord heen gaat	the step {1}, to which no answer leads	step.id.value
	GuideChecks.checkReached#2	text	stappen die vanaf de eerste vraag te bereiken zijn	steps that are reached from the first question
	GuideChecks.checkReached#3	text	laat er een antwoord heen gaan of haal de stap weg	let an answer lead to it, or remove the step
	GuideChecks.reportLong.longest	text	een weg van {1} stappen	a way of {1} steps	longest
	GuideChecks.reportLong.longest#2	text	hooguit {1} stappen, met de uitkomst mee	at most {1} steps, with the outcome	limit
	GuideChecks.reportLong.longest#3	text	voeg vragen samen of maak er twee wegwijzers van	join questions, or make two guides of it
Sources/RegionPack/GuideFolder.swift
	GuideFolder.guide	text	een bestand van {1} kB	a file of {1} kB	bytes.count / 1000
	GuideFolder.guide#2	text	hooguit {1} kB	at most {1} kB	Guide.Limits.bytes / 1000
	GuideFolder.guide#3	text	kort de teksten in of maak er twee wegwijzers van	shorten it, or make two guides of it
	GuideFolder.reportStray	text	een bestand met deze naam	a file of this name
	GuideFolder.reportStray#2	text	een naam van kleine letters, cijfers en streepjes die eindigt op .yaml	a name of lower-case letters, digits and hyphens that ends with .yaml
	GuideFolder.reportStray#3	text	geef het een andere naam of haal het weg; het wordt niet gelezen	rename or remove it; it is not read
	GuideFolder.reportMany	text	meer dan {1} wegwijzers	more than {1} guides	Guide.Limits.guides
	GuideFolder.reportMany#2	text	hooguit {1}	at most {1}	Guide.Limits.guides
	GuideFolder.reportMany#3	text	haal er weg of voeg ze samen; deze en de volgende worden niet gelezen	remove or join some; this one and those after it are not read
	GuideFolder.reportLeftOut.count	text	een wegwijzer met een fout	a guide with a mistake	count
	GuideFolder.reportLeftOut.count#2	text	een wegwijzer met {1} fouten	a guide with {1} mistakes	count
	GuideFolder.reportLeftOut.count#3	text	een wegwijzer zonder fouten	a guide without mistakes
	GuideFolder.reportLeftOut.count#4	text	verbeter wat hieronder staat; tot dan staat deze wegwijzer niet op de site	mend what stands below; until then this guide is not on the site
Sources/RegionPack/GuideSection.swift
	GuideSection.init.toConfirm	text	de wegwijzer {1}	the guide {1}	id
	GuideOutcome.outcome.id	text	de uitkomst {1}	the outcome {1}	id.value
	GuideOutcome.reportNobodyToAsk	text	een uitkomst zonder ask	an outcome without ask
	GuideOutcome.reportNobodyToAsk#2	text	wie men het vraagt, bij de uitkomst of voor de hele wegwijzer	whom to ask, at the outcome or for the whole guide
	GuideOutcome.reportNobodyToAsk#3	text	voeg een regel "ask: …" toe met een functie of organisatie	add a line "ask: …" with a function or an organisation
Sources/RegionPack/Located.swift
	Sequence.unique.first	text	"{1}" voor de tweede keer (eerst op regel {2})	"{1}" a second time (first on line {2})	Finding.quote(located.value.description)	first
	Sequence.unique.first#2	text	elke {1} één keer	every {1} once	located.place.key
	Sequence.unique.first#3	text	haal een van de twee weg of geef hem een andere naam	remove or rename one of the two
Sources/RegionPack/MunicipalitiesSection.swift
	MunicipalitiesSection.entry.until	text	until {1} ligt vóór from {2}	until {1} before from {2}	until	from
	MunicipalitiesSection.entry.until#2	text	een laatste jaar dat niet vóór het eerste ligt	a last year not before the first
	MunicipalitiesSection.entry.until#3	text	wissel de twee jaren om of verbeter ze	swap or correct the two years
Sources/RegionPack/PackChecks+Names.swift
	PackSections.report	text	de naam "{1}" bij {2} en bij {3}	the name "{1}" at {2} and at {3}	Finding.quote(name)	first	code
	PackSections.report#2	text	een naam die één soort aanwijst	a name that stands for one type
	PackSections.report#3	text	geef een van de twee een andere naam, of haal het synoniem weg	give one of the two another name, or remove the synonym
	PackSections.checkChapters	text	"{1}", waar geen soort mee begint	"{1}", which no type begins with	Finding.quote(part.value)
	PackSections.checkChapters#2	text	een code of het begin van codes uit offences	a code or the beginning of codes in offences
	PackSections.checkChapters#3	text	verbeter de code of haal haar weg	correct the code, or remove it
	PackSections.checkGroupNames.other	text	de groep {1} met dezelfde naam als {2}	the group {1} with the same name as {2}	entry.id.value	other.code.value
	PackSections.checkGroupNames.other#2	text	een eigen naam voor elke som	a name of its own for every sum
	PackSections.checkGroupNames.other#3	text	geef de groep een andere titel, of haal het synoniem weg bij {1}	give the group another title, or remove the synonym from {1}	other.code.value
	PackSections.checkPostcodes	text	{1} bij postcode {2}, buiten het pakket	{1} at postcode {2}, outside the pack	area.value	entry.digits.value
	PackSections.checkPostcodes#2	text	een gebied in een gemeente uit municipalities.yaml	an area in a municipality of municipalities.yaml
	PackSections.checkPostcodes#3	text	verbeter de code of haal haar weg	correct the code, or remove it
Sources/RegionPack/PackChecks.swift
	PackSections.checkDistricts.district	text	politiedistrict	police district
	PackSections.checkMember.entry	text	gemeente	municipality
	PackSections.checkMember.stated	text	{1} ({2}) in een team van {3}, maar in {4} op regel {5} van {6}	{1} ({2}) in a team of {3}, but in {4} on line {5} of {6}	code.value	entry.name	district.code.value	stated.value	stated.place.line	stated.place.file
	PackSections.checkMember.stated#2	text	team en gemeente in hetzelfde politiedistrict	team and municipality in the same police district
	PackSections.checkMember.stated#3	text	verbeter een van de twee	correct one of the two
	PackSections.checkService	text	{1} in geen enkel basisteam	{1} in no basic team	name
	PackSections.checkService#2	text	een basisteam	a basic team
	PackSections.checkService#3	text	voeg de gemeente toe aan een team in districts.yaml	add it to a team in districts.yaml
	PackSections.checkService.other	text	overlap: {1} hoort helemaal bij {2} en ook bij {3}	an overlap: {1} as a whole in {2} and also in {3}	name	whole.team.code.value	list
	PackSections.checkService.other#2	text	elke gemeente in één team, of onder partsOf in meer teams	each municipality in one team, or under partsOf in several
	PackSections.checkService.other#3	text	haal de gemeente uit één team, of zet haar in alle teams onder partsOf	remove it from one team, or move it to partsOf in all of them
	PackSections.checkService#4	text	{1} maar voor een deel in een team ({2})	{1} only partly in a team ({2})	name	list
	PackSections.checkService#5	text	ook het andere deel	the other part as well
	PackSections.checkService#6	text	voeg de gemeente toe onder partsOf van het andere team	add it under partsOf of the other team
	PackSections.checkBoundaryChanges	text	een wijziging die geen gemeente van het pakket raakt	a change that touches no municipality of the pack
	PackSections.checkBoundaryChanges#2	text	minstens een van hen in from of to	at least one of them in from or to
	PackSections.checkBoundaryChanges#3	text	verbeter de codes of haal de wijziging weg	correct the codes, or remove the change
	PackSections.checkBoundaryChanges#4	text	een wijziging van gebieden in geen gemeente van het pakket	a change of areas in no municipality of the pack
	PackSections.checkBoundaryChanges#5	text	minstens een wijk of buurt van een gemeente in municipalities.yaml	at least one wijk or buurt of a municipality in municipalities.yaml
	PackSections.checkBoundaryChanges#6	text	verbeter de codes of haal de wijziging weg	correct the codes, or remove the change
	PackSections.checkOffences	text	misdrijf	offence
	PackSections.checkGroups	text	{1} zowel in parts als in excludes	{1} both in parts and in excludes	code.value
	PackSections.checkGroups#2	text	de code in een van de twee	it in one of the two
	PackSections.checkGroups#3	text	haal de code uit een van de twee	remove it from one of the two
	PackSections.checkGroups#4	text	het totaal 0.0.0 samen met andere misdrijven	the total 0.0.0 together with other offences
	PackSections.checkGroups#5	text	elk misdrijf één keer geteld	each offence counted once
	PackSections.checkGroups#6	text	haal 0.0.0 uit parts	remove 0.0.0 from parts
	PackSections.checkGroups#7	text	{1} in parts, dat alleen per jaar verschijnt, zonder kanttekening	{1} in parts, published per year only, without a caveat	codes
	PackSections.checkGroups#8	text	een kanttekening die dat zegt	a caveat that says so
	PackSections.checkGroups#9	text	voeg die toe onder caveats	add it under caveats
	PackSections.checkEvents	text	een effect op {1}, dat niet onder offences staat	an effect on {1}, which is not under offences	code.value
	PackSections.checkEvents#2	text	effecten op misdrijven van de gebeurtenis zelf	effects on the event's own offences
	PackSections.checkEvents#3	text	zet {1} bij offences	add {1} to offences	code.value
	PackSections.checkHeadline.code	text	misdrijf of groep	offence or group
	PackSections.checkHeadline.code#2	text	groups.yaml of offences.yaml	groups.yaml or offences.yaml
	PackSections.checkTiles	text	gemeente	municipality
	PackSections.checkTiles#2	text	geen tegel voor {1} ({2})	no tile for {1} ({2})	entry.code.value	entry.name
	PackSections.checkTiles#3	text	een vakje voor elke gemeente	a cell for every municipality
	PackSections.checkTiles#4	text	zet de code in een rij, bij de buurgemeenten	put its code in a row, near its neighbours
	PackSections.checkCentres	text	gemeente	municipality
	PackSections.checkCentres#2	text	geen middelpunt van {1} ({2})	no centre of {1} ({2})	entry.code.value	entry.name
	PackSections.checkCentres#3	text	een middelpunt van elke gemeente; zonder dat is er geen kaart	a centre of every municipality; without it there is no map
	PackSections.checkCentres#4	text	voeg de breedte en de lengte toe	add its latitude and longitude
	Located.reportUnknown.quoted	text	{1} "{2}", die onbekend is	the unknown {1} "{2}"	what	quoted
	Located.reportUnknown.quoted#2	text	een naam of code uit {1}	one that {1} defines	file
	Located.reportUnknown.near	text	 (lijkt op: {1})	 (nearest: {1})	$0
	Located.reportUnknown	text	schrijf een bekende code{1} of leg de code daar vast	write a known code{1}, or define it there	near
Sources/RegionPack/PackError.swift
	Finding.packLine	text	{1}{2}: gevonden: {3}; verwacht: {4}; {5}	{1}{2}: found {3}; expected {4}; {5}	path	line	found	expected	cure
Sources/RegionPack/PackNode+Codes.swift
	PackNode.areaCode	text	de code van een {1}, zoals {2}	the code of a {1}, such as {2}	level	example
	PackNode.areaCode.example	text	verbeter de code	correct the code
	PackNode.offenceCode	text	de code van een misdrijf, zoals 1.1.1	the code of an offence, such as 1.1.1
	PackNode.offenceCode#2	text	verbeter de code	correct the code
	PackNode.slug	text	een korte naam van kleine letters, cijfers en streepjes die met een letter begint	a short name of lower-case letters, digits and hyphens that starts with a letter
	PackNode.slug#2	text	kies een naam zoals geweld of hic-smal	choose a name such as geweld or hic-smal
	PackNode.month.month	text	een maand zoals 2020-03	a month such as 2020-03
	PackNode.month.month#2	text	schrijf het jaar, een streepje en twee cijfers voor de maand	write year, hyphen and two digits for the month
	PackNode.date	text	een datum zoals 2022-03-24	a date such as 2022-03-24
	PackNode.date#2	text	schrijf jaar, maand en dag met streepjes	write year, month and day with hyphens
Sources/RegionPack/PackNode+Guides.swift
	PackNode.guideText	text	{1} tekens voor {2}	{1} characters for {2}	long.count	place.key
	PackNode.guideText#2	text	hooguit {1} tekens	at most {1} characters	limit
	PackNode.guideText#3	text	kort de tekst in	shorten the text
	PackNode.guideText#4	text	“{1}”, dat {2} lijkt	“{1}”, which looks like {2}	Finding.quote(found.text)	found.kind.words
	PackNode.guideText#5	text	een functie of organisatie, en geen gegevens van personen	a function or an organisation, and no data on people
	PackNode.guideText#6	text	haal het weg	take it out
	PackNode.wrongAddress	text	een adres zoals https://wetten.overheid.nl/BWBR0040940	an address such as https://wetten.overheid.nl/BWBR0040940
	PackNode.wrongAddress#2	text	verbeter het adres of haal de regel weg	correct the address, or remove the line
Sources/RegionPack/PeersSection.swift
	PeersSection.entry.toConfirm	text	de groep gemeenten {1}	the group of municipalities {1}	id.value
	PackSections.checkPeers	text	gemeente	municipality
	PackSections.checkPeers#2	text	een groep van één gemeente	a group of one municipality
	PackSections.checkPeers#3	text	twee of meer gemeenten	two or more municipalities
	PackSections.checkPeers#4	text	voeg een gemeente toe of haal de groep weg	add a municipality, or remove the group
Sources/RegionPack/PostcodesSection.swift
	PostcodesSection.fourDigits	text	de vier cijfers van een postcode, zoals 2715	the four digits of a postcode, such as 2715
	PostcodesSection.fourDigits#2	text	laat de letters weg	leave out the letters
	PostcodesSection.area	text	de code van een gemeente, wijk of buurt, zoals GM0637 of BU06370101	the code of a municipality, wijk or buurt, such as GM0637 or BU06370101
	PostcodesSection.area#2	text	verbeter de code	correct the code
Sources/RegionPack/RegionPack+Load.swift
	PackReader.sections	text	deze map is er niet	no such folder
	PackReader.sections#2	text	de map van een regiopakket	the folder of a region pack
	PackReader.sections#3	text	geef de map op, zoals Regions/midden-nederland	give the folder, such as Regions/midden-nederland
	PackReader.reportStrayFiles	text	een bestand met deze naam	a file of this name
	PackReader.reportStrayFiles#2	text	een van {1}	one of {1}	names
	PackReader.reportStrayFiles#3	text	geef het een andere naam of haal het weg; het wordt niet gelezen	rename or remove it; it is not read
Sources/RegionPack/SourcesSection.swift
	SourcesSection.entry.toConfirm	text	de bron {1}	the source {1}	id.value
	SourcesSection.check	text	een open bron met regels in disclosure	an open source with rules in disclosure
	SourcesSection.check#2	text	open, of regels per publiek: wat de eigenaar zelf publiceert, blijft zoals het is	open, or rules per audience: what its owner publishes stays as it is
	SourcesSection.check#3	text	haal open of disclosure weg	remove open or disclosure
	SourcesSection.check#4	text	content: {1} in een bron die niet open is	content: {1} in a source that is not open	content.rawValue
	SourcesSection.check#5	text	open: true, want misdrijven, inwoners en grenzen ziet iedereen op de site	open: true, for everybody sees offences, inhabitants and boundaries on the site
	SourcesSection.check#6	text	schrijf open: true zonder disclosure, of kies content: values of elsewhere	write open: true without disclosure, or choose content: values or elsewhere
	SourcesSection.check#7	text	een bron die niet open is, zonder disclosure	a source that is not open, without disclosure
	SourcesSection.check#8	text	per publiek wat het mag zien	per audience what it may see
	SourcesSection.check#9	text	voeg disclosure toe met public, partners en analyst; nu ziet niemand er iets van	add disclosure with public, partners and analyst; nobody sees anything of it now
	SourcesSection.reportUnfit	text	table bij een bron die geen open aantallen heeft	table at a source that has no open counts
	SourcesSection.reportUnfit#2	text	open: true, measure: count en content: values	open: true, measure: count and content: values
	SourcesSection.reportUnfit#3	text	haal table weg of verbeter de andere regels	remove table or correct the other lines
	SourcesSection.sourceCode	text	een code van hoofdletters en cijfers, zoals E33	a code of capitals and digits, such as E33
	SourcesSection.sourceCode#2	text	verbeter de code	correct the code
	SourcesSection.sourceCode#3	text	een soort die ingelezen mag worden; E14 (poging tot zelfdoding) nooit	a kind that may be taken in; E14 (attempted suicide) never is
	SourcesSection.sourceCode#4	text	haal E14 weg	remove E14
	DisclosureSection.withheldUpTo	text	0, of 2 en meer: blijft alleen de 1 weg, dan is te zien dat er 1 stond	0, or 2 and more: if only 1 is left out, everybody knows that it was 1
	DisclosureSection.withheldUpTo#2	text	schrijf 0 als er niets weg hoeft, en anders 2 of meer	write 0 if nothing has to be left out, and otherwise 2 or more
Sources/RegionPack/StatedInhabitants.swift
	StatedInhabitants.read	text	gemeente	municipality
Sources/RegionPack/TilesSection.swift
	TilesSection.init	text	{1} rijen	{1} rows	rows.count
	TilesSection.init#2	text	hooguit {1} rijen	at most {1} rows	Self.highest
	TilesSection.init#3	text	zet de tegels dichter bij elkaar	move the tiles together
	TilesSection.row.text._	text	codes en punten	codes and full stops
	TilesSection.row.text._#2	text	schrijf een rij zoals ". GM0344 GM0355 ."	write a row such as ". GM0344 GM0355 ."
	TilesSection.row	text	{1} vakjes in één rij	{1} cells in one row	cells.count
	TilesSection.row#2	text	hooguit {1}	at most {1}	widest
	TilesSection.row#3	text	gebruik de rij eronder	use the row below
	TilesSection.row.code	text	het vakje "{1}"	the cell "{1}"	Finding.quote(cell)
	TilesSection.row.code#2	text	de code van één gemeente, zoals GM0344, of een punt voor een leeg vakje	the code of one municipality, such as GM0344, or a full stop for an empty cell
	TilesSection.row.code#3	text	zet één spatie tussen de vakjes en in elk één gemeente	put one blank between cells, one municipality in each
Sources/RegisterFiles/Feeds/RegisterAtom.swift
	RegisterAtom.entry.mark	text	 (voorbeeld)	 (example)
Sources/RegisterFiles/Feeds/RegisterCalendar.swift
	RegisterCalendar.head.left	text	Zonder vaste dag, en daarom niet in deze agenda: {1}.	Without a fixed day, and so not in this calendar: {1}.	undated
	RegisterCalendar.summary.mark	text	voorbeeld	example
Sources/RegisterFiles/Table/ColumnHelp.swift
	ColumnHelp.text.id	text	Verander dit niet. Een nieuwe rij krijgt een nieuw kenmerk: kleine letters, cijfers en streepjes.	Do not change it. A new row has a new id: lower-case letters, digits and hyphens.
	ColumnHelp.text.revision	text	Verander dit niet: hieraan zien wij of iemand anders de rij intussen heeft gewijzigd.	Do not change it: it tells whether somebody else changed the row meanwhile.
	ColumnHelp.text.status	text	De stand.	The status.
	ColumnHelp.text.source	text	Document en regels, zoals jaarplan-2022:1046-1047; meer met een puntkomma ertussen.	Document and lines, such as jaarplan-2022:1046-1047; several with a semicolon between them.
	ColumnHelp.text.toConfirm	text	Wat wie nog moet bevestigen.	What has to be confirmed by whom.
	ColumnHelp.text.example	text	“ja” als de rij verzonnen is.	“ja” when the row is invented.
	ColumnHelp.day	text	Een dag: 2022-12-31 of 31-12-2022, geen schuine strepen.	A day: 2022-12-31 or 31-12-2022, no slashes.
	ColumnHelp.kind.line	text	Tekst; elk op een eigen regel in de cel.	Text; each on a line of its own in the cell.
	ColumnHelp.kind.line#2	text	Tekst op één regel.	Text on one line.
	ColumnHelp.kind.text	text	Tekst.	Text.
	ColumnHelp.kind.money	text	Euro's.	Euros.
	ColumnHelp.kind.period	text	Een periode: 2021, 2021-H1, 2021-Q4 of 2021-12.	A period: 2021, 2021-H1, 2021-Q4 or 2021-12.
	ColumnHelp.kind.span	text	2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 of 2022-Q2.	2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 or 2022-Q2.
	ColumnHelp.kind.flag	text	“ja” of “nee”.	“ja” or “nee”.
	ColumnHelp.kind.area	text	De code van een gebied, zoals GM0344.	The code of an area, such as GM0344.
	ColumnHelp.kind.amounts	text	Alleen de reden als er voor geen enkel gebied een getal is; de getallen staan in de kolommen hierna.	Only the reason when there is no number for any area; the numbers are in the columns that follow.
	ColumnHelp.kind.organisation	text	De id van een organisatie, zoals politie of gm0344.	The id of an organisation, such as politie or gm0344.
	ColumnHelp.kind.body	text	De id in het jaarplan.	The id in the year plan.
	ColumnHelp.kind.register	text	Het kenmerk van een rij in “{1}”.	The id of a row in “{1}”.	register
	ColumnHelp.kind.link	text	Een adres dat begint met https://.	An address that begins with https://.
	ColumnHelp.kind.source	text	Document en regels, zoals jaarplan-2022:1046-1047.	Document and lines, such as jaarplan-2022:1046-1047.
	ColumnHelp.several	text	 Meer met een spatie ertussen.	 Several with a blank between them.
	ColumnHelp.number.smallest	text	0, “minder dan {1}”, of {1} en meer.	0, “minder dan {1}”, or {1} and more.	smallest
	ColumnHelp.number.smallest#2	text	Een getal, of zoals de bron het zegt: ruim 400, 60 tot 70.	A number, or as the source says it: ruim 400, 60 tot 70.
	ColumnHelp.number.smallest#3	text	Een getal.	A number.
Sources/RegisterFiles/Table/FileColumn.swift
	FileColumn.columns.columns	text	Kenmerk	Id
	FileColumn.columns	text	Versie	Revision
	FileColumn.columns.status	text	Sinds	Since
	FileColumn.columns.status#2	text	Bron	Source
	FileColumn.columns.status#3	text	Nog te bevestigen	To be confirmed
	FileColumn.columns.status#4	text	Nagekeken op	Reviewed on
	FileColumn.columns.status#5	text	Voorbeeld	Example
Sources/RegisterFiles/Taking/CellReading.swift
	CellReading.value	text	een periode zoals 2021, 2021-H1, 2021-Q4 of 2021-12	a period such as 2021, 2021-H1, 2021-Q4 or 2021-12
	CellReading.value#2	text	schrijf de periode zo	write the period so
	CellReading.value.amounts	text	de reden waarom er geen getallen zijn, of niets	the reason why there are no numbers, or nothing
	CellReading.value.amounts#2	text	zet de getallen in de kolommen per gebied	put the numbers in the columns per area
	CellReading.number.number	text	een getal zoals 1250, 14,7 of ruim 400	a number such as 1250, 14,7 or ruim 400
	CellReading.number.number#2	text	schrijf cijfers zonder punten tussen duizendtallen	write digits without marks between thousands
	CellReading.noDay	text	een dag zoals 2022-12-31 of 31-12-2022	a day such as 2022-12-31 or 31-12-2022
	CellReading.noDay#2	text	schrijf een dag die bestaat	write a day that exists
	CellReading.refuseSlashes	text	een dag zonder schuine strepen: 31-12-2022	a day without slashes: 31-12-2022
	CellReading.refuseSlashes#2	text	schrijf dag, maand en jaar met streepjes	write day, month and year with hyphens
	CellReading.oneOf	text	schrijf een van deze woorden	write one of these words
	CellReading.areas.code	text	de code van een gebied, zoals GM0344	the code of an area, such as GM0344
	CellReading.areas.code#2	text	schrijf de code of de naam	write the code or the name
	CellReading.sources	text	een bron zoals jaarplan-2022:1046-1047	a source such as jaarplan-2022:1046-1047
	CellReading.sources#2	text	zet een puntkomma tussen bronnen	put a semicolon between sources
	CellReading.links	text	een adres op internet dat begint met https://	an address on the internet that begins with https://
	CellReading.links#2	text	schrijf het hele adres	write the whole address
	CellProblem.formula	text	een waarde; formules rekenen wij niet uit	a value; formulas are never computed
	CellProblem.formula#2	text	vervang de formule door de uitkomst	replace the formula by its result
Sources/RegisterFiles/Taking/HeadReading.swift
	HeadReading.unknown.names	text	de kolom “{1}”	the column “{1}”	quoted
	HeadReading.unknown.names#2	text	een van {1}	one of {1}	names
	HeadReading.unknown.names#3	text	haal de kolom weg of verbeter haar naam	remove the column, or correct its name
	HeadReading.twice.quoted	text	de kolom “{1}” voor de tweede keer	the column “{1}” a second time	quoted
	HeadReading.twice.quoted#2	text	elke kolom één keer	every column once
	HeadReading.twice.quoted#3	text	haal een van de twee weg	remove one of the two
	HeadReading.withoutID	text	geen kolom id	no column id
	HeadReading.withoutID#2	text	een kolom id, die zegt welke rij het is	a column id, which says which row it is
	HeadReading.withoutID#3	text	haal de tabel hier op en vul die aan	fetch the table here and fill that in
Sources/RegisterFiles/Taking/RegisterUpload.swift
	RegisterUpload.otherDays	text	een werkboek dat dagen telt vanaf 1904	a workbook that counts days from 1904
	RegisterUpload.otherDays#2	text	dagen vanaf 1900; wij hebben ze omgerekend	days from 1900; we have converted them
	RegisterUpload.otherDays#3	text	kijk de datums na: wat uit een ander werkboek is geplakt, ligt vier jaar ernaast	look at the dates: what was pasted from another workbook is four years off
	RegisterUploadRefusal.finding.name	text	een bestand dat te groot is of wordt	a file that is or becomes too large
	RegisterUploadRefusal.finding.name#2	text	hooguit {1} rijen en 8 MB, ook uitgepakt binnen de grens	at most {1} rows and 8 MB, unpacked within bounds as well	RegisterUpload.rowLimit
	RegisterUploadRefusal.finding.name#3	text	verdeel het over meer bestanden	divide it over several files
	RegisterUploadRefusal.finding.name#4	text	een bestand dat we niet als tabel kunnen lezen	a file that cannot be read as a table
	RegisterUploadRefusal.finding.name#5	text	een CSV of een werkboek (.xlsx)	a CSV or a workbook (.xlsx)
	RegisterUploadRefusal.finding.name#6	text	haal de tabel hier opnieuw op en vul die aan	fetch the table here again and fill that in
	RegisterUploadRefusal.finding.name#7	text	een lege tabel	an empty table
	RegisterUploadRefusal.finding.name#8	text	een kop en rijen	a head and rows
	RegisterUploadRefusal.finding.name#9	text	haal de tabel hier opnieuw op	fetch the table here again
Sources/RegisterFiles/Taking/RowReading.swift
	RowReading.id.id	text	een kenmerk van kleine letters, cijfers en streepjes	an id of lower-case letters, digits and hyphens
	RowReading.id.id#2	text	geef elke rij haar kenmerk, een nieuwe rij een nieuw	give every row its id, a new row a new one
	RowReading.twice	text	“{1}” voor de tweede keer (eerst in rij {2})	“{1}” a second time (first in row {2})	id	first
	RowReading.twice#2	text	elk kenmerk één keer	every id once
	RowReading.twice#3	text	haal een van de twee rijen weg	remove one of the two rows
	RowReading.addAmounts	text	getallen of een reden waarom er geen zijn	numbers, or a reason why there are none
	RowReading.addAmounts#2	text	haal een van de twee weg	remove one of the two
	RowReading.revision.number	text	het versienummer zoals het was	the revision as it was
	RowReading.revision.number#2	text	haal de tabel hier opnieuw op	fetch the table here again
	RowReading.finding.quoted	text	niets	nothing
	RowReading.finding.quoted#2	text	“{1}”	“{1}”	quoted
Sources/RegisterFiles/Taking/SpanReading.swift
	SpanReading.span.endNotAfterStart	text	een einde na het begin	an end after the start
	SpanReading.span.endNotAfterStart#2	text	verbeter een van beide	correct one of the two
	SpanReading.span.skipped	text	een tijd die bestaat; in die nacht gaat de klok van 02:00 naar 03:00	a time that exists; in that night the clock goes from 02:00 to 03:00
	SpanReading.span.skipped#2	text	kies een tijd vóór 02:00 of vanaf 03:00	choose a time before 02:00 or from 03:00 on
	SpanReading.span.twice	text	een van twee uren; in die nacht is het twee keer zo laat	one of two hours; in that night it is that time twice
	SpanReading.span.twice#2	text	zet +02:00 (zomertijd) of +01:00 (wintertijd) achter de tijd	put +02:00 (summer time) or +01:00 (winter time) behind the time
	SpanReading.unreadable	text	een tijd zoals 16-06-2022, 16-06-2022/18-06-2022, 16-06-2022 14:00/16:30 of 2022-Q2	a time such as 16-06-2022, 16-06-2022/18-06-2022, 16-06-2022 14:00/16:30 or 2022-Q2
	SpanReading.unreadable#2	text	schrijf de dag met streepjes en de tijd met een dubbelepunt	write the day with hyphens and the time with a colon
Sources/RegisterPages/Calendar/MonthGrid.swift
	MonthGrid.weekday.names	text	ma	Mo
	MonthGrid.weekday.names#2	text	di	Tu
	MonthGrid.weekday.names#3	text	wo	We
	MonthGrid.weekday.names#4	text	do	Th
	MonthGrid.weekday.names#5	text	vr	Fr
	MonthGrid.weekday.names#6	text	za	Sa
	MonthGrid.weekday.names#7	text	zo	Su
Sources/RegisterPages/Files/FilePhrases+Bringing.swift
	FilePhrases.bringTitle	text	Tabel inlezen in {1}	Import a table into {1}	register
	FilePhrases.bringLead	text	U kiest een tabel en ziet eerst wat er verandert. Pas als u dat overneemt, wordt het opgeslagen. Wat niet in de tabel staat, blijft zoals het is.	You choose a table and first see what changes. Only once you take that over is it saved. What is not in the table stays as it is.
	FilePhrases.chooseTable	text	Een tabel kiezen	Choose a table
	FilePhrases.otherTable	text	Een andere tabel	Another table
	FilePhrases.fromHere	text	Haal eerst de tabel op en vul die aan. Laat de kolommen id en revision staan:	First fetch the table and fill that in. Leave the columns id and revision as they are:
	FilePhrases.table	text	Bestand	File
	FilePhrases.tableHint	text	Een CSV of werkboek (XLSX), hoogstens 5 MB en 5.000 rijen. Schrijf een dag als 16-06-2022.	A CSV or workbook (XLSX), at most 5 MB and 5,000 rows. Write a day as 16-06-2022.
	FilePhrases.look	text	Bekijk wat er verandert	See what changes
	FilePhrases.changes	text	Wat er verandert	What changes
	FilePhrases.added	text	Komt erbij	Added
	FilePhrases.changed	text	Verandert	Changed
	FilePhrases.conflicts	text	Intussen veranderd door een ander	Meanwhile changed by somebody else
	FilePhrases.conflictsExplained	text	Deze rijen zijn veranderd nadat u de tabel ophaalde. Haal de tabel opnieuw op en neem uw wijziging daarin over.	These rows changed after you fetched the table. Fetch the table again and enter your change in it.
	FilePhrases.nowThere	text	nu	now
	FilePhrases.inTable	text	in uw tabel	in your table
	FilePhrases.before	text	was	was
	FilePhrases.after	text	wordt	becomes
	FilePhrases.nothing	text	niets	nothing
	FilePhrases.refusedCells	text	Kan zo niet worden opgeslagen	Cannot be saved like this
	FilePhrases.toLookAt	text	Om na te kijken	To be looked at
	FilePhrases.nothingSaved	text	Er is niets opgeslagen. Verbeter de tabel en lees die opnieuw in.	Nothing has been saved. Correct the table and import it again.
	FilePhrases.together	text	Alles wordt in één keer opgeslagen, of niets.	All of it is saved at once, or nothing.
	FilePhrases.take	text	Overnemen in het register	Take into the register
	FilePhrases.why	text	Waarom verandert u dit?	Why do you change this?
	FilePhrases.whyHint	text	Komt in de geschiedenis te staan. Noem geen namen van personen.	Is kept in the history. Do not name people.
	FilePhrases.row	text	rij {1}	row {1}	number
	FilePhrases.more	text	en nog {1}	and {1} more	number
	FilePhrases.counts	text	Er verandert niets.	Nothing changes.
	FilePhrases.counts#2	text	{1} nieuw, {2} veranderd, {3} gelijk, {4} door een ander veranderd. Er is nog niets opgeslagen.	{1} new, {2} changed, {3} the same, {4} changed by somebody else. Nothing has been saved yet.	numbers[0]	numbers[1]	numbers[2]	numbers[3]
	FilePhrases.saved	text	De tabel is opgeslagen in het register.	The table has been saved in the register.
	FilePhrases.savedWaiting	text	De tabel is opgeslagen. Anderen zien de wijzigingen pas als een tweede persoon ze heeft vrijgegeven.	The table has been saved. Others see the changes only once a second person has released them.
	FilePhrases.toRegister	text	Naar het register	To the register
	FilePhrases.noFile	text	Kies een bestand.	Choose a file.
	FilePhrases.gone	text	De tabel wordt niet langer dan een uur bewaard. Kies die opnieuw.	The table is kept no longer than an hour. Choose it again.
	FilePhrases.changedMeanwhile	text	Het register is intussen veranderd. Er is niets opgeslagen; hieronder staat wat de tabel nu verandert.	The register has meanwhile changed. Nothing has been saved; below is what the table changes now.
	FilePhrases.conflict	text	De rij {1} is intussen veranderd, of dit kenmerk is al gebruikt. Er is niets opgeslagen. Haal de tabel opnieuw op, of kies een ander kenmerk.	The row {1} has meanwhile changed, or this id is in use. Nothing has been saved. Fetch the table again, or choose another id.	row
	FilePhrases.refused.expected	text	Verwacht	Expected
	FilePhrases.refusal.notAllowed	text	In de tabel verandert iets dat u niet mag veranderen. Er is niets opgeslagen.	The table changes something that you may not change. Nothing has been saved.
	FilePhrases.refusal.reasonPointsAtPerson	text	De reden noemt een persoon. Schrijf die zonder namen en nummers.	The reason names a person. Write it without names and numbers.
	FilePhrases.refusal.limit	text	Dit zijn te veel rijen in één keer: hoogstens {1}. Verdeel de tabel.	These are too many rows at once: at most {1}. Divide the table.	limit
	FilePhrases.refusal.destroyed	text	Een van de rijen is vernietigd; haar kenmerk wordt niet opnieuw gebruikt.	One of the rows was destroyed; its id is not used again.
	FilePhrases.refusal.destroyed#2	text	Dit kan het register niet opslaan. Er is niets veranderd. Haal de tabel opnieuw op.	The register cannot save this. Nothing has changed. Fetch the table again.
Sources/RegisterPages/Files/FilePhrases.swift
	FilePhrases.title	text	Meenemen	Take along
	FilePhrases.schema	text	Uitleg van de kolommen (Table Schema)	What the columns are (Table Schema)
	FilePhrases.chosenOnly	text	Alleen de rijen die u hebt gekozen.	Only the rows that you have chosen.
	FilePhrases.feedsExplained	text	Kopieer het adres naar uw agenda of lezer; die blijft dan bij.	Copy the address to your calendar or reader, which then keeps up.
	FilePhrases.ownFeeds	text	Alleen voor wie is ingelogd. Uw agenda kan dit adres niet lezen; maak daarvoor een eigen adres bij Mijn werk.	Only for who is signed in. Your calendar cannot read this address; make one of your own at My work.
	FilePhrases.follow	text	Volgen	Follow
	FilePhrases.closedFeeds	text	Van registers voor partners leest uw agenda alleen het eigen adres dat u bij Mijn werk maakt.	Of registers for partners your calendar reads only the address of your own that you make at My work.
	FilePhrases.linksTitle	text	Webadressen om na te kijken	Web addresses to look at
	FilePhrases.linkBarred	text	leidt naar een eigen netwerk en wordt niet gevraagd	leads into a private network and is not asked
	FilePhrases.linkBroken	text	werkt niet sinds	has not worked since
	FilePhrases.linkFailing	text	werkte niet op	did not work on
	FilePhrases.linkFailing#2	text	over een week vragen we het nog eens	it is asked again in a week
	FilePhrases.linkUnknown	text	niet te zeggen op	cannot be said on
	FilePhrases.linkUnknown#2	text	open het zelf om te kijken	open it yourself to see
	FilePhrases.linkAnswer	text	 (geen antwoord)	 (no answer)
	FilePhrases.linkAnswer#2	text	 (antwoord {1})	 (answer {1})	status
	FilePhrases.bring	text	Een ingevulde tabel inlezen	Import a filled-in table
	FilePhrases.file.calendar	text	Agenda (iCal)	Calendar (iCal)
	FilePhrases.file.news	text	Wat er nieuw is (Atom)	What is new (Atom)
Sources/RegisterPages/Filter/FilterWord.swift
	FilterWord.unknownWord	text	niet-bekend	not-known
Sources/RegisterPages/Forms/RowFieldsView.swift
	InputOfField.html.flag	text	ja	yes
	InputOfField.html.flag#2	text	nee	no
Sources/RegisterPages/Frame/DayForm.swift
	DayForm.html.context	address	op	on
Sources/RegisterPages/Queries/RegisterPageQuery.swift
	ViewKind.word.table	address	tabel	table
	ViewKind.word.board	address	bord	board
	ViewKind.word.calendar	address	kalender	calendar
	ViewKind.word.map	address	kaart	map
	ViewKind.word.matrix	address	matrix	matrix
	ViewKind.word.drawers	address	laden	drawers
	ViewKind.word.hours	address	uren	hours
	QueryKey.view	address	weergave	view
	QueryKey.order	address	sorteer	sort
	QueryKey.page	address	pagina	page
	QueryKey.year	address	jaar	year
	QueryKey.planMonth	address	maand	month
Sources/RegisterPages/Queries/RowQuery.swift
	QueryKey.day	address	op	on
	QueryKey.below	address	voor	before
Sources/RegisterPages/Uses/MunicipalUseTable.swift
	MunicipalUseTable.title	text	Wie schreef er dit kwartaal	Who wrote this quarter
	MunicipalUseTable.municipality	text	Gemeente	Municipality
	MunicipalUseTable.yes	text	ja	yes
	MunicipalUseTable.no	text	nee	no
	MunicipalUseTable.explained	text	Of een gemeente in {1} iets schreef in een register dat gemeenten bijhouden. Alleen ja of nee, en alleen voor het bureau.	Whether a municipality wrote anything in {1} in a register that municipalities keep. Yes or no only, and for the bureau only.	quarter
Sources/RegisterPages/Uses/RegisterUses.swift
	RegisterUses.title	text	Telt voor het jaarplan	Counts for the year plan
	RegisterUses.differs	text	over {1} zegt de opgave in het plan iets anders	the plan states something else on {1}	periods
	RegisterUses.now	text	nu	now
Sources/RegisterPages/Words/RegistersPhrases.swift
	RegistersPhrases.lead	text	De lijsten die de coalitie bijhoudt: wat er is afgesproken, wie meedoet, wat er loopt en wat er nog niet bekend is.	The lists that the coalition keeps: what was agreed, who takes part, what is going on and what is not known yet.
	RegistersPhrases.description	text	De registers van de veiligheidscoalitie, met wat er in elk staat.	The registers of the safety coalition, with what each holds.
	RegistersPhrases.none	text	Er zijn geen registers.	There are no registers.
	RegistersPhrases.forEverybody	text	Voor iedereen	For everybody
	RegistersPhrases.forPartners	text	Alleen als u bent ingelogd	Only when you are signed in
	RegistersPhrases.forPartnersExplained	text	Deze registers ziet het publiek niet.	The public does not see these registers.
	RegistersPhrases.stillEmpty	text	Nog zonder gegevens	Nothing entered yet
	RegistersPhrases.leftOut	text	Registers met fouten	Registers with mistakes
	RegistersPhrases.leftOutExplained	text	Wat hier staat, is weggelaten tot de bestanden zijn verbeterd. Alleen het bureau ziet deze lijst.	What stands here was left out until the files are corrected. Only the bureau sees this list.
	RegistersPhrases.expected	text	verwacht	expected
	RegistersPhrases.example	text	Voorbeeld	Example
	RegistersPhrases.examples	text	Voorbeelden	Examples
	RegistersPhrases.examplesExplained	text	Rijen met “Voorbeeld” zijn verzonnen, om te laten zien hoe dit register werkt. Ze tellen niet mee voor het jaarplan.	Rows marked “Example” are invented, to show how this register works. They do not count for the year plan.
	RegistersPhrases.dutchOnly	text	De rijen zijn in het Nederlands geschreven.	The rows are written in Dutch.
	RegistersPhrases.notFilledIn	text	niet ingevuld	not filled in
	RegistersPhrases.noState	text	Stand niet bekend	Status not known
	RegistersPhrases.unstated	text	niet ingevuld	not filled in
	RegistersPhrases.unknown	text	niet bekend	not known
	RegistersPhrases.nothing	text	geen	none
	RegistersPhrases.source	text	Bron	Source
	RegistersPhrases.keptBy	text	Houdt het bij	Kept by
	RegistersPhrases.notConfirmed	text	Nog te bevestigen	To be confirmed
	RegistersPhrases.countsOnly	text	De rijen van dit register ziet u niet; alleen deze aantallen.	You do not see the rows of this register; only these counts.
	RegistersPhrases.isEmpty	text	Nog geen {1}.	No {1} yet.	many
	RegistersPhrases.emptyExplained	text	Er staan nog geen {1} in dit register. Dat zegt niet dat ze er niet zijn: ze zijn nog niet ingevoerd.	There are no {1} in this register yet. That does not say that there are none: nobody entered them yet.	many
	RegistersPhrases.stateUnknown	text	van {1} is de stand niet bekend	the status of {1} is not known	count
	RegistersPhrases.lastChange	text	Laatste verandering: {1} staat sinds {2} op “{3}”.	Last change: {1} is “{3}” since {2}.	heading	day	state
	RegistersPhrases.ranOut	text	{1} verlopen	{1} expired	count
	RegistersPhrases.runningOut	text	{1} verloopt binnenkort	{1} running out soon	count
	RegistersPhrases.runningOutMany	text	{1} verlopen binnenkort	{1} running out soon	count
	RegistersPhrases.reviewOverdue	text	Dit register had al nagekeken moeten zijn.	This register should have been reviewed.
	RegistersPhrases.reviewOverdueRows	text	{1} hadden al nagekeken moeten zijn.	{1} should have been reviewed.	count
	RegistersPhrases.reviewOverdueRow	text	{1} had al nagekeken moeten zijn.	{1} should have been reviewed.	count
	RegistersPhrases.views	text	Weergave	View
	RegistersPhrases.view.table	text	Tabel	Table
	RegistersPhrases.view.board	text	Bord	Board
	RegistersPhrases.view.calendar	text	Kalender	Calendar
	RegistersPhrases.view.map	text	Kaart	Map
	RegistersPhrases.view.matrix	text	Matrix	Matrix
	RegistersPhrases.view.drawers	text	Laden	Drawers
	RegistersPhrases.view.hours	text	Vraag en aanbod	Demand and supply
	RegistersPhrases.filter	text	Kies rijen	Choose rows
	RegistersPhrases.search	text	Zoek in dit register	Search this register
	RegistersPhrases.all	text	alles	all
	RegistersPhrases.show	text	Toon	Show
	RegistersPhrases.clear	text	Alles tonen	Show everything
	RegistersPhrases.remove	text	{1} weghalen	Remove {1}	what
	RegistersPhrases.found	text	{1} van {2}	{1} of {2}	count	all
	RegistersPhrases.nothingFound	text	Geen enkele rij past bij uw keuze.	No row fits your choice.
	RegistersPhrases.pages	text	Bladzijden	Pages
	RegistersPhrases.previous	text	Vorige	Previous
	RegistersPhrases.next	text	Volgende	Next
	RegistersPhrases.page	text	bladzijde {1} van {2}	page {1} of {2}	page	pages
	RegistersPhrases.more	text	Alle {1} in de tabel	All {1} in the table	count
	RegistersPhrases.since	text	sinds	since
	RegistersPhrases.then	text	Hierna kan het worden	After this it can become
	RegistersPhrases.validThrough	text	Geldig tot en met	Valid up to and including
	RegistersPhrases.validity	text	Geldigheid	Validity
	RegistersPhrases.expired	text	verlopen op {1}	expired on {1}	day
	RegistersPhrases.validUntil	text	tot en met {1}	up to and including {1}	day
	RegistersPhrases.runsOut	text	verloopt op {1}	runs out on {1}	day
	RegistersPhrases.validityUnknown	text	tot wanneer is niet bekend	until when is not known
	RegistersPhrases.reviewed	text	Nagekeken	Reviewed
	RegistersPhrases.neverReviewed	text	nog niet nagekeken	not reviewed yet
	RegistersPhrases.dueSince	text	had moeten worden nagekeken op {1}	should have been reviewed on {1}	day
	RegistersPhrases.namedBy	text	Genoemd in: {1}	Named in: {1}	title
	RegistersPhrases.kept	text	Hoe lang dit blijft staan	How long this is kept
	RegistersPhrases.keptFor	text	{1}. {2}.	{1}. {2}.	months	basis
	RegistersPhrases.oneMonth	text	maand	month
	RegistersPhrases.manyMonths	text	maanden	months
	RegistersPhrases.oneYear	text	jaar	year
	RegistersPhrases.manyYears	text	jaar	years
	RegistersPhrases.undated	text	Wanneer is niet bekend	When is not known
	RegistersPhrases.someTime	text	In de loop van {1}	Some time in {1}	period
	RegistersPhrases.dayUnknown	text	dag niet bekend	day not known
	RegistersPhrases.years	text	Jaren	Years
	RegistersPhrases.noneInYear	text	In dit jaar staat er niets.	There is nothing in this year.
	RegistersPhrases.counts	text	Geteld	Counted
	RegistersPhrases.countedOver	text	geteld over {1}	counted over {1}	rows
	RegistersPhrases.countedOverAll	text	geteld over alle rijen; niets waar minder dan {1} achter staan	counted over all rows; nothing that fewer than {1} stand behind	minimum
	RegistersPhrases.withheld	text	niet getoond	not shown
	RegistersPhrases.withheldExplained	text	Niet getoond: er staan minder dan {1} achter, of een ander klein getal zou eruit volgen.	Not shown: fewer than {1} stand behind it, or another small number would follow from it.	minimum
	RegistersPhrases.noMiddle	text	niets om te tellen	nothing to count
	RegistersPhrases.atLeast	text	ten minste {1}	at least {1}	number
	RegistersPhrases.between	text	{1} tot {2}	{1} to {2}	least	most
	RegistersPhrases.divided	text	Verdeeld	Divided
	RegistersPhrases.howMuch	text	In deze lade	In this drawer
	RegistersPhrases.emptyDrawer	text	Deze lade is nog leeg.	This drawer is still empty.
	RegistersPhrases.nothingHere	text	Hiervoor staat er nog niets in de kast.	There is nothing for this in the cabinet yet.
	RegistersPhrases.mapExplained	text	Per gemeente de stand van wat er in dit register staat. De kaart zegt niet hoeveel het er zijn.	By municipality the status of what stands in this register. The map does not say how many there are.
	RegistersPhrases.notInRegister	text	niet in dit register	not in this register
	RegistersPhrases.several	text	verschillend	several
	RegistersPhrases.schematic	text	Schematische kaart: elke gemeente ligt ongeveer op haar plaats, maar niet in haar echte vorm en grootte.	Schematic map: every municipality lies about where it is, but not in its real shape and size.
	RegistersPhrases.hoursExplained	text	Per team en dienstdag de uren die evenementen vragen, naast de uren die er zijn. Dit overzicht vergelijkt alleen; hoe de inzet wordt verdeeld, besluiten de driehoeken.	By team and duty day the hours that events ask, beside those there are. This overview only compares; how the police are deployed is for the triangles to decide.
	RegistersPhrases.dutyDay	text	Een dienstdag begint om {1}.	A duty day begins at {1}.	time
	RegistersPhrases.day	text	Dienstdag	Duty day
	RegistersPhrases.pool	text	Team of district	Team or district
	RegistersPhrases.asked	text	Gevraagd	Asked
	RegistersPhrases.available	text	Beschikbaar	Available
	RegistersPhrases.comparison	text	Vergelijking	Comparison
	RegistersPhrases.events	text	Evenementen	Events
	RegistersPhrases.noHoursAsked	text	In deze maand vraagt geen evenement uren.	No event asks hours in this month.
	RegistersPhrases.enough	text	genoeg	enough
	RegistersPhrases.short	text	te weinig	too few
	RegistersPhrases.months	text	Maanden	Months
	RegistersPhrases.hours	text	uur	hour
	RegistersPhrases.hours#2	text	uur	hours
Sources/RegisterPages/Words/WritingPhrases.swift
	WritingPhrases.whyEmpty	text	Leeg? Zeg waarom	Empty? Say why
	WritingPhrases.reasonOf	text	Waarom leeg: 	Why empty: 
	WritingPhrases.nothingChosen	text	niets gekozen	nothing chosen
	WritingPhrases.onePerLine	text	Elk op een eigen regel.	Each on a line of its own.
	WritingPhrases.number.smallest	text	0, “minder dan {1}”, of {1} en meer.	0, “fewer than {1}”, or {1} and more.	smallest
	WritingPhrases.number	text	Een getal, of zoals de bron het zegt: ruim 400, ten minste 10, 60 tot 70.	A number, or as the source says it: ruim 400, ten minste 10, 60 tot 70.
	WritingPhrases.euros	text	In euro's.	In euros.
	WritingPhrases.statedEuros	text	In euro's, of zoals de bron het zegt: ruim 400.	In euros, or as the source says it: ruim 400.
	WritingPhrases.periods	text	Schrijf 	Write 
	WritingPhrases.link	text	Een adres dat begint met https://, en daarachter hoe het heet.	An address that begins with https://, and behind it what it is called.
	WritingPhrases.links	text	Per regel een adres dat begint met https://, en daarachter hoe het heet.	Per line an address that begins with https://, and behind it what it is called.
	WritingPhrases.sources	text	Document en regels, zoals jaarplan-2022:1046-1047; meer met een puntkomma ertussen.	Document and lines, such as jaarplan-2022:1046-1047; several with a semicolon between them.
	WritingPhrases.amounts	text	Een getal per gebied, of “nog niet bekend”. Leeg: dit gebied doet niet mee.	A number per area, or “not yet known”. Empty: this area takes no part.
	WritingPhrases.firstDay	text	Dag	Day
	WritingPhrases.fromTime	text	Vanaf	From
	WritingPhrases.lastDay	text	Laatste dag	Last day
	WritingPhrases.untilTime	text	Tot	Until
	WritingPhrases.dayNotKnown	text	De dag is nog niet bekend	The day is not known yet
	WritingPhrases.someTimeWithin	text	In de loop van	Some time in
	WritingPhrases.someTimeHint	text	Een maand, kwartaal, halfjaar of jaar: 2022-06, 2022-Q2, 2022-H1 of 2022. Laat de dag dan leeg.	A month, quarter, half-year or year: 2022-06, 2022-Q2, 2022-H1 or 2022. Leave the day empty then.
	WritingPhrases.whichHour	text	Welk van de twee uren	Which of the two hours
	WritingPhrases.summerTime	text	zomertijd (het eerste)	summer time (the first)
	WritingPhrases.winterTime	text	wintertijd (het tweede)	winter time (the second)
	WritingPhrases.noAddress	text	“{1}” is geen adres dat wij aannemen; het begint met https:// en de naam van een openbare site.	“{1}” is no address that we take; it begins with https:// and the name of a public site.	text
	WritingPhrases.dayMissing	text	Vul de dag in.	Fill in the day.
	WritingPhrases.noPeriod	text	Schrijf een maand, kwartaal, halfjaar of jaar, zoals 2022-Q2, en laat de uren leeg.	Write a month, quarter, half-year or year, such as 2022-Q2, and leave the hours empty.
	WritingPhrases.dayOrPeriod	text	Vul de dag in of de periode, niet allebei.	Fill in the day or the period, not both.
	WritingPhrases.timeMissing	text	Vul ook in vanaf hoe laat.	Fill in from what time as well.
	WritingPhrases.lastTimeMissing	text	Vul ook in tot hoe laat.	Fill in until what time as well.
	WritingPhrases.noTime	text	Schrijf een tijd zoals 14:00.	Write a time such as 14:00.
	WritingPhrases.endBeforeStart	text	Het einde moet na het begin liggen.	The end must be after the start.
	WritingPhrases.skippedHour	text	Deze tijd bestaat niet: in die nacht gaat de klok van 02:00 naar 03:00. Kies een andere tijd.	This time does not exist: in that night the clock goes from 02:00 to 03:00. Choose another time.
	WritingPhrases.hourTwice	text	In die nacht is het twee keer zo laat. Kies zomertijd of wintertijd.	In that night it is that time twice. Choose summer time or winter time.
	WritingPhrases.problem	text	{1}; verwacht: {2}. {3}.	{1}; expected: {2}. {3}.	found	problem.expected(language)	cure
	WritingPhrases.new	text	Nieuw: {1}	New: {1}	one
	WritingPhrases.change	text	Wijzigen	Change
	WritingPhrases.history	text	Geschiedenis	History
	WritingPhrases.keeping	text	Bijhouden	Keep up
	WritingPhrases.editions	text	Edities	Editions
	WritingPhrases.series	text	Reeks	Series
	WritingPhrases.save	text	Opslaan	Save
	WritingPhrases.preview	text	Bekijk eerst wat er verandert	See first what changes
	WritingPhrases.previewTitle	text	Zo verandert het	This is how it changes
	WritingPhrases.nothingChanges	text	Er verandert niets.	Nothing changes.
	WritingPhrases.reason	text	Waarom	Why
	WritingPhrases.reasonHint	text	Staat in de geschiedenis, voor wie de rij mag wijzigen.	Stands in the history, for who may change the row.
	WritingPhrases.source	text	Bron	Source
	WritingPhrases.toConfirm	text	Nog te bevestigen	To be confirmed
	WritingPhrases.toConfirmHint	text	Wat, en door wie.	What, and by whom.
	WritingPhrases.noPersons	text	Schrijf geen namen, adressen of andere gegevens waaraan iemand te herkennen is.	Write no names, addresses or other data by which somebody can be recognised.
	WritingPhrases.whatElse	text	Bron en wat nog niet zeker is	Source, and what is not certain yet
	WritingPhrases.begins	text	Begint als	Begins as
	WritingPhrases.notYours	text	Andere velden van deze rij houdt iemand anders bij.	Somebody else keeps the other fields of this row.
	WritingPhrases.move	text	Verplaatsen	Move
	WritingPhrases.moveTo	text	Naar	To
	WritingPhrases.since	text	Sinds	Since
	WritingPhrases.sinceHint	text	Leeg: vandaag.	Empty: today.
	WritingPhrases.movedMeanwhile	text	Iemand anders heeft deze rij intussen gewijzigd. Kijk of verplaatsen nog klopt en verstuur het dan opnieuw.	Somebody else changed this row meanwhile. See whether moving it still holds, then send it again.
	WritingPhrases.needs	text	Voor “{1}” is nodig: {2}.	“{1}” needs: {2}.	state	fields
	WritingPhrases.conflictProblem	text	Iemand anders heeft deze rij intussen gewijzigd. Kies hieronder wat blijft en sla dan op.	Somebody else changed this row meanwhile. Choose below what stays, then save.
	WritingPhrases.conflict	text	Wat u allebei wijzigde	What you both changed
	WritingPhrases.conflictNone	text	U wijzigde iets anders dan de ander. Beide wijzigingen staan in het formulier; sla op om ze te bewaren.	You changed something else than the other did. Both changes are in the form; save to keep them.
	WritingPhrases.was	text	Het was	It was
	WritingPhrases.theirs	text	De ander schreef	The other wrote
	WritingPhrases.yours	text	U schreef	You wrote
	WritingPhrases.keepYours	text	Bewaar wat ik schreef	Keep what I wrote
	WritingPhrases.takeTheirs	text	Neem over wat de ander schreef	Take what the other wrote
	WritingPhrases.gone	text	Deze rij is er niet meer.	This row is no longer there.
	WritingPhrases.waiting	text	Wacht op vrijgave	Waits for release
	WritingPhrases.waitingExplained	text	Lezers zien deze tekst pas als iemand anders hem vrijgeeft.	Readers see this text only when somebody else releases it.
	WritingPhrases.waitingShown	text	Zij zien nu nog versie {1}.	They still see version {1} now.	revision
	WritingPhrases.released	text	vrijgegeven	released
	WritingPhrases.doesNotFit	text	Past niet meer in het register	No longer fits the register
	WritingPhrases.returned	text	Teruggegeven	Returned
	WritingPhrases.release	text	Vrijgeven	Release
	WritingPhrases.giveBack	text	Teruggeven	Return
	WritingPhrases.remark	text	Opmerking	Remark
	WritingPhrases.remarkHint	text	Nodig als u teruggeeft.	Needed when you return it.
	WritingPhrases.undo	text	Maak de laatste wijziging ongedaan	Undo the last change
	WritingPhrases.review	text	Nagekeken: het klopt nog	Reviewed: it still holds
	WritingPhrases.reviewRegister	text	Heel het register nagekeken	The whole register reviewed
	WritingPhrases.destroy	text	Vernietigen	Destroy
	WritingPhrases.destroyExplained	text	Weg zijn dan: deze rij, al haar eerdere versies, en wat er in edities van staat. Dat kan niet worden teruggedraaid. Blijven: dat er een rij was, wie haar vernietigde, wanneer en waarom.	Gone are then: this row, all its earlier versions, and what editions hold of it. That cannot be undone. What remains: that there was a row, who destroyed it, when and why.
	WritingPhrases.secondPerson	text	Iemand anders bevestigt het; tot dan verandert er niets.	Somebody else confirms it; until then nothing changes.
	WritingPhrases.askDestroy	text	Vraag om te vernietigen	Ask to destroy
	WritingPhrases.confirmDestroy	text	Bevestig: vernietig voorgoed	Confirm: destroy for ever
	WritingPhrases.decline	text	Niet vernietigen	Do not destroy
	WritingPhrases.asked	text	Gevraagd om te vernietigen	Asked to be destroyed
	WritingPhrases.due	text	Bewaartermijn voorbij	Time of keeping is over
	WritingPhrases.dueSince	text	te bewaren tot en met {1}	to be kept until {1}	day
	WritingPhrases.nothingWaits	text	Er wacht niets op u.	Nothing waits for you.
	WritingPhrases.toRelease	text	Om vrij te geven	To be released
	WritingPhrases.notAllowedHere	text	U mag deze rij niet wijzigen.	You may not change this row.
	WritingPhrases.freeze	text	Maak een editie van vandaag	Make an edition of today
	WritingPhrases.freezeExplained	text	Een editie is het register zoals het vandaag is. Zij verandert daarna niet meer, en iedereen leest haar pas als een tweede persoon haar vrijgeeft.	An edition is the register as it is today. It never changes after that, and is read only when a second person releases it.
	WritingPhrases.noEditions	text	Er zijn nog geen edities.	There are no editions yet.
	WritingPhrases.edition	text	Editie {1}, {2}	Edition {1}, {2}	number	day
	WritingPhrases.editionNote	text	U leest een editie: het register zoals het was op {1}. De namen van de rijen leiden naar hoe die nu zijn.	You read an edition: the register as it was on {1}. The names of the rows lead to how these are now.	day
	WritingPhrases.asOf	text	Zo was het op {1}.	This is how it was on {1}.	day
	WritingPhrases.now	text	Naar hoe het nu is	To how it is now
	WritingPhrases.onDay	text	Zoals het was op	As it was on
	WritingPhrases.show	text	Toon	Show
	WritingPhrases.fromPack	text	uit de bestanden van de regio	from the files of the region
	WritingPhrases.erased	text	Deze tekst is gewist.	This text was erased.
	WritingPhrases.removed	text	Teruggedraaid tot vóór de eerste tekst.	Taken back to before its first text.
	WritingPhrases.destroyed	text	Deze rij is vernietigd.	This row was destroyed.
	WritingPhrases.unreadable	text	Deze tekst past niet in het register zoals het nu is.	This text does not fit the register as it is now.
	WritingPhrases.firstText	text	eerste tekst	first text
	WritingPhrases.shownNow	text	dit zien lezers nu	readers see this now
	WritingPhrases.takesBack	text	draait versie {1} terug	takes back version {1}	number
	WritingPhrases.version	text	versie {1}	version {1}	number
	WritingPhrases.older	text	Eerdere versies	Earlier versions
	WritingPhrases.seriesExplained	text	Vul de rij één keer in; daarvan komen er zoveel als u kiest, elk op zijn eigen dag. U ziet eerst welke dagen het worden.	Fill in the row once; as many as you choose are made of it, each on its own day. You see the days first.
	WritingPhrases.every	text	Hoe vaak	How often
	WritingPhrases.weekly	text	elke week	every week
	WritingPhrases.fortnightly	text	elke twee weken	every two weeks
	WritingPhrases.monthly	text	elke maand	every month
	WritingPhrases.times	text	Hoeveel keer	How many times
	WritingPhrases.timesHint	text	Hoogstens 104.	At most 104.
	WritingPhrases.timesWrong	text	Schrijf een aantal van 2 tot en met 104.	Write a number from 2 up to and including 104.
	WritingPhrases.seriesDay	text	De eerste moet op een dag zijn.	The first one must be on a day.
	WritingPhrases.seriesEnd	text	Een van de dagen bestaat niet in die maand, of is te ver weg.	One of the days does not exist in that month, or is too far away.
	WritingPhrases.moreRefused	text	Nog 1 andere rij kan zo niet.	1 other row cannot be made like this either.
	WritingPhrases.moreRefused#2	text	Nog {1} andere rijen kunnen zo niet.	{1} other rows cannot be made like this either.	count
	WritingPhrases.makeSeries	text	Maak deze rijen	Make these rows
	WritingPhrases.seeDays	text	Bekijk de dagen	See the days
	WritingPhrases.theseDays	text	Deze dagen worden het	These will be the days
	WritingPhrases.refusal.notAllowed	text	Dit mag u in dit register niet doen.	You may not do this in this register.
	WritingPhrases.refusal.sealed	text	Deze rij is verzegeld: alleen de organisatie zelf schrijft haar, en zij blijft van die organisatie.	This row is sealed: only the organisation itself writes it, and it stays theirs.
	WritingPhrases.refusal.notNewest	text	Alleen de nieuwste wijziging kan ongedaan worden gemaakt.	Only the newest change can be undone.
	WritingPhrases.refusal.notOwn	text	U kunt alleen uw eigen wijziging ongedaan maken.	You can only undo your own change.
	WritingPhrases.refusal.tooLate	text	Ongedaan maken kan binnen een dag. Wijzig de rij als het anders moet.	Undoing works within a day. Change the row if it has to be different.
	WritingPhrases.refusal.secondPersonNeeded	text	Dit moet iemand anders doen dan wie het schreef of vroeg.	Somebody else than who wrote or asked it has to do this.
	WritingPhrases.refusal.decidedAlready	text	Iemand heeft hier intussen over beslist.	Somebody decided on this meanwhile.
	WritingPhrases.refusal.notDeclared	text	In dit register bestaat dit niet.	There is no such thing in this register.
	WritingPhrases.refusal.reasonMissing	text	Schrijf waarom.	Write why.
	WritingPhrases.refusal.reasonPointsAtPerson	text	Dit wijst naar een persoon. Schrijf het zonder.	This points at a person. Write it without.
	WritingPhrases.refusal.askedAlready	text	Dit is al gevraagd en wacht op een tweede persoon.	This was asked already and waits for a second person.
	WritingPhrases.refusal.stillShown	text	Lezers zien deze tekst nog. Schrijf eerst de betere.	Readers still see this text. Write the better one first.
	WritingPhrases.refusal.limit	text	Dat is te veel in één keer; hoogstens {1}.	That is too much at once; at most {1}.	limit
Sources/Registers/Check/CareChecks.swift
	CareChecks.problems	text	geen beheerder	no owner
	CareChecks.problems#2	text	de sleutel owner	the key owner
	CareChecks.problems#3	text	noem de organisatie die het register bijhoudt	name the organisation that keeps it
	CareChecks.problems#4	text	niemand die het gebruikt	nobody who uses it
	CareChecks.problems#5	text	de sleutel consumers of feeds	the key consumers or feeds
	CareChecks.problems#6	text	noem de indicator, de bladzijde of het overleg waarvoor het er is	name the indicator, page or meeting that it is for
	CareChecks.problems#7	text	geen moment van nakijken	no review
	CareChecks.problems#8	text	de sleutel review	the key review
	CareChecks.problems#9	text	schrijf om de hoeveel maanden iemand het nakijkt	write after how many months somebody looks at it
	CareChecks.unseen.names	text	niet gezegd wie {1} ziet	not said who sees {1}	names
	CareChecks.unseen.names#2	text	audience bij het veld, of fieldAudience	audience at the field, or fieldAudience
	CareChecks.unseen.names#3	text	schrijf het erbij; nu ziet alleen het bureau het	write it; now only the bureau sees it
	CareChecks.overdue.due	text	nooit nagekeken	never reviewed
	CareChecks.overdue	text	nakijken had gemoeten op {1}	review was due on {1}	due
	CareChecks.overdue#2	text	op tijd nagekeken	reviewed in time
	CareChecks.overdue#3	text	kijk het na en schrijf de nieuwe datum	look at it and write the new date
Sources/Registers/Check/DeclarationChecks+Parts.swift
	DeclarationChecks.checkCounts	text	een tweede telling over alle rijen	a second count over all rows
	DeclarationChecks.checkCounts#2	text	hooguit één: van twee tellingen is een verschil te maken	at most one: two counts could be subtracted
	DeclarationChecks.check	text	twee keer dezelfde soort	the same kind twice
	DeclarationChecks.check#2	text	hooguit één area, één period en één choice	at most one area, one period and one choice
	DeclarationChecks.check#3	text	een mediaan per gebied of periode	a median per area or period
	DeclarationChecks.check#4	text	hooguit per choice	at most per choice
Sources/Registers/Check/DeclarationChecks.swift
	DeclarationChecks.checkNames	text	"{1}" voor de tweede keer	"{1}" a second time	field.key
	DeclarationChecks.checkNames#2	text	elke naam één keer	every name once
	DeclarationChecks.checkUnique	text	"{1}" voor de tweede keer	"{1}" a second time	word
	DeclarationChecks.checkUnique#2	text	elke id één keer	every id once
	DeclarationChecks.need.known	text	het onbekende veld "{1}"	the unknown field "{1}"	key
	DeclarationChecks.need.known#2	text	een van {1}	one of {1}	known
	DeclarationChecks.need.accepted	text	"{1}", een veld van de soort {2}	"{1}", a field of type {2}	key	word.rawValue
	DeclarationChecks.need.accepted#2	text	een veld van de soort {1}	a field of type {1}	accepted
	DeclarationChecks.refuse	text	"{1}", dat een veld is	"{1}", which is a field	key
	DeclarationChecks.refuse#2	text	een naam die geen veld meer heeft	a name that no field has any more
	DeclarationChecks.report	text	verbeter de regel; docs/register-format.md legt elke sleutel uit	correct the line; docs/register-format.md explains every key
	DeclarationChecks.checkAudiences.levels	text	een gebied dat geen gemeente hoeft te zijn	an area that need not be a municipality
	DeclarationChecks.checkAudiences.levels#2	text	levels: [municipality]	levels: [municipality]
	DeclarationChecks.checkNarrows	text	{1} in een register dat {2} is	{1} in a register that is {2}	audience.rawValue	register.audience.rawValue
	DeclarationChecks.checkNarrows#2	text	niet ruimer dan het register	no wider than the register
	DeclarationChecks.needOwner.whose	text	{1} zonder whose	{1} without whose	audience.rawValue
	DeclarationChecks.needOwner.whose#2	text	de sleutel whose: welk veld zegt van wie een rij is	the key whose: which field says whose a row is
	DeclarationChecks.needOwner.whose#3	text	verzegeld voor meer dan één organisatie	sealed for more than one organisation
	DeclarationChecks.needOwner.whose#4	text	een veld whose zonder many	a field whose without many
	DeclarationChecks.unknownState.known	text	de onbekende stand "{1}"	the unknown state "{1}"	id
	DeclarationChecks.unknownState.known#2	text	een van {1}	one of {1}	known
	DeclarationChecks.check.list	text	de onbekende waarde "{1}"	the unknown value "{1}"	word
	DeclarationChecks.check.list#2	text	een van {1}	one of {1}	list
Sources/Registers/Check/ProposalChecks.swift
	ProposalChecks.transition	text	van {1} naar {2}	from {1} to {2}	$0.title	state.title
	ProposalChecks.transition.allowed	text	begint als {1}	begins as {1}	state.title
	ProposalChecks.transition.allowed#2	text	kies een stand die erop volgt	choose a status that follows
Sources/Registers/Check/ReferenceChecks.swift
	ReferenceChecks.missing	text	"{1}"	"{1}"	Finding.quote(name)
	ReferenceChecks.missing#2	text	iets dat er is, van de soort die dit veld vraagt	something that there is, of the kind that this field asks
	ReferenceChecks.missing#3	text	verbeter de naam, of voeg toe wat er ontbreekt	correct the name, or add what is missing
Sources/Registers/Check/RowChecks.swift
	RowChecks.lacks	text	{1} ontbreekt	no {1}	key
	RowChecks.lacks#2	text	een waarde, of de reden waarom die er niet is	a value, or the reason why there is none
	RowChecks.lacks#3	text	vul {1} in, of schrijf unknown: {{{1}: notStated}}	fill in {1}, or write unknown: {{{1}: notStated}}	key
	RowChecks.reasons	text	een reden voor "{1}", dat geen veld is	a reason for "{1}", which is no field	key
	RowChecks.reasons#2	text	een veld van dit register	a field of this register
	RowChecks.reasons#3	text	verbeter de naam of haal hem weg	correct the name, or remove it
	RowChecks.reasons#4	text	een waarde én een reden waarom er geen is	a value and a reason why there is none
	RowChecks.reasons#5	text	een van beide	one of the two
	RowChecks.reasons#6	text	haal een van de twee weg	remove one of the two
	RowChecks.state	text	{1} zonder {2}	{1} without {2}	state.title	key
	RowChecks.state#2	text	{1} bij deze stand	{1} with this status	key
	RowChecks.state#3	text	vul {1} in, of schrijf unknown: {{{1}: notStated}} als de bron het niet noemt	fill in {1}, or write unknown: {{{1}: notStated}} where the source does not say	key
	RowChecks.audience.audience	text	{1} in een register dat {2} is	{1} in a register that is {2}	audience.rawValue	register.audience.rawValue
	RowChecks.audience.audience#2	text	niet ruimer dan het register	no wider than the register
	RowChecks.audience.audience#3	text	maak het smaller of haal de regel weg	narrow it, or remove the line
	RowChecks.audience	text	een verzegelde rij in een bestand	a sealed row in a file
	RowChecks.audience#2	text	geen rij: in een bestand kan iedereen haar lezen	no row: in a file anybody can read it
	RowChecks.audience#3	text	haal de rij weg; zij wordt op de site ingevuld	remove the row; it is written on the site
	RowChecks.identifiers	text	{1} in {2}	{1} in {2}	what(language)	key
	RowChecks.identifiers.what	text	niets dat naar één persoon wijst	nothing that points at one person
	RowChecks.identifiers.what#2	text	haal het weg	remove it
	RowChecks.provenance	text	een rij zonder bron	a row without source
	RowChecks.provenance#2	text	source, toConfirm of example	source, toConfirm or example
	RowChecks.provenance#3	text	schrijf waar het staat of wie het moet bevestigen	write where it stands or who has to confirm it
Sources/Registers/Check/RuleChecks.swift
	RuleChecks.alone	text	een waarde voor {1}	a value for {1}	key
	RuleChecks.alone#2	text	{1} alleen als {2}	{1} only when {2}	key	when.words
	RuleChecks.disordered.before	text	{1}, vóór {2} ({3})	{1}, before {2} ({3})	day	before.key	other
	RuleChecks.disordered.before#2	text	{1} niet vóór {2}	{1} not before {2}	key	before.key
	RuleChecks.exceeding	text	hooguit {1}	at most {1}	bound
	RuleChecks.unequal.text	text	{1}; de delen zijn samen {2}	{1}; its parts are {2}	text	other
	RuleChecks.unequal.text#2	text	de som van de delen	the sum of its parts
	RuleChecks.repeated.names	text	hetzelfde als {1}	the same as {1}	rows[before].id
	RuleChecks.repeated.names#2	text	elke {1} één keer	every {1} once	names
	RuleChecks.overlapping.before	text	overlap met {1}	an overlap with {1}	rows[early].id
	RuleChecks.overlapping.before#2	text	geen overlap; aansluitend mag	no overlap; back to back is fine
	RuleChecks.tooMany.values	text	meer dan {1} rijen	more than {1} rows	most
	RuleChecks.tooMany.values#2	text	hooguit {1}	at most {1}	most
	RuleChecks.problem	text	verbeter een van de waarden	correct one of the values
	Condition.words.known	text	{1} bekend is	{1} is known	clause.key
	Condition.words.unknown	text	{1} niet bekend is	{1} is not known	clause.key
	Condition.phrase	text	{1} {2} is	{1} is {2}	key	words
Sources/Registers/Check/ValueChecks.swift
	ValueChecks.tooLong.limit	text	{1} tekens	{1} characters	text.count
	ValueChecks.tooLong.limit#2	text	hooguit {1} tekens	at most {1} characters	limit
	ValueChecks.tooLong.limit#3	text	maak de tekst korter	shorten the text
	ValueChecks.wrong.names	text	een periode van de soort {1}	a period of the kind {1}	names
	ValueChecks.wrong.names#2	text	schrijf zo'n periode	write such a period
	ValueChecks.wrong.names#3	text	een gebied van de soort {1}	an area of the kind {1}	names
	ValueChecks.wrong.names#4	text	schrijf de code van zo'n gebied	write the code of such an area
	ValueChecks.wrong.notExact	text	een getal zonder woorden erbij	a number without words
	ValueChecks.wrong.notExact#2	text	schrijf alleen het getal	write the number alone
	ValueChecks.wrong.decimals	text	een heel getal	a whole number
	ValueChecks.wrong.decimals#2	text	hooguit {1} decimalen	at most {1} decimals	decimals
	ValueChecks.wrong.decimals#3	text	rond het af	round it
	ValueChecks.wrong.least	text	{1} of meer	{1} or more	PlanNumber.text(least)
	ValueChecks.wrong.least#2	text	verbeter het getal	correct the number
	ValueChecks.wrong.most	text	{1} of minder	{1} or less	PlanNumber.text(most)
	ValueChecks.wrong.most#2	text	verbeter het getal	correct the number
	ValueChecks.wrong.smallest	text	0, “minder dan {1}”, of {1} en meer	0, “minder dan {1}”, or {1} and more	smallest
	ValueChecks.wrong.smallest#2	text	schrijf “minder dan {1}”: kleinere aantallen bewaren we niet	write “minder dan {1}”: smaller counts are never kept	smallest
Sources/Registers/Folder/RegisterFolder.swift
	RegisterFolder.names.visit	text	een bestand dat niet wordt gelezen	a file that is not read
	RegisterFolder.names.visit#2	text	ID.yaml, ID.md of ID/….md	ID.yaml, ID.md or ID/….md
	RegisterFolder.names.visit#3	text	geef het een andere naam of haal het weg	rename or remove it
Sources/Registers/Folder/ShelfReader.swift
	ShelfReader.undeclared	text	rijen van een register dat er niet is	rows of a register that there is not
	ShelfReader.undeclared#2	text	een bestand .yaml met dezelfde naam	a file .yaml of the same name
	ShelfReader.undeclared#3	text	voeg het toe, of verbeter de naam	add it, or correct the name
Sources/Registers/Keeping/RegisterBook+Saving.swift
	RowSession.unkeepable	text	een rij van meer dan 64 KB	a row of more than 64 KB
	RowSession.unkeepable#2	text	een kortere rij	a shorter row
	RowSession.unkeepable#3	text	maak de teksten korter	shorten its texts
	RowSession.badID	text	de id "{1}"	the id "{1}"	id
	RowSession.badID#2	text	een id zonder punt	an id without a full stop
	RowSession.badID#3	text	kies een andere id	choose another id
Sources/Registers/Keeping/RegisterLedger.swift
	RegisterLedger.finding.place	text	een verzegelde rij die niet bij de velden past	a sealed row that does not fit the fields
	RegisterLedger.finding.place#2	text	waarden zoals het register ze nu vraagt	values as the register now asks them
	RegisterLedger.finding.place#3	text	vraag de organisatie van de rij om haar bij te werken, of herstel het veld in het register	ask the row's organisation to update it, or restore the field in the register
	RegisterLedger.changedInPack	text	een rij die op de site is vernietigd en nog in het regiopakket staat	a row that was destroyed on the site and still stands in the region pack
	RegisterLedger.changedInPack#2	text	haal haar uit het bestand van het pakket	remove it from the pack's file
	RegisterLedger.changedInPack.before	text	een rij die op de site is gewijzigd en daarna in het regiopakket; de site toont haar eigen tekst	a row that was changed on the site and then in the region pack; the site shows its own text
	RegisterLedger.changedInPack.before#2	text	neem de wijziging op de site over, of zet de tekst van het pakket terug	make the change on the site too, or put back the text of the pack
	RegisterLedger.packFinding	text	één tekst	one text
Sources/Registers/Reading/CareReader.swift
	CareReader.expiry	text	until, of from met months, of alle drie	until, or from with months, or all three
	CareReader.expiry#2	text	vul de sleutels aan	complete the keys
Sources/Registers/Reading/FieldReader.swift
	FieldReader.field.key	text	een eigen naam	a name of its own
	FieldReader.field.key#2	text	kies een andere naam; elke rij heeft dit al	choose another name; every row has this
	PackNode.many	text	een soort veld dat een lijst kan zijn	a type of field that can be a list
	PackNode.many#2	text	haal "many" weg	remove "many"
Sources/Registers/Reading/FieldType+Register.swift
	FieldType.choice.known	text	een van {1}	one of {1}	known
	FieldType.choice.known#2	text	schrijf een van deze woorden	write one of these words
	FieldType.short	text	hooguit {1} tekens	at most {1} characters	limit
	FieldType.short#2	text	maak het korter of zet het in de tekst	shorten it, or move it into the text
	FieldType.amounts.number	text	Gebied	Area
	FieldType.amounts.number#2	text	Aantal	Number
Sources/Registers/Reading/NumberForm+Check.swift
	RegisterNumber.accepted.notExact	text	een getal zonder woorden erbij	a number without words
	RegisterNumber.accepted.notExact#2	text	schrijf alleen het getal	write the number alone
	RegisterNumber.accepted.decimals	text	een heel getal	a whole number
	RegisterNumber.accepted.decimals#2	text	hooguit {1} decimalen	at most {1} decimals	decimals
	RegisterNumber.accepted.decimals#3	text	rond het af; schrijf geen punten tussen duizendtallen	round it; write no marks between thousands
	RegisterNumber.accepted.text	text	{1} of meer	{1} or more	text
	RegisterNumber.accepted.text#2	text	verbeter het getal, of laat het veld weg	correct the number, or leave the field out
	RegisterNumber.accepted.text#3	text	{1} of minder	{1} or less	text
	RegisterNumber.accepted.text#4	text	verbeter het getal	correct the number
	RegisterNumber.accepted.smallest	text	0, "minder dan {1}", of {1} en meer	0, "minder dan {1}", or {1} and more	smallest
	RegisterNumber.accepted.smallest#2	text	schrijf "minder dan {1}": kleinere aantallen bewaren we niet	write "minder dan {1}": smaller counts are never kept	smallest
Sources/Registers/Reading/PackNode+Register.swift
	PackNode.fieldKey	text	de naam van een veld	the name of a field
	PackNode.fieldKey#2	text	schrijf kleine letters, cijfers en streepjes, te beginnen met een letter	write lower-case letters, digits and hyphens, from a letter on
	PackNode.registerAudience	text	public, partners, organisation:ID, own of sealed	public, partners, organisation:ID, own or sealed
	PackNode.registerAudience#2	text	schrijf een van deze	write one of these
	PackNode.writer	text	bureau, own, municipalities, partners of partner:ID	bureau, own, municipalities, partners or partner:ID
	PackNode.writer#2	text	schrijf een van deze	write one of these
	PackNode.registerID	text	de id van een register	the id of a register
	PackNode.registerID#2	text	schrijf de naam van zijn bestand zonder .yaml	write the name of its file without .yaml
	PackNode.slug.scalar	text	een korte naam	a short name
	PackNode.slug.scalar#2	text	schrijf kleine letters, cijfers en streepjes	write lower-case letters, digits and hyphens
	PackNode.clockMinutes	text	een tijd zoals "06:00"	a time such as "06:00"
	PackNode.clockMinutes#2	text	schrijf uren en minuten met twee cijfers, tussen aanhalingstekens	write hours and minutes with two digits, in quotes
Sources/Registers/Reading/PackNode+Values.swift
	PackNode.wrongLink	text	een adres dat begint met https:// en op internet staat	an address that begins with https:// and is on the internet
	PackNode.wrongLink#2	text	schrijf het hele adres, zonder poort of inlognaam	write the whole address, without port or account
	PackNode.span.endNotAfterStart	text	een einde na het begin	an end after the start
	PackNode.span.endNotAfterStart#2	text	verbeter een van beide	correct one of the two
	PackNode.span.time	text	een tijd die bestaat; in die nacht gaat de klok van 02:00 naar 03:00	a time that exists; in that night the clock goes from 02:00 to 03:00
	PackNode.span.time#2	text	vervang {1} door een tijd vóór 02:00 of vanaf 03:00	replace {1} by a time before 02:00 or from 03:00 on	Finding.quote(time)
	PackNode.span.quoted	text	een van twee uren; in die nacht is het twee keer {1}	one of two hours; in that night it is {1} twice	quoted
	PackNode.span.quoted#2	text	schrijf {1}+02:00 voor zomertijd of {1}+01:00 voor wintertijd	write {1}+02:00 for summer time or {1}+01:00 for winter time	quoted
	PackNode.wrongSpan	text	een tijd zoals 2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 of 2022-Q2	a time such as 2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 or 2022-Q2
	PackNode.wrongSpan#2	text	schrijf jaar, maand en dag met streepjes en de tijd met een dubbelepunt	write year, month and day with hyphens and the time with a colon
	PackNode.registerNumber.first	text	een getal; formules worden nooit uitgerekend	a number; formulas are never computed
	PackNode.registerNumber.first#2	text	schrijf de uitkomst	write the result
	PackNode.registerNumber.first#3	text	een getal zoals 838, ruim 400 of 60 tot 70	a number such as 838, ruim 400 or 60 tot 70
	PackNode.registerNumber.first#4	text	een getal zoals 838 of 14.7	a number such as 838 or 14.7
	PackNode.registerNumber.first#5	text	schrijf cijfers met hooguit één punt (voor de decimalen), zonder punten tussen duizendtallen	write digits with at most one point, without marks between thousands
	PackNode.area.names	text	een gebied van de soort {1}	an area of the kind {1}	names
	PackNode.area.names#2	text	schrijf de code van zo'n gebied	write the code of such an area
	PackNode.period.names	text	een periode van de soort {1}	a period of the kind {1}	names
	PackNode.period.names#2	text	schrijf zo'n periode	write such a period
Sources/Registers/Reading/RowDescription.swift
	RegisterDeclaration.careFields	text	Sinds	Since
	RegisterDeclaration.careFields#2	text	Voor wie zichtbaar	Who may see it
	RegisterDeclaration.careFields#3	text	Bron	Source
	RegisterDeclaration.careFields#4	text	Nog te bevestigen	To be confirmed
	RegisterDeclaration.careFields#5	text	Voorbeeld	Example
	RegisterDeclaration.careFields#6	text	Nagekeken op	Reviewed on
	FieldType.rowID	text	een id zonder punt	an id without a full stop
	FieldType.rowID#2	text	schrijf een streepje	write a hyphen
Sources/Registers/Reading/RowReader.swift
	RowReader.reportTwice.place	text	"{1}" voor de tweede keer (eerst op regel {2} van {3})	"{1}" a second time (first on line {2} of {3})	placed.row.id	first.line	first.file
	RowReader.reportTwice.place#2	text	elke id één keer in het register	every id once in the register
	RowReader.reportTwice.place#3	text	geef een van de twee een andere id, of haal hem weg	rename or remove one of the two
Sources/Registers/Reading/StatusReader.swift
	StatusReader.read.label	text	Stand	Status
Sources/Registers/Reading/ViewReader.swift
	PackNode.path.scalar	text	een adres op deze site, zoals /plan	an address of this site, such as /plan
	PackNode.path.scalar#2	text	begin met een schuine streep	begin with a slash
	PackNode.drawerLevel.field	text	een register en een veld, zoals fenomenen.lade	a register and a field, such as fenomenen.lade
	PackNode.drawerLevel.field#2	text	schrijf REGISTER.VELD	write REGISTER.FIELD
Sources/Registers/Rights/WriteRights.swift
	WriteRights.refused	text	een wijziging die u hier niet mag maken	a change that you may not make here
	WriteRights.refused#2	text	wat u mag invullen	what you may fill in
	WriteRights.refused#3	text	haal de wijziging weg, of vraag het wie dit register bijhoudt	remove the change, or ask who keeps this register
Sources/Registers/Rows/ValueWords.swift
	ValueWords.phrase.flag	text	ja	yes
	ValueWords.phrase.flag#2	text	nee	no
	Span.text.through	text	 tot en met 	 up to and including 
	Span.text.until	text	 tot 	 to 
	Span.text.period	text	in de loop van 	some time in 
	Span.text.end	text	{1}; einde niet bekend	{1}; end not known	first
Sources/Registers/Values/RegisterNumber.swift
	RegisterNumber.below	text	minder dan	fewer than
Sources/Reports/Reading/HeadReader.swift
	FigureReader.figure	text	meer dan één reeks tegelijk	more than one series at once
	FigureReader.figure#2	text	meer misdrijven, meer jaren of meer plaatsen, niet twee daarvan	several offences, several years or several places, not two of these
	FigureReader.figure#3	text	maak er twee blokken figure van	make two blocks figure of it
Sources/Reports/Reading/PackNode+Report.swift
	PackNode.reportName.scalar	text	een korte naam	a short name
	PackNode.reportName.scalar#2	text	schrijf kleine letters, cijfers en streepjes, te beginnen met een letter	write lower-case letters, digits and hyphens, from a letter on
	PackNode.wrongOffence	text	all, de id van een groep uit groups.yaml of een code zoals 1.1.1	all, the id of a group of groups.yaml, or a code such as 1.1.1
	PackNode.wrongOffence#2	text	kies een groep of code die het pakket kent	choose a group or code that the pack knows
	ReportText.read	text	{{{{naam}}}} of {{{{naam|vorm}}}}, en […] om wat weg mag	{{{{name}}}} or {{{{name|view}}}}, and […] around what may go
	ReportText.read#2	text	verbeter de haken op deze regel	correct the brackets on this line
	ReportText.Problem.found.openBinding	text	{{{{ zonder }}}}	{{{{ without }}}}
	ReportText.Problem.found.text	text	{{{{{1}}}}}	{{{{{1}}}}}	Finding.quote(text)
	ReportText.Problem.found.openBracket	text	[ zonder ]	[ without ]
	ReportText.Problem.found.strayBracket	text	] zonder [	] without [
	ReportText.Problem.found.nestedBracket	text	[ binnen [	[ inside [
Sources/Reports/Reading/SectionReader.swift
	WordsReader.words.state	text	"{1}"	"{1}"	Finding.quote(line)
	WordsReader.words.state#2	text	schrijf elke toestand één keer	write each state once
	WordsReader.words.names	text	geen zin voor {1}	no sentence for {1}	names
	WordsReader.words.names#2	text	voeg voor elke toestand een regel toe	add a line for each state
	WordsReader.known	text	toestand: zin, met een van {1}	state: sentence, with one of {1}	names
Sources/Reports/Reading/TemplateChecks.swift
	TemplateChecks.run	text	een rapport zonder section	a report without a section
	TemplateChecks.checkNames	text	een tweede {1} "{2}"	a second {1} "{2}"	kind	name.id
	TemplateChecks.checkNames#2	text	elke naam één keer	each name once
	TemplateChecks.checkNames#3	text	geef een van beide een andere naam	give one of the two another name
	TemplateChecks.checkText	text	{{{{{1}}}}}	{{{{{1}}}}}	binding.name
	TemplateChecks.checkView	text	{{{{{1}|{2}}}}}	{{{{{1}|{2}}}}}	figure	view
	TemplateChecks.checkFigure	text	het cijfer "{1}"	the figure "{1}"	id
	TemplateChecks.checkReference	text	compare: reference	compare: reference
	TemplateChecks.checkPlaces	text	place: {1}	place: {1}	figure.place.rawValue
	TemplateChecks.report.names	text	een van {1}	one of {1}	names
	TemplateChecks.report.names#2	text	kies een van deze, of voeg het blok toe	choose one of these, or add the block
Sources/Reports/Reading/TemplateParts.swift
	TemplateParts.takeHead	text	een tweede blok report	a second block report
	TemplateParts.takeHead#2	text	één rapport per bestand	one report per file
	TemplateParts.takeHead#3	text	zet het in een eigen bestand	give it a file of its own
	TemplateParts.takeBlock	text	een blok {1} vóór de eerste section	a block {1} before the first section	block.word
	TemplateParts.takeBlock#2	text	een section erboven	a section above it
	TemplateParts.takeBlock#3	text	zet het onder een section	put it under a section
	TemplateParts.template.head	text	een bestand zonder blok report	a file without a block report
	TemplateParts.template.head#2	text	een blok report bovenaan	a block report at its top
	TemplateParts.template.head#3	text	voeg het toe; wat alle rapporten delen hoort in wordings.md	add it; what all reports share belongs into wordings.md
Sources/Reports/Reading/WordRules.swift
	WordRules.check.run	text	het getal "{1}"	the number "{1}"	Finding.quote(run)
	WordRules.check.run#2	text	een verwijzing naar een cijfer, zoals {{{{totaal|count}}}}	a binding such as {{{{totaal|count}}}}
	WordRules.check.run#3	text	maak er een blok figure voor, of schrijf het zonder getal	make a block figure for it, or say it without a number
	WordRules.check.cause	text	het woord "{1}", dat een oorzaak noemt	the word "{1}", which names a cause	cause
	WordRules.check.cause#2	text	wat geteld is, zonder oorzaak	what was counted, without a cause
	WordRules.check.cause#3	text	schrijf het anders, of zet het in een section met effect: true	say it otherwise, or put it in a section with effect: true
	SharedChecks.check.line	text	een ander blok dan wording of overview	a block other than wording or overview
	SharedChecks.check.line#2	text	alleen zinnen die alle rapporten delen	only sentences that all reports share
	SharedChecks.check.line#3	text	zet het in het bestand van het rapport	put it in the file of its report
	SlotChecks.check.slots	text	{{{{{1}}}}}	{{{{{1}}}}}	name
	SlotChecks.check.slots#2	text	een van {1}	one of {1}	slots
	SlotChecks.check.slots#3	text	kies een van deze	choose one of these
Sources/Reports/Remarks/ReportRemark.swift
	ReportRemark.Problem.sentence.empty	text	De opmerking is leeg.	The remark is empty.
	ReportRemark.Problem.sentence	text	De opmerking is {1} tekens lang; {2} mag.	The remark is {1} characters long; {2} is allowed.	length	most
	ReportRemark.Problem.sentence.notText	text	Het bestand is geen tekst in UTF-8.	The file is no text in UTF-8.
	ReportRemark.Problem.sentence.sign	text	In de opmerking staat een onzichtbaar teken ({1}). Haal het weg.	The remark holds an invisible character ({1}). Remove it.	sign
	ReportRemark.Problem.sentence.sign#2	text	Het teken {1} kan niet in een document staan. Schrijf het in woorden.	The sign {1} cannot stand in a document. Say it in words.	sign
	ReportRemark.Problem.sentence.markup	text	De opmerking bevat codes zoals in een webpagina. Schrijf gewone tekst.	The remark holds codes as in a web page. Write plain text.
	ReportRemark.Problem.sentence#2	text	De opmerking wijst naar één persoon ({1}). Haal dat weg.	The remark points at one person ({1}). Remove it.	words
Sources/Serving/Accounts/Workplace+ServedAccounts.swift
	Workplace.needsHTTPS	text	Er zijn accounts, en buiten deze computer mag inloggen alleen over HTTPS. Geef een certificaat met --certificate en --certificate-key, of noem de proxy die HTTPS verzorgt met --origin https://… en --trusted-proxies.	There are accounts, and beyond this computer signing in must go over HTTPS. Give a certificate with --certificate and --certificate-key, or name the proxy that takes care of HTTPS with --origin https://… and --trusted-proxies.
	Workplace.inviteFirst.address	text	Er zijn nog geen accounts. Word de eerste beheerder met deze link, die één keer en één dag werkt:\n  {1}	There are no accounts yet. Become the first administrator with this link, which works once and for a day:\n  {1}	address
Sources/Serving/Deliveries/DeskDeliveries.swift
	DeskDeliveries.refusal.wouldLose	text	De levering is niet gepubliceerd. Er verdwijnen cijfers van de site, of het bestand is niet heel. Bent u het daarmee eens, zet dan eerst het vinkje.	The delivery was not published. Figures would leave the site, or the file is not whole. If you agree with that, tick the box first.
Sources/Serving/Letters/Workplace+TrailMail.swift
	Workplace.mail.sentence	text	Het controlespoor van Veiligheid in Beeld klopt niet	The audit trail of Veiligheid in Beeld is not sound
	Workplace.mail	text	Controlepunt van Veiligheid in Beeld, regel {1}	Checkpoint of Veiligheid in Beeld, entry {1}	checkpoint.number
	Workplace.mail#2	text	Bewaar dit bericht. Hiermee ziet u later of iemand een oude database heeft teruggezet: zet de regels hieronder in een bestand en geef dat aan vib audit verify --checkpoint.\n\n{1}	Keep this message. It shows later whether somebody put back an older database: put the lines below into a file and give that to vib audit verify --checkpoint.\n\n{1}	checkpoint.lines
Sources/Serving/Workplace+Serve.swift
	Workplace.listen.address	text	Veiligheid in Beeld staat klaar op {1} (stoppen: Ctrl+C).	Veiligheid in Beeld is at {1} (stop with Ctrl+C).	address
	Workplace.listen.failure	text	Het certificaat kan niet worden gebruikt ({1}); controleer --certificate en --certificate-key.	The certificate cannot be used ({1}); check --certificate and --certificate-key.	failure.reason
	Workplace.listen	text	De website stopte: {1}	The site stopped: {1}	error
	Workplace.sentence	text	Een ander programma gebruikt {1} al; kies een andere poort met --port, bijvoorbeeld --port 8081.	Another program already uses {1}; choose another port with --port, for instance --port 8081.	place
	Workplace.sentence#2	text	Op {1} kan niet worden geluisterd ({2}); kies een ander adres met --host of een andere poort met --port.	Cannot listen on {1} ({2}); choose another address with --host or another port with --port.	place	failure.reason
Sources/Serving/Workplace+TypeFaces.swift
	Workplace.typeFaces.sentence	text	In de map {1} staan geen lettertypen die een pagina kan gebruiken (text.woff2 en headings.woff2).	The folder {1} has no families of type that a page can use (text.woff2 and headings.woff2).	folder
Sources/SiteKit/Components/AreaNames.swift
	AreaNames.list	text	{1} en nog {2}	{1} and {2} more	links	rest
	AreaNames.list#2	text	{1} en {2}	{1} and {2}	links	link(last, context)
Sources/SiteKit/Components/DayMonitorLink.swift
	PageContext.dayMonitorName	text	Dagmonitor	Day monitor
Sources/SiteKit/Components/GuideDoors.swift
	GuideDoors.lead	text	Wegwijzers bij het werken met gegevens:	Guides to working with data:
Sources/SiteKit/Components/PlanDoors.swift
	PlanDoors.targets	text	Doelen van het jaarplan {1}	Targets of the year plan {1}	year
	PlanDoors.allIndicators	text	Alle indicatoren	All indicators
	PlanDoors.whatWeDo	text	Wat wij doen	What we do
	PlanDoors.whatWeDoIn	text	Gemeenten, politie en Openbaar Ministerie werken in {1} samen aan:	In {1} municipalities, police and public prosecution work together on:	year
	PlanDoors.inPlanFor	text	Wat er in het jaarplan {1} staat voor {2}	What the year plan {1} has for {2}	year	name
Sources/SiteKit/Errors/ErrorPhrases.swift
	ErrorPhrases.notFoundTitle	text	Deze pagina is er niet	This page does not exist
	ErrorPhrases.notFoundText	text	Misschien is het adres verkeerd overgenomen, of kennen we dit gebied of misdrijf niet. Zoek het op met het zoekveld bovenaan.	Perhaps the address was copied wrongly, or we do not know this area or offence. Try the search field at the top.
	ErrorPhrases.didYouMean	text	Bedoelt u misschien …	Did you mean …
	ErrorPhrases.toStart	text	Naar de startpagina	To the start page
	ErrorPhrases.badValueTitle	text	Dat kunnen wij niet laten zien	We cannot show that
	ErrorPhrases.badValueText	text	In het adres staat een keuze die deze pagina niet kent.	The address holds a choice that this page does not know.
	ErrorPhrases.withoutChoices	text	Deze pagina zonder keuzes	This page without choices
	ErrorPhrases.badAddressTitle	text	Dit is geen geldig adres	This is no valid address
	ErrorPhrases.badAddressText	text	Het adres bevat tekens die daar niet horen.	The address contains characters that do not belong there.
	ErrorPhrases.brokenTitle	text	Er ging iets mis	Something went wrong
	ErrorPhrases.brokenText	text	Deze pagina kunnen wij nu niet laten zien. Dat ligt niet aan u. Probeer het over een paar minuten nog eens. Blijft het misgaan? Geef de beheerder dan deze code.	We cannot show this page now. It is nothing that you did. Try again in a few minutes. If it keeps failing, give the administrator this code.
	ErrorPhrases.typed	text	Dit had u getypt	This is what you typed
	ErrorPhrases.reference	text	Code van deze fout	Code of this error
	ErrorPhrases.stoppedTitle	text	Er kan nu niets worden opgeslagen	Nothing can be saved now
	ErrorPhrases.stoppedText	text	Wat u invulde is niet opgeslagen. Het controlespoor is niet zoals het is achtergelaten. Tot de beheerder heeft gekeken, slaan we niets op. Lezen kan gewoon. Bewaar uw tekst, en geef de beheerder deze code.	What you filled in was not saved. The audit trail is not as it was left. Until the administrator has looked, we save nothing. You can read as before. Keep your text, and give the administrator this code.
	ErrorPhrases.loadingTitle	text	Even geduld	One moment please
	ErrorPhrases.loadingText	text	De cijfers worden geladen. Deze pagina ververst zichzelf.	The figures are being loaded. This page refreshes itself.
	ErrorPhrases.failedTitle	text	De cijfers zijn er nu niet	The figures are not available now
	ErrorPhrases.failedText	text	Het laden van de cijfers is niet gelukt. De beheerder vindt de reden in het logboek.	Loading the figures did not succeed. The administrator finds the reason in the log.
	ErrorPhrases.steps	text	We beginnen	Starting
	ErrorPhrases.steps#2	text	Cijfers lezen	Reading figures
	ErrorPhrases.steps#3	text	Optellen	Adding up
	ErrorPhrases.steps#4	text	Klaarzetten	Preparing
Sources/SiteKit/Forms/FormPhrases.swift
	FormPhrases.somethingWrong	text	Er klopt iets niet	Something is not right
	FormPhrases.error	text	Fout	Error
	FormPhrases.required	text	verplicht	required
	FormPhrases.optional	text	niet verplicht	optional
	FormPhrases.fillIn	text	Vul dit veld in.	Fill in this field.
	FormPhrases.kept	text	U was uitgelogd toen u dit verstuurde. Dit had u getypt; het is nog niet opgeslagen.	You had been signed out when you sent this. This is what you typed; it has not been saved yet.
	FormPhrases.keptUnconfirmed	text	Wij vroegen eerst uw wachtzin. Het is nog niet gedaan: kijk na wat u had ingevuld en verstuur het opnieuw.	We asked for your passphrase first. It has not been done yet: check what you filled in and send it again.
	FormPhrases.notDone	text	Dit is niet gelukt en niet opgeslagen. Dat ligt niet aan u. Wat u typte staat hieronder nog: verstuur het over een minuut opnieuw. Blijft het misgaan? Geef de beheerder dan deze code: {1}.	This did not work and was not saved. It is nothing that you did. What you typed is still below: send it again in a minute. If it keeps failing, give the administrator this code: {1}.	reference
	FormPhrases.refusedTitle	text	Dit formulier kunnen wij niet aannemen	We cannot accept this form
	FormPhrases.stale	text	U heeft de pagina geopend voordat u inlogde of uitlogde, of te lang geleden. Ga terug, laad de pagina opnieuw en probeer het nog eens. Er is niets veranderd.	You opened the page before signing in or out, or too long ago. Go back, reload the page and try again. Nothing has changed.
	FormPhrases.elsewhere	text	Het formulier komt niet van deze site. Er is niets veranderd.	The form does not come from this site. Nothing has changed.
	FormPhrases.tooLarge	text	U stuurt meer dan we in één keer aannemen. Er is niets veranderd.	You send more than we accept at once. Nothing has changed.
	FormPhrases.tooSlow	text	Het versturen duurde te lang. Er is niets veranderd.	Sending took too long. Nothing has changed.
	FormPhrases.malformed	text	In het formulier staat iets dat er niet hoort. Er is niets veranderd.	The form contains something that does not belong there. Nothing has changed.
	FormPhrases.forbiddenTitle	text	Hier mag u niet bij	You have no access to this
	FormPhrases.forbidden	text	Uw account heeft hier geen rechten voor. Heeft u die wel nodig? Vraag het de beheerder.	Your account has no rights for this. Do you need them? Ask the administrator.
	FormPhrases.busyTitle	text	Dit lukt nu niet	This does not work right now
	FormPhrases.tooLong	text	Dit duurt te lang. Er is niets veranderd. Verdeel het over kleinere bestanden en probeer het opnieuw.	This takes too long. Nothing has changed. Divide it into smaller files and try again.
	FormPhrases.busy	text	Wacht even en probeer het opnieuw. Er is niets veranderd.	Wait a moment and try again. Nothing has changed.
Sources/SiteKit/Forms/FormQuery.swift
	QueryParameter.kept.init	address	bewaard	kept
	QueryParameter.notice.init	address	melding	notice
	QueryParameter.back.init	address	terug	back
Sources/SiteKit/Forms/Notice.swift
	Notice.word.saved	address	opgeslagen	saved
	Notice.word.added	address	toegevoegd	added
	Notice.word.carried	address	meegenomen	carried
	Notice.word.removed	address	verwijderd	removed
	Notice.word.undone	address	ongedaan-gemaakt	undone
	Notice.word.imported	address	ingelezen	imported
	Notice.word.adopted	address	vastgesteld	adopted
	Notice.word.published	address	gepubliceerd	published
	Notice.word.signedOut	address	uitgelogd	signed-out
	Notice.word.passphraseChanged	address	wachtzin-veranderd	passphrase-changed
	Notice.word.sessionEnded	address	sessie-beeindigd	session-ended
	Notice.word.secondAsked	address	gevraagd	asked
	Notice.word.requestCancelled	address	ingetrokken	withdrawn
	Notice.word.unconfirmed	address	nog-niet-gedaan	not-done-yet
	Notice.word.passkeyAdded	address	sleutel-toegevoegd	passkey-added
	Notice.word.passkeyRemoved	address	sleutel-verwijderd	passkey-removed
	Notice.word.deliveryPublished	address	levering-gepubliceerd	delivery-published
	Notice.word.deliveryWithdrawn	address	levering-weg	delivery-withdrawn
	Notice.phrase.saved	text	Opgeslagen.	Saved.
	Notice.phrase.added	text	Toegevoegd.	Added.
	Notice.phrase.carried	text	Meegenomen naar het volgende jaar.	Carried over to the next year.
	Notice.phrase.removed	text	Verwijderd uit het concept.	Removed from the draft.
	Notice.phrase.undone	text	De wijziging is ongedaan gemaakt.	The change has been undone.
	Notice.phrase.imported	text	Ingelezen in het concept.	Taken into the draft.
	Notice.phrase.adopted	text	Vastgesteld.	Adopted.
	Notice.phrase.published	text	Gepubliceerd.	Published.
	Notice.phrase.passphraseChanged	text	Uw wachtzin is veranderd. Op andere apparaten bent u uitgelogd.	Your passphrase was changed. You are signed out on other devices.
	Notice.phrase.sessionEnded	text	Daar bent u uitgelogd.	You are signed out there.
	Notice.phrase.secondAsked	text	Gevraagd. Een tweede beheerder moet dit goedkeuren. Tot dan verandert er niets.	Asked. A second administrator has to agree. Until then nothing changes.
	Notice.phrase.requestCancelled	text	Het verzoek is ingetrokken.	The request was withdrawn.
	Notice.phrase.unconfirmed	text	Wij vroegen eerst uw wachtzin. Er is nog niets veranderd: vul het opnieuw in en verstuur het.	We asked for your passphrase first. Nothing has changed yet: fill it in again and send it.
	Notice.phrase.passkeyAdded	text	U kunt nu met deze toegangssleutel inloggen. Op andere apparaten bent u uitgelogd.	You can sign in with this passkey now. You are signed out on other devices.
	Notice.phrase.passkeyRemoved	text	De toegangssleutel is verwijderd. Op andere apparaten bent u uitgelogd.	The passkey was removed. You are signed out on other devices.
	Notice.phrase.deliveryPublished	text	De levering is gepubliceerd. Binnen enkele seconden ziet iedereen haar op de site.	The delivery is published. Within seconds everybody sees it on the site.
	Notice.phrase.deliveryWithdrawn	text	De levering is van de site gehaald. Binnen enkele seconden ziet niemand haar meer.	The delivery was taken off the site. Within seconds nobody sees it any more.
	Notice.phrase.signedOut	text	U bent uitgelogd.	You have signed out.
Sources/SiteKit/Layout/Layout.swift
	Layout.contentID	text	inhoud	content
Sources/SiteKit/Page/PageContext.swift
	AboutAnchor.word.count	address	aantal	count
	AboutAnchor.word.rate	address	per-1000-inwoners	per-1000-residents
	AboutAnchor.word.change	address	verschil	change
	AboutAnchor.word.band	address	band	band
	AboutAnchor.word.verdict	address	oordeel	verdict
	AboutAnchor.word.states	address	drie-standen	three-states
	AboutAnchor.word.provisional	address	voorlopig	provisional
	AboutAnchor.word.breaks	address	breuken	breaks
	AboutAnchor.word.boundaries	address	grenzen	boundaries
	AboutAnchor.word.restrictions	address	niet-gepubliceerd	not-published
	AboutAnchor.word.groups	address	groepen	groups
	AboutAnchor.word.sources	address	bronnen	sources
	AboutAnchor.word.method	address	methode	method
	AboutAnchor.word.notHere	address	wat-hier-niet-staat	what-is-not-here
Sources/SiteKit/Routes/AnalysisRoute.swift
	AnalysisWord.signals	address	signalen	signals
	AnalysisWord.lookBack	address	terugblik	look-back
	AnalysisWord.lineUp	address	vindt-u-hem	line-up
	AnalysisWord.effect	address	effect	effect
	AnalysisWord.algorithms	address	algoritmes	algorithms
	SignalFamily.word.municipality	address	gemeenten	municipalities
	SignalFamily.word.neighbourhood	address	buurten	neighbourhoods
Sources/SiteKit/Routes/EditRoute.swift
	DraftFile.word.actions	address	acties.csv	actions.csv
	DraftFile.word.indicators	address	indicatoren.csv	indicators.csv
	DraftFile.word.workbook	address	jaarplan.xlsx	year-plan.xlsx
	DraftFile.word.folder	address	jaarplan.zip	year-plan.zip
	EditWord.plan	address	jaarplan	year-plan
	EditWord.edit	address	bewerken	edit
	EditWord.new	address	nieuw	new
	EditWord.bring	address	inlezen	import
	EditWord.begin	address	beginnen	begin
	EditWord.work	address	mijn-werk	my-work
	EditWord.calendar	address	agenda	calendar
	EditWord.kind.strategy	address	strategie	strategy
	EditWord.kind.ambition	address	ambitie	ambition
	EditWord.kind.theme	address	thema	theme
	EditWord.kind.organisation	address	organisatie	organisation
	EditWord.kind.document	address	document	document
	EditWord.kind.programme	address	programma	programme
	EditWord.kind.goal	address	doel	goal
	EditWord.kind.lookBack	address	terugblik	look-back
	EditWord.kind.agenda	address	actie	action
	EditWord.kind.indicator	address	indicator	indicator
	EditWord.kind.participation	address	deelname	participation
	EditWord.kind.intervention	address	interventie	intervention
	EditWord.kind.pilot	address	proef	pilot
	EditWord.kind.grant	address	subsidie	grant
	EditWord.kind.budget	address	begroting	budget
	EditWord.kind.body	address	overleg	body
	EditWord.kind.note	address	noot	note
Sources/SiteKit/Routes/GuideRoute.swift
	GuideWord.guide	address	wegwijzer	guide
	GuideWord.whole	address	alle-vragen	all-questions
Sources/SiteKit/Routes/InvitationAddress.swift
	InvitationQuery.init	address	code	code
Sources/SiteKit/Routes/PageFile.swift
	ChartName.word.trend	address	verloop	trend
	ChartName.word.years	address	jaren	years
	ChartName.word.map	address	kaart	map
	ChartName.word.subareas	address	deelgebieden	sub-areas
	ChartName.word.offences	address	soorten	offences
	ChartName.word.ranking	address	rangorde	ranking
	ChartName.word.rings	address	jaarringen	year-rings
	ChartName.word.standing	address	plaats	place
Sources/SiteKit/Routes/PlanRoute.swift
	PlanWord.plan	address	jaarplan	year-plan
	PlanWord.timeline	address	tijdlijn	timeline
	PlanWord.beside	address	naast	beside
	PlanWord.programme	address	programma	programme
	PlanWord.item	address	onderdeel	item
	PlanWord.actions	address	acties	actions
	PlanWord.ambition	address	ambitie	ambition
	PlanWord.results	address	jaarresultaten	year-results
	PlanWord.indicators	address	indicatoren	indicators
	PlanWord.indicator	address	indicator	indicator
	PlanWord.participation	address	deelname	participation
	PlanWord.budget	address	begroting	budget
	PlanWord.governance	address	bestuur	governance
	PlanWord.interventions	address	interventies	interventions
	PlanWord.pilots	address	proeven	pilots
	PlanWord.grants	address	subsidies	grants
Sources/SiteKit/Routes/QueryKey.swift
	QueryKey.municipality	address	gemeente	municipality
	QueryKey.policeDistrict	address	district	police-district
	QueryKey.words	address	q	q
Sources/SiteKit/Routes/RegisterRoute.swift
	RegisterWord.registers	address	registers	registers
	RegisterWord.register	address	register	register
	RegisterWord.change	address	wijzigen	change
	RegisterWord.history	address	geschiedenis	history
	RegisterWord.new	address	nieuw	new
	RegisterWord.series	address	reeks	series
	RegisterWord.keeping	address	bijhouden	keep
	RegisterWord.editions	address	edities	editions
Sources/SiteKit/Routes/RouteWord.swift
	RouteWord.month	address	maand	month
	RouteWord.areas	address	gebieden	areas
	RouteWord.area	address	gebied	area
	RouteWord.offences	address	misdrijven	offences
	RouteWord.offence	address	misdrijf	offence
	RouteWord.group	address	groep	group
	RouteWord.all	address	alle	all
	RouteWord.explore	address	verken	explore
	RouteWord.search	address	zoeken	search
	RouteWord.about	address	over-de-cijfers	about-the-figures
	RouteWord.data	address	data	data
	RouteWord.delivery	address	levering	delivery
	RouteWord.difference	address	verschil	difference
	RouteWord.history	address	geschiedenis	history
	RouteWord.table	address	tabel	table
	RouteWord.drafts	address	concepten	drafts
	RouteWord.dayMonitor	address	dagmonitor	day-monitor
	RouteWord.news	address	nieuws	news
	RouteWord.source	address	bron	source
	RouteWord.values	address	waarden	values
	RouteWord.accessibility	address	toegankelijkheid	accessibility
	RouteWord.privacy	address	privacy	privacy
	RouteWord.signIn	address	inloggen	sign-in
	RouteWord.secondFactor	address	code	code
	RouteWord.invitation	address	uitnodiging	invitation
	RouteWord.authenticator	address	authenticator	authenticator
	RouteWord.passkeys	address	toegangssleutels	passkeys
	RouteWord.confirm	address	bevestigen	confirm
	RouteWord.administration	address	beheer	administration
	RouteWord.accounts	address	accounts	accounts
	RouteWord.audit	address	controlespoor	audit-trail
	RouteWord.account	address	mijn-account	my-account
Sources/SiteKit/Words/ChangeWords+Season.swift
	ChangeWords.seasonSentence.left	text	bijna gelijk	almost the same
	ChangeWords.seasonSentence.left#2	text	{1} lager	{1} lower	size
	ChangeWords.seasonSentence.left#3	text	{1} hoger	{1} higher	size
	ChangeWords.seasonSentence.claim	text	dat verschil kan toeval zijn	that difference can be chance
	ChangeWords.seasonSentence.claim#2	text	dat verschil is meer dan toeval	that difference is more than chance
	ChangeWords.seasonSentence.claim#3	text	Gecorrigeerd voor het seizoen is het aantal {1}{2}: {3}.	Corrected for the season, the number is {1}{2}: {3}.	left	margin	claim
	ChangeWords.expected	text	Het seizoen maakt tussen deze maanden bijna geen verschil.	The season makes almost no difference between these months.
	ChangeWords.expected.size	text	Alleen al door het seizoen verwachten wij {1} minder.	The season alone leads us to expect {1} fewer.	size
	ChangeWords.expected.size#2	text	Alleen al door het seizoen verwachten wij {1} meer.	The season alone leads us to expect {1} more.	size
	ChangeWords.bare.counts	text	{1}: als wij rekening houden met het seizoen, kan dat verschil toeval zijn.	{1}: with the season taken into account, that difference can be chance.	counts
	ChangeWords.bare.counts#2	text	{1}: ook als wij rekening houden met het seizoen, is dat verschil meer dan toeval.	{1}: with the season taken into account, that difference is more than chance.	counts
	ChangeWords.tooFewYears	text	Wij geven geen oordeel over dat verschil: er zijn te weinig jaren om het seizoen te kennen.	We give no verdict on that difference: there are too few years to know the season.
	Language.otherMonths	text	in de {1} maanden van {2}	in the {1} months of {2}	count	months
Sources/SiteKit/Words/ChangeWords.swift
	ChangeWords.sentence	text	Daarvan zijn er {1} te vergelijken ({2}). {3}	Of these, {1} can be compared ({2}). {3}	part	period	sentence
	ChangeWords.refused	text	Vergelijken met {1} kan niet: {2}.	A comparison with {1} is not possible: {2}.	language.period(period)	part.reason.inline(in: language)
	ChangeWords.compared.notPublished	text	{1} waren het er {2}.	{1} there were {2}.	language.sentenceStart(base)	count
	ChangeWords.compared.reason	text	Vergelijken met {1} kan niet: {2}.	A comparison with {1} is not possible: {2}.	language.period(change.period)	reason.inline(in: language)
	ChangeWords.withPercent	text	Dat zijn er evenveel als {1}.	That is as many as {1}.	base
	ChangeWords.withPercent#2	text	Dat is bijna evenveel als {1} ({2}).	That is almost the same as {1} ({2}).	base	count
	ChangeWords.withPercent.size	text	Dat is {1} minder dan {2} ({3}).	That is {1} fewer than {2} ({3}).	size	base	count
	ChangeWords.withPercent.size#2	text	Dat is {1} meer dan {2} ({3}).	That is {1} more than {2} ({3}).	size	base	count
	ChangeWords.fromTo	text	van {1} naar {2}	from {1} to {2}	base	count
	ChangeWords.verdictSentence.moreThanChanceUp	text	{1}: dat verschil is meer dan toeval.	{1}: that difference is more than chance.	counts
	ChangeWords.verdictSentence.couldBeChance	text	{1}: zo’n verschil kan toeval zijn.	{1}: such a difference can be chance.	counts
	ChangeWords.verdictSentence.moreThanChanceUp#2	text	Dat verschil is meer dan toeval{1}.	That difference is more than chance{1}.	margin
	ChangeWords.verdictSentence.couldBeChance#2	text	Zo’n verschil kan toeval zijn{1}.	Such a difference can be chance{1}.	margin
	ChangeWords.verdictSentence.tooFewToSay	text	Dat is te weinig om te zeggen of er iets is veranderd.	That is too few to say whether anything has changed.
Sources/SiteKit/Words/HTML+Listed.swift
	listed	markup	{1} en {2}	{1} and {2}	before	last
Sources/SiteKit/Words/Language+Areas.swift
	AreaLevel.one	text	gebied	area
	AreaLevel.many	text	gebieden	areas
	Area.displayName	text	{1} zonder naam ({2})	{1} without a name ({2})	level.one	code.rawValue
Sources/SiteKit/Words/Language+Periods.swift
	Language.sameMonths.yearsBack	text	in dezelfde maanden een jaar eerder	in the same months one year earlier
	Language.sameMonths.yearsBack#2	text	in dezelfde maanden {1} jaar eerder	in the same months {1} years earlier	yearsBack
	Language.sameMonths	text	in dezelfde maanden van {1}	in the same months of {1}	base.lastYear
	Language.monthRun	text	{1} en {2}	{1} and {2}	names.0	names.1
	Language.monthRun#2	text	{1} tot en met {2}	{1} to {2}	names.0	names.1
Sources/SiteKit/Words/OwnerNotice+Words.swift
	OwnerNotice.phrase.resetAsked	text	Een beheerder vroeg een nieuwe link aan voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Een tweede beheerder moet het nog goedkeuren. Heeft u hier niet om gevraagd? Bel dan meteen een andere beheerder.	An administrator asked for a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. A second administrator has yet to agree. Did you not ask for this? Call another administrator at once.
	OwnerNotice.phrase.resetWaits	text	De andere beheerder vroeg een nieuwe link aan voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Doet u niets, dan kan die beheerder de link na zeven dagen maken. Heeft u hier niet om gevraagd? Trek het verzoek in bij Accounts.	The other administrator asked for a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. If you do nothing, that administrator can make the link after seven days. Did you not ask for this? Withdraw the request at Accounts.
	OwnerNotice.phrase.reset	text	Een beheerder maakte een nieuwe link voor uw account. Wie die link heeft, kiest een nieuwe wachtzin en logt in als u. Uw oude wachtzin en uw toegangssleutels werken niet meer. Heeft u hier niet om gevraagd? Bel dan meteen een andere beheerder.	An administrator made a new link for your account. Whoever has that link chooses a new passphrase and signs in as you. Your old passphrase and your passkeys no longer work. Did you not ask for this? Call another administrator at once.
	OwnerNotice.phrase.passkeyAdded	text	Op uw account staat een nieuwe toegangssleutel. Wie die sleutel heeft, logt in als u. Heeft u hem niet zelf gemaakt? Verwijder hem bij Mijn account, verander uw wachtzin en bel een beheerder.	There is a new passkey on your account. Whoever has that key signs in as you. Did you not make it yourself? Remove it at My account, change your passphrase and call an administrator.
	OwnerNotice.phrase.passkeyRemoved	text	Een toegangssleutel van uw account is verwijderd. Heeft u dat niet zelf gedaan? Verander dan uw wachtzin en bel een beheerder.	A passkey of your account was removed. Did you not do that yourself? Change your passphrase and call an administrator.
	OwnerNotice.phrase.powerGiven	text	Een beheerder gaf u de rol van goedkeurder of beheerder. Er was geen tweede beheerder die dat kon goedkeuren. Klopt het niet? Bel dan de beheerder.	An administrator gave you the role of approver or administrator. There was no second administrator who could agree. Is it not right? Call the administrator.
	OwnerNotice.phrase.powerGivenTo	text	Een beheerder gaf {1} de rol van goedkeurder of beheerder. Er was geen tweede beheerder die dat kon goedkeuren. Wist u hier niet van? Bel dan de beheerder.	An administrator gave {1} the role of approver or administrator. There was no second administrator who could agree. Did you not know of this? Call the administrator.	name
	OwnerNotice.phrase.endAsked	text	Een beheerder wil dat u geen beheerder meer bent, of wil uw account sluiten. Een ander moet dat goedkeuren. Is er geen derde beheerder en doet u niets, dan kan het na zeven dagen zonder. Klopt het niet? Trek het verzoek in bij Accounts.	An administrator wants you to be an administrator no longer, or wants to close your account. Somebody else has to agree. If there is no third administrator and you do nothing, it can be done after seven days. Is it not right? Withdraw the request at Accounts.
	OwnerNotice.phrase.ended	text	U bent geen beheerder meer, of uw account is gesloten. Klopt dat niet? Bel dan meteen een andere beheerder.	You are an administrator no longer, or your account was closed. Is that not right? Call another administrator at once.
	OwnerNotice.phrase.agreementAsked	text	Een andere beheerder wil iets doen met het account van {1}. Daar zijn twee beheerders voor nodig. Kijk bij Accounts wat er wordt gevraagd en vraag de eigenaar zelf of het klopt. Daarna keurt u het goed of trekt u het in.	Another administrator wants to do something with the account of {1}. That takes two administrators. Look at Accounts what is asked, and ask its owner yourself whether it is right. Then agree, or withdraw it.	name
	OwnerNotice.phrase.passphraseChanged	text	De wachtzin van uw account is veranderd. Heeft u dat niet zelf gedaan? Vraag dan meteen een beheerder om een nieuwe link.	The passphrase of your account was changed. Did you not do that yourself? Ask an administrator for a new link at once.
	OwnerNotice.phrase.authenticatorSet	text	Voor uw account is een app voor codes ingesteld. Heeft u dat niet zelf gedaan? Verander dan uw wachtzin, stel uw eigen app opnieuw in en bel een beheerder. Lukt inloggen niet meer? Vraag een beheerder meteen om een nieuwe link.	An app for codes was set up for your account. Did you not do that yourself? Change your passphrase, set up your own app again and call an administrator. Can you not sign in any more? Ask an administrator for a new link at once.
	OwnerNotice.phrase.recoveryCodesRenewed	text	Voor uw account zijn nieuwe herstelcodes gemaakt. De oude werken niet meer. Heeft u dat niet zelf gedaan? Verander dan uw wachtzin, maak zelf nieuwe herstelcodes en bel een beheerder.	New recovery codes were made for your account. The old ones no longer work. Did you not do that yourself? Change your passphrase, make new recovery codes yourself and call an administrator.
	OwnerNotice.subject.resetAsked	text	Nieuwe link aangevraagd voor uw account	New link asked for your account
	OwnerNotice.subject.reset	text	Nieuwe link gemaakt voor uw account	New link made for your account
	OwnerNotice.subject.passkeyAdded	text	Nieuwe toegangssleutel op uw account	New passkey on your account
	OwnerNotice.subject.passkeyRemoved	text	Toegangssleutel van uw account verwijderd	Passkey removed from your account
	OwnerNotice.subject.powerGiven	text	U kreeg een rol met meer rechten	You got a role with more rights
	OwnerNotice.subject.powerGivenTo	text	Iemand kreeg een rol met meer rechten	Somebody got a role with more rights
	OwnerNotice.subject.endAsked	text	Verzoek om uw beheer te beëindigen	Request to end your administration
	OwnerNotice.subject.ended	text	Uw beheer is beëindigd	Your administration was ended
	OwnerNotice.subject.agreementAsked	text	Een verzoek wacht op uw goedkeuring	A request waits for you to agree
	OwnerNotice.subject.passphraseChanged	text	Uw wachtzin is veranderd	Your passphrase was changed
	OwnerNotice.subject.authenticatorSet	text	App voor codes ingesteld	App for codes set up
	OwnerNotice.subject.recoveryCodesRenewed	text	Nieuwe herstelcodes voor uw account	New recovery codes for your account
Sources/SiteKit/Words/PlanNames.swift
	PlanNames.plan	text	Jaarplan	Year plan
	PlanNames.plan#2	text	Jaarplan {1}	Year plan {1}	year
	PlanNames.inThePlan	text	In het jaarplan	In the year plan
	PlanNames.results	text	Jaarresultaten {1}	Year results {1}	year
	PlanNames.governance	text	Wie besluit	Who decides
	PlanNames.indicator	text	Indicator	Indicator
	PlanNames.edit	text	Bewerken	Edit
	PlanNames.ownParticipation	text	Deelname van uw gemeente	What your municipality takes part in
Sources/SiteKit/Words/SitePhrases.swift
	SitePhrases.table	text	Tabel: {1}	Table: {1}	title(language)
	SitePhrases.toContent	text	Naar de inhoud	Skip to content
	SitePhrases.menu	text	Menu	Menu
	SitePhrases.mainMenu	text	Hoofdmenu	Main menu
	SitePhrases.breadcrumbs	text	Kruimelpad	Breadcrumbs
	SitePhrases.start	text	Start	Start
	SitePhrases.onThisPage	text	Op deze pagina	On this page
	SitePhrases.areas	text	Gebieden	Areas
	SitePhrases.offences	text	Misdrijven	Offences
	SitePhrases.signals	text	Signalen	Signals
	SitePhrases.about	text	Over de cijfers	About the figures
	SitePhrases.data	text	Data	Data
	SitePhrases.guides	text	Wegwijzers	Guides
	SitePhrases.explore	text	Verken de cijfers	Explore the figures
	SitePhrases.registers	text	Registers	Registers
	SitePhrases.searchLabel	text	Zoek een gebied of misdrijf	Search for an area or offence
	SitePhrases.searchPlaceholder	text	Gebied of misdrijf	Area or offence
	SitePhrases.searchButton	text	Zoek	Search
	SitePhrases.exampleFigures	text	Voorbeeldcijfers	Example figures
	SitePhrases.exampleExplained	text	Alle cijfers op deze pagina zijn verzonnen, om te laten zien hoe de pagina werkt. Gebruik ze niet.	All figures on this page are invented, to show how the page works. Do not use them.
	SitePhrases.exampleElsewhere	text	De misdrijfcijfers op deze site zijn verzonnen, om te laten zien hoe zij werkt. Gebruik ze niet.	The offence figures on this site are invented, to show how it works. Do not use them.
	SitePhrases.exampleSource	text	Voorbeeldcijfers, verzonnen door dit programma	Example figures, invented by this program
	SitePhrases.exampleBesidePlan	text	Wat uit misdrijfcijfers is berekend, is verzonnen en zo gemerkt. Wat het jaarplan zelf noemt, is echt.	What is computed from offence figures is invented and marked so. What the year plan itself states is real.
	SitePhrases.source	text	Bron van de cijfers: Politie / CBS.	Source of the figures: Police / CBS.
	SitePhrases.explanation	text	Uitleg	Explanation
	SitePhrases.howToReadTheBand	text	Zo leest u de band	How to read the band
	SitePhrases.algorithms	text	Algoritmes	Algorithms
	SitePhrases.terms	text	Begrippen	Terms
	SitePhrases.notHere	text	Wat hier niet staat, en waarom	What is not here, and why
	SitePhrases.deliveries	text	Leveringen en versies	Deliveries and versions
	SitePhrases.version	text	Gegevensversie	Data version
	SitePhrases.aboutThisSite	text	Over deze site	About this site
	SitePhrases.accessibility	text	Toegankelijkheid	Accessibility
	SitePhrases.privacy	text	Privacy	Privacy
	SitePhrases.signInForPartners	text	Inloggen voor partners	Sign in for partners
	SitePhrases.yourAccount	text	Uw account	Your account
	SitePhrases.signedInAs	text	Ingelogd als	Signed in as
	SitePhrases.myAccount	text	Mijn account	My account
	SitePhrases.signOut	text	Uitloggen	Sign out
	SitePhrases.draft	text	Concept, nog niet gepubliceerd	Draft, not published yet
	SitePhrases.draftExplained	text	U ziet de site alsof levering {1} al gepubliceerd is.	You see the site as if delivery {1} were published already.	id
	SitePhrases.toDifference	text	Naar wat er verandert	To what changes
	SitePhrases.version#2	text	Stand {1}	State {1}	number
	SitePhrases.versionExplained	text	U ziet de cijfers zoals ze toen op de site stonden.	You see the figures as they stood on the site then.
	SitePhrases.toNow	text	Naar de cijfers van nu	To the figures of now
Sources/Store/Deliveries/Store+KeptDamage.swift
	Finding.keptDamage	text	een ander bestand dan er werd bewaard ({1})	another file than was kept ({1})	reason
	Finding.keptDamage#2	text	het bestand zoals het werd bewaard	the file as it was kept
	Finding.keptDamage#3	text	Zet het bestand terug uit een reservekopie, of trek de levering in en lees het bestand opnieuw in.	Restore the file from a backup, or withdraw the delivery and import the file again.
Sources/Strategy/Bindings/PlanValues+Text.swift
	PlanValues.full	text	in	in
Sources/Strategy/Check/PlanCheck+Audiences.swift
	PlanCheck.checkAudiences.owner	text	het programma {1}	its programme {1}	programme
	PlanCheck.checkAudiences	text	het onderdeel	the entry
	PlanCheck.checkAudiences.audience	text	de indicator	the indicator
	PlanCheck.checkAudiences.audience#2	text	de lijst	the list
	PlanCheck.narrower	text	{1}, ruimer dan {2} van {3}	{1}, wider than {2} of {3}	audience.rawValue	limit.rawValue	whose
	PlanCheck.narrower#2	text	hetzelfde of minder ruim	the same or narrower
	PlanCheck.narrower#3	text	maak het ene ruimer of het andere minder ruim	widen the other, or narrow this
	PlanCheck.barred.area	text	een openbare waarde van {1}, terwijl {2} dat verbiedt	a public value of {1}, barred by {2}	area	bar.rawValue
	PlanCheck.barred.area#2	text	partners of organisation:{1}	partners or organisation:{1}	area.rawValue.lowercased()
	PlanCheck.barred.area#3	text	maak het publiek (audience) kleiner; de waarde komt hoe dan ook niet op openbare bladzijden	narrow its audience; it is not shown to the public either way
Sources/Strategy/Check/PlanCheck+Dates.swift
	PlanCheck.checkDates	text	een terugblik op {1}	a look-back on {1}	item.year
	PlanCheck.checkDates#2	text	een jaar van de strategie dat al voorbij is	a year that the strategy knows, and that has been
	PlanCheck.checkDates#3	text	verbeter het jaar	correct the year
	PlanCheck.checkDates.until	text	until {1} ligt vóór since {2}	until {3} before since {4}	until.text(in: .dutch)	since.text(in: .dutch)	until.text(in: .english)	since.text(in: .english)
	PlanCheck.checkDates.until#2	text	een einde na het begin	an end after the beginning
	PlanCheck.checkDates.until#3	text	wissel de twee om of verbeter ze	swap or correct the two
	PlanCheck.checkDates#4	text	een actie van {1}	an action of {1}	item.year
	PlanCheck.checkDates#5	text	een jaar van de strategie tot en met {1}	a year of the strategy up to {1}	plan.strategy.planYear
	PlanCheck.checkDates#6	text	verbeter het jaar	correct the year
	PlanCheck.checkDates.due	text	klaar op {1}, vóór het jaar {2} van de actie	due on {3}, before the year {2} of the action	due.text(in: .dutch)	item.year	due.text(in: .english)
	PlanCheck.checkDates.due#2	text	een dag in dat jaar	a day in that year
	PlanCheck.checkDates.due#3	text	verbeter de dag of het jaar	correct the day or the year
	PlanCheck.checkDates.due#4	text	klaar op {1}, lang na het jaar {2} van de actie	due on {3}, long after the year {2} of the action	due.text(in: .dutch)	item.year	due.text(in: .english)
	PlanCheck.checkDates.due#5	text	een dag in dat jaar	a day in that year
	PlanCheck.checkDates.due#6	text	verbeter de dag, of zet de actie in een later jaar	correct the day, or plan the action for a later year
	PlanCheck.checkDates#7	text	een bericht van {1} achter een van {2}	a report of {3} behind one of {4}	pair.1.date.text(in: .dutch)	pair.0.date.text(in: .dutch)	pair.1.date.text(in: .english)	pair.0.date.text(in: .english)
	PlanCheck.checkDates#8	text	het nieuwste als laatste	the newest last
	PlanCheck.checkDates#9	text	zet de berichten op volgorde	put the reports in order
	PlanCheck.checkDates.said	text	status {1}, terwijl het nieuwste bericht {2} zegt	status {1}, while the newest report says {2}	item.status.kind.rawValue	said.rawValue
	PlanCheck.checkDates.said#2	text	hetzelfde	the same
	PlanCheck.checkDates.said#3	text	verbeter de status of voeg een nieuwer bericht toe	correct the status, or add a newer report
	PlanCheck.checkCarryOver.earlier	text	{1} van {2}, beantwoord in {3}	{1} of {2} answered in {3}	id	earlier	item.year
	PlanCheck.checkCarryOver.earlier#2	text	een actie van hetzelfde jaar	an action of the same year
	PlanCheck.checkCarryOver	text	{1} van {2}, voortgezet in {3}	{1} of {2} continued in {3}	id	year	item.year
	PlanCheck.checkCarryOver#2	text	een onderdeel van een eerder jaar	an item of an earlier year
	PlanCheck.carry	text	verbeter de verwijzing of een van de jaren	correct the link, or one of the years
	PlanCheck.checkBalances.index	text	{1} voor {2} in {3} ({4}), terwijl de delen samen {5} zijn	{6} for {2} in {3} ({4}), while its parts make {7}	imbalance.stated.text(in: .dutch)	imbalance.line	imbalance.year	imbalance.stage.rawValue	imbalance.sum.text(in: .dutch)	imbalance.stated.text(in: .english)	imbalance.sum.text(in: .english)
	PlanCheck.checkBalances.index#2	text	de som van de delen	the sum of the parts
	PlanCheck.checkBalance	text	delen van samen {1} voor {2}, met een totaal van {3}	shares of {4} for {2}, whose total is {5}	Euros.text(cents: sum, in: .dutch)	part.id	total.text(in: .dutch)	Euros.text(cents: sum, in: .english)	total.text(in: .english)
	PlanCheck.checkBalance#2	text	delen die samen het totaal zijn	shares that add up to the total
	PlanCheck.balance	text	verbeter de bedragen, of schrijf unknown met een reden	correct the amounts, or write unknown with a reason
Sources/Strategy/Check/PlanCheck+Indicators.swift
	PlanCheck.checkIndicators	text	een percentage zonder noemer	a percentage without a denominator
	PlanCheck.checkIndicators#2	text	de sleutel denominator	denominator
	PlanCheck.checkIndicators#3	text	schrijf waarvan het een deel is	write out of what it is a share
	PlanCheck.checkIndicators#4	text	een verandering zonder basis	a change without a basis
	PlanCheck.checkIndicators#5	text	de sleutel basis	basis
	PlanCheck.checkIndicators#6	text	schrijf previousYear, of het jaar waarmee je vergelijkt	write previousYear, or the year it is held against
	PlanCheck.checkIndicators#7	text	maat (measure) {1} met een andere eenheid	measure {1} with another unit	definition.measure.rawValue
	PlanCheck.checkIndicators#8	text	percentChange bij change, een aantal bij count of rate	percentChange with change, a count with count or rate
	PlanCheck.checkIndicators#9	text	verbeter measure of unit	correct measure or unit
	PlanCheck.checkIndicators.kind	text	kind {1} bij een verandering	kind {1} of a change	kind.rawValue
	PlanCheck.checkIndicators.kind#2	text	change, want de eenheid is percentChange	change, as the unit is percentChange
	PlanCheck.checkIndicators.kind#3	text	verbeter kind of unit	correct kind or unit
	PlanCheck.checkIndicators.years	text	{1} bij een doel van {2}	{1} of a target for {2}	years.planWord	target.period.year
	PlanCheck.checkIndicators.years#2	text	jaren die eindigen met het jaar van het doel	years that end with the year of the target
	PlanCheck.checkIndicators.years#3	text	verbeter over of period	correct over or period
	PlanCheck.checkIndicators#10	text	een tweede waarde voor {1}{2}	a second value for {3}{2}	value.period.text(in: .dutch)	place	value.period.text(in: .english)
	PlanCheck.checkIndicators#11	text	één waarde per periode en gebied	one value per period and area
	PlanCheck.checkIndicators#12	text	haal er een weg; een correctie komt in de plaats van de oude waarde	remove one; a correction replaces the old value
	PlanCheck.checkIndicators#13	text	een deel van {1}%	a share of {2}%	PlanNumber.text(number.value, in: .dutch)	PlanNumber.text(number.value, in: .english)
	PlanCheck.checkIndicators#14	text	0 tot en met 100	0 to 100
	PlanCheck.checkIndicators#15	text	verbeter de waarde of de eenheid	correct the value or the unit
	PlanCheck.checkIndicators#16	text	een waarde zonder bron	a value without a source
	PlanCheck.checkIndicators#17	text	source, bij de waarde of bij de indicator	source, of the value or the indicator
	PlanCheck.checkIndicators#18	text	schrijf waar de waarde staat	write where the value stands
	PlanCheck.checkCounts.total	text	{1} ingevuld voor {2}, terwijl {3} zegt: {4}	{5} typed for {6}, while {3} says {7}	PlanNumber.text(typed.value, in: .dutch)	value.period.text(in: .dutch)	id	PlanNumber.text(total.count.value, in: .dutch)	PlanNumber.text(typed.value, in: .english)	value.period.text(in: .english)	PlanNumber.text(total.count.value, in: .english)
	PlanCheck.checkCounts.total#2	text	hetzelfde	the same
	PlanCheck.checkCounts.total#3	text	haal de ingevulde waarde weg of verbeter de lijst	remove the typed value, or correct the list
	PlanCheck.checkCount.index	text	{1} genoemd voor {2}, terwijl de lijst er {3} noemt	{4} stated for {5}, while the list names {3}	PlanNumber.text(newest.count.value, in: .dutch)	newest.period.text(in: .dutch)	listed	PlanNumber.text(newest.count.value, in: .english)	newest.period.text(in: .english)
	PlanCheck.checkCount.index#2	text	een lijst die bij het aantal past	a list that bears out the count
	PlanCheck.checkCount.index#3	text	vul de lijst aan of verbeter het aantal	complete the list, or correct the count
	PlanCheck.checkCount.index#4	text	{1} genoemd voor {2}, terwijl de lijst er al {3} noemt	{4} stated for {5}, while the list already names {3}	PlanNumber.text(newest.count.value, in: .dutch)	newest.period.text(in: .dutch)	listed	PlanNumber.text(newest.count.value, in: .english)	newest.period.text(in: .english)
	PlanCheck.checkCount.index#5	text	niet meer gemeenten dan genoemd	no more municipalities than stated
	PlanCheck.checkCount.index#6	text	verbeter de lijst of het aantal	correct the list or the count
	PlanCheck.checkCount	text	{1} voor de tweede keer	{1} a second time	cell.municipality
	PlanCheck.checkCount#2	text	elke gemeente één keer per begin	each municipality once per beginning
	PlanCheck.checkCount#3	text	haal een van de twee weg	remove one of the two
Sources/Strategy/Check/PlanCheck+Lists.swift
	PlanCheck.checkList	text	een getal per jaar bij een telling zonder perioden	a number per year of a count without periods
	PlanCheck.checkList#2	text	een telling met per: [{{period: …}}]	a count with per: [{{period: …}}]
	PlanCheck.checkList#3	text	kies een andere telling, of verbeter kind	choose another count, or correct kind
	PlanCheck.unknown.near	text	"{1}", dat er niet is	"{1}", which is not there	name
	PlanCheck.unknown.near#2	text	een register en een telling die er zijn	a register and a count that are there
	PlanCheck.differ	text	{1} opgegeven voor {2}, terwijl het register {3} er {4} telt	{1} stated for {2}, while the register {3} counts {4}	typed	period	named.register	listed
	PlanCheck.differ.index	text	twee getallen die allebei waar kunnen zijn	two numbers that can both be true
	PlanCheck.differ.index#2	text	vul het register aan of verbeter de waarde	complete the register, or correct the value
	RegisterTally.Amount.text.most	text	ten minste {1}	at least {1}	words(least)
	RegisterTally.Amount.text	text	{1} tot {2}	{1} to {2}	words(least)	words(most)
Sources/Strategy/Check/PlanCheck+References.swift
	PlanCheck.check.id	text	organisatie	organisation
	PlanCheck.check	text	gebied	area
	PlanCheck.check.document	text	bron (document)	document
	PlanCheck.check#2	text	onderdeel	section
	PlanCheck.check.offenceGroup	text	groep van misdrijven	offence group
	PlanCheck.check#3	text	misdrijf	offence
	PlanCheck.checkRecord.kind	text	"{1}", en dat is: {2}	"{1}", which is a {3}	reference.name	kind.noun	kind.rawValue
	PlanCheck.checkRecord	text	{1}	a {2}	language.alternatives(kinds.map(\\.noun))	kinds.map(\\.rawValue).joined(separator: " or ")
	PlanCheck.checkRecord.kind#2	text	schrijf de id van zo'n blok	write the id of such a block
	PlanCheck.unknown.quoted	text	{1} "{2}", die onbekend is	the unknown {1} "{2}"	what	quoted
	PlanCheck.unknown.quoted#2	text	een die bestaat	one that exists
	PlanCheck.unknown.quoted#3	text	verbeter het ({1}) of voeg het toe	correct it ({1}), or define it	near
	PlanCheck.checkParts.whole	text	begrotingsregel	budget line
	PlanCheck.checkParts	text	noot	note
Sources/Strategy/Check/PlanCheck+Texts.swift
	PlanCheck.checkTexts.line	text	iets dat op HTML lijkt	something that looks like HTML
	PlanCheck.checkTexts.line#2	text	CommonMark (Markdown), geen HTML	CommonMark
	PlanCheck.checkTexts.line#3	text	haal het weg; het verschijnt als gewone letters	remove it; it is shown as plain letters
	PlanCheck.check.indicator	text	{1}, met een indicator die niet bestaat	{1}, whose indicator does not exist	place.raw
	PlanCheck.check.indicator#2	text	een indicator van het plan	an indicator of the plan
	PlanCheck.check.indicator#3	text	verbeter het ({1})	correct it ({1})	near
	PlanCheck.check.periods	text	{1}, waarvoor geen streefcijfer is	{1}, for which there is no target	place.raw
	PlanCheck.check.periods#2	text	een streefcijfer van die periode	a target of that period
	PlanCheck.check	text	zet het streefcijfer bij de indicator	add the target to the indicator
	PlanCheck.check#2	text	schrijf een van {1}	write one of {1}	periods
	PlanCheck.check.reading.periods	text	{1}, waarvoor geen waarde is	{1}, for which there is no value	place.raw
	PlanCheck.check.reading.periods#2	text	een waarde van die periode en dat gebied	a value of that period and area
	PlanCheck.check.reading	text	zet de waarde bij de indicator	add the value to the indicator
	PlanCheck.check.reading#2	text	schrijf een van {1}	write one of {1}	periods
	PlanCheck.check#3	text	{1}, voor {2}, in een tekst voor {3}	{1}, which is {2}, in a text that is {3}	place.raw	needed.rawValue	entry.audience.rawValue
	PlanCheck.check#4	text	een waarde die elke lezer van de tekst mag zien	a value that every reader of the text may see
	PlanCheck.check#5	text	haal de koppeling weg of maak het publiek van de tekst kleiner	remove the binding, or narrow the audience of the text
	PlanCheck.check.bare	text	het getal {1} zonder bron	the number {1} without a source	number.text
	PlanCheck.check.bare#2	text	een koppeling, of een bron bij het onderdeel	a binding, or a source of the entry
	PlanCheck.check.bare#3	text	koppel het als {{{{indicator|periode}}}} of voeg source toe	bind it as {{{{indicator|period}}}}, or add source
	PlanCheck.check.indicator#4	text	het getal {1}, dat ook in {2} staat	the number {1}, which {2} holds	number.text	indicator.id
	PlanCheck.check.indicator#5	text	een koppeling	a binding
	PlanCheck.check.indicator#6	text	koppel het als {{{{{1}|periode}}}}, dan kan het niet verouderen	bind it as {{{{{1}|period}}}}, so that it cannot go stale	indicator.id
	PlanCheck.check.target	text	een link naar "{1}"	a link to "{1}"	Finding.quote(link.address)
	PlanCheck.check.target#2	text	https://…, een pad op deze site, of #id	https://…, a path on this site, or #id
	PlanCheck.check.target#3	text	verbeter het adres	correct the address
	PlanCheck.check.id	text	een link naar de onbekende id "{1}"	a link to the unknown id "{1}"	id
	PlanCheck.check.id#2	text	een id van het plan	an id of the plan
	PlanCheck.check.id#3	text	verbeter het ({1})	correct it ({1})	near
	BindingMistake.found.shape	text	dubbele accolades zonder koppeling	double braces that hold no binding
	BindingMistake.found.text	text	de indicator "{1}" in een koppeling	the indicator "{1}" in a binding	Finding.quote(text)
	BindingMistake.found.text#2	text	de periode "{1}" in een koppeling	the period "{1}" in a binding	Finding.quote(text)
	BindingMistake.found.text#3	text	de vorm "{1}" in een koppeling	the form "{1}" in a binding	Finding.quote(text)
	BindingMistake.found.text#4	text	het gebied "{1}" in een koppeling	the area "{1}" in a binding	Finding.quote(text)
	BindingMistake.expected.shape	text	{{{{indicator|periode}}}} of {{{{indicator|periode|vorm@gebied}}}}	{{{{indicator|period}}}} or {{{{indicator|period|form@area}}}}
	BindingMistake.expected.indicator	text	een id zoals casework.goc.handled	an id such as casework.goc.handled
	BindingMistake.expected.period	text	een periode zoals 2021, 2021-Q4 of 2021-12-31	a period such as 2021, 2021-Q4 or 2021-12-31
	BindingMistake.expected	text	een van {1}	one of {1}	forms
	BindingMistake.expected.area	text	de code van een gebied, zoals GM0307	the code of an area, such as GM0307
	BindingMistake.cure	text	verbeter wat tussen de accolades staat	correct what stands between the braces
Sources/Strategy/Check/PlanCheck+Year.swift
	PlanCheck.checkStrategyYears.frame	text	het plan is voor {1}, de strategie voor {2}–{3}	the plan is for {1}, the strategy for {2}–{3}	frame.planYear	frame.years.first	frame.years.last
	PlanCheck.checkStrategyYears.frame#2	text	een strategie voor het jaar van het plan	a strategy for the year of the plan
	PlanCheck.checkStrategyYears.frame#3	text	zet de nieuwe strategie met haar jaren in het plan	put the new strategy with its years into the plan
	PlanCheck.checkActions.number	text	actie	action
	PlanCheck.checkActions.number#2	text	acties	actions
	PlanCheck.checkActions	text	{1} voor {2}, tegen {3} in {4}	{1} for {2}, against {3} in {4}	number	year	before.actions	before.year
	PlanCheck.checkActions.year	text	ten minste een tiende van het jaar ervoor	at least a tenth of the year before
	PlanCheck.checkActions.year#2	text	neem acties van {1} mee, of stel het plan toch zo vast	take actions of {1} along, or adopt the plan as it is	before.year
	PlanCheck.checkHeadings	text	de begroting van {1}	the budget of {1}	budget.year
	PlanCheck.heading.year	text	een kop van {1}	a heading of {1}	year
	PlanCheck.heading.year#2	text	zet het jaar van dit plan erin	name the year of this plan
Sources/Strategy/Check/PlanCheck.swift
	PlanCheck.nearest	text	gebruik een bestaande naam	use a name that exists
	PlanCheck.nearest.first	text	er is er nog geen	none is defined yet
	PlanCheck.nearest#2	text	lijkt op: {1}	nearest: {1}	names
	PlanCheck.duplicate	text	"{1}" voor de tweede keer	"{1}" a second time	id
	PlanCheck.duplicate#2	text	elke id één keer in het hele plan	every id once in the whole plan
	PlanCheck.duplicate#3	text	geef een van de twee een andere naam	rename one of the two
Sources/Strategy/Check/PlanIdentifier.swift
	PlanIdentifier.all	text	Kenmerk (id)	Id
	PlanIdentifier.finding.place	text	“{1}”, dat {2} lijkt	“{1}”, which looks like {2}	finding.text	kind
	PlanIdentifier.finding.place#2	text	een openbare tekst zonder gegevens van personen	a public text without data on people
	PlanIdentifier.finding.place#3	text	haal het weg	take it out
	PlanIdentifier.text	text	{1}: “{2}” lijkt {3}. Dat kan niet in een openbare tekst; haal het weg.	{1}: “{2}” looks like {3}. That cannot stand in a public text; take it out.	name	finding.text	thing
	PlanIdentifier.text#2	text	{1}: “{2}” lijkt {3}. Haal het weg. Is het iets anders? Sla dan nog eens op.	{1}: “{2}” looks like {3}. Take it out. Is it something else? Then save again.	name	finding.text	thing
	PlanIdentifier.titleText	text	“{1}” lijkt {2}. Haal het uit de titel: die staat ook in het adres van het onderdeel.	“{1}” looks like {2}. Take it out of the title: it stands in the address of the item too.	finding.text	thing
Sources/Strategy/Check/PlanProblem.swift
	PlanProblem.finding.nearly	text	{1}; {2} staat in {3} op regel {4}	{1}; {2} is in {3} on line {4}	cure	nearly	other.file	other.row
Sources/Strategy/Fields/FieldChoices.swift
	FieldChoices.status	text	niet begonnen	not started
	FieldChoices.status#2	text	op koers	on track
	FieldChoices.status#3	text	loopt gevaar	at risk
	FieldChoices.status#4	text	klaar	done
	FieldChoices.status#5	text	gestopt	stopped
	FieldChoices.statusOrNone	text	–	–
	FieldChoices.track	text	geen	none
	FieldChoices.track#2	text	verkennen	exploring
	FieldChoices.track#3	text	ingrijpen	intervening
	FieldChoices.track#4	text	proberen	experimenting
	FieldChoices.programmeKind	text	programma	programme
	FieldChoices.programmeKind#2	text	project	project
	FieldChoices.direction	text	geen wens genoemd	no wish stated
	FieldChoices.direction#2	text	omhoog	up
	FieldChoices.direction#3	text	omlaag	down
	FieldChoices.indicatorKind	text	niet gezegd	not said
	FieldChoices.indicatorKind#2	text	geteld over een jaar	counted over a year
	FieldChoices.indicatorKind#3	text	stand op een moment	how it stands at a moment
	FieldChoices.indicatorKind#4	text	verandering	change
	FieldChoices.unit	text	aantal	count
	FieldChoices.unit#2	text	procent	per cent
	FieldChoices.unit#3	text	verandering in procent	change in per cent
	FieldChoices.unit#4	text	euro	euro
	FieldChoices.unit#5	text	miljoen euro	million euro
	FieldChoices.unit#6	text	niet genoemd in de bron	not stated by the source
	FieldChoices.bound	text	ten minste	at least
	FieldChoices.bound#2	text	meer dan	more than
	FieldChoices.bound#3	text	hooguit	at most
	FieldChoices.bound#4	text	minder dan	less than
	FieldChoices.basis	text	niets	nothing
	FieldChoices.basis#2	text	het jaar ervoor	the year before
	FieldChoices.targetOrigin	text	eigen doel	own target
	FieldChoices.targetOrigin#2	text	landelijke veiligheidsagenda	national safety agenda
	FieldChoices.targetOrigin#3	text	herkomst niet in de bron	origin not stated by the source
	FieldChoices.bar	text	geen	none
	FieldChoices.bar#2	text	weerbaarheidsscan: per gemeente nooit openbaar	resilience scan: never public per municipality
	FieldChoices.bar#3	text	per gemeente nooit openbaar	never public per municipality
	FieldChoices.participation	text	doet mee	takes part
	FieldChoices.participation#2	text	verkent	exploring
	FieldChoices.participation#3	text	aangekondigd	announced
	FieldChoices.participation#4	text	gestopt	stopped
	FieldChoices.participation#5	text	doet niet mee	does not take part
	FieldChoices.side	text	lasten	expense
	FieldChoices.side#2	text	baten	income
	FieldChoices.allocation	text	naar inwoners	by inhabitants
	FieldChoices.allocation#2	text	elke gemeente evenveel	the same for each municipality
	FieldChoices.allocation#3	text	niet genoemd	not stated
	FieldChoices.bodyLevel	text	landelijk	national
	FieldChoices.bodyLevel#2	text	eenheid	police unit
	FieldChoices.bodyLevel#3	text	district	district
	FieldChoices.bodyLevel#4	text	basisteam	basic team
	FieldChoices.bodyLevel#5	text	gemeente	municipality
	FieldChoices.bodyLevel#6	text	ondersteuning	support
	FieldChoices.interventionKind	text	les	lesson
	FieldChoices.interventionKind#2	text	spel	game
	FieldChoices.interventionKind#3	text	campagne	campaign
	FieldChoices.interventionKind#4	text	training	training
	FieldChoices.interventionKind#5	text	hulpmiddel	toolkit
	FieldChoices.interventionKind#6	text	product	product
	FieldChoices.interventionKind#7	text	bijeenkomst	meeting
	FieldChoices.interventionKind#8	text	controle	inspection
	FieldChoices.interventionKind#9	text	scan	scan
	FieldChoices.interventionKind#10	text	ondersteuning	support
	FieldChoices.interventionKind#11	text	anders	other
	FieldChoices.evaluation	text	niet in de bron	not stated by the source
	FieldChoices.evaluation#2	text	niet onderzocht	not evaluated
	FieldChoices.evaluation#3	text	onderzoek gepland	evaluation planned
	FieldChoices.evaluation#4	text	wordt onderzocht	being evaluated
	FieldChoices.evaluation#5	text	onderzocht	evaluated
	FieldChoices.phase	text	in voorbereiding	prepared
	FieldChoices.phase#2	text	loopt	running
	FieldChoices.phase#3	text	gemeten	measured
	FieldChoices.phase#4	text	afgerond	finished
	FieldChoices.phase#5	text	stilgelegd	paused
	FieldChoices.pilotDecision	text	nog geen besluit	no decision yet
	FieldChoices.pilotDecision#2	text	uitbreiden	scale up
	FieldChoices.pilotDecision#3	text	aanpassen	adapt
	FieldChoices.pilotDecision#4	text	stoppen	stop
	FieldChoices.grantStatus	text	aangekondigd	announced
	FieldChoices.grantStatus#2	text	aangevraagd	applied for
	FieldChoices.grantStatus#3	text	ontvangen	received
	FieldChoices.grantStatus#4	text	besteed	spent
	FieldChoices.grantStatus#5	text	afgewezen	rejected
	FieldChoices.organisationKind	text	gemeente	municipality
	FieldChoices.organisationKind#2	text	politie	police
	FieldChoices.organisationKind#3	text	Openbaar Ministerie	prosecution service
	FieldChoices.organisationKind#4	text	bureau	bureau
	FieldChoices.organisationKind#5	text	Zorg- en Veiligheidshuis	care and safety house
	FieldChoices.organisationKind#6	text	provincie	province
	FieldChoices.organisationKind#7	text	ministerie	ministry
	FieldChoices.organisationKind#8	text	onderwijs	education
	FieldChoices.organisationKind#9	text	zorg	care
	FieldChoices.organisationKind#10	text	bedrijfsleven	business
	FieldChoices.organisationKind#11	text	anders	other
	FieldChoices.ownerBasis	text	genoemd of afgesproken	named or agreed
	FieldChoices.ownerBasis#2	text	door ons afgeleid	our inference
	FieldChoices.accounts	text	zoals gewoon voor deze soort	as is usual for this kind
	FieldChoices.accounts#2	text	mensen kunnen inloggen	people can sign in
	FieldChoices.accounts#3	text	niemand kan inloggen	nobody can sign in
Sources/Strategy/Fields/FieldLabels.swift
	FieldLabels.id	text	Kenmerk	Id
	FieldLabels.title	text	Titel	Title
	FieldLabels.what	text	Wat	What
	FieldLabels.text	text	Tekst	Text
	FieldLabels.textHint	text	Opmaak met CommonMark. Een getal uit een indicator schrijft u als {{{{kenmerk|2021}}}}; zo kan het niet verouderen.	Mark up with CommonMark. Write a number of an indicator as {{{{id|2021}}}}; so it cannot go stale.
	FieldLabels.forWhom	text	Voor wie	For whom
	FieldLabels.owner	text	Eigenaar	Owner
	FieldLabels.partners	text	Partners	Partners
	FieldLabels.wholeRegion	text	Voor alle gemeenten van de regio	For all municipalities of the region
	FieldLabels.municipalities	text	Gemeenten	Municipalities
	FieldLabels.districts	text	Districten	Police districts
	FieldLabels.section	text	Onderdeel	Section
	FieldLabels.track	text	Spoor	Track
	FieldLabels.due	text	Termijn	Due
	FieldLabels.status	text	Stand	Status
	FieldLabels.reason	text	Reden van stoppen	Reason for stopping
	FieldLabels.progress	text	Voortgang	Progress
	FieldLabels.date	text	Datum	Date
	FieldLabels.period	text	Periode	Period
	FieldLabels.note	text	Toelichting	Note
	FieldLabels.by	text	Door	By
	FieldLabels.continues	text	Volgt op	Continues
	FieldLabels.answers	text	Verantwoordt	Accounts for
	FieldLabels.indicators	text	Indicatoren	Indicators
	FieldLabels.evidence	text	Waaruit dat blijkt	Evidence
	FieldLabels.address	text	Adres (https://…)	Address (https://…)
	FieldLabels.audience	text	Voor wie zichtbaar	Who may see it
	FieldLabels.fields	text	Velden die minder mensen zien	Fields that fewer people see
	FieldLabels.field	text	Veld	Field
	FieldLabels.source	text	Bron	Source
	FieldLabels.sourceHint	text	Kenmerk van het document en regels, bijvoorbeeld jaarplan-2022:1046-1047.	Id of the document and lines, for instance jaarplan-2022:1046-1047.
	FieldLabels.ethics	text	Waar u op moet letten bij gegevens en mensen	What to watch with data and people
	FieldLabels.amount	text	Bedrag	Amount
	FieldLabels.result	text	Resultaat	Result
	FieldLabels.decision	text	Besluit	Decision
	FieldLabels.programme	text	Programma of project	Programme or project
	FieldLabels.year	text	Jaar	Year
	FieldLabels.area	text	Gebied (leeg: de regio)	Area (empty: the region)
	FieldLabels.value	text	Waarde	Value
	FieldLabels.valueHint	text	Schrijf wat de bron zegt, zoals 838, ruim 15, meer dan 300.000 of 60 tot 70. Is er geen getal? Schrijf dan waarom: {1}.	Write what the source says, such as 838, just over 15, more than 300,000 or 60 to 70. Is there no number? Then write why: {1}.	reasons
	FieldLabels.kind	text	Soort	Kind
	FieldLabels.shortTitle	text	Korte titel	Short title
	FieldLabels.onePerLine	text	Eén per regel.	One per line.
Sources/Strategy/Fields/FieldType+Years.swift
	PackNode.years.range	text	jaren zoals 2019-2022	years such as 2019-2022
	PackNode.years.range#2	text	schrijf het eerste en het laatste jaar met een streepje ertussen	write the first and the last year with a hyphen
Sources/Strategy/Fields/RecordField+Plan.swift
	RecordField.bar	text	Niet openbaar per gemeente	Not public per municipality
Sources/Strategy/Kinds/AgendaItem+Record.swift
	AgendaItem.noun	text	actie	action
	AgendaItem.record	text	Hoe de eigenaar bekend is	How the owner is known
	AgendaItem.record#2	text	Contact	Contact
	AgendaItem.record#3	text	Via wie een eigenaar van buiten bereikbaar is. Die mag ook melden hoe het staat.	Through whom an owner of outside is reached. They may report how it stands, too.
	AgendaItem.statusForm	text	Verplicht bij een gestopte actie.	Obligatory for an action that was stopped.
	ActionStatus.init._	text	een reden bij status {1}	a reason with status {1}	kind.rawValue
	ActionStatus.init._#2	text	alleen een reden bij stopped	a reason with stopped only
	ActionStatus.init._#3	text	haal de reden weg of schrijf haar als bericht onder progress	remove it, or write it as a note under progress
Sources/Strategy/Kinds/Ambition+Record.swift
	Ambition.noun	text	ambitie	ambition
Sources/Strategy/Kinds/Budget+Record.swift
	Budget.noun	text	begroting	budget
	Budget.record	text	Organisatie	Organisation
	Budget.record#2	text	Posten	Lines
	Budget.record#3	text	Noten	Notes
	Budget.record#4	text	Bijdragen van gemeenten	Contributions of municipalities
	BudgetLine.record	text	Kant	Side
	BudgetLine.record#2	text	Deel van	Part of
	BudgetLine.record#3	text	Noten	Notes
	BudgetNote.record	text	Nummer	Number
	Contribution.record	text	Verdeelsleutel	Allocation key
	Contribution.record#2	text	Aantal gemeenten	Municipalities
	Contribution.record#3	text	Lijst	List
	Contribution.record#4	text	Totaal	Total
	Contribution.record#5	text	Per gemeente	Per municipality
	Contribution.record#6	text	De code van de gemeente en het bedrag, zoals GM0307 1.200,50; GM0308 900. Leeg: de verdeelsleutel rekent het uit.	The code of the municipality and the amount, written in Dutch: GM0307 1.200,50; GM0308 900. Empty: the allocation key works it out.
	EntryField.amounts.amount	text	Bedragen	Amounts
	EntryField.amounts.amount#2	text	Bijvoorbeeld: 2022 begroot 35.000; 2021 gerealiseerd nog niet bekend.	For instance (in Dutch): 2022 begroot 35.000; 2021 gerealiseerd nog niet bekend.
Sources/Strategy/Kinds/Goal+Record.swift
	Goal.noun	text	meerjarendoel	multi-year goal
Sources/Strategy/Kinds/GovernanceBody+Record.swift
	GovernanceBody.noun	text	overleg	body
	GovernanceBody.record	text	Niveau	Level
	GovernanceBody.record#2	text	Valt onder	Reports to
	GovernanceBody.record#3	text	Leden, naar functie	Members, by function
	GovernanceBody.record#4	text	Functies, nooit namen; één per regel.	Functions, never names; one per line.
	GovernanceBody.record#5	text	Voorzitter, naar functie	Chair, by function
	GovernanceBody.record#6	text	Vergaderingen per jaar	Meetings a year
	GovernanceBody.record#7	text	Ritme	Rhythm
	GovernanceBody.record#8	text	Gebied	Area
	GovernanceBody.record#9	text	Besluiten	Decisions
	Decision.record	text	Gaat over	Concerns
Sources/Strategy/Kinds/Grant+Record.swift
	Grant.noun	text	subsidie	grant
	Grant.record	text	Verstrekker	Provider
	Grant.record#2	text	Waarvoor	Purpose
Sources/Strategy/Kinds/Indicator+Record.swift
	Indicator.noun	text	indicator	indicator
	Indicator.record	text	Definitie	Definition
	Indicator.record#2	text	Wat er precies wordt geteld.	What exactly is counted.
	Indicator.record#3	text	Wat voor getal	Kind of number
	Indicator.record#4	text	Telt het elk jaar opnieuw, staat het zo tot er iets verandert, of is het een verschil?	Is it counted anew each year, does it stand until it changes, or is it a difference?
	Indicator.record#5	text	Decimalen	Decimals
	Indicator.record#6	text	Gewenste richting	Wanted direction
	Indicator.record#7	text	Waarvan	Out of
	Indicator.record#8	text	Vergeleken met	Compared with
	Indicator.record#9	text	Waarmee de waarde van een jaar wordt vergeleken.	What the value of a year is compared with.
	Indicator.record#10	text	Geteld in register	Counted in register
	Indicator.record#11	text	Een register en een telling, zoals keurmerken/gebieden.	A register and a count, such as keurmerken/gebieden.
	Indicator.record#12	text	Staat bij de jaarresultaten	Among the year results
	Indicator.record#13	text	Waarden	Values
	Indicator.record#14	text	Doelen	Targets
	Indicator.record#15	text	Kanttekeningen	Caveats
	IndicatorValue.record	text	Voorlopig	Provisional
	IndicatorTarget.record	text	Over de jaren samen	Over the years together
	IndicatorTarget.record#2	text	Zoals 2019-2022; leeg als het per periode geldt.	Such as 2019-2022; empty per period.
	IndicatorTarget.record#3	text	Het doel is	The target is
	IndicatorTarget.record#4	text	Wiens doel	Whose target
	PackNode.comparisonBasis.basis	text	previousYear of een jaar zoals 2019	previousYear or a year such as 2019
	PackNode.comparisonBasis.basis#2	text	schrijf een van deze of haal de regel weg	write one of these, or remove the line
Sources/Strategy/Kinds/IndicatorSource+Field.swift
	RecordField.origin	text	zowel figure als countOf	both figure and countOf
	RecordField.origin#2	text	een van de twee	one of the two
	RecordField.origin#3	text	haal er een weg	remove one
	PackNode.offenceName.name	text	all, een groep zoals geweld, of een code zoals 1.1.1	all, a group such as geweld, or a code such as 1.1.1
	PackNode.offenceName.name#2	text	schrijf een van deze	write one of these
Sources/Strategy/Kinds/IndicatorUnit+Field.swift
	RecordField.unit	text	Eenheid	Unit
	RecordField.unit#2	text	Eén en meer	One and many
	RecordField.unit#3	text	Bij een aantal: actie, acties.	For a count: actie, acties.
Sources/Strategy/Kinds/Intervention+Record.swift
	Intervention.noun	text	interventie	intervention
	Intervention.record	text	Doelgroep	Target group
	Intervention.record#2	text	Bereik	Reach
	Intervention.record#3	text	Wie doet mee	Who takes part
	Intervention.record#4	text	Evaluatie	Evaluation
	Intervention.record#5	text	Over de evaluatie	About the evaluation
Sources/Strategy/Kinds/LookBackItem+Record.swift
	LookBackItem.noun	text	terugblik	look-back
	LookBackItem.record	text	Staat bij de jaarresultaten	Among the year results
	Evidence.record	text	Adres als tekst tonen, niet als link	Show the address as text, not as a link
Sources/Strategy/Kinds/Organisation+Record.swift
	Organisation.noun	text	organisatie	organisation
	Organisation.record	text	Naam	Name
	Organisation.record#2	text	Korte naam	Short name
	Organisation.record#3	text	Accounts voor deze organisatie	Accounts for this organisation
Sources/Strategy/Kinds/Participation+Record.swift
	Participation.noun	text	deelname	participation
	Participation.record	text	Hoort bij	Belongs to
	Participation.record#2	text	Aantallen volgens de bron	Counts as stated
	Participation.record#3	text	De lijst is volledig	The list is complete
	Participation.record#4	text	Dan moet het aantal met de lijst kloppen.	Then the count has to agree with the list.
	Participation.record#5	text	Wie doet mee	Who takes part
	ParticipationCell.record	text	Gemeente	Municipality
	ParticipationCell.record#2	text	Sinds	Since
	ParticipationCell.record#3	text	Tot	Until
Sources/Strategy/Kinds/Pilot+Record.swift
	Pilot.noun	text	proef	pilot
	Pilot.record	text	Fase	Phase
	Pilot.record#2	text	Verwachting	Hypothesis
	Pilot.record#3	text	Hoe wordt gemeten	How it is measured
	Pilot.record#4	text	Is er geen resultaat? Laat het leeg, of schrijf waarom: nog niet bekend, niet in de bron.	Is there no result? Leave it empty, or write why: not yet known, not stated by the source.
	Pilot.record#5	text	Resultaat verwacht	Result expected
	Pilot.record#6	text	Regel voor opschalen	Rule for scaling up
Sources/Strategy/Kinds/Programme+Record.swift
	Programme.noun	text	programma	programme
	Programme.record	text	Thema	Theme
	Programme.record#2	text	Volgorde	Order
	Programme.record#3	text	Stuurt	Steered by
	Programme.record#4	text	Onderdelen	Sections
	Programme.Section.record	text	District	Police district
	Programme.Section.record#2	text	Thema's, met ; ertussen	Topics, with ; between
Sources/Strategy/Kinds/RegisterCount+Field.swift
	FieldType.registerCount.count	text	een register en een telling, zoals keurmerken/gebieden	a register and a count, such as keurmerken/gebieden
	FieldType.registerCount.count#2	text	schrijf beide met een schuine streep ertussen	write both with a slash between
Sources/Strategy/Kinds/SourceDocument+Record.swift
	SourceDocument.noun	text	bron (document)	source document
	SourceDocument.record	text	Uitgever	Publisher
Sources/Strategy/Kinds/SourceNote+Record.swift
	SourceNote.noun	text	noot bij de bron	note on the source
	SourceNote.record	text	Lezingen	Readings
	SourceNote.record#2	text	Wat het plan toont, en waarom	What the plan shows, and why
	SourceNote.record#3	text	Gaat over	Concerns
Sources/Strategy/Kinds/StrategyFrame+Record.swift
	StrategyFrame.noun	text	strategie	strategy
	StrategyFrame.record	text	Jaren	Years
	StrategyFrame.record#2	text	Zoals 2019-2022.	Such as 2019-2022.
Sources/Strategy/Kinds/Theme+Record.swift
	Theme.noun	text	thema	theme
	Theme.record	text	Geprioriteerd thema	Prioritised theme
Sources/Strategy/Reading/TargetCounts+Words.swift
	TargetCounts.sentence	text	Alle {1} doelen zijn gehaald.	All {1} targets are met.	language.number(total)
	TargetCounts.sentence.parts	text	{1} van de {2} doelen {3} gehaald	{1} of {2} targets {4} met	met	all	self[.reached] == 1 ? "is" : "zijn"	self[.reached] == 1 ? "is" : "are"
	TargetCounts.sentence#2	text	{1} niet	{1} missed	$0
	TargetCounts.sentence#3	text	{1} {2} nog niet zover	{1} still open	$0	$0 == "1" ? "is" : "zijn"
	TargetCounts.sentence#4	text	van {1} is het nog niet te zeggen	{1} cannot be told yet	$0
Sources/Strategy/Text/PlanReader.swift
	PlanReader.read	text	geen strategie	no strategy
	PlanReader.read#2	text	één blok --- strategy	one block --- strategy
	PlanReader.read#3	text	voeg strategy.md toe; een voorbeeld staat in docs/plan-format.md	add strategy.md; docs/plan-format.md shows one
	PlanReader.names.visit	text	iets dat niet te openen is	something that cannot be opened
	PlanReader.names.visit#2	text	een bestand met een naam in UTF-8	a file with a name in UTF-8
	PlanReader.names.visit#3	text	geef het een andere naam of haal het weg	rename or remove it
	PlanReader.names.visit#4	text	een bestand dat niet wordt gelezen	a file that is not read
	PlanReader.names.visit#5	text	meer dan {1} bestanden	more than {1} files	fileLimit
	PlanReader.names.visit#6	text	bestanden die eindigen op .md	files that end in .md
	PlanReader.names.visit#7	text	geef het een andere naam of haal het weg	rename or remove it
	PlanReader.entries.first	text	"{1}" voor de tweede keer (eerst in {2}, regel {3})	"{1}" a second time (first in {2}, line {3})	entry.id	first.file	first.line
	PlanReader.entries.first#2	text	elke id één keer in het hele plan	every id once in the whole plan
	PlanReader.entries.first#3	text	haal een van de twee weg of geef hem een andere naam	rename or remove one of the two
Sources/Strategy/Words/PlanWords.swift
	ActionStatus.Kind.phrase.notStarted	text	niet begonnen	not started
	ActionStatus.Kind.phrase.onTrack	text	op koers	on track
	ActionStatus.Kind.phrase.atRisk	text	loopt gevaar	at risk
	ActionStatus.Kind.phrase.done	text	klaar	done
	ActionStatus.Kind.phrase.stopped	text	gestopt	stopped
	ActionStatus.Kind.phrase.notPublished	text	stand niet openbaar	status not public
	Track.phrase.exploring	text	Verkennen	Exploring
	Track.phrase.intervening	text	Ingrijpen	Intervening
	Track.phrase.experimenting	text	Proberen	Experimenting
	ParticipationStatus.phrase.takesPart	text	doet mee	takes part
	ParticipationStatus.phrase.exploring	text	verkent	is exploring
	ParticipationStatus.phrase.announced	text	aangekondigd	announced
	ParticipationStatus.phrase.stopped	text	gestopt	stopped
	ParticipationStatus.phrase.doesNotTakePart	text	doet niet mee	does not take part
	IndicatorTarget.Origin.phrase.nationalAgenda	text	landelijke veiligheidsagenda	national safety agenda
	IndicatorTarget.Origin.phrase.own	text	eigen doel	own target
	IndicatorTarget.Origin.phrase.notStated	text	herkomst niet in de bron	origin not stated by the source
	Indicator.Kind.phrase.perYear	text	geteld over een jaar	counted over a year
	Indicator.Kind.phrase.state	text	stand op een moment	how it stands at a moment
	Indicator.Kind.phrase.change	text	verandering	change
	IndicatorTarget.text.atLeast	text	ten minste 	at least 
	IndicatorTarget.text.moreThan	text	meer dan 	more than 
	IndicatorTarget.text.atMost	text	hooguit 	at most 
	IndicatorTarget.text.lessThan	text	minder dan 	less than 
Sources/Strategy/Words/StatedNumber+Words.swift
	StatedNumber.text.about	text	ongeveer 	about 
	StatedNumber.text.almost	text	bijna 	almost 
	StatedNumber.text.justOver	text	ruim 	just over 
	StatedNumber.text.moreThan	text	meer dan 	more than 
	StatedNumber.text.atLeast	text	ten minste 	at least 
	StatedNumber.text.atMost	text	hooguit 	at most 
	StatedNumber.text.range	text	 tot 	 to 
	IndicatorUnit.number.millionEuro	text	€ 	€
	IndicatorUnit.number.millionEuro#2	text	 miljoen	 million
Sources/Writing/Draft/PlanMoment.swift
	PlanMoment.text.clock	text	{1}.{2} uur	{3}:{2}	minutes / 60	two(minutes % 60)	two(minutes / 60)
Sources/Writing/Entry/EntryProblem.swift
	EntryProblem.rule.words	text	De controle van het plan zegt: {1}	The check of the plan says: {1}	words(language)
Sources/Writing/Entry/FieldOptions.swift
	FieldOptions.organisations	text	gemeente 	municipality of 
	FieldOptions.audiences	text	partners	partners
	FieldOptions.audiences#2	text	iedereen (openbaar)	everybody (public)
	FieldOptions.audiences#3	text	alleen 	only 
	FieldOptions.earlier	text	terugblik	look-back
	FieldOptions.earlier#2	text	actie	action
Sources/Writing/Entry/FieldWords.swift
	FieldWords.text.flag	text	ja	yes
	FieldWords.text.flag#2	text	nee	no
Sources/Writing/Import/PlanImportProblem+Words.swift
	PlanImportProblem.phrase.noStrategy	text	In de zip staat geen strategy.md. Stuur de map van het plan zoals u haar hier ophaalt.	There is no strategy.md in the zip. Send the folder of the plan as you fetch it here.
	PlanImportProblem.phrase.year	text	Er is geen plan van {1}.	There is no plan of {1}.	year
	PlanImportProblem.phrase.here	text	strategy.md: dit plan is van {1}, en u bent bij {2}. Lees het in bij {1}, of verander planYear.	strategy.md: this plan is of {1}, and you are at {2}. Import it at {1}, or change planYear.	found	here
	PlanImportProblem.phrase.id	text	strategy.md: de strategie heet in dit plan {1}. Zet dat achter id.	strategy.md: the strategy is called {1} in this plan. Put that behind id.	id
	PlanImportProblem.phrase.name	text	dit bestand hoort niet bij een plan. Haal het uit de zip; bestanden van een plan eindigen op .md.	this file is no part of a plan. Take it out of the zip; files of a plan end in .md.
	PlanImportProblem.phrase	text	Dit zijn {1} regels; wij nemen er hoogstens {2} tegelijk aan. Verdeel ze over meer bestanden.	These are {1} rows; we take at most {2} at once. Divide them over several files.	$0.number(count)	$0.number(limit)
	PlanImportProblem.notText	text	{1}, regel {2}: dit is geen leesbare tekst. Sla het bestand opnieuw op als “CSV UTF-8”.	{1}, line {2}: this is no readable text. Save the file again as “CSV UTF-8”.	name	line
	PlanImportProblem.archive.notAnArchive	text	Dit is geen zip, of hij is beschadigd. Maak hem opnieuw.	This is no zip, or it is damaged. Make it again.
	PlanImportProblem.archive.tooManyFiles	text	In de zip staan meer dan {1} bestanden. Stuur alleen de map van het plan.	The zip holds more than {1} files. Send the folder of the plan alone.	ZipReader.countLimit
	PlanImportProblem.archive.name	text	uitgepakt is dit te groot: hoogstens 1 MB per bestand en 16 MB samen. Verdeel de tekst.	unpacked this is too large: at most 1 MB per file and 16 MB together. Divide the text.
	PlanImportProblem.archive.name#2	text	dit bestand is versleuteld of op een ongewone manier ingepakt. Maak de zip zonder wachtwoord.	this file is encrypted or packed in an unusual way. Make the zip without a password.
	PlanImportProblem.archive.name#3	text	dit bestand is beschadigd. Maak de zip opnieuw.	this file is damaged. Make the zip again.
	PlanImportProblem.archive.name#4	text	deze naam kan niet. Gebruik gewone namen, zonder .. en zonder : of \\.	this name cannot be used. Use plain names, without .. and without : or \\.
	PlanImportProblem.archive.name#5	text	dit bestand staat er twee keer in. Houd er één over.	this file is in it twice. Keep one of the two.
	PlanImportProblem.table.empty	text	Het bestand is leeg.	The file is empty.
	PlanImportProblem.table.line	text	Regel {1}: hier begint een aanhalingsteken dat niet eindigt. Zet er een achter de tekst.	Line {1}: a quotation mark begins here and does not end. Put one behind the text.	line
	PlanImportProblem.table.tooLarge	text	Het bestand is groter dan 4 MB.	The file is larger than 4 MB.
	PlanImportProblem.cell	text	Rij 1: de kolom {1} hoort niet bij deze tabel. Haal haar weg.	Row 1: the column {1} is no part of this table. Remove it.	column
	PlanImportProblem.cell#2	text	Rij {1}, kolom {2}: 	Row {1}, column {2}: 	mistake.row	column
	PlanImportProblem.finding.line	text	, regel {1}	, line {1}	finding.row
	PlanImportProblem.finding.place	text	{1}. Verwacht: {2}. Doe dit: {3}.	{1}. Expected: {2}. Do this: {3}.	found	expected	cure
Sources/Writing/Import/PlanUpload.swift
	PlanUpload.Choice.label.folder	text	het hele plan (zip met tekstbestanden)	the whole plan (zip of text files)
	PlanUpload.Choice.label.actions	text	acties (CSV)	actions (CSV)
	PlanUpload.Choice.label.indicators	text	indicatoren (CSV)	indicators (CSV)
Sources/Writing/Registers/RegisterRefusal+Words.swift
	RegisterRefusal.sentence.noSuchRegister	text	Dit register is er niet voor u.	There is no such register for you.
	RegisterRefusal.sentence.noSuchRow	text	Deze rij is er niet voor u.	There is no such row for you.
	RegisterRefusal.sentence.noSuchRevision	text	Deze tekst is er niet (meer).	There is no such text, or no longer.
	RegisterRefusal.sentence.notAllowed	text	U mag dit in dit register niet doen.	You may not do this in this register.
	RegisterRefusal.sentence.sealed	text	Een verzegelde rij is van één organisatie: alleen zij schrijft haar, en op de site.	A sealed row is one organisation's: it alone writes it, and on the site.
	RegisterRefusal.sentence.notNewest	text	Er is na deze tekst al een nieuwere geschreven.	A newer text was written since.
	RegisterRefusal.sentence.notOwn	text	U kunt alleen uw eigen wijziging terugnemen.	You can take back only your own change.
	RegisterRefusal.sentence.tooLate	text	Terugnemen kan tot een dag na de wijziging; wijzig de rij opnieuw.	A change can be taken back within a day; change the row once more.
	RegisterRefusal.sentence.secondPersonNeeded	text	Dit doet een tweede persoon: niet wie de tekst schreef of het vroeg.	This takes a second person: not who wrote the text or asked for it.
	RegisterRefusal.sentence.decidedAlready	text	Hierover is al besloten.	This was decided already.
	RegisterRefusal.sentence.notDeclared	text	Dit register werkt niet met vrijgave of edities.	This register has no release or editions.
	RegisterRefusal.sentence.reasonMissing	text	Schrijf erbij waarom.	Write why.
	RegisterRefusal.sentence.reasonPointsAtPerson	text	In deze tekst staat iets dat naar één persoon wijst, of zij is langer dan 500 tekens; haal dat weg.	This text holds something that points at one person, or is longer than 500 characters; remove that.
	RegisterRefusal.sentence.askedAlready	text	Dit is al gevraagd en wacht op een tweede persoon.	This was asked already and waits for a second person.
	RegisterRefusal.sentence.stillShown	text	Deze tekst is de nieuwste of wordt nog gelezen; schrijf eerst de verbeterde tekst en laat die vrijgeven.	This text is the newest one or is still read; first write the better text and have it released.
	RegisterRefusal.sentence.destroyed	text	Deze rij is vernietigd; haar id wordt niet opnieuw gebruikt.	This row was destroyed; its id is not used again.
	RegisterRefusal.sentence.limit	text	Dit zijn meer dan {1} rijen; verdeel ze.	These are more than {1} rows; divide them.	limit
Sources/Writing/Work/ReviewWork.swift
	ReviewWork.Item.words.lateRows	text	na te kijken: {1}	to be reviewed: {1}	rows
	ReviewWork.Item.words.day	text	nog nooit nagekeken	never reviewed yet
	ReviewWork.Item.words.day#2	text	had nagekeken moeten zijn op {1}	should have been reviewed on {1}	day
	ReviewWork.Item.words.day#3	text	nakijken uiterlijk op {1}	to be reviewed by {1}	day
Sources/Writing/Work/Urgency+Words.swift
	WorkList.Urgency.phrase.overdue	text	Termijn voorbij	Overdue
	WorkList.Urgency.phrase.dueSoon	text	Binnen een maand	Within a month
	WorkList.Urgency.phrase.silent	text	Een kwartaal niets gehoord	No word for a quarter
	WorkList.Urgency.phrase.open	text	Loopt	Open
	WorkList.Urgency.phrase.closed	text	Klaar of gestopt	Done or stopped
Sources/vib/AnalyseCommand.swift
	AnalyseCommand.configuration	text	Reken met de methoden van dit programma aan een eigen tabel: signalen, effect, seizoen, cijfers per inwoner.	Use this program's methods on a table of your own: signals, effect, season, rates.
	AnalyseCommand.configuration#2	text	De tabel heeft de kolommen series_id,month,count en eventueel population; de maand is bijvoorbeeld 2024-05. Er is geen map met gegevens voor nodig.	The table has the columns series_id,month,count and perhaps population; a month is for instance 2024-05. No data folder is needed.
	AnalysisOptions	text	Taal van de meldingen.	Language of the messages.
	AnalysisOptions#2	text	Vorm van het antwoord.	Form of the answer.
	AnalysisOptions.validate.language	text	--language is nl of en.	--language is nl or en.
	TableOptions	text	De tabel; - leest de invoer.	The table; - reads standard input.
	TableOptions#2	text	Ook zo te geven.	May be given like this too.
	TableOptions.validate	text	Geef één bestand.	Give one file.
	confidenceLevel.level	text	--level ligt tussen 0.5 en 1.	--level lies between 0.5 and 1.
Sources/vib/AnalyseEffectCommand.swift
	AnalyseEffectCommand.configuration	text	Schat wat een periode zonder de gebeurtenis was geworden (interrupted time series).	Estimate what a period would have been without the event (interrupted time series).
	AnalyseEffectCommand.configuration#2	text	Kolommen: series_id, observed, expected (de som zonder de gebeurtenis), lower en upper daarvan, ratio met ratio_lower en ratio_upper, se_log (standaardfout van log expected), prediction_lower en prediction_upper (van een geteld aantal), finding.	Columns: series_id, observed, expected (the sum without the event), its lower and upper, ratio with ratio_lower and ratio_upper, se_log (standard error of log expected), prediction_lower and prediction_upper (of a counted sum), finding.
	AnalyseEffectCommand	text	Eerste maand van de periode.	First month of the period.
	AnalyseEffectCommand#2	text	Laatste maand van de periode.	Last month of the period.
	AnalyseEffectCommand#3	text	qp: quasi-Poisson; nb: negatief binomiaal.	qp: quasi-Poisson; nb: negative binomial.
	AnalyseEffectCommand#4	text	full: alle maanden; pre: alleen de maanden ervoor.	full: all months; pre: only the months before.
	AnalyseEffectCommand#5	text	Golven per jaar, 0 tot en met 6.	Waves a year, 0 to 6.
	AnalyseEffectCommand#6	text	Reken per inwoner (kolom population).	Count per inhabitant (column population).
	AnalyseEffectCommand#7	text	Andere verandering van niveau, zoals 2017-01 (blijvend) of 2019-01..2019-03; mag vaker.	Another change of level, such as 2017-01 (lasting) or 2019-01..2019-03; may be repeated.
	AnalyseEffectCommand#8	text	Fouten volgens Newey en West met deze vertraging in maanden.	Errors by Newey and West with this lag in months.
	AnalyseEffectCommand#9	text	Zekerheid van de marges.	Level of the intervals.
	AnalyseEffectCommand#10	text	Toon de coëfficiënten: series_id, model, term, estimate, se, stat, p.	Show the coefficients: series_id, model, term, estimate, se, stat, p.
	AnalyseEffectCommand.validate	text	--harmonics is 0 tot en met 6.	--harmonics is 0 to 6.
	AnalyseEffectCommand.validate.lag	text	--lag is 0 tot en met 120.	--lag is 0 to 120.
Sources/vib/AnalyseOtherCommands.swift
	AnalyseSeasonsCommand.configuration	text	Splits reeksen in seizoen, trend en rest (STL).	Take series apart into season, trend and remainder (STL).
	AnalyseSeasonsCommand.configuration#2	text	Kolommen: series_id, month, observed, seasonal, trend, remainder.	Columns: series_id, month, observed, seasonal, trend, remainder.
	AnalyseSeasonsCommand	text	periodic: elk jaar hetzelfde seizoen; of een oneven aantal jaren, zoals 7.	periodic: the same season every year; or an odd number of years, such as 7.
	AnalyseSeasonsCommand.season.years	text	--window is periodic of een oneven getal van 3 of meer.	--window is periodic or an odd number of 3 or more.
	AnalyseRatesCommand.configuration	text	Vergelijk gebieden: per 1.000 inwoners, marges, trechtergrenzen, geschat niveau.	Compare areas: per 1,000 inhabitants, intervals, funnel limits, smoothed rates.
	AnalyseRatesCommand.configuration#2	text	De tabel heeft de kolommen area_id,population,count. Uit: g_ exacte en b_ Byar-marges, f_ fi_ fb_ fn_ fod_ trechtergrenzen, z-waarden, eb_ afgevlakte cijfers, alles per 1.000.	The table has the columns area_id,population,count. Out: g_ exact and b_ Byar intervals, f_ fi_ fb_ fn_ fod_ funnel limits, z scores, eb_ smoothed rates, all per 1,000.
	AnalyseRatioCommand.configuration	text	Vergelijk twee aantallen: verhouding, exacte marge en toetsen.	Compare two counts: ratio, exact interval and tests.
	AnalyseRatioCommand.configuration#2	text	Kolommen: x1, x2, t1, t2, rr, ci_lo, ci_hi, p_minlike, p_upper, p_lower, p_double, p_midp, z_sqrt, z_wheeler_poisson, z_score.	Columns: x1, x2, t1, t2, rr, ci_lo, ci_hi, p_minlike, p_upper, p_lower, p_double, p_midp, z_sqrt, z_wheeler_poisson, z_score.
	AnalyseRatioCommand	text	Twee aantallen, zoals 42,30.	Two counts, such as 42,30.
	AnalyseRatioCommand#2	text	Waar ze naar verhouding bij horen, zoals inwoners.	What they are proportional to, such as inhabitants.
	AnalyseRatioCommand#3	text	Zekerheid van de marge.	Level of the interval.
Sources/vib/AnalyseSignalsCommand.swift
	AnalyseSignalsCommand.configuration	text	Zoek reeksen waarvan de laatste maanden hoger zijn dan toeval verklaart.	Find series whose last months are higher than chance explains.
	AnalyseSignalsCommand.configuration#2	text	Kolommen: series_id, month, observed, expected, upperbound (het hoogste aantal zonder alarm), alarm, phi. De engines default en harmonic toetsen alle reeksen van een maand samen en voegen toe: p, q, lower en upper (95%), reason. Wat ontbreekt is leeg; waarom staat op de foutuitvoer.	Columns: series_id, month, observed, expected, upperbound (the highest count without alarm), alarm, phi. The engines default and harmonic test all series of a month together and add: p, q, lower and upper (95%), reason. What is missing is empty; why is on standard error.
	AnalyseSignalsCommand	text	default, of harmonic (die van eerder) of farrington ter vergelijking.	default, or harmonic (the earlier one) or farrington for comparison.
	AnalyseSignalsCommand#2	text	Hoeveel laatste maanden.	How many last months.
	AnalyseSignalsCommand#3	text	Reken per inwoner (kolom population).	Count per inhabitant (column population).
	AnalyseSignalsCommand#4	text	Maand of periode die niet meetelt, zoals 2020-03..2021-06; mag vaker.	Month or range to leave out, such as 2020-03..2021-06; may be repeated.
	AnalyseSignalsCommand#5	text	default: welk deel van de signalen over twaalf maanden toeval mag zijn; harmonic: per maand.	default: the share of signals over twelve months that may be chance; harmonic: per month.
	AnalyseSignalsCommand#6	text	default, harmonic: een lager aantal is nooit een signaal.	default, harmonic: a lower count is never a signal.
	AnalyseSignalsCommand#7	text	farrington: hoe de grens volgt (thresholdMethod).	farrington: how the bound follows (thresholdMethod).
	AnalyseSignalsCommand#8	text	farrington: kans op een vals alarm.	farrington: chance of a false alarm.
	AnalyseSignalsCommand#9	text	farrington: jaren terug (b).	farrington: years back (b).
	AnalyseSignalsCommand#10	text	farrington: halve breedte van het venster (w).	farrington: half-window (w).
	AnalyseSignalsCommand#11	text	farrington: seizoensniveaus (noPeriods).	farrington: seasonal levels (noPeriods).
	AnalyseSignalsCommand#12	text	farrington: laatste maanden die niet meetellen (pastWeeksNotIncluded).	farrington: last months left out (pastWeeksNotIncluded).
	AnalyseSignalsCommand#13	text	farrington: on is 5,4: vijf gevallen in vier maanden.	farrington: on is 5,4: five cases in four months.
	AnalyseSignalsCommand#14	text	farrington: met trend.	farrington: with trend.
	AnalyseSignalsCommand#15	text	farrington: houd de trend bij een kleinere p (pThresholdTrend); 1 houdt hem.	farrington: keep the trend for a smaller p (pThresholdTrend); 1 keeps it.
	AnalyseSignalsCommand#16	text	farrington: weeg oude uitbraken lichter.	farrington: weigh old outbreaks down.
	AnalyseSignalsCommand#17	text	farrington: vanaf welk residu.	farrington: from which residual.
	AnalyseSignalsCommand.validate	text	--last is 1 tot en met 1200.	--last is 1 to 1200.
	AnalyseSignalsCommand.validate#2	text	--fdr ligt tussen 0 en 1.	--fdr lies between 0 and 1.
	AnalyseSignalsCommand.validate#3	text	--minimum is 1 of meer.	--minimum is 1 or more.
	AnalyseSignalsCommand.validate#4	text	--p-trend ligt tussen 0 en 1.	--p-trend lies between 0 and 1.
	AnalyseSignalsCommand.limits	text	--limit54 is on, off of twee getallen zoals 5,4.	--limit54 is on, off or two numbers such as 5,4.
Sources/vib/ArgumentTexts.swift
	ArgumentTexts.unreadable	text	De naam van de map {1} is geen tekst in UTF-8; geef de map een andere naam.	The name of the folder {1} is no text in UTF-8; give the folder another name.	name
Sources/vib/AuditCommand.swift
	AuditCommand.configuration	text	Lees en controleer het controlespoor: wie deed wat, wanneer en vanuit welke rol.	Read and verify the audit trail: who did what, when and from which role.
	AuditVerifyCommand.configuration	text	Controleer of er niets is veranderd, verwijderd, afgeknipt of verwisseld; 1 als er iets mis is.	Check that nothing was changed, deleted, cut off or swapped; exit code 1 when something is wrong.
	AuditVerifyCommand	text	Een controlepunt dat elders bewaard is; mag vaker.	A checkpoint that was kept elsewhere; may be repeated.
	AuditCheckpointCommand.configuration	text	Schrijf een ondertekend controlepunt; bewaar het buiten deze computer.	Write a signed checkpoint; keep it outside this computer.
	AuditClockCommand.configuration	text	Laat zien of de klok te geloven is; zo niet, dan gaan er geen oude regels weg.	Show whether the clock is to be believed; if not, no old entries go.
	AuditClockCommand	text	Zeg dat de klok van deze computer klopt.	Say that the clock of this computer is right.
	AuditAcceptCommand.configuration	text	Laat opslaan weer toe nadat u hebt gekeken wat er mis was, bijvoorbeeld na het terugzetten van een reservekopie.	Allow saving again after you looked at what was wrong, for instance after restoring a backup.
	AuditAcceptCommand	text	Waarom; dit komt in het controlespoor.	Why; the audit trail will say so.
	AuditSearchCommand.configuration	text	Zoek in het controlespoor, het nieuwste eerst.	Search the audit trail, the newest first.
	AuditSearchCommand	text	Een woord in wat er gebeurde.	A word in what happened.
	AuditSearchCommand#2	text	Wie: account:7, command-line:NAAM of system.	Who: account:7, command-line:NAME or system.
	AuditSearchCommand#3	text	Waaraan: account:7, item:ID.	What to: account:7, item:ID.
	AuditSearchCommand#4	text	Hoeveel regels hoogstens.	How many lines at most.
Sources/vib/CommonOptions.swift
	CommonOptions	text	Vorm van het antwoord.	Form of the answer.
	CommonOptions.validate.language	text	--language is nl of en.	--language is nl or en.
Sources/vib/DeliveryCommands.swift
	DeliveriesCommand.configuration	text	Toon de leveringen, de nieuwste eerst.	List the deliveries, the newest first.
	DeliveriesCommand	text	Toon de bestanden met namen, inwoners, standen en grenzen.	List the files of names, inhabitants, statuses and boundaries.
	FindingsCommand.configuration	text	Toon wat bij het inlezen van een levering opviel.	List what was found when a delivery was read.
	FindingsCommand	text	Het nummer, of latest.	The number, or latest.
	PublishCommand.configuration	text	Publiceer een levering.	Publish a delivery.
	PublishCommand	text	Het nummer, of latest.	The number, or latest.
	PublishCommand#2	text	Aanvaard dat er cijfers verdwijnen of dat een deel van het bestand ontbreekt.	Accept that figures disappear or that a part of the file is missing.
	PublishCommand#3	text	Het nummer van het verslag (vib diff) waarmee u akkoord gaat.	The number of the report (vib diff) that you agree with.
	WithdrawCommand.configuration	text	Haal een levering van de website; ze blijft bewaard en kan terug met publish.	Take a delivery off the site; it is kept and can return with publish.
	WithdrawCommand	text	Het nummer, of latest.	The number, or latest.
	DiffCommand.configuration	text	Toon wat een levering op de website verandert.	Show what a delivery changes on the site.
	DiffCommand.configuration#2	text	Van een concept: wat er zou veranderen als u het nu publiceert. Van een gepubliceerde levering: wat er toen veranderde. Het nummer van de stand noemt u bij vib publish --report.	Of a draft: what would change if you published it now. Of a published delivery: what changed then. The number of the state is what vib publish --report asks for.
	DiffCommand	text	Het nummer, of latest.	The number, or latest.
	DiffCommand#2	text	Noem alleen cijfers die met meer dan dit aantal veranderen.	List only figures that change by more than this number.
	DiffCommand#3	text	Noem hoogstens zoveel cijfers; geteld worden ze allemaal. Standaard 50, in CSV en JSON alle.	List at most this many figures; all are counted. 50 unless stated, in CSV and JSON all.
	DiffCommand.validate	text	--threshold is nul of meer, --limit is 0 tot en met 1000000.	--threshold is zero or more, --limit is 0 to 1000000.
	ActingOptions	text	Het account dat handelt, met zijn rol: analyst leest in, approver publiceert.	The account that acts, by its role: analyst imports, approver publishes.
Sources/vib/FetchCommand.swift
	FetchCommand.configuration	text	Haal cijfers, inwoners en grenzen van de regio op bij politie, CBS en PDOK.	Fetch the region's figures, inhabitants and boundaries from police, CBS and PDOK.
	FetchCommand.configuration#2	text	Wat is opgehaald, wordt bewaard en daarna ingelezen. Stopt het halverwege, geef dan dezelfde opdracht nog eens: die gaat verder waar het stopte.	What is fetched is kept and then imported. When it stops half-way, give the same command again: it goes on from there.
	FetchCommand	text	Wat: areas (namen van gebieden), population (inwoners), boundaries (grenzen), police (misdrijven), nuisance (overlast) of all.	What: areas (names of areas), population, boundaries, police (offences), nuisance or all.
	FetchCommand#2	text	Het eerste jaar.	The first year.
	FetchCommand#3	text	Bewaar alleen, zonder in te lezen.	Only keep it, without importing.
	FetchCommand#4	text	Neem de leveringen aan zonder te publiceren.	Take the deliveries in without publishing.
	FetchCommand.validate.names	text	Ophalen kan niet van “{1}”; wel van: {2}.	“{1}” cannot be fetched; these can: {2}.	source	names
	FetchCommand.validate	text	--from is een jaar.	--from is a year.
Sources/vib/FigureCommand.swift
	FigureCommand.configuration	text	Geef een cijfer met alles wat erbij hoort.	Answer a figure with everything that belongs to it.
	FigureCommand.configuration#2	text	vib figure --area Zoetermeer --offence 1.1.1 --from 2017MM01 --to 2017MM11 --compare previous-year	vib figure --area Zoetermeer --offence 1.1.1 --from 2017MM01 --to 2017MM11 --compare previous-year
	FigureCommand	text	Gebied, als code of naam.	Area, by code or name.
	FigureCommand#2	text	Misdrijf of groep, als code, id of naam.	Offence or group, by code, id or name.
	FigureCommand#3	text	Eerste maand (2017MM01) of jaar (2017JJ00).	First month (2017MM01) or year (2017JJ00).
	FigureCommand#4	text	Laatste; standaard dezelfde als --from.	Last; the same as --from unless stated.
	FigureCommand#5	text	count, rate, change, year-to-date, moving-12-months, index, share of rank.	count, rate, change, year-to-date, moving-12-months, index, share or rank.
	FigureCommand#6	text	previous-year, previous-period, een jaar, of de eerste maand van een eerdere periode (2016MM01).	previous-year, previous-period, a year, or the first month of an earlier period (2016MM01).
	FigureCommand#7	text	Inwoners van hetzelfde jaar (same) of van het dichtstbijzijnde (nearest).	Population of the same year (same) or of the nearest (nearest).
	FigureCommand#8	text	Voor wie: analyst, partners of public.	For whom: analyst, partners or public.
Sources/vib/HelpLanguage.swift
	settingHelp	text	{1} ({2})	{1} ({2})	text	setting.environmentName
Sources/vib/HistoryCommand.swift
	HistoryCommand.configuration	text	Toon wat een cijfer was in elke stand die op de website stond.	Show what a figure was in every state that stood on the site.
	HistoryCommand.configuration#2	text	vib history Utrecht all 2018 toont elke waarde van het jaartotaal, met de levering die haar veranderde.	vib history Utrecht all 2018 shows every value of the year's total, with the delivery that changed it.
	HistoryCommand	text	Gebied, als code of naam.	Area, by code or name.
	HistoryCommand#2	text	Misdrijf of groep, als code, id of naam; all voor alles samen.	Offence or group, by code, id or name; all for all together.
	HistoryCommand#3	text	Een maand (2017MM01), een jaar (2018) of een reeks (2017MM01..2017MM11).	A month (2017MM01), a year (2018) or a run (2017MM01..2017MM11).
Sources/vib/ImportCommand.swift
	ImportCommand.configuration	text	Lees bestanden in: misdrijven, codelijsten, inwoners, grenzen, eigen reeksen.	Import files: offences, code lists, population, boundaries, own series.
	ImportCommand.configuration#2	text	Het soort bestand wordt aan de inhoud herkend. Meer bestanden van één tabel zijn samen één levering. Een levering die goed eindigt wordt gepubliceerd, tenzij u --hold geeft. Verdwijnen er cijfers door, of is het bestand niet heel, dan wacht ze op u.	The kind of file is recognised by its content. Several files of one table are one delivery. A delivery that ends well is published, unless you say --hold. One that would take figures away, or whose file is not whole, waits for you.
	ImportCommand	text	De bestanden, in volgorde.	The files, in order.
	ImportCommand#2	text	De tabel, bijvoorbeeld 47022NED.	The table, for instance 47022NED.
	ImportCommand#3	text	Het jaar van de wijk- en buurtindeling.	The division year of wijken and buurten.
	ImportCommand#4	text	Het jaar waar inwoners of grenzen bij horen.	The year that population or boundaries belong to.
	ImportCommand#5	text	Wat een leeg aantal betekent; standaard volgens de tabel.	What an empty count means; by the table unless stated.
	ImportCommand#6	text	Neem de levering aan zonder te publiceren.	Take the delivery in without publishing it.
	ImportCommand#7	text	Vul deze levering aan met de bestanden; het geheel komt in haar plaats.	Add the files to this delivery; the whole takes its place.
	ImportCommand#8	text	De bron waar een bestand met waarden van is, zoals in sources.yaml.	The source that a file of values is of, as in sources.yaml.
	ImportCommand#9	text	Welke laag van een GeoPackage of Shapefile; mag meer dan één keer.	Which layer of a GeoPackage or Shapefile; may be given more than once.
	ImportCommand#10	text	Zeg alleen wat de bestanden zijn en wat ervan ingelezen zou worden; bewaar niets.	Only say what the files are and what would be taken in; keep nothing.
	ImportCommand.validate.value	text	{1} is een jaar.	{1} is a year.	name
Sources/vib/MomentOptions.swift
	MomentOptions	text	Zoals het op de site stond aan het eind van deze dag (UTC).	As it stood on the site at the end of this day (UTC).
	MomentOptions#2	text	Zoals het op de site stond in stand N; de pagina Data noemt de standen.	As it stood on the site in state N; the page Data lists the states.
	MomentOptions.validate	text	Kies --as-of of --state, niet allebei.	Choose --as-of or --state, not both.
Sources/vib/OtherCommands.swift
	FindCommand.configuration	text	Zoek gebieden en misdrijven op naam.	Find areas and offences by name.
	FindCommand	text	Wat u zoekt.	What you look for.
	DemoCommand.configuration	text	Zet verzonnen voorbeeldcijfers klaar, duidelijk gemerkt.	Prepare invented example figures, clearly marked.
	DemoCommand	text	region: de gemeenten van het regiopakket; nation: 342 gemeenten.	region: the pack's municipalities; nation: 342.
	SettingsCommand.configuration	text	Toon alle instellingen met hun uitleg.	List all settings with what they do.
Sources/vib/PackCommand.swift
	PackCommand.configuration	text	Controleer het regiopakket en toon wat erin staat, of begin een nieuw pakket.	Check the region pack and show what is in it, or begin a new one.
	PackShowCommand.configuration	text	Controleer het regiopakket en toon wat erin staat.	Check the region pack and show what is in it.
	PackNewCommand.configuration	text	Maak het kleinste regiopakket voor een aantal gemeenten.	Make the smallest region pack for some municipalities.
	PackNewCommand.configuration#2	text	Het pakket heeft nog geen districten, groepen of jaarplan. Hoe u die erbij zet, staat in het handboek: regiopakket.md.	The pack has no districts, groups or year plan yet. The handbook says how to add them: regiopakket.md.
	PackNewCommand	text	De map van het nieuwe pakket; zij bestaat nog niet.	The folder of the new pack; it is not there yet.
	PackNewCommand#2	text	De codes van de gemeenten, met komma's ertussen.	The codes of the municipalities, between commas.
	PackNewCommand#3	text	De lijst WijkenEnBuurten van het CBS, met de namen.	The list WijkenEnBuurten of CBS, with the names.
	PackNewCommand#4	text	Grenzen (GeoJSON of TopoJSON) van gemeenten, wijken of buurten: zo liggen de tegels als in het echt.	Boundaries (GeoJSON or TopoJSON) of municipalities, wijken or buurten: so tiles lie as in reality.
	PackNewCommand#5	text	De naam van de regio; zonder: naar de map.	The region's name; without it after the folder.
Sources/vib/PlanCommands.swift
	PlanCommand.configuration	text	Controleer en toon het jaarplan van de regio.	Check and show the region's year plan.
	PlanCheckCommand.configuration	text	Controleer de tekstbestanden van het jaarplan.	Check the text files of the year plan.
	PlanCheckCommand.configuration#2	text	Noemt van elke fout het bestand, de regel en hoe u haar herstelt. Eindigt met 1 als er een fout is; waarschuwingen en opmerkingen mogen blijven.	Names file, line and cure of every mistake. Ends with 1 when there is an error; warnings and notes may stay.
	PlanCheckCommand	text	De map van het plan; standaard plan/ in het regiopakket.	The plan's folder; by default plan/ in the region pack.
	PlanListCommand.configuration	text	Toon alles wat in het jaarplan een naam heeft.	List everything in the year plan that has a name.
	PlanListCommand	text	Alleen deze soort, zoals agenda of indicator.	Only this kind, such as agenda or indicator.
	PlanShowCommand.configuration	text	Toon een onderdeel van het jaarplan, met de waarden van zijn getallen.	Show one part of the year plan, with the values of its numbers.
	PlanShowCommand	text	De naam, zoals vib plan list haar noemt.	The id, as vib plan list names it.
Sources/vib/PlanFileCommands.swift
	PlanExportCommand.configuration	text	Schrijf het concept van een jaarplan als tekstbestanden.	Write the draft of a year plan as text files.
	PlanExportCommand	text	De map om in te schrijven.	The folder to write to.
	PlanExportCommand#2	text	Het jaar; zonder: het nieuwste.	The year; without it the newest.
	PlanExportCommand#3	text	Schrijf ook acties en indicatoren als CSV, en alles als XLSX.	Also write actions and indicators as CSV, and everything as XLSX.
	PlanImportCommand.configuration	text	Neem tekstbestanden of een CSV over in het concept.	Take text files or a CSV file into the draft.
	PlanImportCommand.configuration#2	text	Vastgestelde plannen veranderen niet; het nieuwe staat in het concept totdat iemand dat vaststelt.	Adopted plans do not change; what is new stands in the draft until somebody adopts it.
	PlanImportCommand	text	De map met strategy.md, of een bestand .csv.	The folder with strategy.md, or a .csv file.
	PlanImportCommand#2	text	Het jaar; zonder: het nieuwste.	The year; without it the newest.
	PlanImportCommand#3	text	Wat de rijen van een CSV zijn: agenda, indicator, lookBack, participation.	What the rows of a CSV file are: agenda, indicator, lookBack, participation.
	PlanImportCommand#4	text	Toon alleen wat er zou veranderen.	Only show what would change.
	PlanImportCommand#5	text	Verwijder ook wat in de map niet meer staat.	Also remove what the folder no longer has.
	RemindCommand.configuration	text	Herinner eigenaren van acties per mail.	Remind the owners of actions by mail.
	RemindCommand.configuration#2	text	Eigenaren met een account krijgen één bericht over acties die te laat zijn, binnen een maand klaar moeten zijn of een kwartaal stil zijn. Laat dit wekelijks draaien.	Owners with an account get one message about actions that are overdue, due within a month or silent for a quarter. Run it weekly.
	RemindCommand	text	Toon de berichten zonder te versturen.	Show the messages without sending.
	RemindCommand#2	text	Verstuur de berichten.	Send the messages.
	RemindCommand.validate	text	Kies --preview of --send.	Choose --preview or --send.
Sources/vib/PlanWithdrawCommand.swift
	PlanWithdrawCommand.configuration	text	Haal een gepubliceerd jaarplan van de site.	Take a published year plan off the site.
	PlanWithdrawCommand.configuration#2	text	De versie die daarvoor gepubliceerd was, is dan weer openbaar; was er geen, dan zegt het adres van het jaar dat het plan is ingetrokken, met de reden.	The version published before is public again; if there was none, the address of the year says that the plan was withdrawn, with the reason.
	PlanWithdrawCommand	text	Het jaar van het plan.	The year of the plan.
	PlanWithdrawCommand#2	text	Waarom; iedereen kan dit lezen, dus noem geen personen.	Why; everybody can read this, so name no people.
Sources/vib/RegisterFileCommands.swift
	RegistersExportCommand.configuration	text	Schrijf een register als bestand: csv, xlsx, json, ics, atom of schema.	Write a register as a file: csv, xlsx, json, ics, atom or schema.
	RegistersExportCommand	text	Voor wie: public (zonder deze keuze), partners, bureau of de id van een organisatie.	For whom: public (without this choice), partners, bureau or the id of an organisation.
	RegistersExportCommand#2	text	csv, xlsx, json, ics, atom of schema.	csv, xlsx, json, ics, atom or schema.
	RegistersExportCommand#3	text	Het bestand; zonder deze keuze naar de standaarduitvoer.	The file; without this choice to standard output.
	RegistersExportCommand#4	text	Het register, zoals vib registers list het noemt.	The register, as vib registers list names it.
	RegistersImportCommand.configuration	text	Neem een CSV of werkboek over in een register.	Take a CSV or workbook into a register.
	RegistersImportCommand.configuration#2	text	Rijen horen bij hun id en revision. Wat het bestand weglaat, blijft zoals het is. Alles wordt in één keer opgeslagen, of niets: eindigt met 1 als er iets wordt geweigerd.	Rows belong to their id and revision. What the file leaves out stays as it is. All of it is saved at once, or nothing: ends with 1 when anything is refused.
	RegistersImportCommand	text	Het account dat wijzigt, met zijn rechten; zonder deze keuze wie de computer beheert, voor het bureau.	The account that changes it, with its rights; without this choice whoever runs the machine, for the bureau.
	RegistersImportCommand#2	text	Toon alleen wat er zou veranderen.	Only show what would change.
	RegistersImportCommand#3	text	Waarom; komt in de geschiedenis.	Why; kept in the history.
	RegistersImportCommand#4	text	Het register, zoals vib registers list het noemt.	The register, as vib registers list names it.
	RegistersImportCommand#5	text	Het bestand.	The file.
Sources/vib/RegisterLinksCommand.swift
	RegistersLinksCommand.configuration	text	Controleer of de webadressen in registers nog werken.	Check whether the web addresses in registers still work.
	RegistersLinksCommand.configuration#2	text	Een adres is pas stuk als het twee keer faalt met ten minste een week ertussen. 403 en 429 zeggen niets. Adressen in een eigen netwerk worden niet gevraagd. Zet deze opdracht wekelijks in uw planner; wie een register bijwerkt, ziet de uitkomst bij de rij.	An address is broken only when it fails twice with at least a week between. 403 and 429 say nothing. Addresses in a private network are not asked. Run this weekly; whoever edits a register sees the outcome at the row.
	RegistersLinksCommand	text	Alleen dit register, zoals vib registers list het noemt.	Only this register, as vib registers list names it.
Sources/vib/RegistersCommand.swift
	RegistersCommand.configuration	text	Controleer en toon de registers van het regiopakket.	Check and show the registers of the region pack.
	RegistersCheckCommand.configuration	text	Controleer de tekstbestanden van de registers.	Check the text files of the registers.
	RegistersCheckCommand.configuration#2	text	Noemt van elke fout het bestand, de regel en hoe u haar herstelt. Eindigt met 1 als er een fout is. Een register met een fout blijft weg, de andere zijn te zien.	Names file, line and cure of every mistake. Ends with 1 when there is an error. A register with a mistake is left out, the others are shown.
	RegistersCheckCommand	text	Noem ook wat op deze dag nagekeken had moeten zijn.	Name also what is overdue for review on this day.
	ReaderOptions	text	Voor wie: public (zonder deze keuze), partners, bureau of de id van een organisatie.	For whom: public (without this choice), partners, bureau or the id of an organisation.
	RegistersListCommand.configuration	text	Toon de registers die een lezer ziet.	List the registers that a reader sees.
	RegistersShowCommand.configuration	text	Toon de rijen van een register die een lezer ziet.	Show the rows of a register that a reader sees.
	RegistersShowCommand	text	Het register, zoals vib registers list het noemt.	The register, as vib registers list names it.
Sources/vib/RegistersDestroyCommand.swift
	RegistersDestroyCommand.configuration	text	Laat een rij, of wat zij eerder zei, wissen.	Have a row, or what it said before, erased.
	RegistersDestroyCommand.configuration#2	text	Eén persoon vraagt het met een reden, een tweede bevestigt het met --confirm. Dan is de tekst weg uit elk bestand van de map; dat er een tekst was, blijft in het controlespoor. Zonder rij toont de opdracht wat wacht en welke rijen hun bewaartermijn voorbij zijn. Een verzegelde rij kan alleen op de site worden gewist.	One person asks for it with a reason, a second one confirms it with --confirm. Then the text is gone from every file of the folder; that there was a text remains in the audit trail. Without a row the command lists what waits and which rows are past their time of keeping. A sealed row can be erased on the site alone.
	RegistersDestroyCommand	text	Het register.	The register.
	RegistersDestroyCommand#2	text	De id van de rij.	The id of the row.
	RegistersDestroyCommand#3	text	Wis alleen wat de rij zei tot en met deze revisie.	Erase only what the row said up to this revision.
	RegistersDestroyCommand#4	text	Waarom.	Why.
	RegistersDestroyCommand#5	text	Bevestig dit verzoek.	Confirm this request.
	RegistersDestroyCommand#6	text	Wijs dit verzoek af.	Decline this request.
	RegistersDestroyCommand#7	text	Het account dat vraagt of besluit.	The account that asks or decides.
Sources/vib/ReportCommand.swift
	ReportCommand.configuration	text	Maak rapporten waarvan de cijfers vaststaan.	Make reports of which the figures are frozen.
	ReportCheckCommand.configuration	text	Controleer de sjablonen van rapporten.	Check the templates of reports.
	ReportCheckCommand.configuration#2	text	Noemt van elke fout het bestand, de regel en hoe u haar herstelt. Eindigt met 1 als er een fout is. Een los getal of een woord dat een oorzaak noemt is ook een fout.	Names file, line and cure of every mistake. Ends with 1 when there is an error. A bare number and a word that names a cause are mistakes too.
Sources/vib/ReportRunCommands.swift
	RunArgument	text	De map met de vastgezette cijfers.	The folder with the frozen figures.
	ReportFreezeCommand.configuration	text	Zet de cijfers van een rapport vast.	Freeze the figures of a report.
	ReportFreezeCommand.configuration#2	text	Schrijft run.json in de map en antwoordt met de SHA-256 ervan. Hetzelfde sjabloon, dezelfde periode en dezelfde stand geven dezelfde bytes.	Writes run.json in the folder and answers its SHA-256. The same template, period and state give the same bytes.
	ReportFreezeCommand	text	Het sjabloon, zoals vib report check het noemt.	The template, as vib report check names it.
	ReportFreezeCommand#2	text	De periode: 2022-06, 2022-H1 of 2022.	The period: 2022-06, 2022-H1 or 2022.
	ReportFreezeCommand#3	text	De map voor de vastgezette cijfers.	The folder for the frozen figures.
	ReportDiffCommand.configuration	text	Toon welke vastgezette cijfers nu anders zouden zijn.	Show which frozen figures would differ now.
	ReportRenderCommand.configuration	text	Maak de documenten.	Make the documents.
	ReportRenderCommand.configuration#2	text	Leest alleen de vastgezette cijfers en de opmerkingen, en schrijft per gebied een webpagina, tekst, CSV, JSON en een werkboek, met SHA256SUMS.	Reads the frozen figures and the remarks only, and writes a web page, text, CSV, JSON and a workbook per area, with SHA256SUMS.
	ReportRenderCommand	text	Waarheen; standaard documents in de map.	Where to; documents in the folder unless stated.
	ReportRenderCommand#2	text	Alleen dit gebied; mag vaker.	This area only; may be repeated.
	ReportRenderCommand#3	text	Alleen deze vorm; mag vaker.	This form only; may be repeated.
	ReportVerifyCommand.configuration	text	Maak de documenten opnieuw en vergelijk ze byte voor byte.	Make the documents again and compare them byte for byte.
	ReportVerifyCommand	text	Waar de documenten staan; standaard documents in de map.	Where the documents are; documents in the folder unless stated.
	ReportRemarkCommand.configuration	text	Zet de opmerking van een gebied bij zijn rapport.	Put an area's remark beside its report.
	ReportRemarkCommand.configuration#2	text	Gewone tekst in UTF-8. Codes, onzichtbare tekens, plaatjes en wat naar één persoon wijst worden geweigerd.	Plain text in UTF-8. Codes, invisible characters, pictographs and what points at one person are refused.
	ReportRemarkCommand	text	Het gebied.	The area.
	ReportRemarkCommand#2	text	Het bestand met de opmerking.	The file with the remark.
Sources/vib/ServeCommand.swift
	ServeCommand.configuration	text	Toon de website, standaard op http://127.0.0.1:8080.	Serve the site, by default on http://127.0.0.1:8080.
Sources/vib/SignalsCommand.swift
	SignalsCommand.configuration	text	Zoek in een maand wat vaker is geregistreerd dan toeval en seizoen verklaren.	Search a month for what was registered more often than chance and season explain.
	SignalsCommand.configuration#2	text	vib signals --month 2017MM11 --family municipality --format csv	vib signals --month 2017MM11 --family municipality --format csv
	SignalsCommand	text	De maand (2017MM11); standaard de nieuwste.	The month (2017MM11); the newest unless stated.
	SignalsCommand#2	text	Gemeenten (municipality) of buurten (neighbourhood).	Municipalities (municipality) or neighbourhoods (neighbourhood).
Sources/vib/SourcesCommand.swift
	SourcesCommand.configuration	text	Toon de bronnen van de coalitie: de laatste levering, wanneer de volgende verwacht wordt en wat te laat is.	List the coalition's sources: the last delivery, when the next is expected, and what is overdue.
Sources/vib/TableCommand.swift
	TableCommand.configuration	text	Maak één tabel van aantallen: gebieden × soorten × perioden.	Make one table of counts: areas × types × periods.
	TableCommand.configuration#2	text	vib table --level buurt --inside Utrecht --from 2017MM01 --to 2017MM12 --out utrecht.xlsx. Zonder --out komt de tabel als CSV op het scherm. De CSV opent in een Nederlandse Excel; programma’s vragen --decimal point.	vib table --level neighbourhood --inside Utrecht --from 2017MM01 --to 2017MM12 --out utrecht.xlsx. Without --out the table is printed as CSV. The CSV opens in a Dutch Excel; programs ask --decimal point.
	TableCommand	text	region, district, team, gemeente (municipality), wijk of buurt (neighbourhood).	region, district, team, municipality (gemeente), wijk or neighbourhood (buurt).
	TableCommand#2	text	Alleen gebieden binnen dit gebied, als code of naam; standaard de regio.	Only areas inside this one, by code or name; the region unless stated.
	TableCommand#3	text	Misdrijf of groep, als code, id of naam; vaker te noemen. Standaard elke soort apart.	Offence or group, by code, id or name; may be repeated. Every type apart unless stated.
	TableCommand#4	text	Eerste maand (2017MM01) of jaar (2017JJ00); standaard alle maanden.	First month (2017MM01) or year (2017JJ00); all months unless stated.
	TableCommand#5	text	Laatste.	Last.
	TableCommand#6	text	Voor wie: analyst, partners of public.	For whom: analyst, partners or public.
	TableCommand#7	text	comma: puntkomma’s en komma’s, zoals een Nederlandse Excel ze leest; point: komma’s en punten.	comma: semicolons and commas, as a Dutch Excel reads them; point: commas and points.
	TableCommand#8	text	Het bestand; eindigt het op .xlsx, dan wordt het een werkmap.	The file; when it ends in .xlsx it becomes a workbook.
	TableCommand.validate	text	--decimal is comma of point.	--decimal is comma or point.
Sources/vib/TextsCommand.swift
	TextsCommand.configuration	text	De teksten van het programma, voor vertalers.	The program's texts, for translators.
	TextsExportCommand.configuration	text	Schrijf alle teksten met hun plaats in één bestand: Nederlands als bron, Engels als vertaling.	Write all texts with their place to one file: Dutch as the source, English as the translation.
	TextsExportCommand	text	Soort bestand: po (gettext) of xliff (2.0).	Kind of file: po (gettext) or xliff (2.0).
	TextsExportCommand#2	text	Het bestand; zonder: naar de uitvoer.	The file; without it: to the output.
Sources/vib/UserCommand.swift
	UserCommand.configuration	text	Beheer accounts: wie mag inloggen en wat mag die.	Manage accounts: who may sign in, and do what.
	UserCommand.configuration#2	text	Rollen: partner:GM0344 (een gemeente), partner:police, partner:prosecution, partner:bureau, partner:ORGANISATIE (een andere partner uit het jaarplan, zoals partner:pvo), editor:* (heel het jaarplan), editor:PROGRAMMA, analyst, approver, administrator.	Roles: partner:GM0344 (a municipality), partner:police, partner:prosecution, partner:bureau, partner:ORGANISATION (another partner of the year plan, such as partner:pvo), editor:* (the whole year plan), editor:PROGRAMME, analyst, approver, administrator.
	UserArgument	text	Het e-mailadres van het account.	The account's email address.
	UserListCommand.configuration	text	Toon alle accounts.	List all accounts.
	UserInviteCommand.configuration	text	Maak een account en toon de link waarmee iemand het aanneemt.	Make an account and show the link by which somebody accepts it.
	UserInviteCommand	text	Hoe collega's het account zien.	How colleagues see the account.
	UserInviteCommand#2	text	Een rol; mag vaker.	A role; may be repeated.
	UserRoleCommand.configuration	text	Geef of ontneem rollen; het account moet daarna opnieuw inloggen.	Give or take away roles; the account has to sign in again after that.
	UserRoleCommand	text	Een rol erbij; mag vaker.	A role to add; may be repeated.
	UserRoleCommand#2	text	Een rol eraf; mag vaker.	A role to remove; may be repeated.
	UserDisableCommand.configuration	text	Sluit een account; wat het deed blijft bewaard.	Close an account; what it did is kept.
	UserEnableCommand.configuration	text	Open een gesloten account weer.	Open a closed account again.
	UserSignOutCommand.configuration	text	Log een account overal uit.	Sign an account out everywhere.
	UserResetCommand.configuration	text	Toon een link om wachtzin en tweede stap opnieuw in te stellen.	Show a link to set passphrase and second step anew.
Sources/vib/VibCommand.swift
	VibCommand.configuration	text	Veiligheid in Beeld: cijfers over veiligheid, eerlijk in beeld.	Veiligheid in Beeld: figures on safety, shown honestly.
	VibCommand.configuration#2	text	Begin met: vib serve. Wie een bestand met misdrijven heeft: vib import BESTAND.	Begin with: vib serve. If you have a file of offences: vib import FILE.
"""#
}
