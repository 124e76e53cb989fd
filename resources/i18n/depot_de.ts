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
        <translation>Ablieferbeleg</translation>
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
        <translation>Seiten des Ablieferbelegs</translation>
    </message>
    <message>
        <source>POD on the order</source>
        <translation>Ablieferbeleg am Auftrag</translation>
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
        <translation>Wartet auf das Senden</translation>
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
        <translation>Wessen Aufträge, wo die Liste es nicht sagt</translation>
    </message>
    <message>
        <source>Kept way of reading</source>
        <translation>Gemerkte Leseart</translation>
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
        <source>No job answers this.</source>
        <translation>Kein Auftrag passt dazu.</translation>
    </message>
    <message>
        <source>Choose All, book a new job, or take in a customer&apos;s list.</source>
        <translation>Alle wählen, einen neuen Auftrag buchen oder eine Liste des Kunden einlesen.</translation>
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
        <translation>Erfasst Aufträge, druckt, nimmt Ablieferbelege, Abweichungen und Zusatzleistungen auf.</translation>
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
        <translation>Auftrag fuhr ohne Preis ab</translation>
    </message>
    <message>
        <source>jobs left without a price</source>
        <translation>Aufträge fuhren ohne Preis ab</translation>
    </message>
    <message>
        <source>Price the first</source>
        <translation>Ersten bepreisen</translation>
    </message>
    <message>
        <source>drop is out without a POD</source>
        <translation>Stopp ist ohne Ablieferbeleg unterwegs</translation>
    </message>
    <message>
        <source>drops are out without a POD</source>
        <translation>Stopps sind ohne Ablieferbeleg unterwegs</translation>
    </message>
    <message>
        <source>Take in PODs</source>
        <translation>Belege annehmen</translation>
    </message>
    <message>
        <source>drop left over a day ago and has no POD</source>
        <translation>Stopp fuhr vor über einem Tag ab und hat keinen Ablieferbeleg</translation>
    </message>
    <message>
        <source>drops left over a day ago and have no POD</source>
        <translation>Stopps fuhren vor über einem Tag ab und haben keinen Ablieferbeleg</translation>
    </message>
    <message>
        <source>Chase the first</source>
        <translation>Erstem nachgehen</translation>
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
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Die Festplatte ist fast voll</translation>
    </message>
    <message>
        <source>The last one was made {time}.</source>
        <translation>Die letzte entstand {time}.</translation>
    </message>
    <message>
        <source>None has been made yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The oldest is for {day}.</source>
        <translation>Der älteste: {day}</translation>
    </message>
    <message>
        <source>The first left {time}, {age} ago.</source>
        <translation>Der erste fuhr {time} ab, {age} her.</translation>
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
        <translation>Arbeitsplatz ansehen</translation>
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
        <source>Verify checks every record and every file. Looking over is quick: program, disk, clock, backup.</source>
        <translation>Nachprüfen liest jeden Eintrag und jede Datei. Ansehen geht schnell: Programm, Festplatte, Uhr, Sicherung.</translation>
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
        <source>The last one: {when}. {count} are kept.</source>
        <translation>Die letzte: {when}. {count} werden behalten.</translation>
    </message>
    <message>
        <source>{count} need a look.</source>
        <translation>{count} bitte ansehen.</translation>
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
        <translation>Aufträge kommen hierher, wenn Preis, Ablieferbeleg und Zusatzleistungen geklärt sind. Unter Nicht bereit steht, was fehlt.</translation>
    </message>
    <message>
        <source>Nothing that was delivered lacks anything.</source>
        <translation>Bei nichts, was zugestellt ist, fehlt etwas.</translation>
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
        <translation>Noch nichts wurde freigegeben.</translation>
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
        <source>Let the invoice go (Enter)</source>
        <translation>Rechnung zulassen (Enter)</translation>
    </message>
    <message>
        <source>Approve (Enter)</source>
        <translation>Genehmigen (Enter)</translation>
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
        <translation>- Bereit: Aufträge wählen (Ctrl+A für alle) und mit Ctrl+Enter freigeben
- Nicht bereit: Enter führt dorthin, wo das erste Fehlende ergänzt wird
- Zu genehmigen: Enter genehmigt und geht zum nächsten
- Wer eine Zusatzleistung oder einen Preis erfasst hat, kann sie nicht genehmigen
- Preis, Zusatzleistungen und Abweichungen rechts bearbeiten
- Einen Frachtbrief scannen bringt seinen Auftrag hierher
- F9 geht zum Nächsten, das Sie braucht, F8 zu den Papieren des Auftrags</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>New load</source>
        <translation>Neue Ladung</translation>
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
        <source>Loads  ·  {day}</source>
        <translation>Ladungen  ·  {day}</translation>
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
        <translation>Hinzufügen   Ctrl+Enter</translation>
    </message>
    <message>
        <source>Evidence: without it a supervisor has to approve</source>
        <translation>Nachweis: ohne ihn muss die Leitung genehmigen</translation>
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
        <source>Out without a POD</source>
        <translation>Unterwegs ohne Beleg</translation>
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
        <translation>Unterwegs ohne Beleg   {count}</translation>
    </message>
    <message>
        <source>Every POD is in.</source>
        <translation>Alle Ablieferbelege sind da.</translation>
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
- Ctrl+Enter nimmt an und geht zum nächsten. Esc legt das Formular weg; Getipptes bleibt erhalten.
- Teilweise: die angenommenen Packstücke abhaken oder scannen.
- Fotos und PDFs auf das Formular ziehen; große Bilder werden verkleinert.
- Alle einwandfrei außer…: die Stopps einer Ladung in einer Tabelle. Mehrere Zeilen wählen, wenn nur diese gemeint sind.
- Ein zuletzt angenommener Ablieferbeleg lässt sich aus seiner Liste berichtigen, bis er zur Rechnung freigegeben ist. Bis Mittag stehen dort auch die von gestern.</translation>
    </message>
    <message>
        <source>{count} chosen drops</source>
        <translation>{count} gewählte Stopps</translation>
    </message>
    <message>
        <source>Load {load}, {who}: {count} without a POD</source>
        <translation>Ladung {load}, {who}: {count} ohne Ablieferbeleg</translation>
    </message>
    <message>
        <source>No drop of load {load} waits for a POD.</source>
        <translation>Kein Stopp von Ladung {load} wartet auf einen Ablieferbeleg.</translation>
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
        <source>A clerk approves charges up to this amount; above it a supervisor does. Like 100.00.</source>
        <translation>Die Disposition genehmigt Zusatzleistungen bis zu diesem Betrag, darüber die Leitung. Etwa 100.00.</translation>
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
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Charges a clerk may approve</source>
        <translation>Zusatzleistungen, die die Disposition genehmigt</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
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
        <source>Another new job</source>
        <translation>Noch ein neuer</translation>
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
        <source>Find any job by typing…</source>
        <translation>Irgendeinen Auftrag suchen…</translation>
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
- F8 druckt die gewählten Frachtbriefe (Ctrl+A wählt alle); Alle drucken druckt die ganze Liste.
- Ein schon gedruckter Frachtbrief braucht einen Grund; er steht auf der Kopie und in der Druckliste.
- PDF in Ordner braucht keinen Drucker; der Ordner wird für diesen Arbeitsplatz gemerkt.
- F9 geht zum nächsten Frachtbrief, der nie gedruckt wurde.
- Nummer sperren… gibt einem verdorbenen Frachtbrief eine neue Nummer.</translation>
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
        <source>{note}   {consignee}, {town}</source>
        <translation>{note}   {consignee}, {town}</translation>
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
        <translation>Abweichung melden   Ctrl+Enter</translation>
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
        <translation>Nichts hier hat den Code {code}. Nichts wurde geändert. Etikett prüfen oder nach Namen suchen.</translation>
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
        <translation>Wenig braucht es zum Anfang. Drucker und Odoo können warten: Sie werden später unter Einstellungen eingerichtet.</translation>
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
        <translation>Dieser Platz. Ein zweiter bekommt die nächste.</translation>
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
        <source>Load {number} has departed.</source>
        <translation>Ladung {number} ist abgefahren.</translation>
    </message>
    <message>
        <source>Load {number} is open again.</source>
        <translation>Ladung {number} ist wieder offen.</translation>
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
        <source>Confirm without {units}</source>
        <translation>Ohne {units} bestätigen</translation>
    </message>
    <message>
        <source>Confirm load</source>
        <translation>Ladung bestätigen</translation>
    </message>
    <message>
        <source>{loaded} of {units} are on the vehicle. Nothing is missing.</source>
        <translation>{loaded} von {units} sind auf dem Fahrzeug. Nichts fehlt.</translation>
    </message>
    <message>
        <source>{loaded} of {units} are on the vehicle. {missing} would stay behind: scan what you find, or say why.</source>
        <translation>{loaded} von {units} sind auf dem Fahrzeug. {missing} blieben zurück: scannen, was sich findet, oder den Grund angeben.</translation>
    </message>
    <message>
        <source>The vehicle leaves with {units} for {jobs}. This cannot be taken back.</source>
        <translation>Das Fahrzeug fährt ab: {units} für {jobs}. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>{units} stay behind: {why}</source>
        <translation>Bleibt zurück: {units}. Grund: {why}</translation>
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
Enter opens
Ctrl+Z takes back
F8 prints
F9 next thing that needs you
Ctrl+L locks</source>
        <translation>F1 diese Hilfe
F2 suchen oder scannen
Ctrl+1…8 Seiten
Enter öffnet
Ctrl+Z nimmt zurück
F8 druckt
F9 das Nächste, das Sie braucht
Ctrl+L meldet ab</translation>
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
    <message>
        <source>Book {jobs}</source>
        <translation>{jobs} buchen</translation>
    </message>
    <message>
        <source>Change {jobs}</source>
        <translation>{jobs} ändern</translation>
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
        <translation>kein Nachweis</translation>
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
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Set price</source>
        <translation>Preis festlegen</translation>
    </message>
    <message>
        <source>by the tariff</source>
        <translation>laut Tarif</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Add a charge</source>
        <translation>Zusatzleistung hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Add charge</source>
        <translation>Zusatzleistung hinzufügen</translation>
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
        <translation>an {consignee}  ·  {day}  ·  Ablieferbeleg: {outcome}</translation>
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
        <translation>Aufgabe: {role}</translation>
    </message>
    <message>
        <source>Take in the POD</source>
        <translation>Beleg annehmen</translation>
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
        <source>Charge {id} of {amount} waits for approval by somebody else.</source>
        <translation>Zusatzleistung {id} über {amount} muss jemand anders genehmigen.</translation>
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
        <translation>Vorgemerkte Scans</translation>
    </message>
    <message>
        <source>Kept and not counted yet: {count}</source>
        <translation>Vorgemerkt und noch nicht gezählt: {count}</translation>
    </message>
    <message>
        <source>{count} kept scans have been judged.</source>
        <translation>{count} vorgemerkte Scans sind jetzt geprüft.</translation>
    </message>
    <message>
        <source>{count} kept scans have been judged: {told}.</source>
        <translation>{count} vorgemerkte Scans sind jetzt geprüft: {told}.</translation>
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
        <translation>Nichts wartet auf das Senden.</translation>
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
        <translation>Nichts wurde auf beiden Seiten geändert.</translation>
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
        <translation>Noch nichts wurde erfasst.</translation>
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
        <translation>Wartend</translation>
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
        <translation>Hier braucht Sie jetzt nichts.</translation>
    </message>
    <message>
        <source>- Waiting: what is on its way to Odoo; it goes by itself
- Not taken by Odoo: read what Odoo said, have it mended, then Enter tries it again
- Changed on both sides: look at both, then try again or withdraw
- Customers Odoo does not know: say who they are there, or make them
- Everything: all that was recorded, with when it happened and when it was recorded
- Type or scan a job to see only what happened to it
- F9 goes to the next thing that needs you</source>
        <translation>- Wartend: was auf dem Weg zu Odoo ist; es geht von selbst
- Von Odoo abgelehnt: lesen, was Odoo sagt, es beheben lassen, dann versucht Enter es erneut
- Auf beiden Seiten geändert: beide ansehen, dann erneut versuchen oder zurückziehen
- In Odoo unbekannte Kunden: sagen, wer sie dort sind, oder sie anlegen
- Alles: alles Erfasste, mit dem Zeitpunkt, zu dem es geschah, und dem, zu dem es erfasst wurde
- Einen Auftrag tippen oder scannen, um nur seine Einträge zu sehen
- F9 geht zum Nächsten, das Sie braucht</translation>
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
        <translation>Durch Tippen filtern…</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Nothing here fits “{words}”.</source>
        <translation>Nichts hier passt zu „{words}“.</translation>
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
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
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
        <translation>Höchstens Stück</translation>
    </message>
    <message>
        <source>Carries at most, kg</source>
        <translation>Höchstens kg</translation>
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
        <translation>Ladung planen</translation>
    </message>
    <message>
        <source>A load needs a vehicle or a subcontractor.</source>
        <translation>Eine Ladung braucht ein Fahrzeug oder einen Subunternehmer.</translation>
    </message>
    <message>
        <source>Write a number like 52.</source>
        <translation>Eine Zahl wie 52 eingeben.</translation>
    </message>
    <message>
        <source>Write kilograms like 3500.</source>
        <translation>Kilogramm wie 3500 eingeben.</translation>
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
        <source>Drop {stop}  ·  {name}  ·  {loaded} of {units}</source>
        <translation>Stopp {stop}  ·  {name}  ·  {loaded} von {units}</translation>
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
        <source>With the chosen: {then}</source>
        <translation>Mit den gewählten: {then}</translation>
    </message>
    <message>
        <source>Load by scanning</source>
        <translation>Verladen mit Scanner</translation>
    </message>
    <message>
        <source>Depart</source>
        <translation>Abfahrt</translation>
    </message>
</context>
<context>
    <name>LoadsPage</name>
    <message>
        <source>{count} kept scans have been judged.</source>
        <translation>{count} vorgemerkte Scans sind jetzt geprüft.</translation>
    </message>
    <message>
        <source>{job} is not planned for any load. Nothing was changed. Put it aside and ask.</source>
        <translation>{job} ist auf keiner Ladung geplant. Nichts wurde geändert. Beiseitestellen und fragen.</translation>
    </message>
    <message>
        <source>Documents are printed by a clerk. Nothing was printed.</source>
        <translation>Papiere druckt die Disposition. Nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>The board lists the loads that are here, and those that left today; until noon also yesterday&apos;s.
- Enter opens a load. A scan of a unit or a note opens the load it is on.
- New load: a vehicle or a subcontractor is enough. Then choose jobs on the left and press Enter, or drag them over. Delete takes a job off.
- On the loading screen every scan is answered by colour, sign and sound. U takes the last one back, F11 is the whole screen, F9 the next drop that is not complete.
- Confirm load says that it is complete. What is missing is listed and needs a reason.
- Depart when the vehicle leaves. Until then a confirmed load can be opened again.</source>
        <translation>Die Tafel zeigt die Ladungen, die hier sind, und die heute abgefahrenen; bis Mittag auch die von gestern.
- Enter öffnet eine Ladung. Ein Scan eines Packstücks oder Frachtbriefs öffnet die Ladung, auf der es ist.
- Neue Ladung: Fahrzeug oder Subunternehmer genügt. Dann links Aufträge wählen und Enter drücken oder hinüberziehen. Entf nimmt einen Auftrag herunter.
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
        <translation>Auf eine Ladung gehen höchstens {most} Aufträge. Nichts wurde geändert. Weniger wählen.</translation>
    </message>
    <message>
        <source>{jobs} taken off load {load}.</source>
        <translation>{jobs} von Ladung {load} genommen.</translation>
    </message>
</context>
<context>
    <name>NewJob</name>
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
        <source>It is the Odoo of before, moved to this address (--moved)</source>
        <translation>Es ist das bisherige Odoo, umgezogen auf diese Adresse (--moved)</translation>
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
        <source>No Odoo is connected. Everything that is due there waits on this desk.</source>
        <translation>Kein Odoo ist verbunden. Alles, was dort ansteht, wartet an diesem Arbeitsplatz.</translation>
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
        <translation>So kann es nicht verbunden werden. Nichts wurde behalten.</translation>
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
- Ctrl+N beginnt einen neuen Auftrag. Pfeil ab und Enter übernehmen einen Vorschlag, Ctrl+Enter bucht, Esc geht zurück.
- Liste einlesen zeigt, was gebucht würde. Die Datei lässt sich auch auf diese Seite ziehen.
- Ein Etikett oder einen Frachtbrief scannen, um den Auftrag zu sehen. Beim Erfassen eines neuen Auftrags ist der Scan sein Barcode.
- Mehrere Aufträge mit Shift oder Ctrl wählen, um sie zusammen zu sperren, zu stornieren oder zu drucken.
- F9 geht zum nächsten gesperrten Auftrag oder einem mit offener Abweichung.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Show also who has left</source>
        <translation>Frühere zeigen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Neue Person</translation>
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
        <source>✓ Badge scanned: {count} signs, ending in {end}.</source>
        <translation>✓ Ausweis gescannt: {count} Zeichen, am Ende {end}.</translation>
    </message>
    <message>
        <source>Or scan the badge now.</source>
        <translation>Oder jetzt den Ausweis scannen.</translation>
    </message>
    <message>
        <source>This is not the same PIN. Type it once more.</source>
        <translation>Das ist nicht dieselbe PIN. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
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
        <translation>Ablieferbeleg {id} zu {job} ist da: {outcome}, {name}.</translation>
    </message>
    <message>
        <source>Taking in a POD is a clerk&apos;s work. Nothing was changed. Ask a clerk or a supervisor.</source>
        <translation>Ablieferbelege nimmt die Disposition an. Nichts wurde geändert. Disposition oder Leitung fragen.</translation>
    </message>
    <message>
        <source>Job {job} is cancelled, so it has no POD.</source>
        <translation>Auftrag {job} ist storniert und hat darum keinen Ablieferbeleg.</translation>
    </message>
    <message>
        <source>Job {job} has not left the depot. Nothing was changed. Let its load depart first.</source>
        <translation>Auftrag {job} hat das Depot nicht verlassen. Nichts wurde geändert. Erst seine Ladung abfahren lassen.</translation>
    </message>
    <message>
        <source>The POD of job {job} stands: it is released to invoice. Nothing was changed.</source>
        <translation>Der Ablieferbeleg zu Auftrag {job} steht fest: Er ist zur Rechnung freigegeben. Nichts wurde geändert.</translation>
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
        <source>Load {load}, {who}  ·  {units}  ·  {address}  ·  for {customer}, {reference}</source>
        <translation>Ladung {load}, {who}  ·  {units}  ·  {address}  ·  für {customer}, {reference}</translation>
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
        <translation>Wann: 17:40 oder 2026-11-22 17:40</translation>
    </message>
    <message>
        <source>Pages and photos</source>
        <translation>Seiten und Fotos</translation>
    </message>
    <message>
        <source>Accept and next   Ctrl+Enter</source>
        <translation>Annehmen und weiter   Ctrl+Enter</translation>
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
        <translation>Ablieferbeleg {id} ist schon da: {outcome}, {name}, {time}. Erneutes Annehmen berichtigt ihn.</translation>
    </message>
    <message>
        <source>Give the name on the paper.</source>
        <translation>Den Namen auf dem Papier angeben.</translation>
    </message>
    <message>
        <source>A reservation counts only with its words.</source>
        <translation>Ein Vorbehalt gilt nur mit seinem Wortlaut.</translation>
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
        <translation>ÜBUNG · nichts hier ist echt</translation>
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
        <source>This computer has no printers. The pages are made and kept. Choose PDF to folder.</source>
        <translation>Dieser Computer hat keine Drucker. Die Seiten sind gemacht und liegen bereit. PDF in Ordner wählen.</translation>
    </message>
    <message>
        <source>{count} sent to {printer}; {left} not: {why}</source>
        <translation>{count} an {printer} gesendet; {left} nicht: {why}</translation>
    </message>
    <message>
        <source>{count} sent to {printer}.</source>
        <translation>{count} an {printer} gesendet.</translation>
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
        <translation>Nummer sperren…</translation>
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
        <translation>Nummer sperren</translation>
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
        <source>Only an admin changes the depot, its people and Odoo; everybody may set up this station.
- Left and right turn to the next section while the sections have the focus.
- People: add somebody with a PIN, or scan their badge while the form is open. Esc goes back.
- This station: scan anything to see what the scanner sends, sign by sign.
- Odoo is looked at first. Nothing is kept before Connect.
- Backup: another disk, every day. Verify checks every record.</source>
        <translation>Nur ein Admin ändert das Depot, seine Personen und Odoo; diesen Arbeitsplatz dürfen alle einrichten.
- Links und rechts wechseln den Bereich, solange die Bereiche den Fokus haben.
- Personen: mit PIN hinzufügen oder bei offenem Formular den Ausweis scannen. Esc geht zurück.
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
        <translation>Wann: 17:40 oder 2026-11-22 17:40</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Untick (space) what did not go clean; give it its own POD afterwards.</source>
        <translation>Haken weg (Leertaste), wo etwas nicht einwandfrei war; dafür danach einen eigenen Ablieferbeleg annehmen.</translation>
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
        <translation>Einwandfrei angenommene Ablieferbelege: {count}.</translation>
    </message>
    <message>
        <source>Not accepted: {count}; the table says why.</source>
        <translation>Nicht angenommen: {count}; die Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>Accept {count} clean   Ctrl+Enter</source>
        <translation>{count} einwandfrei annehmen   Ctrl+Enter</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ctrl+Enter · Esc</source>
        <translation>Ctrl+Enter · Esc</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Choose your name, or scan your badge.</source>
        <translation>Ihren Namen wählen oder den Ausweis scannen.</translation>
    </message>
    <message>
        <source>Practice: everybody&apos;s PIN is {pin}.</source>
        <translation>Übung: Die PIN aller ist {pin}.</translation>
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
        <source>{why} Kept as a scan of freight; {count} wait for whoever signs in next.</source>
        <translation>{why} Vorgemerkt als Scan einer Sendung; {count} warten auf die nächste Anmeldung.</translation>
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
        <translation>{some} von {all} gehen</translation>
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
        <source>{count} waiting to be sent</source>
        <translation>{count} warten auf das Senden</translation>
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
        <translation>Alles liegt an diesem Arbeitsplatz</translation>
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
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Jetzt braucht Sie nichts.</translation>
    </message>
    <message>
        <source>Taken in lately</source>
        <translation>Zuletzt eingelesen</translation>
    </message>
    <message>
        <source>What needs you comes here by itself, the most urgent first.</source>
        <translation>Was Sie braucht, kommt von selbst hierher, das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>Today  ·  {day}</source>
        <translation>Heute  ·  {day}</translation>
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
- Scan a note, a unit or a load sheet at any time: it opens what it belongs to</source>
        <translation>- Was Sie jetzt braucht, das Dringendste zuerst
- Pfeiltasten wählen eine Zeile, Enter führt dorthin, wo es getan wird
- F9 nimmt die erste Zeile
- Zeilen verschwinden von selbst, wenn die Arbeit getan ist, an welchem Arbeitsplatz auch immer
- Jederzeit einen Frachtbrief, ein Packstück oder einen Ladezettel scannen: Es öffnet sich, wozu er gehört</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>waiting to be sent, since {time}</source>
        <translation>warten auf das Senden, seit {time}</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>warten auf das Senden</translation>
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
        <extracomment>The station locks when nobody has touched it for so long. Between two pages that are made before they are wanted. What each role works with; everybody may look at Today. Where a thing is shown; jobs with the orders. The page&apos;s name, its words, its icon, and what makes it.</extracomment>
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
        <translation>Zurück zum Ablieferbeleg   Esc</translation>
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
        <extracomment>Black has at least 5 : 1 on each of the five.</extracomment>
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
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day}. {month}</translation>
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
        <translation>Kein Ablieferbeleg fehlt: Nichts ist ohne einen unterwegs.</translation>
    </message>
    <message>
        <source>When a load departs, its drops stand here until their papers are in.</source>
        <translation>Wenn eine Ladung abfährt, stehen ihre Stopps hier, bis ihre Papiere da sind.</translation>
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
        <translation>Ablieferbeleg</translation>
    </message>
    <message>
        <source>No POD has come in today.</source>
        <translation>Heute ist noch kein Ablieferbeleg gekommen.</translation>
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
        <extracomment>How often it is looked whether a backup is due.</extracomment>
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
        <source>not yet</source>
        <translation>noch nicht</translation>
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
        <translation>Noch nichts wurde gedruckt.</translation>
    </message>
    <message>
        <source>Every print stands here with its copy and its reason.</source>
        <translation>Jeder Druck steht hier mit seiner Kopie und seinem Grund.</translation>
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
        <translation>Leseart gemerkt</translation>
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
        <translation>Ablieferbeleg angenommen</translation>
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
        <translation>Nicht übernommen</translation>
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
        <source>Sheet</source>
        <translation>Blatt</translation>
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
        <translation>Ablieferbeleg</translation>
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
        <translation>Aufgabe: {role}</translation>
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
        <translation>Seiten: {count}</translation>
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
        <source>Told by: driver, or who refused it</source>
        <translation>Gesagt von: Fahrer oder wer verweigert hat</translation>
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
</TS>
