<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source>Charge {id} of job {job} is approved.</source>
        <translation>Zusatzleistung {id} zu Auftrag {job} ist genehmigt.</translation>
    </message>
    <message>
        <source>Price {id} of job {job} is approved.</source>
        <translation>Preis {id} zu Auftrag {job} ist genehmigt.</translation>
    </message>
    <message>
        <source>Exception {id} no longer keeps the invoice of job {job} back.</source>
        <translation>Abweichung {id} hält die Rechnung zu Auftrag {job} nicht mehr zurück.</translation>
    </message>
    <message>
        <source>Charge {id} of job {job} is turned down.</source>
        <translation>Zusatzleistung {id} zu Auftrag {job} ist abgelehnt.</translation>
    </message>
    <message>
        <source>Exception {id} of job {job} is closed.</source>
        <translation>Abweichung {id} zu Auftrag {job} ist erledigt.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Einwandfrei</translation>
    </message>
    <message>
        <source>With remarks</source>
        <translation>Mit Vorbehalt</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>POD</source>
        <translation>Abliefernachweis</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Zusatzleistungen</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Zugestellt an</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Mit Preis</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Charge {id}: {words}</source>
        <translation>Zusatzleistung {id}: {words}</translation>
    </message>
    <message>
        <source>Price {id}: {source}</source>
        <translation>Preis {id}: {source}</translation>
    </message>
    <message>
        <source>Exception {id}: {words}</source>
        <translation>Abweichung {id}: {words}</translation>
    </message>
    <message>
        <source>Not you</source>
        <translation>Nicht Sie</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>Wer darf</translation>
    </message>
    <message>
        <source>Captured by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Jobs here</source>
        <translation>Aufträge hier</translation>
    </message>
    <message>
        <source>Make the order</source>
        <translation>Auftrag anlegen</translation>
    </message>
    <message>
        <source>Change the order</source>
        <translation>Auftrag ändern</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Auftrag stornieren</translation>
    </message>
    <message>
        <source>Note on the order</source>
        <translation>Notiz am Auftrag</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>Auftrag bestätigen</translation>
    </message>
    <message>
        <source>Charge on the order</source>
        <translation>Zusatzleistung am Auftrag</translation>
    </message>
    <message>
        <source>POD pages</source>
        <translation>Seiten des Abliefernachweises</translation>
    </message>
    <message>
        <source>POD on the order</source>
        <translation>Abliefernachweis am Auftrag</translation>
    </message>
    <message>
        <source>Delivered quantity</source>
        <translation>Gelieferte Menge</translation>
    </message>
    <message>
        <source>Exception on the order</source>
        <translation>Abweichung am Auftrag</translation>
    </message>
    <message>
        <source>Exception closed</source>
        <translation>Abweichung erledigt</translation>
    </message>
    <message>
        <source>Draft invoice</source>
        <translation>Rechnungsentwurf</translation>
    </message>
    <message>
        <source>{words}, load {load}</source>
        <translation>{words}, Ladung {load}</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>In Odoo</source>
        <translation>In Odoo</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Not taken by Odoo</source>
        <translation>Von Odoo abgelehnt</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Beidseits geändert</translation>
    </message>
    <message>
        <source>Withdrawn, is never sent</source>
        <translation>Zurückgezogen, wird nie gesendet</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Happened {happened}
Recorded {recorded}</source>
        <translation>Geschehen {happened}
Erfasst {recorded}</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>At Odoo</source>
        <translation>Bei Odoo</translation>
    </message>
    <message>
        <source>What Odoo said</source>
        <translation>Was Odoo sagt</translation>
    </message>
    <message>
        <source>To do at Odoo</source>
        <translation>Bei Odoo zu tun</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Load by scanning</source>
        <translation>Verladen mit Scanner</translation>
    </message>
    <message>
        <source>Confirm load</source>
        <translation>Ladung bestätigen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Change load</source>
        <translation>Ladung ändern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Put on load</source>
        <translation>Auf die Ladung</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Von der Ladung</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Another like it</source>
        <translation>Noch ein gleicher</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>Sperre aufheben…</translation>
    </message>
    <message>
        <source>Book its return…</source>
        <translation>Retoure buchen…</translation>
    </message>
    <message>
        <source>Cancel job…</source>
        <translation>Auftrag stornieren…</translation>
    </message>
    <message>
        <source>pallet</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>roll cage</source>
        <translation>Rollbehälter</translation>
    </message>
    <message>
        <source>parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>crate</source>
        <translation>Kiste</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>Weight in all, kg</source>
        <translation>Gesamtgewicht, kg</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Barcode, if any</source>
        <translation>Barcode, falls vorhanden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove line {number}</source>
        <translation>Zeile {number} entfernen</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Liste einlesen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Book the jobs</source>
        <translation>Aufträge buchen</translation>
    </message>
    <message>
        <source>Back to the orders</source>
        <translation>Zurück zu den Aufträgen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Finish booking it</source>
        <translation>Zu Ende buchen</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>What the list comes to</source>
        <translation>Was die Liste ergibt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>No problem in this list.</source>
        <translation>Kein Problem in dieser Liste.</translation>
    </message>
    <message>
        <source>Everything in it was understood.</source>
        <translation>Alles darin wurde verstanden.</translation>
    </message>
    <message>
        <source>No job in this list.</source>
        <translation>Kein Auftrag in dieser Liste.</translation>
    </message>
    <message>
        <source>See the problems: they say what is missing.</source>
        <translation>Unter Probleme steht, was fehlt.</translation>
    </message>
    <message>
        <source>Whose orders, where the list does not say</source>
        <translation>Kunde, wo die Liste keinen nennt</translation>
    </message>
    <message>
        <source>Kept way of reading</source>
        <translation>Gemerkte Vorlage</translation>
    </message>
    <message>
        <source>Dates like 03/11</source>
        <translation>Datum wie 03/11</translation>
    </message>
    <message>
        <source>Jobs or problems</source>
        <translation>Aufträge oder Probleme</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Drop an .xlsx or .csv file here, or choose one.</source>
        <translation>Eine .xlsx- oder .csv-Datei hierher ziehen oder auswählen.</translation>
    </message>
    <message>
        <source>You see what would be booked before it is.</source>
        <translation>Sie sehen, was gebucht würde, bevor es gebucht wird.</translation>
    </message>
    <message>
        <source>Reading the list. Nothing is booked yet.</source>
        <translation>Die Liste wird gelesen. Noch ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Booking. If you stop now, the rest can be finished later; nothing is booked twice.</source>
        <translation>Es wird gebucht. Nach dem Anhalten lässt sich der Rest später buchen; nichts wird doppelt gebucht.</translation>
    </message>
    <message>
        <source>{name} is not booked in full: {done} of {all}. Its jobs show when all are booked.</source>
        <translation>{name} ist nicht ganz gebucht: {done} von {all}. Die Aufträge erscheinen, wenn alle gebucht sind.</translation>
    </message>
    <message>
        <source>{name} says nothing new: all of it is booked already ({jobs}).</source>
        <translation>{name} enthält nichts Neues: alles ist schon gebucht ({jobs}).</translation>
    </message>
    <message>
        <source>{count} booked</source>
        <translation>{count} gebucht</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} to be changed</source>
        <translation>{count} zu ändern</translation>
    </message>
    <message>
        <source>{count} booked earlier, unchanged</source>
        <translation>{count} schon gebucht, unverändert</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>no job in it</source>
        <translation>kein Auftrag darin</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Collect from</source>
        <translation>Abholen bei</translation>
    </message>
    <message>
        <source>Like an earlier one</source>
        <translation>Wie ein früherer</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Nicht nach</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>An wen geht es?</translation>
    </message>
    <message>
        <source>The customer&apos;s number for it, so that it is not booked twice.</source>
        <translation>Die Nummer des Kunden dafür, damit nichts doppelt gebucht wird.</translation>
    </message>
    <message>
        <source>Whose order is it?</source>
        <translation>Wessen Auftrag ist es?</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Choose All, book a new job, or take in a customer&apos;s list.</source>
        <translation>Alle wählen, einen neuen Auftrag buchen oder eine Liste des Kunden einlesen.</translation>
    </message>
    <message>
        <source>No job here.</source>
        <translation>Hier ist kein Auftrag.</translation>
    </message>
    <message>
        <source>No job is chosen.</source>
        <translation>Kein Auftrag gewählt.</translation>
    </message>
    <message>
        <source>Choose one in the list, or scan a label.</source>
        <translation>Einen in der Liste wählen oder ein Etikett scannen.</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Cancel {what}</source>
        <translation>{what} stornieren</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>A cancelled job cannot be booked again under its number. One that has been loaded cannot be cancelled.</source>
        <translation>Ein stornierter Auftrag kann unter seiner Nummer nicht wieder gebucht werden. Ein verladener kann nicht storniert werden.</translation>
    </message>
    <message>
        <source>Put {what} on hold</source>
        <translation>{what} sperren</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Its units are refused at loading until the hold is lifted.</source>
        <translation>Seine Packstücke werden beim Verladen abgewiesen, bis die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>Lift the hold of {what}</source>
        <translation>Sperre aufheben: {what}</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Its units can be loaded again.</source>
        <translation>Seine Packstücke können wieder verladen werden.</translation>
    </message>
    <message>
        <source>{what} cancelled.</source>
        <translation>{what} storniert.</translation>
    </message>
    <message>
        <source>{what} on hold.</source>
        <translation>{what} gesperrt.</translation>
    </message>
    <message>
        <source>{what} free again.</source>
        <translation>{what} wieder frei.</translation>
    </message>
    <message>
        <source>Which jobs</source>
        <translation>Welche Aufträge</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>Zu planen</translation>
    </message>
    <message>
        <source>On a load</source>
        <translation>Auf Ladung</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Loader</source>
        <translation>Verladung</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Auftragsannahme</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Scans freight onto loads and closes them.</source>
        <translation>Scannt Sendungen auf Ladungen und schließt sie ab.</translation>
    </message>
    <message>
        <source>Keys in orders, prints, takes in PODs, exceptions and charges.</source>
        <translation>Erfasst Aufträge, druckt, nimmt Abliefernachweise, Abweichungen und Zusatzleistungen auf.</translation>
    </message>
    <message>
        <source>Turns customers&apos; lists into jobs.</source>
        <translation>Macht aus Listen der Kunden Aufträge.</translation>
    </message>
    <message>
        <source>All of that, approves and releases.</source>
        <translation>All das, genehmigt und gibt frei.</translation>
    </message>
    <message>
        <source>Everything, and Settings: people, depot, Odoo.</source>
        <translation>Alles, auch Einstellungen: Personen, Depot, Odoo.</translation>
    </message>
    <message>
        <source>{done} of {count} are booked. Nothing of it is seen until all are.</source>
        <translation>{done} von {count} sind gebucht. Zu sehen sind sie erst, wenn alle gebucht sind.</translation>
    </message>
    <message>
        <source>jobs of {file} are not booked yet</source>
        <translation>Aufträge aus {file} sind noch nicht gebucht</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Zu Ende buchen</translation>
    </message>
    <message>
        <source>jobs taken in from {file}</source>
        <translation>Aufträge aus {file} eingelesen</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Load {number}  ·  {vehicle}</source>
        <translation>Ladung {number}  ·  {vehicle}</translation>
    </message>
    <message>
        <source>no vehicle yet</source>
        <translation>noch kein Fahrzeug</translation>
    </message>
    <message>
        <source>dock {dock}</source>
        <translation>Tor {dock}</translation>
    </message>
    <message>
        <source>Nothing is on it yet.</source>
        <translation>Noch ist nichts darauf.</translation>
    </message>
    <message>
        <source>{left} of {count} still to load</source>
        <translation>{left} von {count} noch zu verladen</translation>
    </message>
    <message>
        <source>All is loaded. Confirm it.</source>
        <translation>Alles ist verladen. Jetzt bestätigen.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Verladen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>job to put on a load</source>
        <translation>Auftrag ist noch auf keiner Ladung</translation>
    </message>
    <message>
        <source>jobs to put on a load</source>
        <translation>Aufträge sind noch auf keiner Ladung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>job left without a price</source>
        <translation>Auftrag ist ohne Preis abgefahren</translation>
    </message>
    <message>
        <source>jobs left without a price</source>
        <translation>Aufträge sind ohne Preis abgefahren</translation>
    </message>
    <message>
        <source>Price the first</source>
        <translation>Preis festlegen</translation>
    </message>
    <message>
        <source>drop is out without a POD</source>
        <translation>Stopp ist ohne Abliefernachweis unterwegs</translation>
    </message>
    <message>
        <source>drops are out without a POD</source>
        <translation>Stopps sind ohne Abliefernachweis unterwegs</translation>
    </message>
    <message>
        <source>Take in PODs</source>
        <translation>Nachweise annehmen</translation>
    </message>
    <message>
        <source>drop left over a day ago and has no POD</source>
        <translation>Stopp ist seit über einem Tag unterwegs, ohne Abliefernachweis</translation>
    </message>
    <message>
        <source>drops left over a day ago and have no POD</source>
        <translation>Stopps sind seit über einem Tag unterwegs, ohne Abliefernachweis</translation>
    </message>
    <message>
        <source>Chase the first</source>
        <translation>Nachhaken</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>wait for approval</source>
        <translation>warten auf Genehmigung</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>delivered job is not released</source>
        <translation>zugestellter Auftrag ist nicht freigegeben</translation>
    </message>
    <message>
        <source>delivered jobs are not released</source>
        <translation>zugestellte Aufträge sind nicht freigegeben</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Abrechnen</translation>
    </message>
    <message>
        <source>was not taken by Odoo</source>
        <translation>wurde von Odoo abgelehnt</translation>
    </message>
    <message>
        <source>were not taken by Odoo</source>
        <translation>wurden von Odoo abgelehnt</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Grund ansehen</translation>
    </message>
    <message>
        <source>was changed on both sides</source>
        <translation>wurde auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>were changed on both sides</source>
        <translation>wurden auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>customer is not known to Odoo</source>
        <translation>Kunde ist in Odoo unbekannt</translation>
    </message>
    <message>
        <source>customers are not known to Odoo</source>
        <translation>Kunden sind in Odoo unbekannt</translation>
    </message>
    <message>
        <source>Say who</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>The backup is overdue</source>
        <translation>Die Sicherung ist überfällig</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Darum kümmern</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Die Festplatte ist fast voll</translation>
    </message>
    <message>
        <source>The last one was made {time}.</source>
        <translation>Die letzte ist von {time}.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The oldest is for {day}.</source>
        <translation>Der älteste ist für {day}</translation>
    </message>
    <message>
        <source>The first left {time}, {age} ago.</source>
        <translation>Der erste ist {time} abgefahren ({age} her).</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} Min.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} Std.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>loader</source>
        <translation>Verladung</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>Auftragsannahme</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <extracomment>Where a sentence may end: after its mark, or before a colon; where the next begins. A value may be a sentence with values of its own, and no deeper. What is longer, or has more sentences, was not said by a service.</extracomment>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Programmteile</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Undamaged</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Euro pallet</source>
        <translation>Europalette</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>Stück</translation>
    </message>
</context>
<context>
    <name>AboutSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open the log&apos;s folder</source>
        <translation>Ordner des Protokolls öffnen</translation>
    </message>
    <message>
        <source>For whoever helps: the log tells what happened, without names and addresses.</source>
        <translation>Für alle, die helfen: Das Protokoll sagt, was geschah, ohne Namen und Anschriften.</translation>
    </message>
    <message>
        <source>Depot Desk</source>
        <translation>Depot Desk</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Answer to the last scan</source>
        <extracomment>The sizes of the title and of the lines below it, to be read from three metres.</extracomment>
        <translation>Antwort auf den letzten Scan</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source> hours</source>
        <translation> Stunden</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Another disk than the store&apos;s: a stick, a network drive.</source>
        <translation>Eine andere Festplatte als die des Datenbestands: ein Stick, ein Netzlaufwerk.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>{count} are kept; the oldest goes.</source>
        <translation>{count} werden behalten; die älteste geht.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt nachprüfen</translation>
    </message>
    <message>
        <source>Look this desk over</source>
        <translation>Arbeitsplatz durchsehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>To bring one back, close Depot Desk at every desk and run “depot restore FILE”. Nothing that is there is overwritten.</source>
        <translation>Zum Zurückholen Depot Desk an allen Plätzen schließen und „depot restore DATEI“ ausführen. Was da ist, wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Verify checks every record and every file. Looking over is quick: program, disk, clock, backup.</source>
        <translation>Nachprüfen liest jeden Eintrag und jede Datei. Durchsehen geht schnell: Programm, Festplatte, Uhr, Sicherung.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Name a folder first, then save.</source>
        <translation>Erst einen Ordner nennen, dann speichern.</translation>
    </message>
    <message>
        <source>Backing up. Work can go on.</source>
        <translation>Es wird gesichert. Die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>Verifying. Work can go on.</source>
        <translation>Es wird nachgeprüft. Die Arbeit kann weitergehen.</translation>
    </message>
    <message>
        <source>Backed up into {path}.</source>
        <translation>Gesichert in {path}.</translation>
    </message>
    <message>
        <source>✓ All {count} records, every row and every file are in order.</source>
        <translation>✓ Alle {count} Einträge, jede Zeile und jede Datei sind in Ordnung.</translation>
    </message>
    <message>
        <source>■ Something is wrong. Do not work on before somebody who knows has looked.</source>
        <translation>■ Etwas stimmt nicht. Nicht weiterarbeiten, bevor jemand nachgesehen hat, der sich auskennt.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be read: {why}.</source>
        <translation>Der Ordner für Sicherungen ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>No backups are made yet. Name a folder on another disk.</source>
        <translation>Es wird noch nicht gesichert. Einen Ordner auf einer anderen Festplatte nennen.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The last one: {when}. Backups there: {count}.</source>
        <translation>Die letzte: {when}. Sicherungen dort: {count}.</translation>
    </message>
    <message>
        <source>{count} need a look.</source>
        <translation>{count} Punkte bitte ansehen.</translation>
    </message>
    <message>
        <source>✓ Everything is in order.</source>
        <translation>✓ Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>BillingPage</name>
    <message>
        <source>Part of billing</source>
        <translation>Teil der Abrechnung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>No job is ready to be released.</source>
        <translation>Kein Auftrag ist bereit zur Freigabe.</translation>
    </message>
    <message>
        <source>Jobs come here when price, POD and charges are settled. Not ready says what is missing.</source>
        <translation>Aufträge kommen hierher, wenn Preis, Abliefernachweis und Zusatzleistungen geklärt sind. Unter Nicht bereit steht, was fehlt.</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Fehlendes ansehen</translation>
    </message>
    <message>
        <source>Nothing that was delivered lacks anything.</source>
        <translation>Bei den zugestellten Aufträgen fehlt nichts.</translation>
    </message>
    <message>
        <source>Jobs that left the depot come here while something is missing for their invoice.</source>
        <translation>Aufträge, die das Depot verlassen haben, stehen hier, solange für ihre Rechnung etwas fehlt.</translation>
    </message>
    <message>
        <source>Nothing waits for approval.</source>
        <translation>Nichts wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Charges, prices off the card and exceptions that block an invoice come here.</source>
        <translation>Zusatzleistungen, Preise außerhalb der Preisliste und Abweichungen, die eine Rechnung zurückhalten, kommen hierher.</translation>
    </message>
    <message>
        <source>Nothing was released yet.</source>
        <translation>Noch ist nichts freigegeben.</translation>
    </message>
    <message>
        <source>Released jobs stay here, with how far their invoice is.</source>
        <translation>Freigegebene Aufträge bleiben hier, mit dem Stand ihrer Rechnung.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>Nicht bereit</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Zu genehmigen</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Release 1 job</source>
        <translation>1 Auftrag freigeben</translation>
    </message>
    <message>
        <source>Release {count} jobs</source>
        <translation>{count} Aufträge freigeben</translation>
    </message>
    <message>
        <source>Let the invoice go   Enter</source>
        <translation>Rechnung zulassen   Enter</translation>
    </message>
    <message>
        <source>Approve   Enter</source>
        <translation>Genehmigen   Enter</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben…</translation>
    </message>
    <message>
        <source>- Ready: choose jobs (Ctrl+A for all) and press Ctrl+Enter to release them
- Not ready: Enter goes to where the first thing that is missing is mended
- To approve: Enter approves and goes on to the next
- Who captured a charge or price cannot approve it
- Set the price, add charges and close exceptions at the right
- Scan a note to bring its job here
- F9 goes to the next thing that needs you, F8 to the job&apos;s documents</source>
        <translation>- Bereit: Aufträge wählen (Strg+A für alle) und mit Strg+Enter freigeben
- Nicht bereit: Enter führt dorthin, wo das erste Fehlende ergänzt wird
- Zu genehmigen: Enter genehmigt und geht zum nächsten
- Wer eine Zusatzleistung oder einen Preis erfasst hat, kann sie nicht genehmigen
- Preis, Zusatzleistungen und Abweichungen rechts bearbeiten
- Einen Frachtbrief scannen bringt seinen Auftrag hierher
- F9 geht zum Nächsten, was zu tun ist, F8 zu den Papieren des Auftrags</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>New load</source>
        <translation>Neue Ladung</translation>
    </message>
    <message>
        <source>Change load</source>
        <translation>Ladung ändern</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Plan a load</source>
        <translation>Ladung planen</translation>
    </message>
    <message>
        <source>No load is open.</source>
        <translation>Keine Ladung ist offen.</translation>
    </message>
    <message>
        <source>Plan one: a vehicle or a subcontractor is enough.</source>
        <translation>Eine planen: Fahrzeug oder Subunternehmer genügt.</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer/in</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Verladen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing is to be loaded yet.</source>
        <translation>Noch ist nichts zu verladen.</translation>
    </message>
    <message>
        <source>Loads appear here by themselves once they are planned.</source>
        <translation>Ladungen erscheinen hier von selbst, sobald sie geplant sind.</translation>
    </message>
    <message>
        <source>Loads  ·  {day}</source>
        <translation>Ladungen  ·  {day}</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Being done</source>
        <extracomment>What is done sooner is not shown on its way: a sign that flashes up only unsettles. So long the end of the program waits for what is being done.</extracomment>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>ChargeCard</name>
    <message>
        <source>by the tariff</source>
        <translation>laut Tarif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Zusatzleistung hinzufügen</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Zusatzleistung hinzufügen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Without evidence a supervisor has to approve it.</source>
        <translation>Ohne Beleg muss die Leitung sie genehmigen.</translation>
    </message>
    <message>
        <source>A file is still being read. Add the charge again in a moment.</source>
        <translation>Eine Datei wird noch gelesen. Gleich noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Charge {id} of {amount} waits for approval by somebody else.</source>
        <translation>Zusatzleistung {id} über {amount} muss jemand anders genehmigen.</translation>
    </message>
</context>
<context>
    <name>ChargeForm</name>
    <message>
        <source>Add a charge</source>
        <translation>Zusatzleistung hinzufügen</translation>
    </message>
    <message>
        <source>Add charge   Ctrl+Enter</source>
        <translation>Hinzufügen   Strg+Enter</translation>
    </message>
    <message>
        <source>Evidence: without it a supervisor has to approve</source>
        <translation>Beleg: ohne ihn muss die Leitung genehmigen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Zusatzleistung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity: {what}</source>
        <translation>Menge: {what}</translation>
    </message>
    <message>
        <source>, the first {free} free</source>
        <translation>, die ersten {free} frei</translation>
    </message>
    <message>
        <source>Choose a charge.</source>
        <translation>Eine Zusatzleistung wählen.</translation>
    </message>
    <message>
        <source>Say how many or how much.</source>
        <translation>Angeben, wie viele oder wie viel.</translation>
    </message>
    <message>
        <source>Charge {id} of {amount} is captured for {job}. It waits for somebody else&apos;s approval.</source>
        <translation>Zusatzleistung {id} über {amount} ist für {job} erfasst. Jemand anders muss sie genehmigen.</translation>
    </message>
</context>
<context>
    <name>DateOrder</name>
    <message>
        <source>As the list shows</source>
        <translation>Wie die Liste zeigt</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
</context>
<context>
    <name>DeliveriesPage</name>
    <message>
        <source>All clean except…</source>
        <translation>Alle einwandfrei außer…</translation>
    </message>
    <message>
        <source>Part of deliveries</source>
        <translation>Teil der Ablieferung</translation>
    </message>
    <message>
        <source>Out without a POD</source>
        <translation>Unterwegs ohne Nachweis</translation>
    </message>
    <message>
        <source>Taken in lately</source>
        <translation>Zuletzt angenommen</translation>
    </message>
    <message>
        <source>Close   Esc</source>
        <translation>Schließen   Esc</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Ablieferung</translation>
    </message>
    <message>
        <source>Out without a POD   {count}</source>
        <translation>Unterwegs ohne Nachweis   {count}</translation>
    </message>
    <message>
        <source>Finish what you have begun, or press Esc; then scan again.</source>
        <translation>Beenden Sie, was Sie begonnen haben, oder drücken Sie Esc; scannen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Note {number} is void. Check whether this is the paper that went out.</source>
        <translation>Frachtbrief {number} ist ungültig. Bitte prüfen, ob dieses Papier mitgefahren ist.</translation>
    </message>
    <message>
        <source>Every POD is in.</source>
        <translation>Alle Abliefernachweise sind da.</translation>
    </message>
    <message>
        <source>Papers that come back from the road are taken in here.
- Scan a signed note, or a unit, anywhere on this page: its form opens.
- 1 to 5 say how it went, then type who signed.
- Ctrl+Enter accepts and goes to the next. Esc puts the form away; what you typed is kept.
- Partly: tick or scan the units that were accepted.
- Drop photos and PDFs on the form; large pictures are made smaller.
- All clean except…: the drops of one load in one table. Choose several rows for just those.
- A POD taken in lately can be put right from its list, until it is released to invoice. Until noon the list also holds yesterday&apos;s.</source>
        <translation>Papiere, die von unterwegs zurückkommen, werden hier angenommen.
- Einen unterschriebenen Frachtbrief oder ein Packstück scannen, egal wo auf dieser Seite: Das Formular öffnet sich.
- 1 bis 5 sagen, wie es ging, dann eintippen, wer unterschrieben hat.
- Strg+Enter nimmt an und geht zum nächsten. Esc legt das Formular weg; Getipptes bleibt erhalten.
- Teilweise: die angenommenen Packstücke abhaken oder scannen.
- Fotos und PDFs auf das Formular ziehen; große Bilder werden verkleinert.
- Alle einwandfrei außer…: die Stopps einer Ladung in einer Tabelle. Mehrere Zeilen wählen, wenn nur diese gemeint sind.
- Ein zuletzt angenommener Abliefernachweis lässt sich aus seiner Liste berichtigen, bis er zur Rechnung freigegeben ist. Bis Mittag stehen dort auch die von gestern.</translation>
    </message>
    <message>
        <source>{count} chosen drops</source>
        <translation>{count} gewählte Stopps</translation>
    </message>
    <message>
        <source>Load {load}, {who}: {count} without a POD</source>
        <translation>Ladung {load}, {who}: {count} ohne Abliefernachweis</translation>
    </message>
    <message>
        <source>No drop of load {load} waits for a POD.</source>
        <translation>Kein Stopp von Ladung {load} wartet auf einen Abliefernachweis.</translation>
    </message>
</context>
<context>
    <name>DepotSection</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>On consignment notes</source>
        <translation>Auf Frachtbriefen</translation>
    </message>
    <message>
        <source>Notes that are printed already stay as they are.</source>
        <translation>Schon gedruckte Frachtbriefe bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>A clerk approves charges up to this amount; above it a supervisor does. Like {amount}.</source>
        <translation>Bis zu diesem Betrag genehmigt die Disposition Zusatzleistungen, darüber die Leitung. Zum Beispiel {amount}.</translation>
    </message>
    <message>
        <source>Name of the depot</source>
        <translation>Name des Depots</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Conditions of carriage</source>
        <translation>Beförderungsbedingungen</translation>
    </message>
    <message>
        <source>Language of the notes</source>
        <translation>Sprache der Frachtbriefe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Charges a clerk may approve</source>
        <translation>Disposition genehmigt Zusatzleistungen bis</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The depot&apos;s settings are saved.</source>
        <translation>Die Einstellungen des Depots sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Edit</source>
        <extracomment>What can be done to a job, and which fact it records: offered only to those who may.</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Print note</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Another like it</source>
        <translation>Noch ein gleicher</translation>
    </message>
    <message>
        <source>Booked.</source>
        <translation>Gebucht.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Only the note chosen</source>
        <translation>Nur der gewählte Frachtbrief</translation>
    </message>
    <message>
        <source>Part of documents</source>
        <translation>Teil der Papiere</translation>
    </message>
    <message>
        <source>Find any job by typing…</source>
        <translation>Beliebigen Auftrag suchen…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Druckliste</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Every note of the open loads is printed.</source>
        <translation>Alle Frachtbriefe der offenen Ladungen sind gedruckt.</translation>
    </message>
    <message>
        <source>Consignment notes are seen and printed here.
- Choose a load for all its notes, scan a unit or a note, or type any word of a job.
- What you see is not a print: only printing counts.
- F8 prints the notes chosen (Ctrl+A chooses all); Print all prints the whole list.
- A note printed before needs a reason, which stands on the copy and in the print list.
- PDF to folder needs no printer; the folder is remembered for this station.
- F9 goes to the next note that was never printed.
- Void number… gives a spoilt note a new number.</source>
        <translation>Frachtbriefe werden hier angesehen und gedruckt.
- Eine Ladung wählen für alle ihre Frachtbriefe, ein Packstück oder einen Frachtbrief scannen oder ein Wort des Auftrags tippen.
- Was Sie sehen, ist kein Druck: Nur Drucken zählt.
- F8 druckt die gewählten Frachtbriefe (Strg+A wählt alle); Alle drucken druckt die ganze Liste.
- Ein schon gedruckter Frachtbrief braucht einen Grund; er steht auf der Kopie und in der Druckliste.
- PDF in Ordner braucht keinen Drucker; der Ordner wird für diesen Arbeitsplatz gemerkt.
- F9 geht zum nächsten Frachtbrief, der nie gedruckt wurde.
- Nummer entwerten… gibt einem verdorbenen Frachtbrief eine neue Nummer.</translation>
    </message>
    <message>
        <source>Notes of load {load}</source>
        <translation>Frachtbriefe der Ladung {load}</translation>
    </message>
    <message>
        <source>Note of job {job}</source>
        <translation>Frachtbrief zu Auftrag {job}</translation>
    </message>
    <message>
        <source>Choose a note to see it here.</source>
        <translation>Einen Frachtbrief wählen, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Making the page…</source>
        <translation>Die Seite entsteht…</translation>
    </message>
    <message>
        <source>Note {note} of job {job} is void. The job has a new number.</source>
        <translation>Frachtbrief {note} zu Auftrag {job} ist ungültig. Der Auftrag hat eine neue Nummer.</translation>
    </message>
</context>
<context>
    <name>DropBars</name>
    <message>
        <source>Drops of this load</source>
        <translation>Stopps dieser Ladung</translation>
    </message>
</context>
<context>
    <name>EditJob</name>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Its freight was scanned already, so its goods stay as they are.</source>
        <translation>Die Sendung wurde schon gescannt, darum bleiben die Güter, wie sie sind.</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <translation>{number} ändern</translation>
    </message>
    <message>
        <source>Job {number} is changed.</source>
        <translation>Auftrag {number} ist geändert.</translation>
    </message>
    <message>
        <source>Job {number} is as it was.</source>
        <translation>Auftrag {number} ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>ExceptionForm</name>
    <message>
        <source>Log an exception</source>
        <translation>Abweichung melden</translation>
    </message>
    <message>
        <source>Log exception   Ctrl+Enter</source>
        <translation>Abweichung melden   Strg+Enter</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was ging schief</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>the whole job</source>
        <translation>der ganze Auftrag</translation>
    </message>
    <message>
        <source>Choose what went wrong.</source>
        <translation>Wählen, was schiefging.</translation>
    </message>
    <message>
        <source>Write down what was seen.</source>
        <translation>Aufschreiben, was zu sehen war.</translation>
    </message>
    <message>
        <source>{code} needs a photo.</source>
        <translation>{code} braucht ein Foto.</translation>
    </message>
    <message>
        <source>Exception {id} is logged for {job}.</source>
        <translation>Abweichung {id} ist für {job} gemeldet.</translation>
    </message>
</context>
<context>
    <name>FilesBox</name>
    <message>
        <source>Drop pictures or PDFs here</source>
        <translation>Bilder oder PDFs hierher ziehen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Pictures and PDFs</source>
        <translation>Bilder und PDFs</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>No file was added: another job was opened meanwhile. Open theirs again and add them.</source>
        <translation>Es wurde keine Datei hinzugefügt: Inzwischen wurde ein anderer Auftrag geöffnet. Öffnen Sie den richtigen noch einmal und fügen Sie die Dateien hinzu.</translation>
    </message>
    <message>
        <source>{name}   being read…</source>
        <translation>{name}   wird gelesen…</translation>
    </message>
    <message>
        <source>{name}   {size}, made smaller from {was}</source>
        <translation>{name}   {size}, verkleinert von {was}</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Scan or search everything…   F2</source>
        <translation>Alles scannen oder suchen…   F2</translation>
    </message>
    <message>
        <source>Scan or search everything</source>
        <translation>Alles scannen oder suchen</translation>
    </message>
    <message>
        <source>Nothing here has the code {code}. Nothing was changed. Check the label, or search by name.</source>
        <translation>Nichts hier hat den Code {code}. Es wurde nichts geändert. Etikett prüfen oder nach Namen suchen.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Set up this depot</source>
        <translation>Dieses Depot einrichten</translation>
    </message>
    <message>
        <source>Welcome to Depot Desk</source>
        <translation>Willkommen bei Depot Desk</translation>
    </message>
    <message>
        <source>A little is needed to begin. Printers and Odoo can wait: they are set up later, under Settings.</source>
        <translation>Zum Anfang braucht es nur wenig. Drucker und Odoo können warten: Sie werden später unter Einstellungen eingerichtet.</translation>
    </message>
    <message>
        <source>1  The depot and this station</source>
        <translation>1  Das Depot und dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>2  The first person</source>
        <translation>2  Die erste Person</translation>
    </message>
    <message>
        <source>This depot is set up, and nobody works here yet. The first person becomes its admin, who can add the others.</source>
        <translation>Dieses Depot ist eingerichtet, und noch arbeitet niemand hier. Die erste Person wird Admin und kann die anderen hinzufügen.</translation>
    </message>
    <message>
        <source>Everything is kept at {place}.</source>
        <translation>Alles liegt in {place}.</translation>
    </message>
    <message>
        <source>Try it with practice data</source>
        <translation>Mit Übungsdaten ausprobieren</translation>
    </message>
    <message>
        <source>Depot code</source>
        <translation>Kürzel des Depots</translation>
    </message>
    <message>
        <source>Two to five letters. It begins every note number.</source>
        <translation>Zwei bis fünf Buchstaben. Damit beginnt jede Frachtbriefnummer.</translation>
    </message>
    <message>
        <source>Name of the depot</source>
        <translation>Name des Depots</translation>
    </message>
    <message>
        <source>As it stands on consignment notes.</source>
        <translation>Wie er auf Frachtbriefen steht.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Station number</source>
        <translation>Nummer des Arbeitsplatzes</translation>
    </message>
    <message>
        <source>This desk. A second desk takes the next.</source>
        <translation>Dieser Arbeitsplatz. Ein zweiter bekommt die nächste Nummer.</translation>
    </message>
    <message>
        <source>Becomes admin, who adds the others.</source>
        <translation>Wird Admin und fügt die anderen hinzu.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>At least six digits.</source>
        <translation>Mindestens sechs Ziffern.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Opening the practice depot. The first time it is made, which takes some seconds.</source>
        <translation>Das Übungsdepot wird geöffnet. Beim ersten Mal wird es angelegt, das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything that was recorded is safe. The log says more.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Alles Erfasste ist sicher. Das Protokoll sagt mehr.</translation>
    </message>
</context>
<context>
    <name>GatePane</name>
    <message>
        <source>Why?</source>
        <extracomment>A scan is answered at once; what it changed here is read when it is answered, or one scan would wait for another.</extracomment>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Everything is on the vehicle.</source>
        <translation>Alles ist auf dem Fahrzeug.</translation>
    </message>
    <message>
        <source>Nothing stays behind.</source>
        <translation>Nichts bleibt zurück.</translation>
    </message>
    <message>
        <source>Units that are missing</source>
        <translation>Fehlende Packstücke</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Packstücke</translation>
    </message>
    <message>
        <source>Why? Not needed any more</source>
        <translation>Warum? Nicht mehr nötig</translation>
    </message>
    <message>
        <source>Say why. Others will read it on the load.</source>
        <translation>Grund angeben. Andere lesen ihn an der Ladung.</translation>
    </message>
    <message>
        <source>Load {number} is confirmed.</source>
        <translation>Ladung {number} ist bestätigt.</translation>
    </message>
    <message>
        <source>Load {number} is confirmed without {units}.</source>
        <translation>Ladung {number} ist bestätigt. Es fehlt: {units}.</translation>
    </message>
    <message>
        <source>Confirming load {number}…</source>
        <translation>Ladung {number} wird bestätigt…</translation>
    </message>
    <message>
        <source>Load {number} has departed.</source>
        <translation>Ladung {number} ist abgefahren.</translation>
    </message>
    <message>
        <source>Load {number} is departing…</source>
        <translation>Ladung {number} fährt ab…</translation>
    </message>
    <message>
        <source>Load {number} is open again.</source>
        <translation>Ladung {number} ist wieder offen.</translation>
    </message>
    <message>
        <source>Opening load {number} again…</source>
        <translation>Ladung {number} wird wieder geöffnet…</translation>
    </message>
    <message>
        <source>Load {number}: {why}</source>
        <translation>Ladung {number}: {why}</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Staying behind: {units}. Reason: {why}</source>
        <translation>Bleibt zurück: {units}. Grund: {why}</translation>
    </message>
    <message>
        <source>No note was printed yet for {jobs}.</source>
        <translation>Noch kein Frachtbrief gedruckt: {jobs}.</translation>
    </message>
    <message>
        <source>F8 prints.</source>
        <translation>F8 druckt.</translation>
    </message>
    <message>
        <source>Confirm without {units}</source>
        <translation>Ohne {units} bestätigen</translation>
    </message>
    <message>
        <source>Confirm load</source>
        <translation>Ladung bestätigen</translation>
    </message>
    <message>
        <source>{loaded} of {units} are on the vehicle. Nothing is missing.</source>
        <translation>{units}, davon auf dem Fahrzeug: {loaded}. Nichts fehlt.</translation>
    </message>
    <message>
        <source>{loaded} of {units} are on the vehicle. {missing} would stay behind: scan what you find, or say why.</source>
        <translation>{units}, davon auf dem Fahrzeug: {loaded}. Es fehlt: {missing}. Scannen, was sich findet, oder den Grund angeben.</translation>
    </message>
    <message>
        <source>The vehicle leaves with {units} for {jobs}. This cannot be taken back.</source>
        <translation>Das Fahrzeug fährt ab: {units} für {jobs}. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Waiting for a load again, with nothing on it: {jobs}.</source>
        <translation>Wartet wieder auf eine Ladung, weil nichts verladen ist: {jobs}.</translation>
    </message>
    <message>
        <source>The load is confirmed. Open it again to load more or to take something off.</source>
        <translation>Die Ladung ist bestätigt. Zum Nachladen oder Abladen wieder öffnen.</translation>
    </message>
    <message>
        <source>On hold and on the vehicle: {jobs}. Take that freight off, or ask a supervisor to confirm.</source>
        <translation>Gesperrt und auf dem Fahrzeug: {jobs}. Diese Sendungen abladen oder die Leitung bestätigen lassen.</translation>
    </message>
    <message>
        <source>On hold and on the vehicle: {jobs}. You may confirm it all the same.</source>
        <translation>Gesperrt und auf dem Fahrzeug: {jobs}. Sie dürfen trotzdem bestätigen.</translation>
    </message>
    <message>
        <source>not on the dock</source>
        <translation>nicht am Tor</translation>
    </message>
    <message>
        <source>refused by driver</source>
        <translation>vom Fahrer abgelehnt</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>more freight came</source>
        <translation>mehr Sendungen gekommen</translation>
    </message>
    <message>
        <source>wrong freight on it</source>
        <translation>falsche Sendung darauf</translation>
    </message>
    <message>
        <source>vehicle changed</source>
        <translation>anderes Fahrzeug</translation>
    </message>
    <message>
        <source>other…</source>
        <translation>anderes…</translation>
    </message>
</context>
<context>
    <name>GoodsLines</name>
    <message>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>F1 this help
F2 search or scan
Ctrl+1…8 pages
Tab goes on, Space presses a button
Enter opens
Esc goes back
Ctrl+Z takes back
F8 prints
F9 next thing that needs you
Ctrl+L locks</source>
        <translation>F1 diese Hilfe
F2 suchen oder scannen
Strg+1…8 Seiten
Tab geht weiter, Leertaste drückt einen Knopf
Enter öffnet
Esc geht zurück
Strg+Z nimmt zurück
F8 druckt
F9 das Nächste, was zu tun ist
Strg+L meldet ab</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Kept. For their next list choose {customer} as kept way of reading.</source>
        <translation>Gemerkt. Für die nächste Liste {customer} als gemerkte Vorlage wählen.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv)</source>
        <translation>Listen (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>The list is booked in full now: {jobs} were left.</source>
        <translation>Die Liste ist jetzt ganz gebucht: {jobs} waren übrig.</translation>
    </message>
    <message>
        <source>Stopped while the list was read. Nothing was booked just now.</source>
        <translation>Beim Lesen der Liste angehalten. Eben wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Keep for {customer}</source>
        <translation>Merken für {customer}</translation>
    </message>
    <message>
        <source>Jobs · the first {count}</source>
        <translation>Aufträge · die ersten {count}</translation>
    </message>
    <message>
        <source>Jobs · {count}</source>
        <translation>Aufträge · {count}</translation>
    </message>
    <message>
        <source>Problems · {count}</source>
        <translation>Probleme · {count}</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Turn down…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Why it is turned down</source>
        <translation>Warum abgelehnt wird</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Erledigen…</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>Wie es geklärt wurde</translation>
    </message>
    <message>
        <source>quantity {quantity}</source>
        <translation>Menge {quantity}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>▲ Open, keeps the invoice back</source>
        <translation>▲ Offen, hält die Rechnung zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>✓ Closed</source>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>▲ Waits for approval</source>
        <translation>▲ Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Genehmigt</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Let the invoice go</source>
        <translation>Rechnung zulassen</translation>
    </message>
    <message>
        <source>Approve price</source>
        <translation>Preis genehmigen</translation>
    </message>
    <message>
        <source>Approve charge</source>
        <translation>Zusatzleistung genehmigen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Turn it down</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Den Grund in wenigen Worten angeben.</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Set the price…</source>
        <extracomment>Where a price comes from; what is not agreed beforehand waits for a supervisor. The rule that is not met -&gt; the kind of thing that settles it here.</extracomment>
        <translation>Preis festlegen…</translation>
    </message>
    <message>
        <source>Add a charge…</source>
        <translation>Zusatzleistung…</translation>
    </message>
    <message>
        <source>Release anyway…</source>
        <translation>Trotzdem freigeben…</translation>
    </message>
    <message>
        <source>Open job</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher der Preis kommt</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis festlegen</translation>
    </message>
    <message>
        <source>Release although not ready: why</source>
        <translation>Freigeben, obwohl nicht bereit: warum</translation>
    </message>
    <message>
        <source>Release anyway</source>
        <translation>Trotzdem freigeben</translation>
    </message>
    <message>
        <source>to {consignee}  ·  {day}  ·  POD: {outcome}</source>
        <translation>an {consignee}  ·  {day}  ·  Abliefernachweis: {outcome}</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>✓ Ready to release</source>
        <translation>✓ Bereit zur Freigabe</translation>
    </message>
    <message>
        <source>needs a {role}</source>
        <translation>zuständig: {role}</translation>
    </message>
    <message>
        <source>Take in the POD</source>
        <translation>Nachweis annehmen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Preis festlegen</translation>
    </message>
    <message>
        <source>Job {job} costs {amount}.</source>
        <translation>Auftrag {job} kostet {amount}.</translation>
    </message>
    <message>
        <source>{amount} for job {job} waits for a supervisor: it was not agreed beforehand.</source>
        <translation>{amount} für Auftrag {job} wartet auf die Leitung: Der Preis war nicht vorher vereinbart.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Den Grund in wenigen Worten angeben.</translation>
    </message>
    <message>
        <source>Job {job} is released although not all is settled.</source>
        <translation>Auftrag {job} ist freigegeben, obwohl nicht alles geklärt ist.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Kept scans</source>
        <extracomment>So many wrong ones are named.</extracomment>
        <translation>Vorgemerkte Scans</translation>
    </message>
    <message>
        <source>Kept and not counted yet: {count}</source>
        <translation>Vorgemerkt und noch nicht gezählt: {count}</translation>
    </message>
    <message>
        <source>Kept scans judged: {told}.</source>
        <translation>Vorgemerkte Scans beurteilt: {told}.</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>■ Kept, now judged and not counted: {told}. Take it off the vehicle. Esc: seen</source>
        <translation>■ Vorgemerkt, jetzt beurteilt und nicht gezählt: {told}. Nehmen Sie es vom Fahrzeug. Esc: gesehen</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>Last scans</source>
        <translation>Letzte Scans</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Part of the ledger</source>
        <extracomment>Rows held at once of what waits, and of everything; the rest is a key away.</extracomment>
        <translation>Teil des Journals</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Es ist nichts mehr zu senden.</translation>
    </message>
    <message>
        <source>What happens here comes by on its way to Odoo.</source>
        <translation>Was hier geschieht, kommt auf dem Weg zu Odoo hier vorbei.</translation>
    </message>
    <message>
        <source>Odoo has taken everything it was given.</source>
        <translation>Odoo hat alles angenommen, was es bekam.</translation>
    </message>
    <message>
        <source>What Odoo says no to comes here with its reason, and can be tried again.</source>
        <translation>Was Odoo ablehnt, kommt mit dem Grund hierher und kann erneut versucht werden.</translation>
    </message>
    <message>
        <source>Nothing was changed on both sides.</source>
        <translation>Es wurde nichts auf beiden Seiten geändert.</translation>
    </message>
    <message>
        <source>Where somebody changed in Odoo what was changed here too, a person decides.</source>
        <translation>Wo jemand in Odoo geändert hat, was auch hier geändert wurde, entscheidet ein Mensch.</translation>
    </message>
    <message>
        <source>Odoo knows every customer here.</source>
        <translation>Odoo kennt alle Kunden von hier.</translation>
    </message>
    <message>
        <source>A customer it does not know waits here with its jobs until somebody says who it is.</source>
        <translation>Ein Kunde, den es nicht kennt, wartet hier mit seinen Aufträgen, bis jemand sagt, wer es ist.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Noch ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Everything that is done here is kept in this list.</source>
        <translation>Alles, was hier getan wird, bleibt in dieser Liste.</translation>
    </message>
    <message>
        <source>A job: its number, reference or note…</source>
        <translation>Ein Auftrag: Nummer, Referenz oder Frachtbrief…</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Not taken by Odoo</source>
        <translation>Von Odoo abgelehnt</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Customers Odoo does not know</source>
        <translation>In Odoo unbekannte Kunden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>{count} at a time, newest first</source>
        <translation>je {count}, neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing here needs you now.</source>
        <translation>Hier ist im Moment nichts zu tun.</translation>
    </message>
    <message>
        <source>- Waiting: what is on its way to Odoo; it goes by itself
- Not taken by Odoo: read what Odoo said, have it mended, then Enter tries it again
- Changed on both sides: look at both, then try again or withdraw
- Customers Odoo does not know: say who they are there, or make them
- Everything: all that was recorded, with when it happened and when it was recorded
- Type or scan a job to see only what happened to it
- F9 goes to the next thing that needs you</source>
        <translation>- Noch zu senden: was auf dem Weg zu Odoo ist; es geht von selbst
- Von Odoo abgelehnt: lesen, was Odoo sagt, es beheben lassen, dann versucht Enter es erneut
- Auf beiden Seiten geändert: beide ansehen, dann erneut versuchen oder zurückziehen
- In Odoo unbekannte Kunden: sagen, wer sie dort sind, oder sie anlegen
- Alles: alles Erfasste, mit dem Zeitpunkt, zu dem es geschah, und dem, zu dem es erfasst wurde
- Einen Auftrag tippen oder scannen, um nur seine Einträge zu sehen
- F9 geht zum Nächsten, was zu tun ist</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source>By {name}</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referenz {reference}</translation>
    </message>
    <message>
        <source>Nothing is to be done at Odoo for it.</source>
        <translation>Bei Odoo ist dafür nichts zu tun.</translation>
    </message>
    <message>
        <source>Open job {job}</source>
        <translation>Auftrag {job} öffnen</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Filter by typing…</source>
        <translation>Liste filtern…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Nothing here fits “{words}”.</source>
        <translation>Hier passt nichts zu „{words}“.</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>Filter leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} angezeigt</translation>
    </message>
    <message>
        <source>So many rows cannot be sorted by “{column}”. Type into the filter first, or ask for fewer.</source>
        <translation>So viele Zeilen lassen sich nicht nach „{column}“ sortieren. Erst die Liste filtern oder weniger anzeigen lassen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV ausgeben…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Diese Liste ausgeben</translation>
    </message>
    <message>
        <source>The list could not be written: {why}. Nothing here was changed. Choose another place.</source>
        <translation>Die Liste konnte nicht geschrieben werden: {why}. Hier wurde nichts geändert. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>The list is in {path}.</source>
        <translation>Die Liste liegt in {path}.</translation>
    </message>
</context>
<context>
    <name>LoadForm</name>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Plate or name; or give a subcontractor</source>
        <translation>Kennzeichen oder Name; oder ein Subunternehmer</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer/in</translation>
    </message>
    <message>
        <source>Fits at most, units</source>
        <translation>Fasst höchstens, Stück</translation>
    </message>
    <message>
        <source>Carries at most, kg</source>
        <translation>Trägt höchstens, kg</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>Subunternehmer</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New load</source>
        <translation>Neue Ladung</translation>
    </message>
    <message>
        <source>Save load</source>
        <translation>Ladung speichern</translation>
    </message>
    <message>
        <source>Plan load</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>A load needs a vehicle or a subcontractor.</source>
        <translation>Eine Ladung braucht ein Fahrzeug oder einen Subunternehmer.</translation>
    </message>
    <message>
        <source>Load {number} is changed.</source>
        <translation>Ladung {number} ist geändert.</translation>
    </message>
    <message>
        <source>Load {number} is as it was.</source>
        <translation>Ladung {number} ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Write a number like 52.</source>
        <translation>Eine Zahl wie 52 eingeben.</translation>
    </message>
</context>
<context>
    <name>LoadScreen</name>
    <message>
        <source>Back</source>
        <extracomment>The whole load is read again when nobody has scanned for so long.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take back  (U)</source>
        <translation>Zurücknehmen  (U)</translation>
    </message>
    <message>
        <source>Take off by scan</source>
        <translation>Abladen per Scan</translation>
    </message>
    <message>
        <source>Whole screen  (F11)</source>
        <translation>Vollbild  (F11)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Units loaded, of how many</source>
        <translation>Verladene Packstücke, von wie vielen</translation>
    </message>
    <message>
        <source>Loading screen</source>
        <translation>Verladebildschirm</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Bereit zum Scannen</translation>
    </message>
    <message>
        <source>Load {number}</source>
        <translation>Ladung {number}</translation>
    </message>
    <message>
        <source>That scan only opened the load. Scan the unit again to load it.</source>
        <translation>Dieser Scan hat nur die Ladung geöffnet. Das Packstück zum Verladen noch einmal scannen.</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Depart when the vehicle leaves.</source>
        <translation>Abfahrt drücken, wenn das Fahrzeug losfährt.</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Abgefahren</translation>
    </message>
    <message>
        <source>Nothing more can be loaded.</source>
        <translation>Es kann nichts mehr verladen werden.</translation>
    </message>
    <message>
        <source>Confirm load</source>
        <translation>Ladung bestätigen</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Abfahrt</translation>
    </message>
    <message>
        <source>taken off by scan</source>
        <translation>per Scan abgeladen</translation>
    </message>
    <message>
        <source>Load {number}: {why}</source>
        <translation>Ladung {number}: {why}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>To take something off, press “Take off by scan”, then scan it.</source>
        <translation>Zum Abladen „Abladen per Scan“ drücken, dann scannen.</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>scanned by mistake</source>
        <translation>irrtümlich gescannt</translation>
    </message>
    <message>
        <source>It was kept before, and is judged now.</source>
        <translation>Es war vorgemerkt und ist jetzt beurteilt.</translation>
    </message>
    <message>
        <source>Drop {stop}  ·  {name}  ·  {loaded} of {units}</source>
        <translation>Stopp {stop}  ·  {name}  ·  {loaded} von {units}</translation>
    </message>
    <message>
        <source>You are signed in already, {name}.</source>
        <translation>Sie sind schon angemeldet, {name}.</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Ihr Ausweis</translation>
    </message>
    <message>
        <source>The store is away. Scan it again as soon as it answers.</source>
        <translation>Die Ablage ist nicht erreichbar. Scannen Sie ihn noch einmal, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>Badge not taken</source>
        <translation>Ausweis nicht angenommen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Not counted yet. It is judged as soon as the store answers.</source>
        <translation>Noch nicht gezählt. Der Scan wird geprüft, sobald der Datenbestand antwortet.</translation>
    </message>
    <message>
        <source>Not taken off</source>
        <translation>Nicht abgeladen</translation>
    </message>
    <message>
        <source>Taken off</source>
        <extracomment>Black has at least 5 : 1 on each of the five.</extracomment>
        <translation>Abgeladen</translation>
    </message>
    <message>
        <source>It is no longer counted. Put it back on the dock.</source>
        <translation>Es zählt nicht mehr. Zurück ans Tor stellen.</translation>
    </message>
    <message>
        <source>Scan what comes off</source>
        <translation>Scannen, was heruntergeht</translation>
    </message>
    <message>
        <source>Only the next scan takes off.</source>
        <translation>Nur der nächste Scan lädt ab.</translation>
    </message>
    <message>
        <source>Scan the next unit</source>
        <translation>Nächstes Packstück scannen</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Ton ist an</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Ton ist aus</translation>
    </message>
</context>
<context>
    <name>LoadView</name>
    <message>
        <source>No job waits for a load.</source>
        <translation>Kein Auftrag wartet auf eine Ladung.</translation>
    </message>
    <message>
        <source>Book or import some, or type to search older ones.</source>
        <translation>Aufträge buchen oder einlesen, oder tippen, um ältere zu suchen.</translation>
    </message>
    <message>
        <source>Choose jobs on the left and press Enter, or drag them here.</source>
        <translation>Links Aufträge wählen und Enter drücken oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Nothing is on this load yet.</source>
        <translation>Auf dieser Ladung ist noch nichts.</translation>
    </message>
    <message>
        <source>Still to be planned</source>
        <translation>Noch zu planen</translation>
    </message>
    <message>
        <source>On this load</source>
        <translation>Auf dieser Ladung</translation>
    </message>
    <message>
        <source>Still to be planned, the first {most}</source>
        <translation>Noch zu planen, die ersten {most}</translation>
    </message>
    <message>
        <source>Job {job} is on load {load} already.</source>
        <translation>Auftrag {job} ist schon auf Ladung {load}.</translation>
    </message>
    <message>
        <source>Job {job} is not planned for any load.</source>
        <translation>Auftrag {job} ist auf keiner Ladung geplant.</translation>
    </message>
    <message>
        <source>With {jobs} more: {then}</source>
        <translation>{jobs} dazu: {then}</translation>
    </message>
</context>
<context>
    <name>LoadsPage</name>
    <message>
        <source>{count} kept scans have been judged.</source>
        <translation>{count} vorgemerkte Scans sind jetzt geprüft.</translation>
    </message>
    <message>
        <source>Finish what you have begun, or press Esc; then scan again.</source>
        <translation>Beenden Sie, was Sie begonnen haben, oder drücken Sie Esc; scannen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>{job} is not planned for any load. Nothing was changed. Put it aside and ask.</source>
        <translation>{job} ist auf keiner Ladung geplant. Es wurde nichts geändert. Beiseitestellen und fragen.</translation>
    </message>
    <message>
        <source>Documents are printed by a clerk. Nothing was printed.</source>
        <translation>Papiere druckt die Disposition. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>The board lists the loads that are here, and those that left today; until noon also yesterday&apos;s.
- Enter opens a load, Esc goes back one step. A scan of a unit or a note opens the load it is on.
- Ctrl+N begins a new load: a vehicle or a subcontractor is enough. Then choose jobs on the left and press Enter, or drag them over. Delete takes a job off, Alt with an arrow key or dragging moves a drop.
- Ctrl+Enter is the button in colour: plan or save, load by scanning, confirm, depart. Ctrl+O loads by scanning, Ctrl+E changes vehicle, driver, dock, date and limits until the load departs.
- On the loading screen every scan is answered by colour, sign and sound. U takes the last one back, F11 is the whole screen, F9 the next drop that is not complete.
- Confirm load says that it is complete. What is missing is listed and needs a reason.
- Depart when the vehicle leaves. Until then a confirmed load can be opened again.</source>
        <translation>Die Tafel zeigt die Ladungen, die hier sind, und die heute abgefahrenen; bis Mittag auch die von gestern.
- Enter öffnet eine Ladung, Esc geht einen Schritt zurück. Ein Scan eines Packstücks oder Frachtbriefs öffnet die Ladung, auf der es ist.
- Strg+N beginnt eine neue Ladung: Fahrzeug oder Subunternehmer genügt. Dann links Aufträge wählen und Enter drücken oder hinüberziehen. Entf nimmt einen Auftrag herunter, Alt mit einer Pfeiltaste oder Ziehen verschiebt einen Stopp.
- Strg+Enter ist der farbige Knopf: planen oder speichern, mit Scanner verladen, bestätigen, abfahren. Strg+O verlädt mit Scanner, Strg+E ändert Fahrzeug, Fahrer, Tor, Datum und Grenzen, bis die Ladung abfährt.
- Auf dem Verladebildschirm antwortet jeder Scan mit Farbe, Zeichen und Ton. U nimmt den letzten zurück, F11 füllt den Bildschirm, F9 zeigt den nächsten unvollständigen Stopp.
- Ladung bestätigen heißt: Sie ist vollständig. Was fehlt, wird gezeigt und braucht einen Grund.
- Abfahrt, wenn das Fahrzeug losfährt. Bis dahin lässt sich eine bestätigte Ladung wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>Mover</name>
    <message>
        <source>{jobs} put on load {load}.</source>
        <extracomment>More than so many would hold the window up.</extracomment>
        <translation>{jobs} auf Ladung {load} gesetzt.</translation>
    </message>
    <message>
        <source>A load takes at most {most} jobs. Nothing was changed. Choose fewer.</source>
        <translation>Auf eine Ladung gehen höchstens {most} Aufträge. Es wurde nichts geändert. Weniger wählen.</translation>
    </message>
    <message>
        <source>Putting {jobs} on load {load}…</source>
        <translation>Wird auf Ladung {load} gesetzt: {jobs}…</translation>
    </message>
    <message>
        <source>{jobs} taken off load {load}.</source>
        <translation>{jobs} von Ladung {load} genommen.</translation>
    </message>
    <message>
        <source>Taking {jobs} off load {load}…</source>
        <translation>Wird von Ladung {load} genommen: {jobs}…</translation>
    </message>
</context>
<context>
    <name>NewJob</name>
    <message>
        <source>Begin afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>You had begun this job before.</source>
        <translation>Dieser Auftrag war schon begonnen.</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>Neuer Auftrag</translation>
    </message>
    <message>
        <source>Book job</source>
        <translation>Auftrag buchen</translation>
    </message>
    <message>
        <source>Booked as {number}.</source>
        <translation>Gebucht als {number}.</translation>
    </message>
    <message>
        <source>booked by mistake</source>
        <translation>irrtümlich gebucht</translation>
    </message>
    <message>
        <source>Job {number} is cancelled.</source>
        <translation>Auftrag {number} ist storniert.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Message</source>
        <extracomment>So long what was done can be taken back from another page. The border and the padding that a QLineEdit has by the style sheet.</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OdooSection</name>
    <message>
        <source>Let the key travel readable (an address with http:// on another computer)</source>
        <translation>Schlüssel unverschlüsselt senden (eine Adresse mit http:// auf einem anderen Computer)</translation>
    </message>
    <message>
        <source>It is the Odoo of before, moved to this address</source>
        <translation>Es ist das bisherige Odoo, umgezogen auf diese Adresse</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Made at Odoo under the user&apos;s account security. It is kept in this computer&apos;s keyring, never in the store.</source>
        <translation>In Odoo unter der Kontosicherheit des Benutzers angelegt. Er liegt im Schlüsselbund dieses Computers, nie im Datenbestand.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The login of the user made for the depot.</source>
        <translation>Der Anmeldename des für das Depot angelegten Benutzers.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file, only where Odoo&apos;s certificate is the company&apos;s own.</source>
        <translation>Eine PEM-Datei, nur wenn das Zertifikat von Odoo das der eigenen Firma ist.</translation>
    </message>
    <message>
        <source>Connect an Odoo</source>
        <translation>Odoo verbinden</translation>
    </message>
    <message>
        <source>Odoo 16 to 19. It is looked at first, which changes nothing there or here.</source>
        <translation>Odoo 16 bis 19. Zuerst wird es angesehen; das ändert weder dort noch hier etwas.</translation>
    </message>
    <message>
        <source>Make customers at Odoo that it does not know, without asking</source>
        <translation>Kunden, die Odoo nicht kennt, dort ungefragt anlegen</translation>
    </message>
    <message>
        <source>Product for freight</source>
        <translation>Produkt für Fracht</translation>
    </message>
    <message>
        <source>Its internal reference.</source>
        <translation>Seine interne Referenz.</translation>
    </message>
    <message>
        <source>Product for other charges</source>
        <translation>Produkt für Zusatzleistungen</translation>
    </message>
    <message>
        <source>Save products</source>
        <translation>Produkte speichern</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>The depot&apos;s work goes to {database} at {url}, as {user}.</source>
        <translation>Die Arbeit des Depots geht an {database} auf {url}, als {user}.</translation>
    </message>
    <message>
        <source>No Odoo is connected. Everything that is due there waits until one is.</source>
        <translation>Kein Odoo ist verbunden. Alles, was dort ansteht, wartet so lange.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird angesehen…</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>It cannot be connected like this. Nothing was kept.</source>
        <translation>So kann es nicht verbunden werden. Es wurde nichts behalten.</translation>
    </message>
    <message>
        <source>It can be connected. Nothing has been written yet.</source>
        <translation>Es kann verbunden werden. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Connected. The key is kept {where}. What waits is sent from now on.</source>
        <translation>Verbunden. Der Schlüssel liegt hier: {where}. Was wartet, wird ab jetzt gesendet.</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Noch hat niemand nachgesehen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Who can mend it: {who}.</source>
        <translation>Wer es beheben kann: {who}.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Depot Desk</source>
        <translation>Depot Desk</translation>
    </message>
    <message>
        <source>Opening the depot…</source>
        <translation>Das Depot wird geöffnet…</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>PRACTICE · {name}</source>
        <translation>ÜBUNG · {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Like {job}</source>
        <translation>Wie {job}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Finish what you have begun, or press Esc; then scan again.</source>
        <translation>Beenden Sie, was Sie begonnen haben, oder drücken Sie Esc; scannen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>No job is on hold or has an open exception.</source>
        <translation>Kein Auftrag ist gesperrt oder hat eine offene Abweichung.</translation>
    </message>
    <message>
        <source>Choose a job first: its note is printed.</source>
        <translation>Erst einen Auftrag wählen: Sein Frachtbrief wird gedruckt.</translation>
    </message>
    <message>
        <source>- The tabs ask the usual questions; typing in the list finds jobs by any word: names, places, numbers.
- Ctrl+N begins a new job. Down and Enter take a suggestion, Ctrl+Enter books, Esc goes back.
- Take in a list shows what would be booked before it is. You can also drop the file on this page.
- Scan a label or a note to see its job. While a new job is keyed in, the scan is its barcode.
- Choose several jobs with Shift or Ctrl to hold, cancel or print them together.
- F9 goes to the next job on hold or with an open exception.</source>
        <translation>- Die Reiter stellen die üblichen Fragen; Tippen in der Liste findet Aufträge nach jedem Wort: Namen, Orte, Nummern.
- Strg+N beginnt einen neuen Auftrag. Pfeil ab und Enter übernehmen einen Vorschlag, Strg+Enter bucht, Esc geht zurück.
- Liste einlesen zeigt, was gebucht würde. Die Datei lässt sich auch auf diese Seite ziehen.
- Ein Etikett oder einen Frachtbrief scannen, um den Auftrag zu sehen. Beim Erfassen eines neuen Auftrags ist der Scan sein Barcode.
- Mehrere Aufträge mit Shift oder Ctrl wählen, um sie zusammen zu sperren, zu stornieren oder zu drucken.
- F9 geht zum nächsten gesperrten Auftrag oder einem mit offener Abweichung.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show also who has left</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Has left…</source>
        <translation>Austritt…</translation>
    </message>
    <message>
        <source>What they did stays theirs. They cannot sign in any more; to come back they are added again.</source>
        <translation>Was die Person getan hat, bleibt. Sie kann sich nicht mehr anmelden; bei einer Rückkehr wird sie neu hinzugefügt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Arbeitet in</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Darf sich anmelden</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Niemand hier.</translation>
    </message>
    <message>
        <source>Add the people who work in this depot.</source>
        <translation>Die Personen hinzufügen, die in diesem Depot arbeiten.</translation>
    </message>
    <message>
        <source>{name} works here now, as {role}.</source>
        <translation>{name} arbeitet jetzt hier: {role}.</translation>
    </message>
    <message>
        <source>Saved: {name} works here as {role}.</source>
        <translation>Gespeichert: {name} arbeitet hier ({role}).</translation>
    </message>
    <message>
        <source>Has {name} left?</source>
        <translation>Ist {name} ausgeschieden?</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ist ausgeschieden</translation>
    </message>
    <message>
        <source>{name} can no longer sign in.</source>
        <translation>{name} kann sich nicht mehr anmelden.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Without this badge</source>
        <translation>Ohne diesen Ausweis</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Eine weitere Person</translation>
    </message>
    <message>
        <source>Works as</source>
        <translation>Arbeitet in</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>31/12/2026</source>
        <translation>31.12.2026</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>At least six digits. It can be left out with a badge.</source>
        <translation>Mindestens sechs Ziffern. Mit Ausweis nicht nötig.</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>May sign in until</source>
        <translation>Darf sich anmelden bis</translation>
    </message>
    <message>
        <source>Leave empty for no end.</source>
        <translation>Leer lassen, wenn ohne Ende.</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New PIN, if any</source>
        <translation>Neue PIN, falls nötig</translation>
    </message>
    <message>
        <source>✓ Badge scanned: {count} signs, ending in {end}.</source>
        <translation>✓ Ausweis gescannt: {count} Zeichen, am Ende {end}.</translation>
    </message>
    <message>
        <source>Or scan the badge now.</source>
        <translation>Oder jetzt den Ausweis scannen.</translation>
    </message>
    <message>
        <source>The badge is taken away.</source>
        <translation>Der Ausweis wird weggenommen.</translation>
    </message>
    <message>
        <source>There is a badge. Scan another to take its place.</source>
        <translation>Ein Ausweis ist da. Scannen Sie einen anderen, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>There is no badge. Scan one to give it.</source>
        <translation>Es gibt keinen Ausweis. Scannen Sie einen, um ihn zu vergeben.</translation>
    </message>
    <message>
        <source>Take the badge away</source>
        <translation>Ausweis wegnehmen</translation>
    </message>
    <message>
        <source>This is not the same PIN. Type it once more.</source>
        <translation>Das ist nicht dieselbe PIN. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 31/12/2026.</source>
        <translation>Das ist kein Datum. Wie 31.12.2026 schreiben.</translation>
    </message>
</context>
<context>
    <name>PodDetail</name>
    <message>
        <source>Exception…</source>
        <translation>Abweichung…</translation>
    </message>
    <message>
        <source>Charge…</source>
        <translation>Zusatzleistung…</translation>
    </message>
    <message>
        <source>Close   Esc</source>
        <translation>Schließen   Esc</translation>
    </message>
    <message>
        <source>POD {id} of {job} is in: {outcome}, {name}.</source>
        <translation>Abliefernachweis {id} zu {job} ist da: {outcome}, {name}.</translation>
    </message>
    <message>
        <source>Taking in a POD is a clerk&apos;s work. Nothing was changed. Ask a clerk or a supervisor.</source>
        <translation>Abliefernachweise nimmt die Disposition an. Es wurde nichts geändert. Disposition oder Leitung fragen.</translation>
    </message>
    <message>
        <source>Job {job} is cancelled, so it has no POD. Nothing was changed. Book it again if it did go.</source>
        <translation>Auftrag {job} ist storniert und hat darum keinen Abliefernachweis. Es wurde nichts geändert. Neu buchen, wenn er doch gefahren ist.</translation>
    </message>
    <message>
        <source>The POD of job {job} stands: it is released to invoice. Nothing was changed. Log an exception on the job instead.</source>
        <translation>Der Abliefernachweis zu Auftrag {job} steht fest: Er ist zur Rechnung freigegeben. Es wurde nichts geändert. Stattdessen eine Abweichung am Auftrag melden.</translation>
    </message>
    <message>
        <source>Job {job} has not left the depot. Nothing was changed. Let its load depart first.</source>
        <translation>Auftrag {job} hat das Depot nicht verlassen. Es wurde nichts geändert. Erst seine Ladung abfahren lassen.</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Packstück</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Packstücke</translation>
    </message>
    <message>
        <source>Load {load}, {who}</source>
        <translation>Ladung {load}, {who}</translation>
    </message>
    <message>
        <source>for {customer}, {reference}</source>
        <translation>für {customer}, {reference}</translation>
    </message>
</context>
<context>
    <name>PodForm</name>
    <message>
        <source>Choose how it went: 1 to 5.</source>
        <translation>Wählen, wie es ging: 1 bis 5.</translation>
    </message>
    <message>
        <source>When: 17:40, or 2026-11-22 17:40</source>
        <translation>Wann: 17:40 oder 22.11.2026 17:40</translation>
    </message>
    <message>
        <source>Pages and photos</source>
        <translation>Seiten und Fotos</translation>
    </message>
    <message>
        <source>Accept and next   Ctrl+Enter</source>
        <translation>Annehmen und weiter   Strg+Enter</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>before: {names}</source>
        <translation>bisher: {names}</translation>
    </message>
    <message>
        <source>POD {id} is in already: {outcome}, {name}, {time}. Accepting again puts it right.</source>
        <translation>Abliefernachweis {id} ist schon da: {outcome}, {name}, {time}. Erneutes Annehmen berichtigt ihn.</translation>
    </message>
    <message>
        <source>Give the name on the paper.</source>
        <translation>Den Namen auf dem Papier angeben.</translation>
    </message>
    <message>
        <source>Tick the units that were accepted. If it was all of them, choose 1 or 2; if none, 4.</source>
        <translation>Die angenommenen Packstücke abhaken. Waren es alle, 1 oder 2 wählen; keines, dann 4.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>PRACTICE · nothing here is real</source>
        <translation>ÜBUNG · hier ist nichts echt</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau des Frachtbriefs</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>{count} printed into {where}.</source>
        <extracomment>More notes than these are made in a process of their own: it takes a second and a half to begin, and then no time of the window&apos;s.</extracomment>
        <translation>{count} gedruckt in {where}.</translation>
    </message>
    <message>
        <source>This computer has no printers. The pages are counted as printed. Choose PDF to folder and print them again with a reason.</source>
        <translation>Dieser Rechner hat keine Drucker. Die Seiten sind als gedruckt gezählt. „PDF in Ordner“ wählen und mit Grund erneut drucken.</translation>
    </message>
    <message>
        <source>{count} sent to {printer}; {left} not: {why}</source>
        <translation>{count} an {printer} gesendet; {left} nicht: {why}</translation>
    </message>
    <message>
        <source>{count} not sent: {why}</source>
        <translation>{count} nicht gesendet: {why}</translation>
    </message>
    <message>
        <source>{count} sent to {printer}.</source>
        <translation>{count} an {printer} gesendet.</translation>
    </message>
    <message>
        <source>{count} printed into {where} before the program was stopped; the pages are there now.</source>
        <translation>{count} wurde nach {where} gedruckt, bevor das Programm abbrach; die Seiten sind jetzt dort.</translation>
    </message>
    <message>
        <source>Not printed by {printer} yet: {count}. It says: {says}. They come out by themselves once it is ready; see whether it is switched on and has paper.</source>
        <translation>Von {printer} noch nicht gedruckt: {count}. Er meldet: {says}. Sie kommen von selbst, sobald er bereit ist; nachsehen, ob er eingeschaltet ist und Papier hat.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Not printed: {count}. {why}</source>
        <translation>Nicht gedruckt: {count}. {why}</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Frachtbrief</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} Frachtbriefe</translation>
    </message>
    <message>
        <source>stopped.</source>
        <translation>angehalten.</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <source>paper jam</source>
        <translation>Papierstau</translation>
    </message>
    <message>
        <source>printed badly</source>
        <translation>schlecht gedruckt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>wet or torn</source>
        <translation>nass oder zerrissen</translation>
    </message>
    <message>
        <source>another copy for the driver</source>
        <translation>Kopie für den Fahrer</translation>
    </message>
    <message>
        <source>Why again?</source>
        <translation>Warum noch einmal?</translation>
    </message>
    <message>
        <source>Void number…</source>
        <translation>Nummer entwerten…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Why this number is void</source>
        <translation>Warum diese Nummer ungültig ist</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>Nummer entwerten</translation>
    </message>
    <message>
        <source>Keep it   Esc</source>
        <translation>Behalten   Esc</translation>
    </message>
    <message>
        <source>Print this note   F8</source>
        <translation>Drucken   F8</translation>
    </message>
    <message>
        <source>Print {count} notes   F8</source>
        <translation>{count} drucken   F8</translation>
    </message>
    <message>
        <source>Not printed yet: {count}</source>
        <translation>Noch nicht gedruckt: {count}</translation>
    </message>
    <message>
        <source>Print all {count}</source>
        <translation>Alle {count} drucken</translation>
    </message>
    <message>
        <source>This has been printed before: say why it is printed again.</source>
        <translation>Dieser Frachtbrief wurde schon gedruckt: angeben, warum noch einmal.</translation>
    </message>
    <message>
        <source>Number {note} will never be used again. Job {job} gets a new one for its next print.</source>
        <translation>Nummer {note} wird nie wieder verwendet. Auftrag {job} bekommt beim nächsten Druck eine neue.</translation>
    </message>
    <message>
        <source>A number is void only with its reason.</source>
        <translation>Eine Nummer wird nur mit Grund ungültig.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say why: others will ask.</source>
        <translation>Den Grund angeben: Andere werden fragen.</translation>
    </message>
    <message>
        <source>done by mistake</source>
        <translation>irrtümlich</translation>
    </message>
</context>
<context>
    <name>Releasing</name>
    <message>
        <source>Job {job} is released to be invoiced.</source>
        <translation>Auftrag {job} ist zur Rechnung freigegeben.</translation>
    </message>
    <message>
        <source>{count} jobs are released to be invoiced.</source>
        <translation>{count} Aufträge sind zur Rechnung freigegeben.</translation>
    </message>
</context>
<context>
    <name>Retrying</name>
    <message>
        <source>{count} go to Odoo again within seconds.</source>
        <translation>{count} gehen in wenigen Sekunden erneut an Odoo.</translation>
    </message>
</context>
<context>
    <name>Return</name>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Left empty: the job&apos;s own with -R.</source>
        <translation>Leer: die Referenz des Auftrags mit -R.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Book the return</source>
        <translation>Retoure buchen</translation>
    </message>
    <message>
        <source>Return of {number}</source>
        <translation>Retoure zu {number}</translation>
    </message>
    <message>
        <source>Sender and consignee change places; its units get numbers of their own.</source>
        <translation>Absender und Empfänger tauschen die Plätze; die Packstücke bekommen eigene Nummern.</translation>
    </message>
    <message>
        <source>The return is booked as {number}.</source>
        <translation>Die Retoure ist als {number} gebucht.</translation>
    </message>
</context>
<context>
    <name>SendingRow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Why it is never sent</source>
        <translation>Warum es nie gesendet wird</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
    </message>
    <message>
        <source>Open {name} in Odoo</source>
        <translation>{name} in Odoo öffnen</translation>
    </message>
    <message>
        <source>Open in Odoo</source>
        <translation>In Odoo öffnen</translation>
    </message>
    <message>
        <source>Never send it</source>
        <translation>Nie senden</translation>
    </message>
    <message>
        <source> since {time}</source>
        <translation> seit {time}</translation>
    </message>
    <message>
        <source>Tried {count} times</source>
        <translation>{count} Mal versucht</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Einmal versucht</translation>
    </message>
    <message>
        <source>Tried again at {time}</source>
        <translation>Nächster Versuch {time}</translation>
    </message>
    <message>
        <source>Odoo said: {words}</source>
        <translation>Odoo sagt: {words}</translation>
    </message>
    <message>
        <source>Withdrawn because: {words}</source>
        <translation>Zurückgezogen, weil: {words}</translation>
    </message>
    <message>
        <source>It goes to Odoo again within seconds.</source>
        <translation>Es geht in wenigen Sekunden erneut an Odoo.</translation>
    </message>
    <message>
        <source>Say why in a few words: it is kept with what was recorded.</source>
        <translation>Den Grund in wenigen Worten angeben: Er wird beim Eintrag behalten.</translation>
    </message>
    <message>
        <source>It is withdrawn and never sent. What was recorded here stays.</source>
        <translation>Es ist zurückgezogen und wird nie gesendet. Was hier erfasst wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Depot</source>
        <extracomment>Approving takes somebody else than who captured it.</extracomment>
        <translation>Depot</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>Odoo</source>
        <translation>Odoo</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Sections of Settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Everything that is needed is set up.</source>
        <translation>Alles Nötige ist eingerichtet.</translation>
    </message>
    <message>
        <source>There is nothing to print here. Choose the printer under This station.</source>
        <translation>Hier gibt es nichts zu drucken. Den Drucker unter Dieser Arbeitsplatz wählen.</translation>
    </message>
    <message>
        <source>Only an admin changes the depot, its people and Odoo; a supervisor may set up this station.
- Left and right turn to the next section while the sections have the focus.
- People: add somebody with a PIN, or scan their badge while the form is open. Esc goes back.
- Enter on a person gives them a new PIN, badge, work or last day.
- This station: scan anything to see what the scanner sends, sign by sign.
- Odoo is looked at first. Nothing is kept before Connect.
- Backup: another disk, every day. Verify checks every record.</source>
        <translation>Nur ein Admin ändert das Depot, seine Personen und Odoo; diesen Arbeitsplatz darf auch die Leitung einrichten.
- Links und rechts wechseln den Bereich, solange die Bereiche den Fokus haben.
- Personen: mit PIN hinzufügen oder bei offenem Formular den Ausweis scannen. Esc geht zurück.
- Die Eingabetaste auf einer Person gibt ihr eine neue PIN, einen Ausweis, eine Aufgabe oder einen letzten Tag.
- Dieser Arbeitsplatz: irgendetwas scannen, um Zeichen für Zeichen zu sehen, was der Scanner sendet.
- Odoo wird zuerst angesehen. Vor dem Verbinden wird nichts behalten.
- Sicherung: andere Festplatte, jeden Tag. Nachprüfen liest jeden Eintrag.</translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Signed by, where no other name stands below</source>
        <translation>Unterschrieben von, wo unten kein anderer Name steht</translation>
    </message>
    <message>
        <source>When: 17:40, or 2026-11-22 17:40</source>
        <translation>Wann: 17:40 oder 22.11.2026 17:40</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Untick (space) what did not go clean; give it its own POD afterwards.</source>
        <translation>Haken weg (Leertaste), wo etwas nicht einwandfrei war; dafür danach einen eigenen Abliefernachweis annehmen.</translation>
    </message>
    <message>
        <source>Drops to accept</source>
        <translation>Anzunehmende Stopps</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Give the name on the paper, here or in each row.</source>
        <translation>Den Namen auf dem Papier angeben, hier oder in jeder Zeile.</translation>
    </message>
    <message>
        <source>PODs accepted clean: {count}.</source>
        <translation>Einwandfrei angenommene Abliefernachweise: {count}.</translation>
    </message>
    <message>
        <source>Not accepted: {count}; the table says why.</source>
        <translation>Nicht angenommen: {count}; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Accept {count} clean   Ctrl+Enter</source>
        <translation>{count} einwandfrei annehmen   Strg+Enter</translation>
    </message>
    <message>
        <source>Print their notes</source>
        <translation>Ihre Frachtbriefe drucken</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Lift their hold…</source>
        <translation>Ihre Sperre aufheben…</translation>
    </message>
    <message>
        <source>Cancel jobs…</source>
        <translation>Aufträge stornieren…</translation>
    </message>
    <message>
        <source>Progress of printing</source>
        <translation>Fortschritt des Druckens</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Drucken anhalten</translation>
    </message>
    <message>
        <source>{jobs} chosen</source>
        <translation>{jobs} gewählt</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Back</source>
        <extracomment>Room for two lines of text. The style sheet&apos;s own least height would win over a fixed height.</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc</source>
        <translation>Strg+Enter · Esc</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Choose your name, or scan your badge.</source>
        <extracomment>Letters typed so soon after each other are the beginning of one name.</extracomment>
        <translation>Ihren Namen wählen oder den Ausweis scannen.</translation>
    </message>
    <message>
        <source>By keyboard: the first letters of your name, your PIN, Enter.</source>
        <translation>Mit der Tastatur: die ersten Buchstaben des Namens, die PIN, Enter.</translation>
    </message>
    <message>
        <source>Practice: everybody&apos;s PIN is {pin}.</source>
        <translation>Übung: Alle haben die PIN {pin}.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>{why} Kept as a scan of freight. Waiting for whoever signs in next: {count}.</source>
        <translation>{why} Vorgemerkt als Scan einer Sendung. Bis zur nächsten Anmeldung warten: {count}.</translation>
    </message>
    <message>
        <source>{name}: enter your PIN.</source>
        <translation>{name}: PIN eingeben.</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>Erst den Namen wählen.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Sign here with pen or mouse</source>
        <extracomment>The picture is so wide at most: lines stay readable, and it takes a few kilobytes.</extracomment>
        <translation>Hier mit Stift oder Maus unterschreiben</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>Split</name>
    <message>
        <source>Units</source>
        <translation>Packstücke</translation>
    </message>
    <message>
        <source>Which units go to a new job? Space ticks one.</source>
        <translation>Welche Packstücke gehen in einen neuen Auftrag? Leertaste wählt eines.</translation>
    </message>
    <message>
        <source>Split the job</source>
        <translation>Auftrag teilen</translation>
    </message>
    <message>
        <source>Split {number}</source>
        <translation>{number} teilen</translation>
    </message>
    <message>
        <source>The new job gets the same consignee and its own number. Units that were scanned already stay.</source>
        <translation>Der neue Auftrag bekommt denselben Empfänger und eine eigene Nummer. Schon gescannte Packstücke bleiben.</translation>
    </message>
    <message>
        <source>{some} of {all} go</source>
        <translation>{some} von {all} wechseln</translation>
    </message>
    <message>
        <source>{units} moved to job {number}.</source>
        <translation>{units} in Auftrag {number} verschoben.</translation>
    </message>
</context>
<context>
    <name>StationSection</name>
    <message>
        <source>Station {number}</source>
        <extracomment>The names of the signs that nobody sees, as on the key cards of scanners.</extracomment>
        <translation>Arbeitsplatz {number}</translation>
    </message>
    <message>
        <source>Its number stands in every note number made here. It is told when the program is set up, and stays.</source>
        <translation>Seine Nummer steht in jeder hier vergebenen Frachtbriefnummer. Sie wird beim Einrichten bestimmt und bleibt.</translation>
    </message>
    <message>
        <source>{count} signs</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>with the GS1 separator ‹GS›</source>
        <translation>mit dem GS1-Trennzeichen ‹GS›</translation>
    </message>
    <message>
        <source>with the kind of code in front, {kind}</source>
        <translation>mit der Codeart davor, {kind}</translation>
    </message>
    <message>
        <source>Here it means: {what}.</source>
        <translation>Hier bedeutet es: {what}.</translation>
    </message>
    <message>
        <source>Nothing here has it.</source>
        <translation>Nichts hier hat das.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Volume of the answers to scans</source>
        <translation>Lautstärke der Antworten auf Scans</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Scan anything now: what the scanner sends is shown here.</source>
        <translation>Jetzt irgendetwas scannen: Was der Scanner sendet, steht hier.</translation>
    </message>
    <message>
        <source>What was scanned</source>
        <translation>Was gescannt wurde</translation>
    </message>
    <message>
        <source>The longest pause between two signs of one scan. More for a slow scanner, when its codes appear as if they were typed; usually {usual}.</source>
        <translation>Die längste Pause zwischen zwei Zeichen eines Scans. Mehr für einen langsamen Scanner, wenn seine Codes wie getippt erscheinen; üblich sind {usual}.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Pause between two signs</source>
        <translation>Pause zwischen zwei Zeichen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>What is offered first when something is printed here.</source>
        <translation>Was beim Drucken hier zuerst angeboten wird.</translation>
    </message>
    <message>
        <source>Folder for PDFs</source>
        <translation>Ordner für PDFs</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>Die Sprache wechselt beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>{volume} of 100</source>
        <translation>{volume} von 100</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>This is a file. Name a folder; PDFs go where they went before.</source>
        <translation>Das ist eine Datei. Nennen Sie einen Ordner; PDFs gehen weiter dorthin, wohin sie bisher gingen.</translation>
    </message>
    <message>
        <source>No printer: PDFs go to the folder</source>
        <translation>Kein Drucker: PDFs gehen in den Ordner</translation>
    </message>
    <message>
        <source>{name} (not there now)</source>
        <translation>{name} (zurzeit nicht da)</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Store away: {why}</source>
        <translation>Datenbestand nicht erreichbar: {why}</translation>
    </message>
    <message>
        <source>Odoo is not set up</source>
        <translation>Odoo ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>Working without Odoo: {why}</source>
        <translation>Arbeit ohne Odoo: {why}</translation>
    </message>
    <message>
        <source>Connecting to Odoo…</source>
        <translation>Verbindung zu Odoo…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Scans are kept on this desk meanwhile</source>
        <translation>Scans werden inzwischen hier vorgemerkt</translation>
    </message>
    <message>
        <source>Everything is kept in the shared store</source>
        <translation>Alles ist im gemeinsamen Datenbestand</translation>
    </message>
    <message>
        <source>{count} waiting to be sent</source>
        <translation>{count} noch zu senden</translation>
    </message>
    <message>
        <source>{count} waiting to be sent, {strangers} of them for customers Odoo does not know</source>
        <translation>{count} noch zu senden, davon {strangers} für Kunden, die Odoo nicht kennt</translation>
    </message>
    <message>
        <source>{count} not taken by Odoo</source>
        <translation>{count} von Odoo abgelehnt</translation>
    </message>
    <message>
        <source>last exchange {time}</source>
        <translation>letzter Austausch {time}</translation>
    </message>
    <message>
        <source>Everything is in Odoo, safe to switch off</source>
        <translation>Alles ist in Odoo, Ausschalten ist sicher</translation>
    </message>
    <message>
        <source>Everything is kept on this desk</source>
        <translation>Alles ist hier gespeichert</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>Earlier</source>
        <extracomment>Whoever has not pressed again for so long has arrived: the way there is one change of the order, not many.</extracomment>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The list is in the order of its stops again. Nothing was moved. Drag once more.</source>
        <translation>Die Liste steht wieder in der Reihenfolge der Stopps. Es wurde nichts verschoben. Noch einmal ziehen.</translation>
    </message>
    <message>
        <source>The stops of load {load} are as they were.</source>
        <translation>Die Stopps von Ladung {load} sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>{job} is drop {stop} now.</source>
        <translation>{job} ist jetzt Stopp {stop}.</translation>
    </message>
    <message>
        <source>The stops are in the new order.</source>
        <translation>Die Stopps stehen in der neuen Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>StrangerPanel</name>
    <message>
        <source>Or its number in Odoo</source>
        <translation>Oder die Nummer in Odoo</translation>
    </message>
    <message>
        <source>Make it in Odoo</source>
        <translation>In Odoo anlegen</translation>
    </message>
    <message>
        <source>It is this number</source>
        <translation>Diese Nummer ist es</translation>
    </message>
    <message>
        <source>Asking Odoo who this may be…</source>
        <translation>Odoo wird gefragt, wer das sein kann…</translation>
    </message>
    <message>
        <source>This window has no connection to Odoo.</source>
        <translation>Dieses Fenster hat keine Verbindung zu Odoo.</translation>
    </message>
    <message>
        <source>Who is it in Odoo?</source>
        <translation>Wer ist es in Odoo?</translation>
    </message>
    <message>
        <source>Odoo has nobody of that name.</source>
        <translation>Odoo hat niemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>Es ist {name}</translation>
    </message>
    <message>
        <source>Write the number that stands in Odoo&apos;s address bar.</source>
        <translation>Die Nummer eingeben, die in der Adresszeile von Odoo steht.</translation>
    </message>
    <message>
        <source>Telling Odoo…</source>
        <translation>Odoo wird informiert…</translation>
    </message>
    <message>
        <source>{name} is customer {number} in Odoo. What waited for that goes there now.</source>
        <translation>{name} ist in Odoo Kunde {number}. Was darauf wartete, geht jetzt dorthin.</translation>
    </message>
</context>
<context>
    <name>Suggest</name>
    <message>
        <source>Suggestions</source>
        <extracomment>How somebody goes to a line. What is sent there to put something right is to be seen, not covered.</extracomment>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Im Moment ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Taken in lately</source>
        <translation>Zuletzt eingelesen</translation>
    </message>
    <message>
        <source>What needs you comes here by itself, the most urgent first.</source>
        <translation>Was zu tun ist, erscheint hier von selbst, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>Today  ·  {day}</source>
        <translation>Heute  ·  {day}</translation>
    </message>
    <message>
        <source>See the loads</source>
        <translation>Ladungen ansehen</translation>
    </message>
    <message>
        <source>See the orders</source>
        <translation>Aufträge ansehen</translation>
    </message>
    <message>
        <source>Booking what is left…</source>
        <translation>Der Rest wird gebucht…</translation>
    </message>
    <message>
        <source>Done: {count} more jobs are booked.</source>
        <translation>Fertig: {count} weitere Aufträge sind gebucht.</translation>
    </message>
    <message>
        <source>- What needs you now, the most urgent first
- Arrow keys choose a line, Enter goes to where it is done
- F9 takes the first line
- Lines go by themselves when the work is done, at whatever desk
- Scan a note or a unit at any time: it opens what it belongs to</source>
        <translation>- Was jetzt auf Sie wartet, das Dringendste zuerst
- Pfeiltasten wählen eine Zeile, Enter führt dorthin, wo es getan wird
- F9 nimmt die erste Zeile
- Zeilen verschwinden von selbst, wenn die Arbeit getan ist, an welchem Arbeitsplatz auch immer
- Jederzeit einen Frachtbrief oder ein Packstück scannen: Es öffnet sich, wozu er gehört</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>waiting to be sent, since {time}</source>
        <translation>noch zu senden, seit {time}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>noch zu senden</translation>
    </message>
    <message>
        <source>not taken by Odoo</source>
        <translation>von Odoo abgelehnt</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>recorded in all</source>
        <translation>insgesamt erfasst</translation>
    </message>
</context>
<context>
    <name>UnitTicks</name>
    <message>
        <source>Units accepted</source>
        <extracomment>A row is high enough for a finger, and with three of them nothing else on the form has to move.</extracomment>
        <translation>Angenommene Packstücke</translation>
    </message>
    <message>
        <source>Tick or scan the units that were accepted: {done} of {all}</source>
        <translation>Angenommene Packstücke abhaken oder scannen: {done} von {all}</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>PDF to folder</source>
        <translation>PDF in Ordner</translation>
    </message>
    <message>
        <source>Where PDFs go</source>
        <translation>Wohin PDFs gehen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Depot Desk</source>
        <extracomment>The station locks when nobody has touched it for so long. What each role works with; everybody may look at Today. Where a thing is shown; jobs with the orders. The page&apos;s name, its words, its icon, and what makes it.</extracomment>
        <translation>Depot Desk</translation>
    </message>
    <message>
        <source>PRACTICE · {name}</source>
        <translation>ÜBUNG · {name}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Scanned while nobody was signed in, and judged now:</source>
        <translation>Gescannt, als niemand angemeldet war, und jetzt geprüft:</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Drop {stop}</source>
        <translation>Stopp {stop}</translation>
    </message>
    <message>
        <source>Fetch {stop}</source>
        <translation>Abholung {stop}</translation>
    </message>
</context>
<context>
    <name>_Beside</name>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Back to the POD   Esc</source>
        <translation>Zurück zum Abliefernachweis   Esc</translation>
    </message>
    <message>
        <source>A file is still being read. Log it again in a moment.</source>
        <translation>Eine Datei wird noch gelesen. Gleich noch einmal melden.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>Loaded</source>
        <translation>Verladen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Already loaded</source>
        <translation>Schon verladen</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Other load</source>
        <translation>Andere Ladung</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Bad code</source>
        <translation>Code fehlerhaft</translation>
    </message>
    <message>
        <source>Wrong depot</source>
        <translation>Falsches Depot</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Vorgemerkt</translation>
    </message>
</context>
<context>
    <name>clock</name>
    <message>
        <source>yesterday {time}</source>
        <extracomment>A day farther away than this is told with its year.</extracomment>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d.M.yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d.M.</translation>
    </message>
</context>
<context>
    <name>delivery lists</name>
    <message>
        <source>Out for</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>Abgefahren</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>No POD is missing: nothing is on the road without one.</source>
        <translation>Kein Abliefernachweis fehlt: Nichts ist ohne einen unterwegs.</translation>
    </message>
    <message>
        <source>When a load departs, its drops stand here until their papers are in.</source>
        <translation>Wenn eine Ladung abfährt, stehen ihre Stopps hier, bis ihre Papiere da sind.</translation>
    </message>
    <message>
        <source>See the loads</source>
        <translation>Ladungen ansehen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} T. {hours} Std.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Unterschrieben um</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>POD</source>
        <translation>Abliefernachweis</translation>
    </message>
    <message>
        <source>No POD has come in today.</source>
        <translation>Heute ist noch kein Abliefernachweis gekommen.</translation>
    </message>
    <message>
        <source>Scan a signed note to take in the first.</source>
        <translation>Einen unterschriebenen Frachtbrief scannen, um den ersten anzunehmen.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>Depot Desk</source>
        <extracomment>How often it is looked whether a backup is due. Once pages are made, what prints is loaded, so that the first note is not waited for.</extracomment>
        <translation>Depot Desk</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything that was recorded is safe. Look whether it is done before you repeat it.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Alles Erfasste ist sicher. Vor dem Wiederholen nachsehen, ob es getan ist.</translation>
    </message>
</context>
<context>
    <name>document lists</name>
    <message>
        <source>Load</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Notes printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>No load is planned.</source>
        <translation>Keine Ladung ist geplant.</translation>
    </message>
    <message>
        <source>Find a job by typing below, or plan a load first.</source>
        <translation>Unten einen Auftrag suchen oder erst eine Ladung planen.</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Frachtbrief</translation>
    </message>
    <message>
        <source>No note is shown.</source>
        <translation>Kein Frachtbrief wird gezeigt.</translation>
    </message>
    <message>
        <source>Choose a load, scan a unit or a note, or type any word of a job.</source>
        <translation>Eine Ladung wählen, ein Packstück oder einen Frachtbrief scannen oder ein Wort des Auftrags tippen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Frachtbriefe</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count}×</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Nothing has been printed.</source>
        <translation>Noch ist nichts gedruckt.</translation>
    </message>
    <message>
        <source>Every print stands here with its copy and its reason.</source>
        <translation>Jeder Druck steht hier mit seiner Kopie und seinem Grund.</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Druckliste</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>copy {number}</source>
        <translation>Kopie {number}</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Job booked</source>
        <translation>Auftrag gebucht</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>Auftrag geändert</translation>
    </message>
    <message>
        <source>Part of a job moved to a new one</source>
        <translation>Teil eines Auftrags in einen neuen verschoben</translation>
    </message>
    <message>
        <source>Job cancelled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Job put on hold</source>
        <translation>Auftrag gesperrt</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>A list was taken in</source>
        <translation>Liste eingelesen</translation>
    </message>
    <message>
        <source>A list is booked in full</source>
        <translation>Liste ganz gebucht</translation>
    </message>
    <message>
        <source>Import profile kept</source>
        <translation>Vorlage gemerkt</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Customer matched with Odoo</source>
        <translation>Kunde in Odoo zugeordnet</translation>
    </message>
    <message>
        <source>Price proposed</source>
        <translation>Preis vorgeschlagen</translation>
    </message>
    <message>
        <source>Price approved</source>
        <translation>Preis genehmigt</translation>
    </message>
    <message>
        <source>Unit staged</source>
        <translation>Packstück bereitgestellt</translation>
    </message>
    <message>
        <source>Unit set aside or found again</source>
        <translation>Packstück beiseitegestellt oder wiedergefunden</translation>
    </message>
    <message>
        <source>Load planned</source>
        <translation>Ladung geplant</translation>
    </message>
    <message>
        <source>Load changed</source>
        <translation>Ladung geändert</translation>
    </message>
    <message>
        <source>Order of the stops changed</source>
        <translation>Reihenfolge der Stopps geändert</translation>
    </message>
    <message>
        <source>Job put on a load</source>
        <translation>Auftrag auf eine Ladung gesetzt</translation>
    </message>
    <message>
        <source>Job taken off a load</source>
        <translation>Auftrag von einer Ladung genommen</translation>
    </message>
    <message>
        <source>Unit loaded</source>
        <translation>Packstück verladen</translation>
    </message>
    <message>
        <source>Loading of a unit undone</source>
        <translation>Packstück abgeladen</translation>
    </message>
    <message>
        <source>Load confirmed</source>
        <translation>Ladung bestätigt</translation>
    </message>
    <message>
        <source>Load opened again</source>
        <translation>Ladung wieder geöffnet</translation>
    </message>
    <message>
        <source>Load departed</source>
        <translation>Ladung abgefahren</translation>
    </message>
    <message>
        <source>Proof of delivery accepted</source>
        <translation>Abliefernachweis angenommen</translation>
    </message>
    <message>
        <source>Exception logged</source>
        <translation>Abweichung gemeldet</translation>
    </message>
    <message>
        <source>Exception closed</source>
        <translation>Abweichung erledigt</translation>
    </message>
    <message>
        <source>Exception no longer blocks the invoice</source>
        <translation>Abweichung hält die Rechnung nicht mehr zurück</translation>
    </message>
    <message>
        <source>Charge proposed</source>
        <translation>Zusatzleistung vorgeschlagen</translation>
    </message>
    <message>
        <source>Charge approved</source>
        <translation>Zusatzleistung genehmigt</translation>
    </message>
    <message>
        <source>Charge turned down</source>
        <translation>Zusatzleistung abgelehnt</translation>
    </message>
    <message>
        <source>Released to invoice</source>
        <translation>Zur Rechnung freigegeben</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Vollständig bezahlt</translation>
    </message>
    <message>
        <source>Consignment note printed</source>
        <translation>Frachtbrief gedruckt</translation>
    </message>
    <message>
        <source>Consignment note voided</source>
        <translation>Frachtbrief ungültig gemacht</translation>
    </message>
    <message>
        <source>Numbers skipped and voided</source>
        <translation>Nummern übersprungen und ungültig gemacht</translation>
    </message>
    <message>
        <source>Step goes to Odoo again</source>
        <translation>Geht erneut an Odoo</translation>
    </message>
    <message>
        <source>Step withdrawn</source>
        <translation>Zurückgezogen, geht nie an Odoo</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Person ended</source>
        <translation>Person ausgeschieden</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>This copy of the store began</source>
        <translation>Diese Kopie des Datenbestands begann</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Book {jobs}, change {count}</source>
        <translation>{jobs} buchen, {count} ändern</translation>
    </message>
    <message>
        <source>Book {jobs}</source>
        <translation>{jobs} buchen</translation>
    </message>
    <message>
        <source>Change {jobs}</source>
        <translation>{jobs} ändern</translation>
    </message>
    <message>
        <source>Stopped before anything was booked. Nothing is changed.</source>
        <translation>Angehalten, bevor etwas gebucht war. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No new job is booked.</source>
        <translation>Kein neuer Auftrag ist gebucht.</translation>
    </message>
    <message>
        <source>{booked} of {jobs} are booked and safe. The rest is not: finish it when it suits.</source>
        <translation>{booked} von {jobs} sind sicher gebucht. Der Rest nicht: zu Ende buchen, wenn es passt.</translation>
    </message>
    <message>
        <source>All of it was booked already: {jobs}.</source>
        <translation>Alles war schon gebucht: {jobs}.</translation>
    </message>
    <message>
        <source>Changed already: {jobs}.</source>
        <translation>Schon geändert: {jobs}.</translation>
    </message>
</context>
<context>
    <name>loads</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Verladen</translation>
    </message>
    <message>
        <source>Dock {dock}</source>
        <translation>Tor {dock}</translation>
    </message>
    <message>
        <source>Load {number}</source>
        <translation>Ladung {number}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird verladen</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>departed</source>
        <translation>abgefahren</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Packstück</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Packstücke</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} Aufträge</translation>
    </message>
    <message>
        <source>{step}   Ctrl+Enter</source>
        <translation>{step}   Strg+Enter</translation>
    </message>
    <message>
        <source>{count} of {most} units</source>
        <translation>{count} von {most} Packstücken</translation>
    </message>
    <message>
        <source>{weight} of {most}</source>
        <translation>{weight} von {most}</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Packstücke</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>column</comment>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Frachtbrief</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Packstücke</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>A number above 0.</source>
        <translation>Eine Zahl über 0.</translation>
    </message>
    <message>
        <source>Not a barcode: {why}</source>
        <translation>Kein Barcode: {why}</translation>
    </message>
    <message>
        <source>Not a time of day. Write it like 08:30.</source>
        <translation>Keine Uhrzeit. Wie 08:30 schreiben.</translation>
    </message>
    <message>
        <source>Missing before it can be billed</source>
        <translation>Fehlt noch zur Abrechnung</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Von und an</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Güter</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>Abliefernachweis</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Price and charges</source>
        <translation>Preis und Zusatzleistungen</translation>
    </message>
    <message>
        <source>Note and Odoo</source>
        <translation>Frachtbrief und Odoo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>for: {role}</source>
        <translation>zuständig: {role}</translation>
    </message>
    <message>
        <source>Cancelled: {why}</source>
        <translation>Storniert: {why}</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>Gesperrt: {why}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} insgesamt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>loaded, not left</source>
        <translation>verladen, nicht abgefahren</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>partly delivered</source>
        <translation>teilweise zugestellt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>attempt {number}, {state}</source>
        <translation>Versuch {number}, {state}</translation>
    </message>
    <message>
        <source>Load {number}</source>
        <translation>Ladung {number}</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Einwandfrei</translation>
    </message>
    <message>
        <source>With reservation</source>
        <translation>Mit Vorbehalt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>{when}, signed by {who}</source>
        <translation>{when}, unterschrieben von {who}</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>open, stops the invoice</source>
        <translation>offen, hält die Rechnung zurück</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>{number}, version {version}, printed {count} ×</source>
        <translation>{number}, Version {version}, {count} × gedruckt</translation>
    </message>
    <message>
        <source>not printed yet</source>
        <translation>noch nicht gedruckt</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht dort</translation>
    </message>
    <message>
        <source>Odoo</source>
        <translation>Odoo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Verladen</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Partly {state}</source>
        <translation>Teils {state}</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Priced</source>
        <translation>Mit Preis</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Not invoiced</source>
        <translation>Ohne Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 Packstück</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} Packstücke</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>{count} jobs</source>
        <translation>{count} Aufträge</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Clean</source>
        <translation>Einwandfrei</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Vorbehalt</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>What the consignee wrote on the paper (needed)</source>
        <translation>Was der Empfänger aufs Papier schrieb (nötig)</translation>
    </message>
    <message>
        <source>What was not accepted, and why</source>
        <translation>Was nicht angenommen wurde und warum</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Warum die Annahme verweigert wurde</translation>
    </message>
    <message>
        <source>Why it could not be delivered</source>
        <translation>Warum nicht zugestellt werden konnte</translation>
    </message>
    <message>
        <source>Note, if there is one</source>
        <translation>Bemerkung, falls vorhanden</translation>
    </message>
    <message>
        <source>A reservation counts only with its words.</source>
        <translation>Ein Vorbehalt gilt nur mit seinem Wortlaut.</translation>
    </message>
    <message>
        <source>Say what was not accepted, and why: nobody can bill or answer without it.</source>
        <translation>Sagen Sie, was nicht angenommen wurde und warum: Ohne das kann niemand abrechnen oder antworten.</translation>
    </message>
    <message>
        <source>Say why it was refused: nobody can bill or answer without it.</source>
        <translation>Sagen Sie, warum die Annahme verweigert wurde: Ohne das kann niemand abrechnen oder antworten.</translation>
    </message>
    <message>
        <source>Say why it could not be delivered: nobody can plan it anew without it.</source>
        <translation>Sagen Sie, warum es nicht zugestellt werden konnte: Ohne das kann niemand es neu planen.</translation>
    </message>
    <message>
        <source>Told by: driver, or who refused it</source>
        <translation>Angabe von: Fahrer oder wer verweigert hat</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Loads</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Papiere</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Ablieferung</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Abrechnung</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>has left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is called a PDF, but is none.</source>
        <translation>{name} heißt PDF, ist aber keines.</translation>
    </message>
    <message>
        <source>{name} is neither a picture (JPEG, PNG) nor a PDF.</source>
        <translation>{name} ist weder ein Bild (JPEG, PNG) noch ein PDF.</translation>
    </message>
    <message>
        <source>It was not attached.</source>
        <translation>Die Datei wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture.</source>
        <translation>{name} ist nicht als Bild lesbar.</translation>
    </message>
    <message>
        <source>{name} could not be made smaller.</source>
        <translation>{name} konnte nicht verkleinert werden.</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>&apos;{0}&apos; can be read in two ways.</source>
        <translation>„{0}“ lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is a date of another day of the week.</source>
        <translation>„{0}“ ist ein Datum mit einem anderen Wochentag.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no country known here.</source>
        <translation>„{0}“ ist kein hier bekanntes Land.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no weight; the order was taken without it.</source>
        <translation>„{0}“ ist kein Gewicht; der Auftrag wurde ohne es übernommen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is none of delivery, collection and return.</source>
        <translation>„{0}“ ist weder Zustellung noch Abholung noch Retoure.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a date.</source>
        <translation>„{0}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a quantity.</source>
        <translation>„{0}“ ist keine Menge.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a time.</source>
        <translation>„{0}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a whole number of pieces.</source>
        <translation>„{0}“ ist keine ganze Stückzahl.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the only date and was taken as the date of every order.</source>
        <translation>„{0}“ ist das einzige Datum und wurde als Datum aller Aufträge genommen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names no unit; weights without one were taken as kilograms.</source>
        <translation>„{0}“ nennt keine Einheit; Gewichte ohne Einheit wurden als Kilogramm gelesen.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names no year.</source>
        <translation>„{0}“ nennt kein Jahr.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was taken as the weight of the whole line, not of one piece.</source>
        <translation>„{0}“ wurde als Gewicht der ganzen Zeile gelesen, nicht eines Stücks.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; was used only where there is no description.</source>
        <translation>„{0}“ wurde nur verwendet, wo eine Beschreibung fehlt.</translation>
    </message>
    <message>
        <source>({0}) has a character that is not allowed there.</source>
        <translation>({0}) enthält ein Zeichen, das dort nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>({0}) is not a GS1 application identifier.</source>
        <translation>({0}) ist kein GS1-Datenbezeichner.</translation>
    </message>
    <message>
        <source>({0}) is there twice and says two things.</source>
        <translation>({0}) steht zweimal da und sagt Verschiedenes.</translation>
    </message>
    <message>
        <source>({0}) is too long, or the separator after it is missing.</source>
        <translation>({0}) ist zu lang, oder das Trennzeichen danach fehlt.</translation>
    </message>
    <message>
        <source>({0}) is too long.</source>
        <translation>({0}) ist zu lang.</translation>
    </message>
    <message>
        <source>({0}) is too short.</source>
        <translation>({0}) ist zu kurz.</translation>
    </message>
    <message>
        <source>({0}, of {1} {2})</source>
        <translation>({0}, von {1} {2})</translation>
    </message>
    <message>
        <source>--fresh begins practice afresh: it goes with --practice.</source>
        <translation>--fresh beginnt die Übung von vorn: Es gehört zu --practice.</translation>
    </message>
    <message>
        <source>1 unit is</source>
        <translation>1 Packstück ist</translation>
    </message>
    <message>
        <source>A PIN is at least {0} digits and nothing else.</source>
        <translation>Eine PIN hat mindestens {0} Ziffern und sonst nichts.</translation>
    </message>
    <message>
        <source>A backup cannot be written over the store itself.</source>
        <translation>Eine Sicherung kann nicht über den Datenbestand selbst geschrieben werden.</translation>
    </message>
    <message>
        <source>A badge code has at least {0} signs.</source>
        <translation>Ein Ausweiscode hat mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>A cancelled job has no note.</source>
        <translation>Ein stornierter Auftrag hat keinen Frachtbrief.</translation>
    </message>
    <message>
        <source>A charge needs a quantity above zero.</source>
        <translation>Eine Zusatzleistung braucht eine Menge über null.</translation>
    </message>
    <message>
        <source>A charge {0} is approved by a supervisor.</source>
        <translation>Eine Zusatzleistung {0} genehmigt die Leitung.</translation>
    </message>
    <message>
        <source>A check digit needs digits, nothing else.</source>
        <translation>Eine Prüfziffer braucht Ziffern, sonst nichts.</translation>
    </message>
    <message>
        <source>A clerk or a supervisor approves charges.</source>
        <translation>Zusatzleistungen genehmigt die Disposition oder die Leitung.</translation>
    </message>
    <message>
        <source>A clerk or a supervisor closes exceptions.</source>
        <translation>Abweichungen schließt die Disposition oder die Leitung ab.</translation>
    </message>
    <message>
        <source>A consignment has at most {0} numbered units.</source>
        <translation>Eine Sendung hat höchstens {0} nummerierte Packstücke.</translation>
    </message>
    <message>
        <source>A depot code is two to five capital letters.</source>
        <translation>Ein Depotkürzel hat zwei bis fünf Großbuchstaben.</translation>
    </message>
    <message>
        <source>A depot code is two to five letters A to Z.</source>
        <translation>Ein Depotkürzel hat zwei bis fünf Buchstaben von A bis Z.</translation>
    </message>
    <message>
        <source>A goods line needs a quantity of one or more.</source>
        <translation>Eine Güterzeile braucht eine Menge von eins oder mehr.</translation>
    </message>
    <message>
        <source>A list is booked in full</source>
        <translation>Liste ganz gebucht</translation>
    </message>
    <message>
        <source>A list was taken in</source>
        <translation>Liste eingelesen</translation>
    </message>
    <message>
        <source>A load needs a vehicle or a subcontractor.</source>
        <translation>Eine Ladung braucht ein Fahrzeug oder einen Subunternehmer.</translation>
    </message>
    <message>
        <source>A load number is a number like 12.</source>
        <translation>Die Nummer einer Ladung ist eine Zahl wie 12.</translation>
    </message>
    <message>
        <source>A load takes at most {0} jobs.</source>
        <translation>Eine Ladung fasst höchstens {0} Aufträge.</translation>
    </message>
    <message>
        <source>A note number is 1 to 24 printable ASCII signs.</source>
        <translation>Eine Frachtbriefnummer hat 1 bis 24 druckbare ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>A note&apos;s serial number is 1 to {0}.</source>
        <translation>Die laufende Nummer eines Frachtbriefs geht von 1 bis {0}.</translation>
    </message>
    <message>
        <source>A person needs a PIN or a badge to sign in.</source>
        <translation>Zum Anmelden braucht eine Person eine PIN oder einen Ausweis.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A price off the card is approved by a supervisor.</source>
        <translation>Einen Preis außerhalb des Tarifs genehmigt die Leitung.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quantity of {0} is more than any charge has.</source>
        <translation>Eine Menge von {0} ist mehr, als irgendeine Zusatzleistung hat.</translation>
    </message>
    <message>
        <source>A reservation counts only with its words.</source>
        <translation>Ein Vorbehalt gilt nur mit seinem Wortlaut.</translation>
    </message>
    <message>
        <source>A station is 1 to {0}.</source>
        <translation>Ein Arbeitsplatz ist 1 bis {0}.</translation>
    </message>
    <message>
        <source>A station is a number from 1 to {0}.</source>
        <translation>Ein Arbeitsplatz ist eine Zahl von 1 bis {0}.</translation>
    </message>
    <message>
        <source>A station number is 1 to {0}.</source>
        <translation>Die Nummer eines Arbeitsplatzes ist 1 bis {0}.</translation>
    </message>
    <message>
        <source>A supervisor lets the invoice go.</source>
        <translation>Die Rechnung gibt die Leitung frei.</translation>
    </message>
    <message>
        <source>A unit cannot be set to {0}.</source>
        <translation>Ein Packstück kann nicht auf {0} gesetzt werden.</translation>
    </message>
    <message>
        <source>A unit that was scanned already cannot move to another job.</source>
        <translation>Ein schon gescanntes Packstück kann nicht in einen anderen Auftrag wechseln.</translation>
    </message>
    <message>
        <source>A weight cannot be below zero.</source>
        <translation>Ein Gewicht kann nicht unter null sein.</translation>
    </message>
    <message>
        <source>Accepted subject to inspection</source>
        <translation>Unter Vorbehalt der Prüfung angenommen</translation>
    </message>
    <message>
        <source>Add --file.</source>
        <translation>Eine Datei anhängen.</translation>
    </message>
    <message>
        <source>Add --note.</source>
        <translation>Eine Bemerkung angeben.</translation>
    </message>
    <message>
        <source>Add the column and import again.</source>
        <translation>Die Spalte ergänzen und neu einlesen.</translation>
    </message>
    <message>
        <source>Add what is missing and book it again.</source>
        <translation>Das Fehlende ergänzen und erneut buchen.</translation>
    </message>
    <message>
        <source>Address wrong or incomplete</source>
        <translation>Adresse falsch oder unvollständig</translation>
    </message>
    <message>
        <source>All that is due there waits.</source>
        <translation>Alles, was dort ansteht, wartet.</translation>
    </message>
    <message>
        <source>All units were accepted.</source>
        <translation>Alle Packstücke wurden angenommen.</translation>
    </message>
    <message>
        <source>Already loaded: {0}.</source>
        <translation>Schon verladen: {0}.</translation>
    </message>
    <message>
        <source>An SSCC has 18 digits.</source>
        <translation>Eine NVE (SSCC) hat 18 Ziffern.</translation>
    </message>
    <message>
        <source>An amount below zero is not allowed here.</source>
        <translation>Ein Betrag unter null ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>Another program is booking this list already.</source>
        <translation>Ein anderes Programm bucht diese Liste schon.</translation>
    </message>
    <message>
        <source>Another program is exchanging with Odoo for this store already.</source>
        <translation>Ein anderes Programm tauscht für diesen Datenbestand schon mit Odoo aus.</translation>
    </message>
    <message>
        <source>Arrived after the cut-off</source>
        <translation>Nach Annahmeschluss angekommen</translation>
    </message>
    <message>
        <source>As an administrator run: apt-get install {0}</source>
        <translation>Als Administrator ausführen: apt-get install {0}</translation>
    </message>
    <message>
        <source>Ask a supervisor.</source>
        <translation>Die Leitung fragen.</translation>
    </message>
    <message>
        <source>Ask an admin.</source>
        <translation>Einen Admin fragen.</translation>
    </message>
    <message>
        <source>Ask for the limit of the server to be raised.</source>
        <translation>Um eine höhere Grenze am Server bitten.</translation>
    </message>
    <message>
        <source>Ask for waiting, parked or conflicts.</source>
        <translation>Nach waiting, parked oder conflicts fragen.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Jemanden fragen, der das darf.</translation>
    </message>
    <message>
        <source>Ask the customer for one, or use a date and a name.</source>
        <translation>Den Kunden danach fragen, oder ein Datum und einen Namen nehmen.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Den Absender erneut darum bitten.</translation>
    </message>
    <message>
        <source>Ask the sender for the .xlsx or .csv.</source>
        <translation>Den Absender um die .xlsx- oder .csv-Datei bitten.</translation>
    </message>
    <message>
        <source>Ask the sender to save it again as .xlsx or .csv.</source>
        <translation>Den Absender bitten, sie neu als .xlsx oder .csv zu speichern.</translation>
    </message>
    <message>
        <source>Ask whoever looks after Odoo.</source>
        <translation>Fragen, wer Odoo betreut.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine to allow writing there.</source>
        <translation>Wer diesen Computer betreut, muss das Schreiben dort erlauben.</translation>
    </message>
    <message>
        <source>Assign jobs, or leave it planned.</source>
        <translation>Aufträge auf die Ladung setzen oder sie geplant lassen.</translation>
    </message>
    <message>
        <source>At this address there is no such Odoo, or no such database.</source>
        <translation>Unter dieser Adresse gibt es kein solches Odoo oder keine solche Datenbank.</translation>
    </message>
    <message>
        <source>Attach a smaller one.</source>
        <translation>Eine kleinere anhängen.</translation>
    </message>
    <message>
        <source>Attempt {0} failed; it needs another one.</source>
        <translation>Versuch {0} schlug fehl; es braucht einen weiteren.</translation>
    </message>
    <message>
        <source>Attempt {0} {1}.</source>
        <translation>Versuch {0} {1}.</translation>
    </message>
    <message>
        <source>Barcode {0} also stands on job {1}, which is not delivered yet.</source>
        <translation>Barcode {0} steht auch auf Auftrag {1}, der noch nicht zugestellt ist.</translation>
    </message>
    <message>
        <source>Barcode {0} also stands on job {1}.</source>
        <translation>Barcode {0} steht auch auf Auftrag {1}.</translation>
    </message>
    <message>
        <source>Barcode {0} is also on order {1}.</source>
        <translation>Barcode {0} steht auch auf Auftrag {1}.</translation>
    </message>
    <message>
        <source>Between 1 and {0} copies are printed at once.</source>
        <translation>Auf einmal werden 1 bis {0} Exemplare gedruckt.</translation>
    </message>
    <message>
        <source>Book it again if it goes after all.</source>
        <translation>Neu buchen, wenn er doch fährt.</translation>
    </message>
    <message>
        <source>Booking in with the consignee</source>
        <translation>Avisierung beim Empfänger</translation>
    </message>
    <message>
        <source>Cancel it and book its goods anew.</source>
        <translation>Stornieren und die Güter neu buchen.</translation>
    </message>
    <message>
        <source>Cancelled after planning</source>
        <translation>Storniert nach der Planung</translation>
    </message>
    <message>
        <source>Cash on delivery</source>
        <translation>Nachnahme</translation>
    </message>
    <message>
        <source>Charge approved</source>
        <translation>Zusatzleistung genehmigt</translation>
    </message>
    <message>
        <source>Charge proposed</source>
        <translation>Zusatzleistung vorgeschlagen</translation>
    </message>
    <message>
        <source>Charge turned down</source>
        <translation>Zusatzleistung abgelehnt</translation>
    </message>
    <message>
        <source>Charge {0} is {1} already.</source>
        <translation>Zusatzleistung {0} hat schon den Stand „{1}“.</translation>
    </message>
    <message>
        <source>Charge {0} waits for approval by somebody else.</source>
        <translation>Zusatzleistung {0} muss jemand anders genehmigen.</translation>
    </message>
    <message>
        <source>Charges that have no product of their own go under {0}</source>
        <translation>Zusatzleistungen ohne eigenes Produkt laufen unter {0}</translation>
    </message>
    <message>
        <source>Check it in Odoo&apos;s address bar.</source>
        <translation>In der Adresszeile von Odoo nachsehen.</translation>
    </message>
    <message>
        <source>Check it, or search for it.</source>
        <translation>Prüfen oder danach suchen.</translation>
    </message>
    <message>
        <source>Check the address of Odoo.</source>
        <translation>Die Adresse von Odoo prüfen.</translation>
    </message>
    <message>
        <source>Check the address: that machine may not speak https at this port.</source>
        <translation>Die Adresse prüfen: Jener Rechner spricht an diesem Port vielleicht kein https.</translation>
    </message>
    <message>
        <source>Check the address; whoever runs the server knows the right one.</source>
        <translation>Die Adresse prüfen; wer den Server betreibt, kennt die richtige.</translation>
    </message>
    <message>
        <source>Check the date and time on the note.</source>
        <translation>Datum und Uhrzeit auf dem Frachtbrief prüfen.</translation>
    </message>
    <message>
        <source>Check the date of this computer.</source>
        <translation>Das Datum dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then do it again.</source>
        <translation>Die Festplatte und ihren freien Platz prüfen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Check the disk, or restore an older backup.</source>
        <translation>Die Festplatte prüfen oder eine ältere Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Die Festplatte prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name.</source>
        <translation>Den Namen der Datei prüfen.</translation>
    </message>
    <message>
        <source>Check the folder for backups and its disk.</source>
        <translation>Den Ordner für Sicherungen und seine Festplatte prüfen.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Namen und Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check the name of the backup.</source>
        <translation>Den Namen der Sicherung prüfen.</translation>
    </message>
    <message>
        <source>Check the network to the server; scans go on being kept meanwhile.</source>
        <translation>Das Netz zum Server prüfen; Scans werden solange vorgemerkt.</translation>
    </message>
    <message>
        <source>Check the setting backup_to and its disk.</source>
        <translation>Den Ordner für Sicherungen in den Einstellungen und seine Festplatte prüfen.</translation>
    </message>
    <message>
        <source>Check the variable DISPLAY, and that you may use that screen.</source>
        <translation>Die Variable DISPLAY prüfen und ob dieser Bildschirm benutzt werden darf.</translation>
    </message>
    <message>
        <source>Choose a file that &apos;depot backup&apos; made.</source>
        <translation>Eine Datei wählen, die eine Sicherung von Depot Desk ist.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space, and print again.</source>
        <translation>Einen anderen Ordner wählen oder Platz schaffen, dann erneut drucken.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Choose another printer and press Send again.</source>
        <translation>Einen anderen Drucker wählen und „Erneut senden“ drücken.</translation>
    </message>
    <message>
        <source>Choose digits that do not just repeat or count.</source>
        <translation>Ziffern wählen, die sich nicht bloß wiederholen oder hochzählen.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Eines davon wählen: {0}.</translation>
    </message>
    <message>
        <source>City or congestion charge</source>
        <translation>City- oder Mautzuschlag</translation>
    </message>
    <message>
        <source>Close it elsewhere and try again.</source>
        <translation>Anderswo schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Close it on this machine, then restore again.</source>
        <translation>Auf diesem Computer schließen, dann erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>Close that one first.</source>
        <translation>Schließen Sie zuerst das andere.</translation>
    </message>
    <message>
        <source>Closed for a holiday</source>
        <translation>Feiertags geschlossen</translation>
    </message>
    <message>
        <source>Code 128 needs printable ASCII text.</source>
        <translation>Code 128 braucht druckbaren ASCII-Text.</translation>
    </message>
    <message>
        <source>Collection missed</source>
        <translation>Abholung versäumt</translation>
    </message>
    <message>
        <source>Collection or delivery in vain</source>
        <translation>Abholung oder Zustellung vergeblich</translation>
    </message>
    <message>
        <source>Column {0} &apos;{1}&apos; was taken as the receiver.</source>
        <translation>Spalte {0} „{1}“ wurde als Empfänger genommen.</translation>
    </message>
    <message>
        <source>Column {0} was taken as the {1}, and not {2}.</source>
        <translation>Spalte {0} wurde für „{1}“ genommen, nicht {2}.</translation>
    </message>
    <message>
        <source>Confirm and depart the load first.</source>
        <translation>Zuerst die Ladung bestätigen und abfahren lassen.</translation>
    </message>
    <message>
        <source>Confirm it first.</source>
        <translation>Zuerst bestätigen.</translation>
    </message>
    <message>
        <source>Connect again with &apos;depot connect&apos;, or set {0}.</source>
        <translation>Odoo neu verbinden oder {0} setzen.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung verweigert</translation>
    </message>
    <message>
        <source>Consignee closed</source>
        <translation>Empfänger geschlossen</translation>
    </message>
    <message>
        <source>Consignment note printed</source>
        <translation>Frachtbrief gedruckt</translation>
    </message>
    <message>
        <source>Consignment note voided</source>
        <translation>Frachtbrief ungültig gemacht</translation>
    </message>
    <message>
        <source>Correct it and import again; the other orders are not affected.</source>
        <translation>Berichtigen und neu einlesen; die anderen Aufträge sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Correct it, or take it away.</source>
        <translation>Berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>Correct that row, or save the file as .xlsx.</source>
        <translation>Diese Zeile berichtigen oder die Datei als .xlsx speichern.</translation>
    </message>
    <message>
        <source>Customer asked for a later day</source>
        <translation>Kunde wünscht späteren Tag</translation>
    </message>
    <message>
        <source>Customer matched with Odoo</source>
        <translation>Kunde in Odoo zugeordnet</translation>
    </message>
    <message>
        <source>Cyrillic text</source>
        <translation>kyrillischer Text</translation>
    </message>
    <message>
        <source>Damage found after delivery</source>
        <translation>Schaden nach der Zustellung entdeckt</translation>
    </message>
    <message>
        <source>Dangerous goods</source>
        <translation>Gefahrgut</translation>
    </message>
    <message>
        <source>Dates were read with the {0} first, as others in the file show.</source>
        <translation>Datumsangaben wurden mit dem {0} zuerst gelesen, wie es andere in der Datei zeigen.</translation>
    </message>
    <message>
        <source>Delivered after the agreed time</source>
        <translation>Nach der vereinbarten Zeit zugestellt</translation>
    </message>
    <message>
        <source>Delivery after noon</source>
        <translation>Zustellung nachmittags</translation>
    </message>
    <message>
        <source>Delivery before noon</source>
        <translation>Zustellung vormittags</translation>
    </message>
    <message>
        <source>Delivery must be booked first</source>
        <translation>Zustellung muss erst avisiert werden</translation>
    </message>
    <message>
        <source>Delivery to a private address</source>
        <translation>Zustellung an Privatadresse</translation>
    </message>
    <message>
        <source>Departed with load {0}, {1}, {2}.</source>
        <translation>Abgefahren mit Ladung {0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>Depot Desk works with Odoo {0} and later.</source>
        <translation>Depot Desk arbeitet mit Odoo {0} und neuer.</translation>
    </message>
    <message>
        <source>Depot {0}</source>
        <translation>Depot {0}</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät belegt</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Gemeint vielleicht: {0}?</translation>
    </message>
    <message>
        <source>Difference to a dearer service</source>
        <translation>Differenz zu einem teureren Service</translation>
    </message>
    <message>
        <source>Driver&apos;s mistake or absence</source>
        <translation>Fehler oder Ausfall des Fahrers</translation>
    </message>
    <message>
        <source>Edit that job if it changed.</source>
        <translation>Jenen Auftrag bearbeiten, wenn er sich geändert hat.</translation>
    </message>
    <message>
        <source>Escort vehicle</source>
        <translation>Begleitfahrzeug</translation>
    </message>
    <message>
        <source>Everything can be done without a window too: see &apos;depot --help&apos;.</source>
        <translation>Alles geht auch ohne Fenster: siehe „depot --help“.</translation>
    </message>
    <message>
        <source>Everything recorded before is safe.</source>
        <translation>Alles früher Erfasste ist sicher.</translation>
    </message>
    <message>
        <source>Everything that was recorded is safe.</source>
        <translation>Alles Erfasste ist sicher.</translation>
    </message>
    <message>
        <source>Exception closed</source>
        <translation>Abweichung erledigt</translation>
    </message>
    <message>
        <source>Exception logged</source>
        <translation>Abweichung gemeldet</translation>
    </message>
    <message>
        <source>Exception no longer blocks the invoice</source>
        <translation>Abweichung hält die Rechnung nicht mehr zurück</translation>
    </message>
    <message>
        <source>Exception {0} is closed already.</source>
        <translation>Abweichung {0} ist schon erledigt.</translation>
    </message>
    <message>
        <source>Extra drop</source>
        <translation>Zusätzlicher Stopp</translation>
    </message>
    <message>
        <source>Extra kilometres</source>
        <translation>Zusätzliche Kilometer</translation>
    </message>
    <message>
        <source>Fewer items than on the note</source>
        <translation>Weniger Stück als im Frachtbrief</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei gibt es schon</translation>
    </message>
    <message>
        <source>For another Odoo begin a new store with &apos;depot init&apos;</source>
        <translation>Für ein anderes Odoo beginnt ein neuer Datenbestand</translation>
    </message>
    <message>
        <source>Free some disk space or allow writing beside the store, then do it again.</source>
        <translation>Platz auf der Festplatte schaffen oder das Schreiben neben dem Datenbestand erlauben, dann wiederholen.</translation>
    </message>
    <message>
        <source>Free some disk space, then scan it again.</source>
        <translation>Platz auf der Festplatte schaffen, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Free some space on the disk of the store, then do it again.</source>
        <translation>Platz auf der Festplatte des Datenbestands schaffen, dann wiederholen.</translation>
    </message>
    <message>
        <source>Free some space there or choose another place, then back up again.</source>
        <translation>Dort Platz schaffen oder einen anderen Ort wählen, dann erneut sichern.</translation>
    </message>
    <message>
        <source>Freight {0} to {1}, {2}</source>
        <translation>Fracht {0} an {1}, {2}</translation>
    </message>
    <message>
        <source>Give a name that tells them apart.</source>
        <translation>Einen Namen nehmen, der sie unterscheidet.</translation>
    </message>
    <message>
        <source>Give the key again once that is mended.</source>
        <translation>Den Schlüssel erneut eingeben, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Give the name on the note.</source>
        <translation>Den Namen vom Frachtbrief angeben.</translation>
    </message>
    <message>
        <source>Give the number of pallets or cartons instead of pieces, or split the order.</source>
        <translation>Statt der Stücke die Zahl der Paletten oder Kartons angeben oder den Auftrag teilen.</translation>
    </message>
    <message>
        <source>Give them a PIN, too.</source>
        <translation>Vergeben Sie auch eine PIN.</translation>
    </message>
    <message>
        <source>Go back, look at the job as it is now, and change it again.</source>
        <translation>Zurückgehen, den Auftrag ansehen, wie er jetzt ist, und erneut ändern.</translation>
    </message>
    <message>
        <source>Goods damaged</source>
        <translation>Ware beschädigt</translation>
    </message>
    <message>
        <source>Goods lost</source>
        <translation>Ware verloren</translation>
    </message>
    <message>
        <source>Goods missing, being looked for</source>
        <translation>Ware fehlt, wird gesucht</translation>
    </message>
    <message>
        <source>Goods not ready at the sender</source>
        <translation>Ware beim Absender nicht bereit</translation>
    </message>
    <message>
        <source>Greek text</source>
        <translation>griechischer Text</translation>
    </message>
    <message>
        <source>Have CUPS started and press Send again, or print to a folder.</source>
        <translation>CUPS starten lassen und „Erneut senden“ drücken, oder in einen Ordner drucken.</translation>
    </message>
    <message>
        <source>Heavier than declared</source>
        <translation>Schwerer als angegeben</translation>
    </message>
    <message>
        <source>Held for the consignee</source>
        <translation>Für den Empfänger zurückgehalten</translation>
    </message>
    <message>
        <source>Held for the sender</source>
        <translation>Für den Absender zurückgehalten</translation>
    </message>
    <message>
        <source>Held for unpaid bills</source>
        <translation>Wegen offener Rechnungen zurückgehalten</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>If it stays busy, close the other program.</source>
        <translation>Bleibt er belegt, das andere Programm schließen.</translation>
    </message>
    <message>
        <source>If one customer sent the whole file, name that customer.</source>
        <translation>Wenn die ganze Datei von einem Kunden ist, diesen Kunden angeben.</translation>
    </message>
    <message>
        <source>If that database is here now, repeat it with --moved.</source>
        <translation>Wenn jene Datenbank jetzt hier ist, ankreuzen, dass sie umgezogen ist, und noch einmal ansehen.</translation>
    </message>
    <message>
        <source>If your own organisation vouches for it, connect again with its --ca-file.</source>
        <translation>Wenn die eigene Firma dafür bürgt, deren Zertifikat angeben und noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Import profile kept</source>
        <translation>Vorlage gemerkt</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Lese- oder Schreibfehler</translation>
    </message>
    <message>
        <source>Install CUPS, or choose PDF to folder.</source>
        <translation>CUPS installieren oder PDF in Ordner wählen.</translation>
    </message>
    <message>
        <source>Install what provides them.</source>
        <translation>Installieren, was sie bereitstellt.</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Fakturiert</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>It belongs on load {0}: {1}.</source>
        <translation>Gehört auf Ladung {0}: {1}.</translation>
    </message>
    <message>
        <source>It blocks the invoice; a supervisor closes it.</source>
        <translation>Sie hält die Rechnung zurück; die Leitung schließt sie ab.</translation>
    </message>
    <message>
        <source>It can {0}</source>
        <translation>Es geht: {0}</translation>
    </message>
    <message>
        <source>It cannot {0}: the user may not {1}</source>
        <translation>Es geht nicht: {0}. Dem Benutzer fehlt: {1}</translation>
    </message>
    <message>
        <source>It cannot {0}: {1}</source>
        <translation>Es geht nicht: {0}. {1}</translation>
    </message>
    <message>
        <source>It does not start with an application identifier in brackets.</source>
        <translation>Es beginnt nicht mit einem Datenbezeichner in Klammern.</translation>
    </message>
    <message>
        <source>It has no price yet.</source>
        <translation>Er hat noch keinen Preis.</translation>
    </message>
    <message>
        <source>It is NOT counted.</source>
        <translation>Er ist NICHT gezählt.</translation>
    </message>
    <message>
        <source>It is judged as soon as the store answers.</source>
        <translation>Der Scan wird geprüft, sobald der Datenbestand antwortet.</translation>
    </message>
    <message>
        <source>It is not disturbed, and nothing is booked twice.</source>
        <translation>Es wird nicht gestört, und nichts wird doppelt gebucht.</translation>
    </message>
    <message>
        <source>It is not on any load yet.</source>
        <translation>Er ist noch auf keiner Ladung.</translation>
    </message>
    <message>
        <source>It is not planned for any load: {0}.</source>
        <translation>Für keine Ladung geplant: {0}.</translation>
    </message>
    <message>
        <source>It is on a vehicle already: {0}.</source>
        <translation>Schon auf einem Fahrzeug: {0}.</translation>
    </message>
    <message>
        <source>It is on load {0}: {1}.</source>
        <translation>Auf Ladung {0}: {1}.</translation>
    </message>
    <message>
        <source>It is recorded as {0}: {1}.</source>
        <translation>Erfasst als {0}: {1}.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>It must be a PEM file of the authority that vouches for Odoo.</source>
        <translation>Es muss eine PEM-Datei der Stelle sein, die für Odoo bürgt.</translation>
    </message>
    <message>
        <source>It needs a row of headings, such as Order Number, Delivery Date, Receiver Name and Quantity.</source>
        <translation>Sie braucht eine Überschriftenzeile, etwa Auftragsnummer, Lieferdatum, Empfänger und Menge.</translation>
    </message>
    <message>
        <source>It waits for a load again.</source>
        <translation>Er wartet wieder auf eine Ladung.</translation>
    </message>
    <message>
        <source>It was kept as an instruction.</source>
        <translation>Es wurde als Anweisung behalten.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Er blieb, wie er war.</translation>
    </message>
    <message>
        <source>It was taken once.</source>
        <translation>Er wurde einmal übernommen.</translation>
    </message>
    <message>
        <source>Its billing is {0}.</source>
        <translation>Seine Abrechnung hat den Stand „{0}“.</translation>
    </message>
    <message>
        <source>Its freight has been scanned already, so the goods cannot be changed.</source>
        <translation>Seine Packstücke wurden schon gescannt; die Güter lassen sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Its jobs are booked; match it with Odoo later.</source>
        <translation>Seine Aufträge werden gebucht; ihn später in Odoo zuordnen.</translation>
    </message>
    <message>
        <source>Its order is no longer at Odoo.</source>
        <translation>Der Auftrag ist in Odoo nicht mehr da.</translation>
    </message>
    <message>
        <source>Its print is recorded and counted.</source>
        <translation>Sein Druck ist erfasst und gezählt.</translation>
    </message>
    <message>
        <source>JSON-2 needs names for the {0} arguments of {1}(): add them to ARGUMENTS</source>
        <translation>JSON-2 braucht Namen für die {0} Argumente von {1}(): in ARGUMENTS ergänzen</translation>
    </message>
    <message>
        <source>Job booked</source>
        <translation>Auftrag gebucht</translation>
    </message>
    <message>
        <source>Job cancelled</source>
        <translation>Auftrag storniert</translation>
    </message>
    <message>
        <source>Job changed</source>
        <translation>Auftrag geändert</translation>
    </message>
    <message>
        <source>Job put on a load</source>
        <translation>Auftrag auf eine Ladung gesetzt</translation>
    </message>
    <message>
        <source>Job put on hold</source>
        <translation>Auftrag gesperrt</translation>
    </message>
    <message>
        <source>Job taken off a load</source>
        <translation>Auftrag von einer Ladung genommen</translation>
    </message>
    <message>
        <source>Job {0} has been delivered.</source>
        <translation>Auftrag {0} ist zugestellt.</translation>
    </message>
    <message>
        <source>Job {0} has been loaded or has left; it cannot be cancelled any more.</source>
        <translation>Auftrag {0} ist verladen oder abgefahren; er lässt sich nicht mehr stornieren.</translation>
    </message>
    <message>
        <source>Job {0} has no approved price, so there is nothing to invoice.</source>
        <translation>Auftrag {0} hat keinen genehmigten Preis; es gibt nichts zu berechnen.</translation>
    </message>
    <message>
        <source>Job {0} has no unit {1}.</source>
        <translation>Auftrag {0} hat kein Packstück {1}.</translation>
    </message>
    <message>
        <source>Job {0} has not departed: load {1} is still at the depot.</source>
        <translation>Auftrag {0} ist nicht abgefahren: Ladung {1} steht noch im Depot.</translation>
    </message>
    <message>
        <source>Job {0} is cancelled.</source>
        <translation>Auftrag {0} ist storniert.</translation>
    </message>
    <message>
        <source>Job {0} is not on load {1}.</source>
        <translation>Auftrag {0} ist nicht auf Ladung {1}.</translation>
    </message>
    <message>
        <source>Job {0} is not ready:</source>
        <translation>Auftrag {0} ist nicht bereit:</translation>
    </message>
    <message>
        <source>Job {0} is not waiting on load {1}.</source>
        <translation>Auftrag {0} wartet nicht auf Ladung {1}.</translation>
    </message>
    <message>
        <source>Job {0} is on load {1} already.</source>
        <translation>Auftrag {0} ist schon auf Ladung {1}.</translation>
    </message>
    <message>
        <source>Job {0} is {1} already.</source>
        <translation>Auftrag {0} hat schon den Stand „{1}“.</translation>
    </message>
    <message>
        <source>Job {0} is {1}.</source>
        <translation>Auftrag {0} hat den Stand „{1}“.</translation>
    </message>
    <message>
        <source>Job {0} is {1}; charges can no longer be added.</source>
        <translation>Auftrag {0} hat den Stand „{1}“; Zusatzleistungen lassen sich nicht mehr erfassen.</translation>
    </message>
    <message>
        <source>Job {0} is {1}; it cannot be changed any more.</source>
        <translation>Auftrag {0} hat den Stand „{1}“; er lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Job {0} is {1}; its POD stands.</source>
        <translation>Auftrag {0} hat den Stand „{1}“; sein Abliefernachweis bleibt bestehen.</translation>
    </message>
    <message>
        <source>Job {0} is {1}; its price stands.</source>
        <translation>Auftrag {0} hat den Stand „{1}“; sein Preis bleibt bestehen.</translation>
    </message>
    <message>
        <source>Job {0} is {1}; the change in the list was not taken over.</source>
        <translation>Auftrag {0} hat den Stand „{1}“; die Änderung aus der Liste wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Job {0} was never on a load.</source>
        <translation>Auftrag {0} war nie auf einer Ladung.</translation>
    </message>
    <message>
        <source>Judged before.</source>
        <translation>Schon geprüft.</translation>
    </message>
    <message>
        <source>Kept on disk and not yet counted, until the store answers: {0} of the scans.</source>
        <translation>Auf der Festplatte vorgemerkt und noch nicht gezählt, bis der Datenbestand antwortet: {0} der Scans.</translation>
    </message>
    <message>
        <source>Kept, not yet counted: the store is busy or away.</source>
        <translation>Vorgemerkt, noch nicht gezählt: Der Datenbestand ist belegt oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>Keys of Odoo {0} do not run out</source>
        <translation>Schlüssel von Odoo {0} laufen nicht ab</translation>
    </message>
    <message>
        <source>Left behind at loading</source>
        <translation>Beim Verladen zurückgeblieben</translation>
    </message>
    <message>
        <source>Let it finish, or stop it.</source>
        <translation>Abwarten, bis es fertig ist, oder es anhalten.</translation>
    </message>
    <message>
        <source>Let it finish, then take the file in again.</source>
        <translation>Warten Sie, bis es fertig ist, und lesen Sie die Datei dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Let it finish.</source>
        <translation>Abwarten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Letters that the font of the page cannot show are missing on {0}: {1}</source>
        <translation>Zeichen, die die Schrift der Seite nicht hat, fehlen auf {0}: {1}</translation>
    </message>
    <message>
        <source>Load changed</source>
        <translation>Ladung geändert</translation>
    </message>
    <message>
        <source>Load confirmed</source>
        <translation>Ladung bestätigt</translation>
    </message>
    <message>
        <source>Load departed</source>
        <translation>Ladung abgefahren</translation>
    </message>
    <message>
        <source>Load moved on the vehicle</source>
        <translation>Ladung auf dem Fahrzeug verrutscht</translation>
    </message>
    <message>
        <source>Load opened again</source>
        <translation>Ladung wieder geöffnet</translation>
    </message>
    <message>
        <source>Load planned</source>
        <translation>Ladung geplant</translation>
    </message>
    <message>
        <source>Load {0} has no jobs on it.</source>
        <translation>Auf Ladung {0} sind keine Aufträge.</translation>
    </message>
    <message>
        <source>Load {0} has {1} already.</source>
        <translation>Ladung {0} hat schon den Stand „{1}“.</translation>
    </message>
    <message>
        <source>Load {0} is {1} already.</source>
        <translation>Ladung {0} hat schon den Stand „{1}“.</translation>
    </message>
    <message>
        <source>Load {0} is {1}.</source>
        <translation>Ladung {0} hat den Stand „{1}“.</translation>
    </message>
    <message>
        <source>Load {0} is {1}; open it again to load more.</source>
        <translation>Ladung {0} hat den Stand „{1}“; zum Weiterverladen wieder öffnen.</translation>
    </message>
    <message>
        <source>Load {0} was opened again, {1}: {2}</source>
        <translation>Ladung {0} wurde wieder geöffnet, {1}: {2}</translation>
    </message>
    <message>
        <source>Loaded on load {0}, {1}, {2}.</source>
        <translation>Verladen auf Ladung {0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>Loaded: {0}, {1} of {2}.</source>
        <translation>Verladen: {0}, {1} von {2}.</translation>
    </message>
    <message>
        <source>Loading of a unit undone</source>
        <translation>Packstück abgeladen</translation>
    </message>
    <message>
        <source>Log an exception for what differs, or split the job.</source>
        <translation>Das Abweichende als Abweichung melden oder den Auftrag teilen.</translation>
    </message>
    <message>
        <source>Log an exception instead.</source>
        <translation>Stattdessen eine Abweichung melden.</translation>
    </message>
    <message>
        <source>Log an exception, and plan a return.</source>
        <translation>Eine Abweichung melden und eine Retoure planen.</translation>
    </message>
    <message>
        <source>Longer, wider or higher than agreed</source>
        <translation>Länger, breiter oder höher als vereinbart</translation>
    </message>
    <message>
        <source>Look at it again, then repeat what is still needed.</source>
        <translation>Noch einmal ansehen, dann wiederholen, was noch nötig ist.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Look into the log, or start with &apos;depot --practice --fresh&apos;.</source>
        <translation>Sehen Sie im Protokoll nach, oder starten Sie mit „depot --practice --fresh“.</translation>
    </message>
    <message>
        <source>Look whether a point or a unit is missing.</source>
        <translation>Prüfen Sie, ob ein Komma oder eine Einheit fehlt.</translation>
    </message>
    <message>
        <source>Look whether it is done before you repeat it.</source>
        <translation>Sehen Sie vor dem Wiederholen nach, ob es getan ist.</translation>
    </message>
    <message>
        <source>Look which unit was delivered, or plan the job on a load.</source>
        <translation>Prüfen Sie, welche Einheit zugestellt wurde, oder planen Sie den Auftrag auf eine Ladung.</translation>
    </message>
    <message>
        <source>Make an empty one and name that.</source>
        <translation>Eine leere anlegen und diese angeben.</translation>
    </message>
    <message>
        <source>Make one with &apos;depot init&apos;.</source>
        <translation>Einen anlegen mit „depot init“.</translation>
    </message>
    <message>
        <source>Make or mend it in Odoo, or name another one in the settings odoo_freight and odoo_charge.</source>
        <translation>In Odoo anlegen oder berichtigen, oder in den Einstellungen ein anderes nennen.</translation>
    </message>
    <message>
        <source>Make room soon.</source>
        <translation>Bald Platz schaffen.</translation>
    </message>
    <message>
        <source>Make somebody else admin first.</source>
        <translation>Zuerst jemand anderen zum Admin machen.</translation>
    </message>
    <message>
        <source>Make the column text and enter the code again.</source>
        <translation>Die Spalte als Text formatieren und den Code neu eingeben.</translation>
    </message>
    <message>
        <source>Mend that, or try it again later.</source>
        <translation>Das beheben oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>More items than on the note</source>
        <translation>Mehr Stück als im Frachtbrief</translation>
    </message>
    <message>
        <source>Name a folder on another disk first.</source>
        <translation>Zuerst einen Ordner auf einer anderen Festplatte angeben.</translation>
    </message>
    <message>
        <source>Name another file, or the version it was made with.</source>
        <translation>Eine andere Datei nehmen oder die Version, mit der sie entstand.</translation>
    </message>
    <message>
        <source>Name another place with --store.</source>
        <translation>Mit --store einen anderen Ort angeben.</translation>
    </message>
    <message>
        <source>Name another port; 0 finds a free one.</source>
        <translation>Einen anderen Port angeben; 0 findet einen freien.</translation>
    </message>
    <message>
        <source>Name it by its number.</source>
        <translation>Ihn mit seiner Nummer nennen.</translation>
    </message>
    <message>
        <source>Name the units that move.</source>
        <translation>Die Packstücke nennen, die wechseln.</translation>
    </message>
    <message>
        <source>Nearest there: {0}.</source>
        <translation>Dort am ähnlichsten: {0}.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No Odoo is set up here.</source>
        <translation>Hier ist kein Odoo eingerichtet.</translation>
    </message>
    <message>
        <source>No column for {0} was found in this row, so no row of the sheet was taken.</source>
        <translation>In dieser Zeile fehlt eine Spalte für {0}; daher wurde keine Zeile des Blatts übernommen.</translation>
    </message>
    <message>
        <source>No column says how many; every row was taken as one package.</source>
        <translation>Keine Spalte sagt, wie viele Packstücke es sind; jede Zeile wurde als eines gelesen.</translation>
    </message>
    <message>
        <source>No customer is called {0}.</source>
        <translation>Kein Kunde heißt {0}.</translation>
    </message>
    <message>
        <source>No job has the number or reference {0}.</source>
        <translation>Kein Auftrag hat die Nummer oder Referenz {0}.</translation>
    </message>
    <message>
        <source>No means of unloading</source>
        <translation>Keine Möglichkeit zum Entladen</translation>
    </message>
    <message>
        <source>No price of {0} waits for approval.</source>
        <translation>Kein Preis zu {0} wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>No print was counted.</source>
        <translation>Es wurde kein Druck gezählt.</translation>
    </message>
    <message>
        <source>No proof of delivery has been taken in.</source>
        <translation>Es ist kein Abliefernachweis angenommen.</translation>
    </message>
    <message>
        <source>No safe connection to {0} could be agreed.</source>
        <translation>Mit {0} kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf der Festplatte</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>No table of orders was found in the file.</source>
        <translation>In der Datei wurde keine Tabelle mit Aufträgen gefunden.</translation>
    </message>
    <message>
        <source>Nobody called {0} works here.</source>
        <translation>Hier arbeitet niemand namens {0}.</translation>
    </message>
    <message>
        <source>Nobody has said where backups go.</source>
        <translation>Es ist nicht festgelegt, wohin Sicherungen kommen.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nobody there to receive</source>
        <translation>Niemand zur Annahme da</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Not encrypted, and need not be: this Odoo runs on this computer</source>
        <translation>Nicht verschlüsselt und auch nicht nötig: Dieses Odoo läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>Not enough time on the run</source>
        <translation>Zu wenig Zeit auf der Tour</translation>
    </message>
    <message>
        <source>Not installed: {0}</source>
        <translation>Nicht installiert: {0}</translation>
    </message>
    <message>
        <source>Not loaded: {0} ({1})</source>
        <translation>Nicht verladen: {0} ({1})</translation>
    </message>
    <message>
        <source>Not readable: {0}</source>
        <translation>Nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>Not taken, because their dates can be read with the day or the month first: {0}{1}.</source>
        <translation>Nicht übernommen, weil sich ihre Daten mit Tag oder Monat zuerst lesen lassen: {0}{1}.</translation>
    </message>
    <message>
        <source>Note {0} is void already: {1}.</source>
        <translation>Frachtbrief {0} ist schon ungültig: {1}.</translation>
    </message>
    <message>
        <source>Nothing answers at {0}.</source>
        <translation>Unter {0} antwortet nichts.</translation>
    </message>
    <message>
        <source>Nothing is left half done.</source>
        <translation>Nichts ist halb getan.</translation>
    </message>
    <message>
        <source>Nothing is on the vehicle.</source>
        <translation>Nichts ist auf dem Fahrzeug.</translation>
    </message>
    <message>
        <source>Nothing of job {0} was on load {1}, so nothing of it was delivered.</source>
        <translation>Von Auftrag {0} war nichts auf Ladung {1}, also wurde nichts davon zugestellt.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved.</source>
        <translation>Von Ihnen wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <translation>Es wurde nichts gelesen oder geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent twice.</source>
        <translation>Es wurde nichts doppelt gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent, not even the key.</source>
        <translation>Es wurde nichts gesendet, auch nicht der Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent; everything waits here.</source>
        <translation>Es wurde nichts gesendet; alles wartet hier.</translation>
    </message>
    <message>
        <source>Nothing was written to it.</source>
        <translation>Es wurde nichts hineingeschrieben.</translation>
    </message>
    <message>
        <source>Numbers skipped and voided</source>
        <translation>Nummern übersprungen und ungültig gemacht</translation>
    </message>
    <message>
        <source>Odoo administrator</source>
        <translation>Odoo-Administrator</translation>
    </message>
    <message>
        <source>Odoo cannot open its database: it is away, or none has that name.</source>
        <translation>Odoo kann seine Datenbank nicht öffnen: Sie ist nicht erreichbar, oder keine heißt so.</translation>
    </message>
    <message>
        <source>Odoo did not answer in time.</source>
        <translation>Odoo hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Odoo did not cancel {0}.</source>
        <translation>Odoo hat {0} nicht storniert.</translation>
    </message>
    <message>
        <source>Odoo does not accept the user or the key.</source>
        <translation>Odoo nimmt den Benutzer oder den Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Odoo does not tell when the key runs out</source>
        <translation>Odoo sagt nicht, wann der Schlüssel abläuft</translation>
    </message>
    <message>
        <source>Odoo has no customer with the number {0}.</source>
        <translation>Odoo hat keinen Kunden mit der Nummer {0}.</translation>
    </message>
    <message>
        <source>Odoo has no service product {0} that is invoiced by delivered quantities.</source>
        <translation>Odoo hat keine Dienstleistung {0}, die nach gelieferter Menge berechnet wird.</translation>
    </message>
    <message>
        <source>Odoo has the price {0}, the desk {1}.</source>
        <translation>Odoo hat den Preis {0}, hier steht {1}.</translation>
    </message>
    <message>
        <source>Odoo has {0} for {1}, the desk {2} for {3}</source>
        <translation>Odoo hat {0} für {1}, hier stehen {2} für {3}</translation>
    </message>
    <message>
        <source>Odoo holds something else than {0}.</source>
        <translation>Odoo enthält etwas anderes als {0}.</translation>
    </message>
    <message>
        <source>Odoo is busy with the same records.</source>
        <translation>Odoo ist mit denselben Datensätzen beschäftigt.</translation>
    </message>
    <message>
        <source>Odoo is not ready to answer just now ({0}).</source>
        <translation>Odoo kann gerade nicht antworten ({0}).</translation>
    </message>
    <message>
        <source>Odoo knows no customer called {0}.</source>
        <translation>Odoo kennt keinen Kunden namens {0}.</translation>
    </message>
    <message>
        <source>Odoo made no invoice.</source>
        <translation>Odoo hat keine Rechnung erstellt.</translation>
    </message>
    <message>
        <source>Odoo may be stopped, or the network down.</source>
        <translation>Odoo ist vielleicht angehalten oder das Netz gestört.</translation>
    </message>
    <message>
        <source>Odoo refuses: {0}</source>
        <translation>Odoo lehnt ab: {0}</translation>
    </message>
    <message>
        <source>Odoo sees nothing to invoice on {0}.</source>
        <translation>Odoo sieht bei {0} nichts zu berechnen.</translation>
    </message>
    <message>
        <source>Odoo tells no day on which the key runs out</source>
        <translation>Odoo nennt keinen Tag, an dem der Schlüssel abläuft</translation>
    </message>
    <message>
        <source>Odoo took the confirmation and did not confirm.</source>
        <translation>Odoo nahm die Bestätigung an und hat nicht bestätigt.</translation>
    </message>
    <message>
        <source>Odoo {0}</source>
        <translation>Odoo {0}</translation>
    </message>
    <message>
        <source>Odoo&apos;s own machine is in trouble.</source>
        <translation>Der Rechner von Odoo hat selbst eine Störung.</translation>
    </message>
    <message>
        <source>On hold and on the vehicle: {0}.</source>
        <translation>Gesperrt und auf dem Fahrzeug: {0}.</translation>
    </message>
    <message>
        <source>On hold: {0}.</source>
        <translation>Gesperrt: {0}.</translation>
    </message>
    <message>
        <source>On lane {0}: {1}.</source>
        <translation>Auf Stellplatz {0}: {1}.</translation>
    </message>
    <message>
        <source>One job holds at most {0} units to scan and {1} goods lines; this has {2} units and {3} lines.</source>
        <translation>Ein Auftrag hat höchstens {0} Packstücke zum Scannen und {1} Güterzeilen; dieser hat {2} Packstücke und {3} Zeilen.</translation>
    </message>
    <message>
        <source>Open it again first.</source>
        <translation>Zuerst wieder öffnen.</translation>
    </message>
    <message>
        <source>Open it again, or plan another load.</source>
        <translation>Wieder öffnen oder eine andere Ladung planen.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx or .csv, and import that.</source>
        <translation>Mit der Tabellenkalkulation öffnen, als .xlsx oder .csv speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Open it with the password, save it without one, and import that.</source>
        <translation>Mit dem Passwort öffnen, ohne Passwort speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Order of the stops changed</source>
        <translation>Reihenfolge der Stopps geändert</translation>
    </message>
    <message>
        <source>Order {0} stands a second time in the file, with the same goods.</source>
        <translation>Auftrag {0} steht ein zweites Mal in der Datei, mit denselben Gütern.</translation>
    </message>
    <message>
        <source>Outside normal hours</source>
        <translation>Außerhalb der üblichen Zeiten</translation>
    </message>
    <message>
        <source>Outside receiving hours</source>
        <translation>Außerhalb der Annahmezeiten</translation>
    </message>
    <message>
        <source>POD accepted</source>
        <translation>Abliefernachweis angenommen</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Vollständig bezahlt</translation>
    </message>
    <message>
        <source>Pallets not exchanged</source>
        <translation>Paletten nicht getauscht</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>Papiere fehlen</translation>
    </message>
    <message>
        <source>Part of a job moved to a new one</source>
        <translation>Teil eines Auftrags in einen neuen verschoben</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>kein Zugriff erlaubt</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Person ended</source>
        <translation>Person ausgeschieden</translation>
    </message>
    <message>
        <source>Place not found</source>
        <translation>Ort nicht gefunden</translation>
    </message>
    <message>
        <source>Plan a second load, or ask a supervisor to assign it.</source>
        <translation>Eine zweite Ladung planen, oder die Leitung setzt ihn darauf.</translation>
    </message>
    <message>
        <source>Plan a second one.</source>
        <translation>Eine zweite planen.</translation>
    </message>
    <message>
        <source>Plan, load and depart it first.</source>
        <translation>Zuerst planen, verladen und abfahren lassen.</translation>
    </message>
    <message>
        <source>Planned on load {0}, {1}, {2}.</source>
        <translation>Geplant auf Ladung {0}, {1}, {2}.</translation>
    </message>
    <message>
        <source>Planned wrongly</source>
        <translation>Falsch geplant</translation>
    </message>
    <message>
        <source>Please check it.</source>
        <translation>Bitte prüfen.</translation>
    </message>
    <message>
        <source>Please check which order it belongs to.</source>
        <translation>Bitte prüfen, zu welchem Auftrag er gehört.</translation>
    </message>
    <message>
        <source>Please check.</source>
        <translation>Bitte prüfen.</translation>
    </message>
    <message>
        <source>PostgreSQL {0}</source>
        <translation>PostgreSQL {0}</translation>
    </message>
    <message>
        <source>Practice has a store of its own: --store does not go with --practice.</source>
        <translation>Die Übung hat ihren eigenen Datenbestand: --store passt nicht zu --practice.</translation>
    </message>
    <message>
        <source>Practice is open in another window.</source>
        <translation>Die Übung ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>Price approved</source>
        <translation>Preis genehmigt</translation>
    </message>
    <message>
        <source>Price proposed</source>
        <translation>Preis vorgeschlagen</translation>
    </message>
    <message>
        <source>Price {0} waits for approval.</source>
        <translation>Preis {0} wartet auf Genehmigung.</translation>
    </message>
    <message>
        <source>Print it again with a reason, into another folder.</source>
        <translation>Mit Begründung erneut drucken, in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Print it as a PDF and open that.</source>
        <translation>Als PDF drucken und dieses öffnen.</translation>
    </message>
    <message>
        <source>Profiles: {0}.</source>
        <translation>Vorlageen: {0}.</translation>
    </message>
    <message>
        <source>Proof of delivery accepted</source>
        <translation>Abliefernachweis angenommen</translation>
    </message>
    <message>
        <source>Proof of delivery {0}: {1}, signed by {2}, {3}.</source>
        <translation>Abliefernachweis {0}: {1}, unterschrieben von {2}, {3}.</translation>
    </message>
    <message>
        <source>Put each unit in a row of its own.</source>
        <translation>Setzen Sie jede Einheit in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>Put it aside and ask.</source>
        <translation>Beiseitestellen und nachfragen.</translation>
    </message>
    <message>
        <source>Put it aside for the trunk.</source>
        <translation>Für den Hauptlauf beiseitestellen.</translation>
    </message>
    <message>
        <source>Put it in and import again; the other orders are not affected.</source>
        <translation>Eintragen und neu einlesen; die anderen Aufträge sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Put it in, or name the customer for the whole file, and import again.</source>
        <translation>Eintragen oder den Kunden für die ganze Datei angeben, dann neu einlesen.</translation>
    </message>
    <message>
        <source>Put it right with --again.</source>
        <translation>Öffnen Sie ihn, um ihn zu berichtigen.</translation>
    </message>
    <message>
        <source>Put the receiver&apos;s name in and import again; the other orders are not affected.</source>
        <translation>Den Namen des Empfängers eintragen und neu einlesen; die anderen Aufträge sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Put the reference in and import again.</source>
        <translation>Die Referenz eintragen und neu einlesen.</translation>
    </message>
    <message>
        <source>Put the {0} in and import again; the other orders are not affected.</source>
        <translation>{0} eintragen und neu einlesen; die anderen Aufträge sind nicht betroffen.</translation>
    </message>
    <message>
        <source>PySide6, the library that draws the window, is not installed.</source>
        <translation>PySide6, die Bibliothek für das Fenster, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>nur zum Lesen eingehängt</translation>
    </message>
    <message>
        <source>Recorded as damaged, do not load: {0}.</source>
        <translation>Als beschädigt erfasst, nicht verladen: {0}.</translation>
    </message>
    <message>
        <source>Refused by the consignee</source>
        <translation>Vom Empfänger verweigert</translation>
    </message>
    <message>
        <source>Released to invoice</source>
        <translation>Zur Rechnung freigegeben</translation>
    </message>
    <message>
        <source>Restore an older backup, or fetch this one again from where it was kept.</source>
        <translation>Eine ältere Sicherung wiederherstellen oder diese neu vom Aufbewahrungsort holen.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>Return to sender</source>
        <translation>Rücksendung an den Absender</translation>
    </message>
    <message>
        <source>Road accident</source>
        <translation>Verkehrsunfall</translation>
    </message>
    <message>
        <source>Row {0} has no order reference, so it was not taken.</source>
        <translation>Zeile {0} hat keine Auftragsreferenz und wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Row {0} has reference {1} for another date.</source>
        <translation>Zeile {0} hat Referenz {1} für ein anderes Datum.</translation>
    </message>
    <message>
        <source>Row {0} repeats the row above exactly; both were taken.</source>
        <translation>Zeile {0} wiederholt genau die Zeile darüber; beide wurden übernommen.</translation>
    </message>
    <message>
        <source>Rows below {0} were not read.</source>
        <translation>Zeilen unter {0} wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Rows that order nothing (quantity 0 or a dash) were left out: {0}{1}.</source>
        <translation>Zeilen, die nichts bestellen (Menge 0 oder ein Strich), wurden ausgelassen: {0}{1}.</translation>
    </message>
    <message>
        <source>Rows with such dates were not taken.</source>
        <translation>Zeilen mit solchen Datumsangaben wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>Run &apos;depot verify&apos;, and &apos;depot restore&apos; with the latest backup if it says so.</source>
        <translation>In den Einstellungen „Jetzt nachprüfen“ drücken und, falls es das sagt, die letzte Sicherung wiederherstellen lassen.</translation>
    </message>
    <message>
        <source>Run &apos;make run&apos;, or install it.</source>
        <translation>„make run“ ausführen oder sie installieren.</translation>
    </message>
    <message>
        <source>SQLite {0}</source>
        <translation>SQLite {0}</translation>
    </message>
    <message>
        <source>Sales and Invoicing are installed</source>
        <translation>Verkauf und Rechnungsstellung sind installiert</translation>
    </message>
    <message>
        <source>Saturday delivery</source>
        <translation>Samstagszustellung</translation>
    </message>
    <message>
        <source>Save it without one and import that.</source>
        <translation>Ohne Passwort speichern und diese Datei einlesen.</translation>
    </message>
    <message>
        <source>Say it with --reason.</source>
        <translation>Den Grund angeben.</translation>
    </message>
    <message>
        <source>Say which by adding {0} for the first or {1} for the second.</source>
        <translation>Mit {0} für die erste oder {1} für die zweite ergänzen, welche gemeint ist.</translation>
    </message>
    <message>
        <source>Say which it is and import again.</source>
        <translation>Angeben, was gilt, und neu einlesen.</translation>
    </message>
    <message>
        <source>Say why it is printed again, with --reason.</source>
        <translation>Angeben, warum er noch einmal gedruckt wird.</translation>
    </message>
    <message>
        <source>Scan again or key it in.</source>
        <translation>Erneut scannen oder eintippen.</translation>
    </message>
    <message>
        <source>Scan or save it again, then attach it.</source>
        <translation>Neu scannen oder speichern, dann anhängen.</translation>
    </message>
    <message>
        <source>Scan the label on the freight.</source>
        <translation>Das Etikett auf dem Packstück scannen.</translation>
    </message>
    <message>
        <source>Scan them, or say why they stay behind with --short-reason.</source>
        <translation>Scannen oder angeben, warum sie zurückbleiben.</translation>
    </message>
    <message>
        <source>Scanning freight takes a loader, and you are signed in as {0}.</source>
        <translation>Packstücke scannt die Verladung; angemeldet ist {0}.</translation>
    </message>
    <message>
        <source>Second delivery</source>
        <translation>Zweite Zustellung</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>See all codes with &apos;depot codes&apos;.</source>
        <translation>Einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>See the loads with &apos;depot loads&apos;.</source>
        <translation>Auf der Seite Ladungen nachsehen.</translation>
    </message>
    <message>
        <source>See them with &apos;depot customers&apos;.</source>
        <translation>Auf der Seite Journal unter den in Odoo unbekannten Kunden nachsehen.</translation>
    </message>
    <message>
        <source>See them with &apos;depot ledger --parked&apos;.</source>
        <translation>Auf der Seite Journal nachsehen.</translation>
    </message>
    <message>
        <source>See who does with &apos;depot staff list&apos;.</source>
        <translation>Einen der Namen wählen.</translation>
    </message>
    <message>
        <source>Sent back to the sender</source>
        <translation>An den Absender zurückgeschickt</translation>
    </message>
    <message>
        <source>Sent the wrong way by a depot</source>
        <translation>Von einem Depot fehlgeleitet</translation>
    </message>
    <message>
        <source>Set it up with &apos;depot connect&apos;.</source>
        <translation>Es in den Einstellungen unter Odoo einrichten.</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Setting up Odoo takes an admin, and you are signed in as {0}.</source>
        <translation>Odoo richtet ein Admin ein; angemeldet ist {0}.</translation>
    </message>
    <message>
        <source>Settle that first, or release it with --except and why.</source>
        <translation>Zuerst das erledigen, oder ausnahmsweise mit Begründung freigeben.</translation>
    </message>
    <message>
        <source>Several jobs have the reference {0}: {1}.</source>
        <translation>Mehrere Aufträge haben die Referenz {0}: {1}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos;</source>
        <translation>Blatt „{0}“</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos; has headings, but no orders under them.</source>
        <translation>Blatt „{0}“ hat Überschriften, aber keine Aufträge darunter.</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos; has no table of orders and was left out.</source>
        <translation>Blatt „{0}“ hat keine Tabelle mit Aufträgen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos; is hidden and was not read.</source>
        <translation>Blatt „{0}“ ist ausgeblendet und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos;: columns beyond the first {1} were not read.</source>
        <translation>Blatt „{0}“: Spalten nach den ersten {1} wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos;: from row {1} on nothing was read, because {2}.</source>
        <translation>Blatt „{0}“: Ab Zeile {1} wurde nichts gelesen, denn {2}.</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos;: {1}</source>
        <translation>Blatt „{0}“: {1}</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos;: {1} hidden or filtered rows were taken like the others.</source>
        <translation>Blatt „{0}“: {1} ausgeblendete oder gefilterte Zeilen wurden wie die anderen übernommen.</translation>
    </message>
    <message>
        <source>Sheet &apos;{0}&apos;: {1} left out: {2}.</source>
        <translation>Blatt „{0}“: {1} ausgelassen: {2}.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN.</source>
        <translation>Mit Name und PIN anmelden.</translation>
    </message>
    <message>
        <source>Sign in, then scan it again.</source>
        <translation>Anmelden, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Some of it is loaded.</source>
        <translation>Ein Teil davon ist verladen.</translation>
    </message>
    <message>
        <source>Some of it is on a vehicle.</source>
        <translation>Ein Teil davon ist auf einem Fahrzeug.</translation>
    </message>
    <message>
        <source>Some units must move and some must stay.</source>
        <translation>Einige Packstücke müssen wechseln und einige bleiben.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same meanwhile: {0}.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert: {0}.</translation>
    </message>
    <message>
        <source>Somebody else has just changed this.</source>
        <translation>Jemand anderes hat das gerade geändert.</translation>
    </message>
    <message>
        <source>Somebody has to sign in to add a person.</source>
        <translation>Zum Hinzufügen einer Person muss jemand angemeldet sein.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something other than Odoo answered, perhaps a log-in page of the network.</source>
        <translation>Etwas anderes als Odoo hat geantwortet, vielleicht eine Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>Split it and import the parts.</source>
        <translation>Teilen und die Teile einlesen.</translation>
    </message>
    <message>
        <source>Split it into smaller files, or ask the sender for a plain list of orders.</source>
        <translation>In kleinere Dateien teilen oder den Absender um eine einfache Auftragsliste bitten.</translation>
    </message>
    <message>
        <source>Staged on lane {0} at {1}, {2}.</source>
        <translation>Bereitgestellt auf Stellplatz {0} in {1}, {2}.</translation>
    </message>
    <message>
        <source>Start it on a machine with a screen.</source>
        <translation>Auf einem Computer mit Bildschirm starten.</translation>
    </message>
    <message>
        <source>Stayed behind when load {0} departed, {1}.</source>
        <translation>Beim Abfahren von Ladung {0} zurückgeblieben, {1}.</translation>
    </message>
    <message>
        <source>Step goes to Odoo again</source>
        <translation>Geht erneut an Odoo</translation>
    </message>
    <message>
        <source>Step withdrawn</source>
        <translation>Zurückgezogen, geht nie an Odoo</translation>
    </message>
    <message>
        <source>Step {0} has just been sent again by somebody.</source>
        <translation>Schritt {0} wurde gerade von jemandem erneut gesendet.</translation>
    </message>
    <message>
        <source>Step {0} is at Odoo already.</source>
        <translation>Schritt {0} ist schon in Odoo.</translation>
    </message>
    <message>
        <source>Step {0} waits already and goes by itself.</source>
        <translation>Schritt {0} wartet schon und geht von selbst.</translation>
    </message>
    <message>
        <source>Step {0} was withdrawn: {1}.</source>
        <translation>Schritt {0} wurde zurückgezogen: {1}.</translation>
    </message>
    <message>
        <source>Storage, per pallet and day</source>
        <translation>Lagerung, je Palette und Tag</translation>
    </message>
    <message>
        <source>Tail lift</source>
        <translation>Hebebühne</translation>
    </message>
    <message>
        <source>Take it away and connect to Odoo again.</source>
        <translation>Sie entfernen und Odoo neu verbinden.</translation>
    </message>
    <message>
        <source>Take it off there first.</source>
        <translation>Zuerst dort herunternehmen.</translation>
    </message>
    <message>
        <source>Taken off load {0}, {1}.</source>
        <translation>Von Ladung {0} genommen, {1}.</translation>
    </message>
    <message>
        <source>Temperature control</source>
        <translation>Temperaturführung</translation>
    </message>
    <message>
        <source>Temperature out of range</source>
        <translation>Temperatur außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>That PIN is too easy to guess.</source>
        <translation>Diese PIN ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>That badge belongs to somebody else.</source>
        <translation>Dieser Ausweis gehört jemand anderem.</translation>
    </message>
    <message>
        <source>That cannot be done now: {0}.</source>
        <translation>Das geht jetzt nicht: {0}.</translation>
    </message>
    <message>
        <source>That is the consignment note.</source>
        <translation>Das ist der Frachtbrief.</translation>
    </message>
    <message>
        <source>The GS1 company prefix is 4 to 12 digits.</source>
        <translation>Die GS1-Basisnummer hat 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>Die PIN ist falsch.</translation>
    </message>
    <message>
        <source>The address of the store is not one Depot Desk knows.</source>
        <translation>Die Adresse des Datenbestands kennt Depot Desk nicht.</translation>
    </message>
    <message>
        <source>The address sends us elsewhere.</source>
        <translation>Die Adresse leitet anderswohin weiter.</translation>
    </message>
    <message>
        <source>The answer makes no sense, so it was hardly Odoo that answered.</source>
        <translation>Die Antwort ergibt keinen Sinn; sie kam wohl kaum von Odoo.</translation>
    </message>
    <message>
        <source>The automatic backup was not made.</source>
        <translation>Die automatische Sicherung entstand nicht.</translation>
    </message>
    <message>
        <source>The backup could not be made: {0}.</source>
        <translation>Die Sicherung konnte nicht entstehen: {0}.</translation>
    </message>
    <message>
        <source>The backup could not be restored: {0}.</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden: {0}.</translation>
    </message>
    <message>
        <source>The backup could not be written to {0}: {1}.</source>
        <translation>Die Sicherung konnte nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>The backup {0} is damaged: {1}.</source>
        <translation>Die Sicherung {0} ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>The barcode is empty.</source>
        <translation>Der Barcode ist leer.</translation>
    </message>
    <message>
        <source>The barcode is too long: more than {0} characters.</source>
        <translation>Der Barcode ist zu lang: mehr als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The bundle could not be written: {0}.</source>
        <translation>Das Paket konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>The cell {0}.</source>
        <translation>Die Zelle {0}.</translation>
    </message>
    <message>
        <source>The certificate file {0} cannot be used.</source>
        <translation>Die Zertifikatsdatei {0} ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The certificate of {0} {1}.</source>
        <translation>Das Zertifikat von {0} {1}.</translation>
    </message>
    <message>
        <source>The check digit is wrong, scan again or key it in.</source>
        <translation>Die Prüfziffer ist falsch, erneut scannen oder eintippen.</translation>
    </message>
    <message>
        <source>The check digit of ({0}) is wrong.</source>
        <translation>Die Prüfziffer von ({0}) ist falsch.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and {0}</source>
        <translation>Die Verbindung ist verschlüsselt: {0}</translation>
    </message>
    <message>
        <source>The connection is not encrypted: the key and all data travel readable</source>
        <translation>Die Verbindung ist nicht verschlüsselt: Schlüssel und Daten reisen lesbar</translation>
    </message>
    <message>
        <source>The connection to Odoo broke off.</source>
        <translation>Die Verbindung zu Odoo brach ab.</translation>
    </message>
    <message>
        <source>The customer&apos;s name is longer than {0} characters.</source>
        <translation>Der Name des Kunden ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The database to restore into is not empty.</source>
        <translation>Die Datenbank, in die wiederhergestellt werden soll, ist nicht leer.</translation>
    </message>
    <message>
        <source>The delivery address was changed at Odoo and here.</source>
        <translation>Die Lieferadresse wurde in Odoo und hier geändert.</translation>
    </message>
    <message>
        <source>The description is longer than {0} characters.</source>
        <translation>Die Beschreibung ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The disk did not take or give the data.</source>
        <translation>Die Festplatte hat die Daten nicht angenommen oder nicht geliefert.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The disk of the store is nearly full: {0} MB are free.</source>
        <translation>Die Festplatte des Datenbestands ist fast voll: {0} MB sind frei.</translation>
    </message>
    <message>
        <source>The extension digit is 0 to 9.</source>
        <translation>Die Erweiterungsziffer ist 0 bis 9.</translation>
    </message>
    <message>
        <source>The file could not be kept: {0}.</source>
        <translation>Die Datei konnte nicht behalten werden: {0}.</translation>
    </message>
    <message>
        <source>The file could not be read: {0}.</source>
        <translation>Die Datei konnte nicht gelesen werden: {0}.</translation>
    </message>
    <message>
        <source>The file has: {0}.</source>
        <translation>Die Datei enthält: {0}.</translation>
    </message>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Die Datei ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>The practice depot could not be made.</source>
        <translation>Das Übungsdepot konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no receiver; the contact was taken for it.</source>
        <translation>Es ist kein Empfänger genannt; der Kontakt wurde dafür genommen.</translation>
    </message>
    <message>
        <source>There is no town.</source>
        <translation>Es ist kein Ort genannt.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer.</translation>
    </message>
    <message>
        <source>Western European text</source>
        <translation>westeuropäischer Text</translation>
    </message>
    <message>
        <source>Without the badge {0} could not sign in.</source>
        <translation>Ohne den Ausweis könnte sich {0} nicht anmelden.</translation>
    </message>
    <message>
        <source>the last one is {0} h old</source>
        <translation>die letzte ist {0} h alt</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>{0} was not booked in full before: the jobs left of it ({1}) are booked now.</source>
        <translation>{0} war noch nicht ganz gebucht: Die übrigen Aufträge ({1}) sind jetzt gebucht.</translation>
    </message>
    <message>
        <source>The file {0} cannot be read.</source>
        <translation>Die Datei {0} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file {0}… is missing.</source>
        <translation>Die Datei {0}… fehlt.</translation>
    </message>
    <message>
        <source>The first of this user&apos;s keys runs out</source>
        <translation>Der erste Schlüssel dieses Benutzers läuft ab</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made: {1}.</source>
        <translation>Der Ordner {0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The goods are now:</source>
        <translation>Die Güter sind jetzt:</translation>
    </message>
    <message>
        <source>The instructions are longer than {0} characters.</source>
        <translation>Die Anweisungen sind länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The job is cancelled, do not load: {0}.</source>
        <translation>Der Auftrag ist storniert, nicht verladen: {0}.</translation>
    </message>
    <message>
        <source>The job was cancelled: {0}.</source>
        <translation>Der Auftrag wurde storniert: {0}.</translation>
    </message>
    <message>
        <source>The key cannot be kept in {0}: {1}.</source>
        <translation>Der Schlüssel kann nicht in {0} behalten werden: {1}.</translation>
    </message>
    <message>
        <source>The key is not {0}&apos;s, it is {1}&apos;s</source>
        <translation>Der Schlüssel gehört nicht {0}, sondern {1}</translation>
    </message>
    <message>
        <source>The key is {0}&apos;s</source>
        <translation>Der Schlüssel gehört {0}</translation>
    </message>
    <message>
        <source>The key may have expired or been withdrawn: ask for a new one.</source>
        <translation>Der Schlüssel ist vielleicht abgelaufen oder zurückgezogen: einen neuen verlangen.</translation>
    </message>
    <message>
        <source>The key runs out</source>
        <translation>Der Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>The keyring of this computer does not let go of the key.</source>
        <translation>Der Schlüsselbund dieses Computers gibt den Schlüssel nicht heraus.</translation>
    </message>
    <message>
        <source>The ledger knows no {0}.</source>
        <translation>Das Journal kennt kein {0}.</translation>
    </message>
    <message>
        <source>The list of apps is closed to this user; the rights above say what works</source>
        <translation>Die Liste der Apps ist für diesen Benutzer gesperrt; die Rechte oben sagen, was geht</translation>
    </message>
    <message>
        <source>The load would carry {0}.</source>
        <translation>Die Ladung trüge {0}.</translation>
    </message>
    <message>
        <source>The name {0} is not known here.</source>
        <translation>Der Name {0} ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The network may be down.</source>
        <translation>Vielleicht ist das Netz gestört.</translation>
    </message>
    <message>
        <source>The next try is open in {0} seconds.</source>
        <translation>Der nächste Versuch ist in {0} Sekunden möglich.</translation>
    </message>
    <message>
        <source>The note of job {0} has been printed {1} times already.</source>
        <translation>Der Frachtbrief von Auftrag {0} wurde schon {1}-mal gedruckt.</translation>
    </message>
    <message>
        <source>The order has no reference, so booking it twice could not be noticed.</source>
        <translation>Der Auftrag hat keine Referenz; doppeltes Buchen fiele nicht auf.</translation>
    </message>
    <message>
        <source>The order is cancelled at Odoo.</source>
        <translation>Der Auftrag ist in Odoo storniert.</translation>
    </message>
    <message>
        <source>The order lacks {0}.</source>
        <translation>Dem Auftrag fehlt: {0}.</translation>
    </message>
    <message>
        <source>The order reference is longer than {0} characters.</source>
        <translation>Die Auftragsreferenz ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The order was taken without it.</source>
        <translation>Der Auftrag wurde ohne die Angabe übernommen.</translation>
    </message>
    <message>
        <source>The order&apos;s freight line is no longer at Odoo.</source>
        <translation>Die Frachtposition des Auftrags ist in Odoo nicht mehr da.</translation>
    </message>
    <message>
        <source>The page cannot be shown.</source>
        <translation>Die Seite kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The page could not be put in its place in {0}: {1}.</source>
        <translation>Die Seite konnte nicht an ihren Platz in {0} gelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The page could not be written to {0}: {1}.</source>
        <translation>Die Seite konnte nicht nach {0} geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>See whether it is switched on and connected, then press Send again, or choose another printer first.</source>
        <translation>Nachsehen, ob er eingeschaltet und verbunden ist, dann „Erneut senden“ drücken oder zuerst einen anderen Drucker wählen.</translation>
    </message>
    <message>
        <source>A POD of job {0} is in already.</source>
        <translation>Für Auftrag {0} ist schon ein Abliefernachweis da.</translation>
    </message>
    <message>
        <source>Central European text</source>
        <translation>mitteleuropäischer Text</translation>
    </message>
    <message>
        <source>Check the year, and the date of this computer.</source>
        <translation>Das Jahr prüfen, und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Scan the freight first, or take the jobs off it.</source>
        <translation>Scannen Sie zuerst die Fracht, oder nehmen Sie die Aufträge von der Ladung.</translation>
    </message>
    <message>
        <source>Start it in this computer&apos;s printer settings, then press Send again, or choose another printer first.</source>
        <translation>Ihn in den Druckereinstellungen dieses Computers starten, dann „Erneut senden“ drücken oder zuerst einen anderen Drucker wählen.</translation>
    </message>
    <message>
        <source>The file was read as {0} ({1}).</source>
        <translation>Die Datei wurde als {0} gelesen ({1}).</translation>
    </message>
    <message>
        <source>The pages are counted as printed, and kept until the program is closed.</source>
        <translation>Die Seiten sind als gedruckt gezählt und bleiben, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The practice Odoo cannot start at port {0}: {1}.</source>
        <translation>Das Übungs-Odoo kann an Port {0} nicht starten: {1}.</translation>
    </message>
    <message>
        <source>The printer {0} cannot be reached: {1}.</source>
        <translation>Der Drucker {0} ist nicht erreichbar: {1}.</translation>
    </message>
    <message>
        <source>The printer {0} did not answer for {1} seconds.</source>
        <translation>Der Drucker {0} hat {1} Sekunden nicht geantwortet.</translation>
    </message>
    <message>
        <source>The printer {0} did not begin.</source>
        <translation>Der Drucker {0} hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The printer {0} is stopped.</source>
        <translation>Der Drucker {0} ist angehalten.</translation>
    </message>
    <message>
        <source>The printer {0} is stopped: {1}.</source>
        <translation>Der Drucker {0} ist angehalten: {1}.</translation>
    </message>
    <message>
        <source>The printer {0} said no: {1}.</source>
        <translation>Der Drucker {0} lehnt ab: {1}.</translation>
    </message>
    <message>
        <source>The printing system of this computer is not running.</source>
        <translation>Das Drucksystem dieses Computers läuft nicht.</translation>
    </message>
    <message>
        <source>The quantity has more than {0} decimals.</source>
        <translation>Die Menge hat mehr als {0} Nachkommastellen.</translation>
    </message>
    <message>
        <source>The quantity must be a number, not below zero.</source>
        <translation>Die Menge muss eine Zahl sein, nicht unter null.</translation>
    </message>
    <message>
        <source>The scan could not be kept: neither the store nor this disk takes it.</source>
        <translation>Der Scan konnte nicht vorgemerkt werden: Weder der Datenbestand noch diese Festplatte nimmt ihn an.</translation>
    </message>
    <message>
        <source>The screen {0} cannot be reached.</source>
        <translation>Der Bildschirm {0} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The serial number has only {0} digits behind this company prefix.</source>
        <translation>Die laufende Nummer hat hinter dieser Basisnummer nur {0} Ziffern.</translation>
    </message>
    <message>
        <source>The settings file {0} {1}.</source>
        <translation>Die Einstellungsdatei {0} {1}.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened this number.</source>
        <translation>Die Tabellenkalkulation hat diese Zahl gekürzt.</translation>
    </message>
    <message>
        <source>The store cannot be written to: its file or folder is read-only.</source>
        <translation>In den Datenbestand kann nicht geschrieben werden: Seine Datei oder sein Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The store here is in use by another window or program.</source>
        <translation>Der Datenbestand hier ist durch ein anderes Fenster oder Programm belegt.</translation>
    </message>
    <message>
        <source>The store is busy: another window or program is writing to it.</source>
        <translation>Der Datenbestand ist belegt: Ein anderes Fenster oder Programm schreibt hinein.</translation>
    </message>
    <message>
        <source>The store is unchanged.</source>
        <translation>Der Datenbestand ist unverändert.</translation>
    </message>
    <message>
        <source>The store is unchanged; no half backup was left.</source>
        <translation>Der Datenbestand ist unverändert; keine halbe Sicherung blieb zurück.</translation>
    </message>
    <message>
        <source>The store&apos;s database server cannot be reached.</source>
        <translation>Der Datenbankserver des Datenbestands ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged or is not a Depot Desk store.</source>
        <translation>Die Datei des Datenbestands ist beschädigt oder nicht von Depot Desk.</translation>
    </message>
    <message>
        <source>The user has no e-mail address, so Odoo will refuse notes and invoices</source>
        <translation>Der Benutzer hat keine E-Mail-Adresse; Odoo wird Notizen und Rechnungen ablehnen</translation>
    </message>
    <message>
        <source>The user has no right to {0} {1} at Odoo.</source>
        <translation>Dem Benutzer fehlt in Odoo das Recht, {1} {0}.</translation>
    </message>
    <message>
        <source>The window cannot be shown: this machine lacks {0}.</source>
        <translation>Das Fenster kann nicht gezeigt werden: Diesem Computer fehlt {0}.</translation>
    </message>
    <message>
        <source>The workbook holds XML entities, which no spreadsheet program writes, so it was not read.</source>
        <translation>Die Arbeitsmappe enthält XML-Entitäten, die keine Tabellenkalkulation schreibt; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The {0} differs from {1}, but both rows belong to one order.</source>
        <translation>„{0}“ ist anders als in {1}, doch beide Zeilen gehören zu einem Auftrag.</translation>
    </message>
    <message>
        <source>The {0} is longer than {1} characters.</source>
        <translation>„{0}“ ist länger als {1} Zeichen.</translation>
    </message>
    <message>
        <source>The {0} is {1} at Odoo and {2} here.</source>
        <translation>„{0}“ ist in Odoo {1} und hier {2}.</translation>
    </message>
    <message>
        <source>There are no goods on order {0}.</source>
        <translation>Auftrag {0} enthält keine Güter.</translation>
    </message>
    <message>
        <source>There are: {0}.</source>
        <translation>Es gibt: {0}.</translation>
    </message>
    <message>
        <source>There is a store here already.</source>
        <translation>Hier ist schon ein Datenbestand.</translation>
    </message>
    <message>
        <source>There is a {0} already.</source>
        <translation>{0} gibt es schon.</translation>
    </message>
    <message>
        <source>There is already a job with that reference and date.</source>
        <translation>Einen Auftrag mit dieser Referenz und diesem Datum gibt es schon.</translation>
    </message>
    <message>
        <source>There is no charge {0}.</source>
        <translation>Es gibt keine Zusatzleistung {0}.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>Der Kunde fehlt.</translation>
    </message>
    <message>
        <source>There is no depot store at {0}.</source>
        <translation>Bei {0} ist kein Datenbestand eines Depots.</translation>
    </message>
    <message>
        <source>There is no exception {0}.</source>
        <translation>Es gibt keine Abweichung {0}.</translation>
    </message>
    <message>
        <source>There is no file {0}.</source>
        <translation>Es gibt keine Datei {0}.</translation>
    </message>
    <message>
        <source>There is no import profile called {0}.</source>
        <translation>Keine Vorlage heißt {0}.</translation>
    </message>
    <message>
        <source>There is no load {0}.</source>
        <translation>Es gibt keine Ladung {0}.</translation>
    </message>
    <message>
        <source>There is no note to print.</source>
        <translation>Es gibt keinen Frachtbrief zu drucken.</translation>
    </message>
    <message>
        <source>There is no note {0}.</source>
        <translation>Es gibt keinen Frachtbrief {0}.</translation>
    </message>
    <message>
        <source>There is no printer called {0} any more.</source>
        <translation>Einen Drucker {0} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no printer called {0}.</source>
        <translation>Kein Drucker heißt {0}.</translation>
    </message>
    <message>
        <source>There is no product with the internal reference {0}</source>
        <translation>Es gibt kein Produkt mit der internen Referenz {0}</translation>
    </message>
    <message>
        <source>There is no quantity.</source>
        <translation>Die Menge fehlt.</translation>
    </message>
    <message>
        <source>There is no receiver.</source>
        <translation>Der Empfänger fehlt.</translation>
    </message>
    <message>
        <source>There is no screen here for the window: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Hier ist kein Bildschirm für das Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>There is no setting called {0}.</source>
        <translation>Keine Einstellung heißt {0}.</translation>
    </message>
    <message>
        <source>There is no sheet &apos;{0}&apos;.</source>
        <translation>Es gibt kein Blatt „{0}“.</translation>
    </message>
    <message>
        <source>There is no step {0}.</source>
        <translation>Es gibt keinen Schritt {0}.</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>Es fehlt: {0}.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
    <message>
        <source>These columns were not used: {0}.</source>
        <translation>Diese Spalten wurden nicht verwendet: {0}.</translation>
    </message>
    <message>
        <source>They were taken as two orders.</source>
        <translation>Sie wurden als zwei Aufträge übernommen.</translation>
    </message>
    <message>
        <source>This GS1 barcode cannot be read.</source>
        <translation>Dieser GS1-Barcode ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This amount is too large to be right.</source>
        <translation>Dieser Betrag ist zu groß, um zu stimmen.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of Depot Desk.</source>
        <translation>Diese Sicherung entstand mit einer neueren Version von Depot Desk.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Dieser Ausweis gehört hier niemandem.</translation>
    </message>
    <message>
        <source>This barcode holds characters that cannot be printed.</source>
        <translation>Dieser Barcode enthält nicht druckbare Zeichen.</translation>
    </message>
    <message>
        <source>This barcode holds data that is not text.</source>
        <translation>Dieser Barcode enthält Daten, die kein Text sind.</translation>
    </message>
    <message>
        <source>This change was not made; everything recorded before is safe.</source>
        <translation>Diese Änderung wurde nicht gemacht; alles früher Erfasste ist sicher.</translation>
    </message>
    <message>
        <source>This computer has no key of {0} to Odoo.</source>
        <translation>Dieser Computer hat keinen Schlüssel von {0} zu Odoo.</translation>
    </message>
    <message>
        <source>This computer has no printing system.</source>
        <translation>Dieser Computer hat kein Drucksystem.</translation>
    </message>
    <message>
        <source>This copy of the store began</source>
        <translation>Diese Kopie des Datenbestands begann</translation>
    </message>
    <message>
        <source>This customer demands its order number on the invoice.</source>
        <translation>Dieser Kunde verlangt seine Auftragsnummer auf der Rechnung.</translation>
    </message>
    <message>
        <source>This customer demands the signed page, and none is attached.</source>
        <translation>Dieser Kunde verlangt die unterschriebene Seite, und keine ist angehängt.</translation>
    </message>
    <message>
        <source>This is Odoo {0}.</source>
        <translation>Das ist Odoo {0}.</translation>
    </message>
    <message>
        <source>This is booked as a new job.</source>
        <translation>Dies wird als neuer Auftrag gebucht.</translation>
    </message>
    <message>
        <source>This is freight of depot {0}, not {1}.</source>
        <translation>Dieses Packstück gehört zu Depot {0}, nicht {1}.</translation>
    </message>
    <message>
        <source>This is larger than the way to Odoo lets through.</source>
        <translation>Das ist größer, als der Weg zu Odoo durchlässt.</translation>
    </message>
    <message>
        <source>This is not the same PIN.</source>
        <translation>Das ist nicht dieselbe PIN.</translation>
    </message>
    <message>
        <source>This is {0}, another database: {1}.</source>
        <translation>Das ist {0}, eine andere Datenbank: {1}.</translation>
    </message>
    <message>
        <source>This is {0}, which has what was sent so far</source>
        <translation>Das ist {0} und hat, was bisher gesendet wurde</translation>
    </message>
    <message>
        <source>This is {0}: {1}</source>
        <translation>Das ist {0}: {1}</translation>
    </message>
    <message>
        <source>This is {0}; elsewhere the same numbers mean other records</source>
        <translation>Das ist {0}; anderswo bedeuten dieselben Nummern andere Datensätze</translation>
    </message>
    <message>
        <source>This is {0}; nothing was sent to another one</source>
        <translation>Das ist {0}; an ein anderes wurde nichts gesendet</translation>
    </message>
    <message>
        <source>This job was split, and its units keep the numbers on their labels.</source>
        <translation>Dieser Auftrag wurde geteilt, und seine Packstücke behalten die Nummern auf ihren Etiketten.</translation>
    </message>
    <message>
        <source>This order is booked already, as {0}.</source>
        <translation>Dieser Auftrag ist schon gebucht, als {0}.</translation>
    </message>
    <message>
        <source>This scan could not be kept: {0}.</source>
        <translation>Dieser Scan konnte nicht vorgemerkt werden: {0}.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Depot Desk.</source>
        <translation>Dieser Datenbestand entstand mit einer neueren Version von Depot Desk.</translation>
    </message>
    <message>
        <source>This unit is held: {0}.</source>
        <translation>Dieses Packstück ist gesperrt: {0}.</translation>
    </message>
    <message>
        <source>This weight is too large to be right.</source>
        <translation>Dieses Gewicht ist zu groß, um zu stimmen.</translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation>Zeit: {0}</translation>
    </message>
    <message>
        <source>Timed delivery</source>
        <translation>Terminzustellung</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Noch einmal eintippen.</translation>
    </message>
    <message>
        <source>Unit loaded</source>
        <translation>Packstück verladen</translation>
    </message>
    <message>
        <source>Unit set aside or found again</source>
        <translation>Packstück beiseitegestellt oder wiedergefunden</translation>
    </message>
    <message>
        <source>Unit staged</source>
        <translation>Packstück bereitgestellt</translation>
    </message>
    <message>
        <source>Unit {0} is not on load {1}.</source>
        <translation>Packstück {0} ist nicht auf Ladung {1}.</translation>
    </message>
    <message>
        <source>Unit {0} is {1}.</source>
        <translation>Packstück {0} hat den Stand „{1}“.</translation>
    </message>
    <message>
        <source>Unknown: no job has this barcode.</source>
        <translation>Unbekannt: Kein Auftrag hat diesen Barcode.</translation>
    </message>
    <message>
        <source>Unloading by hand</source>
        <translation>Entladen von Hand</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again.</source>
        <translation>Den Schlüsselbund entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Unscan it first, or log an exception.</source>
        <translation>Es zuerst abladen oder eine Abweichung melden.</translation>
    </message>
    <message>
        <source>Unscan that freight, or ask a supervisor to confirm the load.</source>
        <translation>Diese Packstücke abladen, oder die Leitung bestätigt die Ladung.</translation>
    </message>
    <message>
        <source>Unscan those units first.</source>
        <translation>Zuerst diese Packstücke abladen.</translation>
    </message>
    <message>
        <source>Update this desk to that version, then restore again.</source>
        <translation>Diesen Arbeitsplatz auf jene Version bringen, dann erneut wiederherstellen.</translation>
    </message>
    <message>
        <source>Update this desk to the version the other desks run, then start again.</source>
        <translation>Diesen Arbeitsplatz auf die Version der anderen bringen, dann neu starten.</translation>
    </message>
    <message>
        <source>Use &apos;depot connect&apos;.</source>
        <translation>Es in den Einstellungen unter Odoo verbinden.</translation>
    </message>
    <message>
        <source>Use --as NAME.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>Use --outcome clean or reservation.</source>
        <translation>„Einwandfrei“ oder „Vorbehalt“ wählen.</translation>
    </message>
    <message>
        <source>Use --outcome partly with --delivered for each accepted unit.</source>
        <translation>„Teilweise“ wählen und jedes angenommene Packstück nennen.</translation>
    </message>
    <message>
        <source>Use another badge.</source>
        <translation>Einen anderen Ausweis verwenden.</translation>
    </message>
    <message>
        <source>Use https, or let it travel readable with --allow-plain-http.</source>
        <translation>https verwenden oder ankreuzen, dass der Schlüssel unverschlüsselt reisen darf.</translation>
    </message>
    <message>
        <source>Use it, or name another place.</source>
        <translation>Diesen verwenden oder einen anderen Ort angeben.</translation>
    </message>
    <message>
        <source>Use kg, g, t or lb.</source>
        <translation>kg, g, t oder lb verwenden.</translation>
    </message>
    <message>
        <source>Use one of: {0}.</source>
        <translation>Eines davon verwenden: {0}.</translation>
    </message>
    <message>
        <source>Use the number.</source>
        <translation>Die Nummer verwenden.</translation>
    </message>
    <message>
        <source>Use three letters such as EUR or GBP.</source>
        <translation>Drei Buchstaben wie EUR oder GBP verwenden.</translation>
    </message>
    <message>
        <source>Vehicle broken down</source>
        <translation>Fahrzeugpanne</translation>
    </message>
    <message>
        <source>Waiting time, in minutes</source>
        <translation>Standzeit, in Minuten</translation>
    </message>
    <message>
        <source>Was it deleted there?</source>
        <translation>Wurde er dort gelöscht?</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Weight above the agreed one</source>
        <translation>Gewicht über dem vereinbarten</translation>
    </message>
    <message>
        <source>What is there is corrected there.</source>
        <translation>Was dort ist, wird dort berichtigt.</translation>
    </message>
    <message>
        <source>What was here before still is.</source>
        <translation>Was vorher hier war, ist noch da.</translation>
    </message>
    <message>
        <source>What was sent so far is at {0}.</source>
        <translation>Bisher Gesendetes ist bei {0}.</translation>
    </message>
    <message>
        <source>Which is it?</source>
        <translation>Welches gilt?</translation>
    </message>
    <message>
        <source>Which order is it?</source>
        <translation>Welcher Auftrag ist es?</translation>
    </message>
    <message>
        <source>Which units were accepted is told for a part delivery, and only for one.</source>
        <translation>Die angenommenen Packstücke werden bei einer Teilzustellung genannt, und nur dann.</translation>
    </message>
    <message>
        <source>Who signed is missing.</source>
        <translation>Es fehlt, wer unterschrieben hat.</translation>
    </message>
    <message>
        <source>Whoever runs the server has to renew it; check this computer&apos;s date too.</source>
        <translation>Wer den Server betreibt, muss es erneuern; auch das Datum dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Withdrawing needs a reason.</source>
        <translation>Zurückziehen braucht einen Grund.</translation>
    </message>
    <message>
        <source>Write a number like 2 or 37.5.</source>
        <translation>Eine Zahl wie 2 oder 37,5 schreiben.</translation>
    </message>
    <message>
        <source>Write an amount like 120.50 or EUR 120.50.</source>
        <translation>Einen Betrag wie 120,50 oder 120,50 EUR schreiben.</translation>
    </message>
    <message>
        <source>Write down what the consignee noted on the paper, with --note.</source>
        <translation>Aufschreiben, was der Empfänger auf dem Papier vermerkt hat.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22 17:40, or 17:40 for today.</source>
        <translation>Wie 22.11.2026 17:40 schreiben, oder 17:40 für heute.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-22.</source>
        <translation>Wie 2026-11-22 schreiben.</translation>
    </message>
    <message>
        <source>Write it like Europe/London.</source>
        <translation>Wie Europe/London schreiben.</translation>
    </message>
    <message>
        <source>Write it without a thousands mark and import again.</source>
        <translation>Ohne Tausendertrennung schreiben und neu einlesen.</translation>
    </message>
    <message>
        <source>Write its three letters, like EUR.</source>
        <translation>Die drei Buchstaben schreiben, etwa EUR.</translation>
    </message>
    <message>
        <source>Write the currency code.</source>
        <translation>Das Währungskürzel schreiben.</translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>Falsche PIN</translation>
    </message>
    <message>
        <source>Wrong goods delivered</source>
        <translation>Falsche Ware geliefert</translation>
    </message>
    <message>
        <source>You captured this charge yourself, so somebody else has to approve it.</source>
        <translation>Selbst erfasst: Diese Zusatzleistung muss jemand anderes genehmigen.</translation>
    </message>
    <message>
        <source>You captured this price yourself, so somebody else has to approve it.</source>
        <translation>Selbst erfasst: Diesen Preis muss jemand anderes genehmigen.</translation>
    </message>
    <message>
        <source>You captured this {0} yourself, so somebody else has to approve it.</source>
        <translation>Selbst erfasst ({0}): Das muss jemand anderes genehmigen.</translation>
    </message>
    <message>
        <source>You logged this yourself, so somebody else has to approve it.</source>
        <translation>Selbst gemeldet: Das muss jemand anderes genehmigen.</translation>
    </message>
    <message>
        <source>a</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>a charge code</source>
        <translation>Code für Zusatzleistungen</translation>
    </message>
    <message>
        <source>a consignee</source>
        <translation>ein Empfänger</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <source>a fact holds whole numbers only, not {0}</source>
        <translation>ein Eintrag enthält nur ganze Zahlen, nicht {0}</translation>
    </message>
    <message>
        <source>a fact stands before the first one</source>
        <translation>vor dem ersten Eintrag steht einer</translation>
    </message>
    <message>
        <source>a goods line</source>
        <translation>eine Güterzeile</translation>
    </message>
    <message>
        <source>a remark or signature</source>
        <translation>eine Bemerkung oder Unterschrift</translation>
    </message>
    <message>
        <source>a step {0} for Odoo is there that does not belong to it</source>
        <translation>ein Schritt {0} für Odoo ist da, der nicht dazugehört</translation>
    </message>
    <message>
        <source>a store</source>
        <translation>einen Datenbestand</translation>
    </message>
    <message>
        <source>a {0} that is {1} cannot become {2}</source>
        <translation>{0} mit dem Stand „{1}“ kann nicht „{2}“ werden</translation>
    </message>
    <message>
        <source>above {0}</source>
        <translation>über {0}</translation>
    </message>
    <message>
        <source>add charges and deliveries</source>
        <translation>Zusatzleistungen und Lieferungen ergänzen</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>all legs done</source>
        <translation>alle Fahrten erledigt</translation>
    </message>
    <message>
        <source>an</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>an Odoo nobody noted</source>
        <translation>einem Odoo, das niemand notiert hat</translation>
    </message>
    <message>
        <source>an exception code</source>
        <translation>Code für Abweichungen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>and the two do not fit</source>
        <translation>und beide passen nicht zusammen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>and {0} more of this kind</source>
        <translation>und {0} weitere dieser Art</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>attach proofs of delivery</source>
        <translation>Abliefernachweise anhängen</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>unter null</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>cancelled at Odoo ({0})</source>
        <translation>in Odoo storniert ({0})</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Zusatzleistung</translation>
    </message>
    <message>
        <source>charges settled</source>
        <translation>Zusatzleistungen geklärt</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>einwandfrei</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>collection date</source>
        <translation>Abholdatum</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>confirmed at Odoo</source>
        <translation>in Odoo bestätigt</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>copied or moved</source>
        <translation>kopiert oder verschoben</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anzulegen</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customer&apos;s rules</source>
        <translation>Regeln des Kunden</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>delivery date</source>
        <translation>Lieferdatum</translation>
    </message>
    <message>
        <source>delivery, collection or return</source>
        <translation>Zustellung, Abholung oder Retoure</translation>
    </message>
    <message>
        <source>departed</source>
        <translation>abgefahren</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>System</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>strittig</translation>
    </message>
    <message>
        <source>do-not-invoice</source>
        <translation>ohne Rechnung</translation>
    </message>
    <message>
        <source>earliest time</source>
        <translation>früheste Zeit</translation>
    </message>
    <message>
        <source>enough room</source>
        <translation>genug Platz</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>fact {0} is</source>
        <translation>Eintrag {0} ist</translation>
    </message>
    <message>
        <source>facts {0} to {1} are</source>
        <translation>die Einträge {0} bis {1} sind</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>file {0}… {1}is not in the list of files</source>
        <translation>Datei {0}… {1}steht nicht in der Dateiliste</translation>
    </message>
    <message>
        <source>file {0}… {1}{2}</source>
        <translation>Datei {0}… {1}{2}</translation>
    </message>
    <message>
        <source>gives {0} a value that is no text</source>
        <translation>gibt {0} einen Wert, der kein Text ist</translation>
    </message>
    <message>
        <source>has not been tried with this program</source>
        <translation>wurde mit diesem Programm nicht erprobt</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>holds a formula that was saved without its result</source>
        <translation>enthält eine Formel, die ohne Ergebnis gespeichert wurde</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>Auftragsannahme</translation>
    </message>
    <message>
        <source>in the file {0}, which only you can read, for this computer has no keyring</source>
        <translation>in der Datei {0}, die nur Sie lesen können, denn dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>invoiced</source>
        <translation>fakturiert</translation>
    </message>
    <message>
        <source>is for another name</source>
        <translation>gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>is loaded and has not left</source>
        <translation>ist verladen und nicht abgefahren</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not a settings file (TOML)</source>
        <translation>ist keine Einstellungsdatei (TOML)</translation>
    </message>
    <message>
        <source>is not loaded yet</source>
        <translation>ist noch nicht verladen</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>is not trusted here</source>
        <translation>gilt hier nicht als vertrauenswürdig</translation>
    </message>
    <message>
        <source>is not valid yet</source>
        <translation>gilt noch nicht</translation>
    </message>
    <message>
        <source>is on the road</source>
        <translation>ist unterwegs</translation>
    </message>
    <message>
        <source>is there, and no fact made it</source>
        <translation>ist da, und kein Eintrag hat es gemacht</translation>
    </message>
    <message>
        <source>it belongs to another copy of the store</source>
        <translation>er gehört zu einer anderen Kopie des Datenbestands</translation>
    </message>
    <message>
        <source>it comes after {0} empty rows</source>
        <translation>sie kommt nach {0} leeren Zeilen</translation>
    </message>
    <message>
        <source>it does not follow from the facts before it: {0}</source>
        <translation>er folgt nicht aus den Einträgen davor: {0}</translation>
    </message>
    <message>
        <source>it gave no reason</source>
        <translation>er nannte keinen Grund</translation>
    </message>
    <message>
        <source>it is beyond row {0}</source>
        <translation>sie liegt hinter Zeile {0}</translation>
    </message>
    <message>
        <source>it is change {0} of its job where change {1} comes next</source>
        <translation>er ist Änderung {0} seines Auftrags, wo Änderung {1} folgt</translation>
    </message>
    <message>
        <source>it is no complete zip file</source>
        <translation>es ist keine vollständige zip-Datei</translation>
    </message>
    <message>
        <source>it is not the fact that fact {0} was chained to: one was changed</source>
        <translation>er ist nicht der Eintrag, mit dem Eintrag {0} verkettet wurde: Einer wurde geändert</translation>
    </message>
    <message>
        <source>it was checked</source>
        <translation>das Zertifikat wurde geprüft</translation>
    </message>
    <message>
        <source>it was recorded by a newer version of the program</source>
        <translation>er wurde von einer neueren Version des Programms erfasst</translation>
    </message>
    <message>
        <source>its column {0} is {1}, its text says {2}</source>
        <translation>seine Spalte {0} ist {1}, sein Text sagt {2}</translation>
    </message>
    <message>
        <source>its list of contents cannot be read</source>
        <translation>ihr Inhaltsverzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>its list of contents does not fit it</source>
        <translation>ihr Inhaltsverzeichnis passt nicht zu ihr</translation>
    </message>
    <message>
        <source>its rows do not fit this version</source>
        <translation>ihre Zeilen passen nicht zu dieser Version</translation>
    </message>
    <message>
        <source>its step {0} for Odoo is missing</source>
        <translation>sein Schritt {0} für Odoo fehlt</translation>
    </message>
    <message>
        <source>its step {0} for Odoo is there twice or was changed</source>
        <translation>sein Schritt {0} für Odoo ist doppelt da oder wurde geändert</translation>
    </message>
    <message>
        <source>its text cannot be read as a fact</source>
        <translation>sein Text ist nicht als Eintrag lesbar</translation>
    </message>
    <message>
        <source>its text is not in canonical form</source>
        <translation>sein Text hat nicht die festgelegte Form</translation>
    </message>
    <message>
        <source>its text is not that of a fact this version knows</source>
        <translation>sein Text ist nicht der eines Eintrags, den diese Version kennt</translation>
    </message>
    <message>
        <source>its text was changed: it does not have the hash it was recorded with</source>
        <translation>sein Text wurde geändert: Er hat nicht den Hash, mit dem er erfasst wurde</translation>
    </message>
    <message>
        <source>job cancelled: {0}</source>
        <translation>Auftrag storniert: {0}</translation>
    </message>
    <message>
        <source>keep delivery addresses</source>
        <translation>Lieferadressen führen</translation>
    </message>
    <message>
        <source>keep jobs as orders</source>
        <translation>Aufträge führen</translation>
    </message>
    <message>
        <source>kept scans</source>
        <translation>vorgemerkte Scans</translation>
    </message>
    <message>
        <source>latest time</source>
        <translation>späteste Zeit</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>verladen</translation>
    </message>
    <message>
        <source>loader</source>
        <translation>Verladung</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird verladen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>make a new one in time</source>
        <translation>rechtzeitig einen neuen anlegen</translation>
    </message>
    <message>
        <source>make draft invoices</source>
        <translation>Rechnungsentwürfe erstellen</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>new store</source>
        <translation>neuer Datenbestand</translation>
    </message>
    <message>
        <source>no automatic backup is set; set backup_to</source>
        <translation>keine automatische Sicherung eingestellt; in den Einstellungen einen Ordner nennen</translation>
    </message>
    <message>
        <source>no blocking exception</source>
        <translation>keine Abweichung hält die Rechnung zurück</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no load was open, nothing was counted.</source>
        <translation>Keine Ladung war offen, nichts wurde gezählt.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>none has been made yet</source>
        <translation>es gibt noch keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not behind the last recorded fact</source>
        <translation>nicht hinter dem zuletzt Erfassten</translation>
    </message>
    <message>
        <source>not cancelled</source>
        <translation>nicht storniert</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht gebraucht</translation>
    </message>
    <message>
        <source>not on hold</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>nothing in the columns that count</source>
        <translation>nichts in den Spalten, die zählen</translation>
    </message>
    <message>
        <source>nothing like it</source>
        <translation>nichts Ähnliches</translation>
    </message>
    <message>
        <source>odoo</source>
        <translation>Odoo</translation>
    </message>
    <message>
        <source>of the orders sent to {0}, {1} of {2} looked for are there</source>
        <translation>von den an {0} gesendeten Aufträgen sind {1} von {2} gesuchten da</translation>
    </message>
    <message>
        <source>on hold already</source>
        <translation>schon gesperrt</translation>
    </message>
    <message>
        <source>one of {0} rows from {1} on is</source>
        <translation>eine von {0} Zeilen ab {1} ist</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>order reference</source>
        <translation>Auftragsreferenz</translation>
    </message>
    <message>
        <source>out</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>package</source>
        <translation>Verpackung</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>partly {0}</source>
        <translation>teils {0}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>priced</source>
        <translation>mit Preis</translation>
    </message>
    <message>
        <source>product {0}</source>
        <translation>Produkt {0}</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>rate card</source>
        <translation>laut Tarif</translation>
    </message>
    <message>
        <source>read</source>
        <translation>zu lesen</translation>
    </message>
    <message>
        <source>receiver&apos;s address</source>
        <translation>Adresse des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s company</source>
        <translation>Firma des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s contact</source>
        <translation>Kontakt des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s country</source>
        <translation>Land des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s e-mail</source>
        <translation>E-Mail des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s name</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s phone</source>
        <translation>Telefon des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s postcode</source>
        <translation>PLZ des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s state</source>
        <translation>Bundesland des Empfängers</translation>
    </message>
    <message>
        <source>receiver&apos;s town</source>
        <translation>Ort des Empfängers</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>restored from backup</source>
        <translation>aus Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>rights: {0}</source>
        <translation>Rechte: {0}</translation>
    </message>
    <message>
        <source>row {0} was</source>
        <translation>Zeile {0} wurde</translation>
    </message>
    <message>
        <source>rows {0} were</source>
        <translation>Zeilen {0} wurden</translation>
    </message>
    <message>
        <source>scan {0} ({1}) belongs to fact {2}, {3}</source>
        <translation>Scan {0} ({1}) gehört zu Eintrag {2}, {3}</translation>
    </message>
    <message>
        <source>sender&apos;s address</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s company</source>
        <translation>Firma des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s contact</source>
        <translation>Kontakt des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s country</source>
        <translation>Land des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s e-mail</source>
        <translation>E-Mail des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s phone</source>
        <translation>Telefon des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s postcode</source>
        <translation>PLZ des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s state</source>
        <translation>Bundesland des Absenders</translation>
    </message>
    <message>
        <source>sender&apos;s town</source>
        <translation>Ort des Absenders</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>sets {0}, which nobody reads; it may set {1}</source>
        <translation>setzt {0}, was niemand liest; erlaubt sind {1}</translation>
    </message>
    <message>
        <source>short</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>show exceptions</source>
        <translation>Abweichungen zeigen</translation>
    </message>
    <message>
        <source>shows {0}</source>
        <translation>zeigt {0}</translation>
    </message>
    <message>
        <source>skipped because this store is a copy</source>
        <translation>übersprungen, weil dieser Datenbestand eine Kopie ist</translation>
    </message>
    <message>
        <source>sound; &apos;depot verify&apos; looks deeper</source>
        <translation>in Ordnung; „Jetzt nachprüfen“ prüft gründlicher</translation>
    </message>
    <message>
        <source>special requirement</source>
        <translation>besondere Anforderung</translation>
    </message>
    <message>
        <source>staged</source>
        <translation>bereitgestellt</translation>
    </message>
    <message>
        <source>step {0} for Odoo belongs to fact {1}, which is not there</source>
        <translation>Schritt {0} für Odoo gehört zu Eintrag {1}, der nicht da ist</translation>
    </message>
    <message>
        <source>store revision</source>
        <translation>Stand des Datenbestands</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>text holds half a character and cannot be recorded</source>
        <translation>der Text enthält ein halbes Zeichen und kann nicht erfasst werden</translation>
    </message>
    <message>
        <source>that address</source>
        <translation>dieser Adresse</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>the cell {0}.</source>
        <translation>die Zelle {0}.</translation>
    </message>
    <message>
        <source>the certificate was checked with {0}</source>
        <translation>das Zertifikat wurde mit {0} geprüft</translation>
    </message>
    <message>
        <source>the chain should end at fact {0}, and there are facts after it</source>
        <translation>die Kette müsste mit Eintrag {0} enden, und danach kommen noch Einträge</translation>
    </message>
    <message>
        <source>the chain&apos;s end names another copy of the store</source>
        <translation>das Ende der Kette nennt eine andere Kopie des Datenbestands</translation>
    </message>
    <message>
        <source>the consignee</source>
        <translation>der Empfänger</translation>
    </message>
    <message>
        <source>the contact</source>
        <translation>die Ansprechperson</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>das Land</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>den Kunden</translation>
    </message>
    <message>
        <source>the database file is damaged: {0}</source>
        <translation>die Datenbankdatei ist beschädigt: {0}</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
    <message>
        <source>the delivery date</source>
        <translation>das Lieferdatum</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>die Festplatte hat versagt</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>die E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the earliest time</source>
        <translation>die früheste Zeit</translation>
    </message>
    <message>
        <source>the first fact names one before it</source>
        <translation>der erste Eintrag nennt einen davor</translation>
    </message>
    <message>
        <source>the goods</source>
        <translation>die Güter</translation>
    </message>
    <message>
        <source>the goods, such as a quantity</source>
        <translation>die Güter, etwa eine Menge</translation>
    </message>
    <message>
        <source>the guard {0} is missing: facts or scans could be changed unseen</source>
        <translation>der Wächter {0} fehlt: Einträge oder Scans könnten unbemerkt geändert werden</translation>
    </message>
    <message>
        <source>the headings again</source>
        <translation>noch einmal die Überschriften</translation>
    </message>
    <message>
        <source>the instructions</source>
        <translation>die Anweisungen</translation>
    </message>
    <message>
        <source>the last fact is not the one the chain ended with: it was changed</source>
        <translation>der letzte Eintrag ist nicht der, mit dem die Kette endete: Er wurde geändert</translation>
    </message>
    <message>
        <source>the last fact was recorded at {0}, which is in the future by this clock</source>
        <translation>der letzte Eintrag wurde um {0} erfasst, nach dieser Uhr in der Zukunft</translation>
    </message>
    <message>
        <source>the latest time</source>
        <translation>die späteste Zeit</translation>
    </message>
    <message>
        <source>the name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>the name look-up takes too long</source>
        <translation>die Namensauflösung dauert zu lange</translation>
    </message>
    <message>
        <source>the order had been booked meanwhile</source>
        <translation>der Auftrag war inzwischen gebucht</translation>
    </message>
    <message>
        <source>the order reference</source>
        <translation>die Auftragsreferenz</translation>
    </message>
    <message>
        <source>the other orders are not affected.</source>
        <translation>die anderen Aufträge sind nicht betroffen.</translation>
    </message>
    <message>
        <source>the personal data it points to are empty, and nobody erased them ({0})</source>
        <translation>die Personendaten, auf die er zeigt, sind leer, und niemand hat sie gelöscht ({0})</translation>
    </message>
    <message>
        <source>the personal data it points to are missing ({0})</source>
        <translation>die Personendaten, auf die er zeigt, fehlen ({0})</translation>
    </message>
    <message>
        <source>the personal data it points to were changed ({0} {1})</source>
        <translation>die Personendaten, auf die er zeigt, wurden geändert ({0} {1})</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>die Telefonnummer</translation>
    </message>
    <message>
        <source>the place of the backups cannot be read</source>
        <translation>der Ort der Sicherungen ist nicht lesbar</translation>
    </message>
    <message>
        <source>the postcode</source>
        <translation>die Postleitzahl</translation>
    </message>
    <message>
        <source>the receiver&apos;s name</source>
        <translation>den Namen des Empfängers</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>the rest could not be read: {0}</source>
        <translation>der Rest war nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>the row that says where the chain ends is missing</source>
        <translation>die Zeile, die sagt, wo die Kette endet, fehlt</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>der Service</translation>
    </message>
    <message>
        <source>the street</source>
        <translation>die Straße</translation>
    </message>
    <message>
        <source>the town</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <source>the user, in Odoo&apos;s own settings</source>
        <translation>der Benutzer, in seinen Einstellungen in Odoo</translation>
    </message>
    <message>
        <source>the year {0} cannot be right.</source>
        <translation>Das Jahr {0} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>this takes {0} {1}, and you are signed in as {2}.</source>
        <translation>dafür braucht es {0} {1}; angemeldet ist {2}.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>undone before it was sent</source>
        <translation>vor dem Senden zurückgenommen</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>zu löschen</translation>
    </message>
    <message>
        <source>unpriced</source>
        <translation>ohne Preis</translation>
    </message>
    <message>
        <source>user&apos;s e-mail</source>
        <translation>E-Mail des Benutzers</translation>
    </message>
    <message>
        <source>was changed</source>
        <translation>wurde geändert</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight unit</source>
        <translation>Gewichtseinheit</translation>
    </message>
    <message>
        <source>what it says cannot be done after the facts before it</source>
        <translation>was er sagt, kann nach den Einträgen davor nicht geschehen</translation>
    </message>
    <message>
        <source>which is not there</source>
        <translation>der nicht da ist</translation>
    </message>
    <message>
        <source>whoever keeps products</source>
        <translation>wer die Produkte pflegt</translation>
    </message>
    <message>
        <source>whoever made the key</source>
        <translation>wer den Schlüssel angelegt hat</translation>
    </message>
    <message>
        <source>whoever runs the Odoo server</source>
        <translation>wer den Odoo-Server betreibt</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>ohne Beleg</translation>
    </message>
    <message>
        <source>write</source>
        <translation>zu ändern</translation>
    </message>
    <message>
        <source>{0} ({1}) needs a note saying what was seen.</source>
        <translation>{0} ({1}) braucht eine Bemerkung, was zu sehen war.</translation>
    </message>
    <message>
        <source>{0} ({1}) needs a photo.</source>
        <translation>{0} ({1}) braucht ein Foto.</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} bei {1}</translation>
    </message>
    <message>
        <source>{0} barcodes stand in one cell.</source>
        <translation>In einer Zelle stehen {0} Barcodes.</translation>
    </message>
    <message>
        <source>{0} blocks the invoice; a supervisor closes it.</source>
        <translation>{0} hält die Rechnung zurück; die Leitung schließt sie ab.</translation>
    </message>
    <message>
        <source>{0} can be read with the day or the month first, and nothing in the file tells which.</source>
        <translation>{0} lässt sich mit Tag oder Monat zuerst lesen, und nichts in der Datei sagt, was gilt.</translation>
    </message>
    <message>
        <source>{0} can be {1}.</source>
        <translation>{0} kann heißen: {1}.</translation>
    </message>
    <message>
        <source>{0} can mean {1} or {2}.</source>
        <translation>{0} kann {1} oder {2} heißen.</translation>
    </message>
    <message>
        <source>{0} cannot be changed this way.</source>
        <translation>{0} lässt sich so nicht ändern.</translation>
    </message>
    <message>
        <source>{0} cannot be read</source>
        <translation>{0} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{0} cannot be read from row {1} on: a quotation mark is not closed.</source>
        <translation>{0} ist ab Zeile {1} nicht lesbar: Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} ist nicht lesbar: {1}.</translation>
    </message>
    <message>
        <source>{0} collections or returns name no receiver and go to the customer.</source>
        <translation>{0} Abholungen oder Retouren nennen keinen Empfänger und gehen an den Kunden.</translation>
    </message>
    <message>
        <source>{0} could sign in until {1} only.</source>
        <translation>{0} konnte sich nur bis {1} anmelden.</translation>
    </message>
    <message>
        <source>{0} depends on the job&apos;s price, and that is not agreed yet.</source>
        <translation>{0} hängt vom Preis des Auftrags ab, und der ist noch nicht vereinbart.</translation>
    </message>
    <message>
        <source>{0} did not answer in time.</source>
        <translation>{0} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{0} did not go out with job {1}.</source>
        <translation>{0} fuhr nicht mit Auftrag {1} ab.</translation>
    </message>
    <message>
        <source>{0} does not block the invoice.</source>
        <translation>{0} hält die Rechnung nicht zurück.</translation>
    </message>
    <message>
        <source>{0} does not exist: the clocks jump over it that night.</source>
        <translation>{0} gibt es nicht: Die Uhr überspringt diese Zeit in jener Nacht.</translation>
    </message>
    <message>
        <source>{0} happens twice that night, as the clocks change.</source>
        <translation>{0} gibt es in jener Nacht zweimal, weil die Uhr umgestellt wird.</translation>
    </message>
    <message>
        <source>{0} has an e-mail address</source>
        <translation>{0} hat eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{0} has an invoice at Odoo, so it was not cancelled.</source>
        <translation>{0} hat in Odoo eine Rechnung und wurde nicht storniert.</translation>
    </message>
    <message>
        <source>{0} has another delivery address at Odoo</source>
        <translation>{0} hat in Odoo eine andere Lieferadresse</translation>
    </message>
    <message>
        <source>{0} has fewer than {1} digits; a leading zero may be lost.</source>
        <translation>{0} hat weniger als {1} Ziffern; vielleicht ist eine führende Null verloren.</translation>
    </message>
    <message>
        <source>{0} has {1} decimals; {2} has more.</source>
        <translation>{0} hat {1} Nachkommastellen; {2} hat mehr.</translation>
    </message>
    <message>
        <source>{0} is</source>
        <translation>{0} ist</translation>
    </message>
    <message>
        <source>{0} is a PDF, not a spreadsheet.</source>
        <translation>{0} ist ein PDF, keine Tabelle.</translation>
    </message>
    <message>
        <source>{0} is a date and not an order reference.</source>
        <translation>{0} ist ein Datum und keine Auftragsreferenz.</translation>
    </message>
    <message>
        <source>{0} is a new customer here.</source>
        <translation>{0} ist hier ein neuer Kunde.</translation>
    </message>
    <message>
        <source>{0} is a new customer; match it with Odoo later.</source>
        <translation>{0} ist ein neuer Kunde; ihn später in Odoo zuordnen.</translation>
    </message>
    <message>
        <source>{0} is a telephone number that has lost its digits.</source>
        <translation>{0} ist eine Telefonnummer, die Ziffern verloren hat.</translation>
    </message>
    <message>
        <source>{0} is a web page or XML file under a spreadsheet&apos;s name.</source>
        <translation>{0} ist eine Webseite oder XML-Datei mit dem Namen einer Tabelle.</translation>
    </message>
    <message>
        <source>{0} is an old Excel file (.xls), which cannot be read yet.</source>
        <translation>{0} ist eine alte Excel-Datei (.xls) und noch nicht lesbar.</translation>
    </message>
    <message>
        <source>{0} is below zero.</source>
        <translation>{0} ist unter null.</translation>
    </message>
    <message>
        <source>{0} is booked for {1} already, as {2}.</source>
        <translation>{0} ist schon für {1} gebucht, als {2}.</translation>
    </message>
    <message>
        <source>{0} is damaged or incomplete.</source>
        <translation>{0} ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} ist leer.</translation>
    </message>
    <message>
        <source>{0} is in a format that cannot be read yet.</source>
        <translation>{0} hat ein Format, das noch nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{0} is in the future.</source>
        <translation>{0} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{0} is invoiced by what was delivered</source>
        <translation>{0} wird nach gelieferter Menge berechnet</translation>
    </message>
    <message>
        <source>{0} is invoiced by what was ordered, so jobs could be invoiced without proof; set it to delivered quantities</source>
        <translation>{0} wird nach bestellter Menge berechnet; so könnten Aufträge ohne Nachweis berechnet werden. Auf gelieferte Mengen umstellen</translation>
    </message>
    <message>
        <source>{0} is long before job {1} was booked.</source>
        <translation>{0} liegt lange vor der Buchung von Auftrag {1}.</translation>
    </message>
    <message>
        <source>{0} is more than five years ago.</source>
        <translation>{0} liegt mehr als fünf Jahre zurück.</translation>
    </message>
    <message>
        <source>{0} is more than five years ahead.</source>
        <translation>{0} liegt mehr als fünf Jahre voraus.</translation>
    </message>
    <message>
        <source>{0} is no address of an Odoo.</source>
        <translation>{0} ist keine Adresse eines Odoo.</translation>
    </message>
    <message>
        <source>{0} is not a GS1 application identifier.</source>
        <translation>{0} ist kein GS1-Datenbezeichner.</translation>
    </message>
    <message>
        <source>{0} is not a backup made by Depot Desk.</source>
        <translation>{0} ist keine Sicherung von Depot Desk.</translation>
    </message>
    <message>
        <source>{0} is not a currency code.</source>
        <translation>{0} ist kein Währungskürzel.</translation>
    </message>
    <message>
        <source>{0} is not a currency.</source>
        <translation>{0} ist keine Währung.</translation>
    </message>
    <message>
        <source>{0} is not a date.</source>
        <translation>{0} ist kein Datum.</translation>
    </message>
    <message>
        <source>{0} is not a depot code.</source>
        <translation>{0} ist kein Depotkürzel.</translation>
    </message>
    <message>
        <source>{0} is not a language of the notes.</source>
        <translation>{0} ist keine Sprache der Frachtbriefe.</translation>
    </message>
    <message>
        <source>{0} is not a load number.</source>
        <translation>{0} ist keine Ladungsnummer.</translation>
    </message>
    <message>
        <source>{0} is not a number.</source>
        <translation>{0} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} is not a quantity.</source>
        <translation>{0} ist keine Menge.</translation>
    </message>
    <message>
        <source>{0} is not a role.</source>
        <translation>{0} ist keine Rolle.</translation>
    </message>
    <message>
        <source>{0} is not a service</source>
        <translation>{0} ist keine Dienstleistung</translation>
    </message>
    <message>
        <source>{0} is not a spreadsheet, or it is damaged.</source>
        <translation>{0} ist keine Tabelle, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is not a spreadsheet.</source>
        <translation>{0} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>{0} is not a station number.</source>
        <translation>{0} ist keine Nummer eines Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>{0} is not a time zone.</source>
        <translation>{0} ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>{0} is not a time.</source>
        <translation>{0} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{0} is not a unit of weight known here.</source>
        <translation>{0} ist keine hier bekannte Gewichtseinheit.</translation>
    </message>
    <message>
        <source>{0} is not a unit.</source>
        <translation>{0} ist kein Packstück.</translation>
    </message>
    <message>
        <source>{0} is not a value for {1}.</source>
        <translation>{0} ist kein Wert für {1}.</translation>
    </message>
    <message>
        <source>{0} is not a weight.</source>
        <translation>{0} ist kein Gewicht.</translation>
    </message>
    <message>
        <source>{0} is not a whole number of pieces.</source>
        <translation>{0} ist keine ganze Stückzahl.</translation>
    </message>
    <message>
        <source>{0} is not an amount of money.</source>
        <translation>{0} ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>{0} is not booked in full yet: the jobs left of it ({1}) are booked first.</source>
        <translation>{0} ist noch nicht ganz gebucht: Die übrigen Aufträge ({1}) werden zuerst gebucht.</translation>
    </message>
    <message>
        <source>{0} is not set by hand: it says which Odoo has this depot&apos;s records.</source>
        <translation>{0} wird nicht von Hand gesetzt: Es sagt, welches Odoo die Datensätze dieses Depots hat.</translation>
    </message>
    <message>
        <source>{0} is not what was backed up</source>
        <translation>{0} ist nicht, was gesichert wurde</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} gibt es nicht als {1}.</translation>
    </message>
    <message>
        <source>{0} is on another machine and http sends the key readable.</source>
        <translation>{0} ist auf einem anderen Rechner, und http sendet den Schlüssel lesbar.</translation>
    </message>
    <message>
        <source>{0} is open: {1}.</source>
        <translation>{0} ist offen: {1}.</translation>
    </message>
    <message>
        <source>{0} is protected by a password.</source>
        <translation>{0} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{0} is several jobs on load {1}: {2}.</source>
        <translation>{0} sind mehrere Aufträge auf Ladung {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} is the only admin.</source>
        <translation>{0} ist der einzige Admin.</translation>
    </message>
    <message>
        <source>{0} is there already and is no backup.</source>
        <translation>{0} ist schon da und keine Sicherung.</translation>
    </message>
    <message>
        <source>{0} is too large or too strange to be read.</source>
        <translation>{0} ist zu groß oder zu ungewöhnlich zum Lesen.</translation>
    </message>
    <message>
        <source>{0} is too large to be a list of orders.</source>
        <translation>{0} ist zu groß für eine Auftragsliste.</translation>
    </message>
    <message>
        <source>{0} is too many to be right.</source>
        <translation>{0} ist zu viel, um zu stimmen.</translation>
    </message>
    <message>
        <source>{0} lacks {1}</source>
        <translation>{0} ohne {1}</translation>
    </message>
    <message>
        <source>{0} missing: removed from before fact {1}</source>
        <translation>{0} nicht da: vor Eintrag {1} entfernt</translation>
    </message>
    <message>
        <source>{0} missing: the chain ends at fact {1}</source>
        <translation>{0} nicht da: Die Kette endet mit Eintrag {1}</translation>
    </message>
    <message>
        <source>{0} more problems are not listed.</source>
        <translation>{0} weitere Probleme sind nicht aufgeführt.</translation>
    </message>
    <message>
        <source>{0} names a currency twice.</source>
        <translation>{0} nennt zweimal eine Währung.</translation>
    </message>
    <message>
        <source>{0} no longer works here.</source>
        <translation>{0} arbeitet hier nicht mehr.</translation>
    </message>
    <message>
        <source>{0} not on the vehicle: {1}.</source>
        <translation>{0} nicht auf dem Fahrzeug: {1}.</translation>
    </message>
    <message>
        <source>{0} not yet booked in full</source>
        <translation>{0} noch nicht ganz gebucht</translation>
    </message>
    <message>
        <source>{0} not {1}</source>
        <translation>{0} nicht {1}</translation>
    </message>
    <message>
        <source>{0} of a load cannot be changed.</source>
        <translation>{0} einer Ladung lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation>{0} am {1}</translation>
    </message>
    <message>
        <source>{0} stands for several reasons.</source>
        <translation>{0} steht für mehrere Gründe.</translation>
    </message>
    <message>
        <source>{0} units are</source>
        <translation>{0} Packstücke sind</translation>
    </message>
    <message>
        <source>{0} units where {1} fit</source>
        <translation>{0} Packstücke, wo {1} passen</translation>
    </message>
    <message>
        <source>{0} wait to be judged</source>
        <translation>{0} warten auf die Prüfung</translation>
    </message>
    <message>
        <source>{0} was logged by you; somebody else has to approve it.</source>
        <translation>{0} wurde selbst gemeldet; genehmigen muss jemand anderes.</translation>
    </message>
    <message>
        <source>{0} was stored as a number and has lost digits.</source>
        <translation>{0} war als Zahl gespeichert und hat Ziffern verloren.</translation>
    </message>
    <message>
        <source>{0} was stored as a number and has lost its last digits.</source>
        <translation>{0} war als Zahl gespeichert und hat die letzten Ziffern verloren.</translation>
    </message>
    <message>
        <source>{0} was stored as a number and is no longer the reference it was.</source>
        <translation>{0} war als Zahl gespeichert und ist nicht mehr die ursprüngliche Referenz.</translation>
    </message>
    <message>
        <source>{0} where {1} are allowed</source>
        <translation>{0}, wo {1} erlaubt sind</translation>
    </message>
    <message>
        <source>{0} would unpack to far more than a list of orders needs, so it was not opened.</source>
        <translation>{0} ergäbe entpackt weit mehr, als eine Auftragsliste braucht, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{0} {1}: {2} is {3}, and the facts say {4}</source>
        <translation>{0} {1}: {2} ist {3}, und die Einträge sagen {4}</translation>
    </message>
    <message>
        <source>{0}, this program&apos;s is {1}</source>
        <translation>{0}, der dieses Programms ist {1}</translation>
    </message>
    <message>
        <source>{0}, unit {1}</source>
        <translation>{0}, Packstück {1}</translation>
    </message>
    <message>
        <source>{0}; products of their own: {1}</source>
        <translation>{0}; eigene Produkte: {1}</translation>
    </message>
</context>
</TS>
