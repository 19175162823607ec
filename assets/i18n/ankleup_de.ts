<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>AnkleUp %1</source>
            <translation>AnkleUp %1</translation>
        </message>
        <message>
            <source>How the loss of ankle bend travels up the leg: foot, shin, knee, thigh, pelvis. Every posture is solved by a closed-chain model, none is drawn by hand.</source>
            <translation>Wie fehlende Beugung im Sprunggelenk das Bein hinaufwandert: Fuß, Unterschenkel, Knie, Oberschenkel, Becken. Jede Haltung berechnet ein Modell der geschlossenen Kette, keine ist von Hand gezeichnet.</translation>
        </message>
        <message>
            <source>For education and demonstration only. It makes no diagnosis and gives no advice.</source>
            <translation>Nur zur Schulung und Veranschaulichung. Stellt keine Diagnose und gibt keinen Rat.</translation>
        </message>
        <message>
            <source>Nothing is stored unless you save it, and nothing leaves this computer. Free software: GNU General Public License 3 or later; the model's code Apache 2.0.</source>
            <translation>Gespeichert wird nur auf Wunsch, und nichts verlässt diesen Computer. Freie Software: GNU General Public License 3 oder später; der Code des Modells Apache 2.0.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>CardTexts</name>
        <message>
            <source>as in the reference</source>
            <translation>wie im Vergleich</translation>
        </message>
        <message>
            <source>turns in</source>
            <translation>dreht nach innen</translation>
        </message>
        <message>
            <source>turns out</source>
            <translation>dreht nach außen</translation>
        </message>
        <message>
            <source>rolls in</source>
            <translation>rollt nach innen</translation>
        </message>
        <message>
            <source>rolls out</source>
            <translation>rollt nach außen</translation>
        </message>
        <message>
            <source>the arch flattens</source>
            <translation>das Fußgewölbe flacht ab</translation>
        </message>
        <message>
            <source>the arch rises</source>
            <translation>das Fußgewölbe hebt sich</translation>
        </message>
        <message>
            <source>the heel comes up</source>
            <translation>die Ferse kommt hoch</translation>
        </message>
        <message>
            <source>the heel comes down</source>
            <translation>die Ferse senkt sich</translation>
        </message>
        <message>
            <source>leans forward</source>
            <translation>neigt sich vor</translation>
        </message>
        <message>
            <source>leans back</source>
            <translation>neigt sich zurück</translation>
        </message>
        <message>
            <source>the upper end tips in</source>
            <translation>das obere Ende kippt nach innen</translation>
        </message>
        <message>
            <source>the upper end tips out</source>
            <translation>das obere Ende kippt nach außen</translation>
        </message>
        <message>
            <source>dips inwards</source>
            <translation>sinkt nach innen</translation>
        </message>
        <message>
            <source>moves outwards</source>
            <translation>wandert nach außen</translation>
        </message>
        <message>
            <source>folds inwards</source>
            <translation>winkelt nach innen ab</translation>
        </message>
        <message>
            <source>folds outwards</source>
            <translation>winkelt nach außen ab</translation>
        </message>
        <message>
            <source>bends further</source>
            <translation>beugt sich weiter</translation>
        </message>
        <message>
            <source>bends less</source>
            <translation>beugt sich weniger</translation>
        </message>
        <message>
            <source>swings inwards</source>
            <translation>schwenkt nach innen</translation>
        </message>
        <message>
            <source>swings outwards</source>
            <translation>schwenkt nach außen</translation>
        </message>
        <message>
            <source>the other side drops</source>
            <translation>die andere Seite sinkt ab</translation>
        </message>
        <message>
            <source>the other side lifts</source>
            <translation>die andere Seite hebt sich</translation>
        </message>
        <message>
            <source>tips forward</source>
            <translation>kippt nach vorn</translation>
        </message>
        <message>
            <source>tips back</source>
            <translation>kippt nach hinten</translation>
        </message>
        <message>
            <source>rearfoot eversion</source>
            <translation>Rückfußeversion</translation>
        </message>
        <message>
            <source>toe-out</source>
            <translation>Auswärtsdrehung</translation>
        </message>
        <message>
            <source>flattening of the arch</source>
            <translation>Abflachung des Fußgewölbes</translation>
        </message>
        <message>
            <source>heel rise</source>
            <translation>Fersenabhebung</translation>
        </message>
        <message>
            <source>internal rotation in space</source>
            <translation>Innenrotation im Raum</translation>
        </message>
        <message>
            <source>forward lean</source>
            <translation>Vorneigung</translation>
        </message>
        <message>
            <source>medial tilt</source>
            <translation>mediale Kippung</translation>
        </message>
        <message>
            <source>internal rotation against the pelvis</source>
            <translation>Innenrotation gegen das Becken</translation>
        </message>
        <message>
            <source>internal rotation against the femur</source>
            <translation>Innenrotation gegen den Femur</translation>
        </message>
        <message>
            <source>abduction against the femur</source>
            <translation>Abduktion gegen den Femur</translation>
        </message>
        <message>
            <source>medial of the line from hip to ankle</source>
            <translation>medial der Linie Hüfte–Sprunggelenk</translation>
        </message>
        <message>
            <source>medial of the line of the foot</source>
            <translation>medial der Fußlinie</translation>
        </message>
        <message>
            <source>flexion</source>
            <translation>Flexion</translation>
        </message>
        <message>
            <source>frontal plane projection angle</source>
            <translation>Projektionswinkel der Frontalebene</translation>
        </message>
        <message>
            <source>adduction against the pelvis</source>
            <translation>Adduktion gegen das Becken</translation>
        </message>
        <message>
            <source>flexion against the pelvis</source>
            <translation>Flexion gegen das Becken</translation>
        </message>
        <message>
            <source>internal rotation against the tibia</source>
            <translation>Innenrotation gegen die Tibia</translation>
        </message>
        <message>
            <source>drop of the other side</source>
            <translation>Absinken der anderen Seite</translation>
        </message>
        <message>
            <source>rotation towards the other side</source>
            <translation>Rotation zur anderen Seite</translation>
        </message>
        <message>
            <source>anterior tilt</source>
            <translation>anteriore Kippung</translation>
        </message>
        <message>
            <source>turns to the other side</source>
            <translation>dreht zur anderen Seite</translation>
        </message>
        <message>
            <source>turns to this side</source>
            <translation>dreht zu dieser Seite</translation>
        </message>
        <message>
            <source>moves inwards across the line of the foot</source>
            <translation>wandert quer zur Fußlinie nach innen</translation>
        </message>
        <message>
            <source>moves outwards across the line of the foot</source>
            <translation>wandert quer zur Fußlinie nach außen</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>von %1 auf %2, %3</translation>
        </message>
    </context>
    <context>
        <name>CascadeBar</name>
        <message>
            <source>Show me the chain link by link</source>
            <translation>Die Kette Glied für Glied zeigen</translation>
        </message>
        <message>
            <source>Show me, link by link</source>
            <translation>Glied für Glied zeigen</translation>
        </message>
        <message>
            <source>The link before</source>
            <translation>Das Glied davor</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>The next link</source>
            <translation>Das nächste Glied</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Beenden (Esc)</translation>
        </message>
    </context>
    <context>
        <name>CausesPanel</name>
        <message>
            <source>Leg</source>
            <translation>Bein</translation>
        </message>
        <message>
            <source>What stops the ankle</source>
            <translation>Was das Sprunggelenk bremst</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Ausgleich</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Vergleich mit</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Wandtest</translation>
        </message>
        <message>
            <source>How its end feels</source>
            <translation>Wie sich das Ende anfühlt</translation>
        </message>
        <message>
            <source>Limits in the other two planes</source>
            <translation>Grenzen in den anderen zwei Ebenen</translation>
        </message>
        <message>
            <source>Muscles</source>
            <translation>Muskeln</translation>
        </message>
        <message>
            <source>Foot and body</source>
            <translation>Fuß und Körper</translation>
        </message>
        <message>
            <source>Under the foot (%1 in use)</source>
            <translation>Unter dem Fuß (%1 aktiv)</translation>
        </message>
        <message>
            <source>Under the foot</source>
            <translation>Unter dem Fuß</translation>
        </message>
        <message>
            <source>Remedies (%1 on)</source>
            <translation>Maßnahmen (%1 an)</translation>
        </message>
        <message>
            <source>Remedies</source>
            <translation>Maßnahmen</translation>
        </message>
    </context>
    <context>
        <name>ClaimList</name>
        <message>
            <source>The model, not quite so: %1</source>
            <translation>Das Modell, nicht ganz so: %1</translation>
        </message>
        <message>
            <source>The model agrees: %1</source>
            <translation>Das Modell stimmt zu: %1</translation>
        </message>
        <message>
            <source>Research: %1</source>
            <translation>Forschung: %1</translation>
        </message>
    </context>
    <context>
        <name>ClaimTexts</name>
        <message>
            <source>The ankle moves in three planes; a limit in any of them makes the knee, then the hip, pick up the slack.</source>
            <translation>Das Sprunggelenk bewegt sich in drei Ebenen; eine Grenze in einer davon lässt das Knie, dann die Hüfte ausgleichen.</translation>
        </message>
        <message>
            <source>Less dorsiflexion does: at 18° the knee dips 18 mm. A limit of eversion or of rotation alone takes the knee's detour away rather than adding one.</source>
            <translation>Weniger Dorsalextension tut es: Bei 18° sinkt das Knie 18 mm nach innen. Eine Grenze nur der Eversion oder der Rotation nimmt dem Knie den Umweg, statt einen hinzuzufügen.</translation>
        </message>
        <message>
            <source>Wyndow 2016: less reach at the wall, more inward knee (β .61, n = 30). Lima 2018: 17 studies, SMD -.65. Most ask about dorsiflexion alone.</source>
            <translation>Wyndow 2016: weniger Reichweite an der Wand, Knie weiter innen (β 0,61, n = 30). Lima 2018: 17 Studien, SMD -0,65. Die meisten fragen nur nach der Dorsalextension.</translation>
        </message>
        <message>
            <source>Stretch gastrocnemius and soleus, mobilise foot and ankle, let the talus glide backwards.</source>
            <translation>Gastrocnemius und Soleus dehnen, Fuß und Sprunggelenk mobilisieren, den Talus nach hinten gleiten lassen.</translation>
        </message>
        <message>
            <source>Stretching a short soleus takes the knee from 14 to 10 mm. The talus turns back; the glide is derived from its radius.</source>
            <translation>Dehnen eines kurzen Soleus bringt das Knie von 14 auf 10 mm. Der Talus dreht zurück; das Gleiten ist aus seinem Radius abgeleitet.</translation>
        </message>
        <message>
            <source>Radford 2006: +2 to 3° after up to six weeks; Medeiros 2018: +5.2°. Near what measuring can tell (3.7 to 4.7°).</source>
            <translation>Radford 2006: +2 bis 3° nach bis zu sechs Wochen; Medeiros 2018: +5,2°. Nahe an dem, was sich messen lässt (3,7 bis 4,7°).</translation>
        </message>
        <message>
            <source>Too little dorsiflexion: the foot turns out, the tibia turns out, the femur in; the inside of the knee and the deep gluteals are loaded.</source>
            <translation>Zu wenig Dorsalextension: Der Fuß dreht nach außen, die Tibia nach außen, der Femur nach innen; Knieinnenseite und tiefe Gesäßmuskeln werden belastet.</translation>
        </message>
        <message>
            <source>The femur turns in against tibia and pelvis, but outwards in space; the projection angle falls and the medial ligament hardly lengthens. Piriformis lengthens by 2 %. What turns in depends on against what.</source>
            <translation>Der Femur dreht gegen Tibia und Becken nach innen, im Raum aber nach außen; der Projektionswinkel sinkt, das Innenband wird kaum länger. Der Piriformis wird 2 % länger. Was nach innen dreht, hängt davon ab, wogegen.</translation>
        </message>
        <message>
            <source>n = 70 and Rao 2024, walking: less dorsiflexion, more outward knee rotation (r = -.39). No study was found that counts degrees of toe-out per degree lost.</source>
            <translation>n = 70 und Rao 2024, Gehen: weniger Dorsalextension, mehr Außenrotation im Knie (r = -0,39). Keine Studie gefunden, die Grad Auswärtsdrehung je verlorenem Grad zählt.</translation>
        </message>
        <message>
            <source>Knee-to-wall test: felt behind is the calf, felt in front is the joint.</source>
            <translation>Knie-zur-Wand-Test: Hinten spürbar ist die Wade, vorn spürbar das Gelenk.</translation>
        </message>
        <message>
            <source>4.4 cm at the wall is a limit of 18°. Where it is felt is asked, not computed.</source>
            <translation>4,4 cm an der Wand entsprechen einer Grenze von 18°. Wo es spürbar ist, wird gefragt, nicht berechnet.</translation>
        </message>
        <message>
            <source>Konor 2012, Powden 2015: differences under 1.1 to 1.9 cm cannot be told. Baumbach 2014: straight knee 25°, bent 39°.</source>
            <translation>Konor 2012, Powden 2015: Unterschiede unter 1,1 bis 1,9 cm sind nicht erkennbar. Baumbach 2014: gestrecktes Knie 25°, gebeugtes 39°.</translation>
        </message>
        <message>
            <source>A weak, flat foot lets shin and knee follow inwards; insoles and strength help.</source>
            <translation>Ein schwacher, flacher Fuß lässt Unterschenkel und Knie nach innen folgen; Einlagen und Kraft helfen.</translation>
        </message>
        <message>
            <source>Step down, flat and weak foot: knee +15 mm, with arch support and strength +8 mm.</source>
            <translation>Stufe hinab, flacher und schwacher Fuß: Knie +15 mm, mit Gewölbestütze und Kraft +8 mm.</translation>
        </message>
        <message>
            <source>Kim 2021, Yoo 2022: 8° of projection angle, small uncontrolled studies; the model gives 1 to 4°. Mills 2010: insoles -2.1° eversion.</source>
            <translation>Kim 2021, Yoo 2022: 8° Projektionswinkel, kleine Studien ohne Kontrolle; das Modell ergibt 1 bis 4°. Mills 2010: Einlagen -2,1° Eversion.</translation>
        </message>
        <message>
            <source>The norm is 0 to 20°; runners need 15° at least; with less the tibia turns in too far.</source>
            <translation>Die Norm ist 0 bis 20°; zum Laufen braucht es mindestens 15°; bei weniger dreht die Tibia zu weit nach innen.</translation>
        </message>
        <message>
            <source>Running here takes 24.5° under load, about 8° unloaded: at 15° unloaded nothing changes yet. At a limit of 10° the knee moves in by 14 mm.</source>
            <translation>Laufen braucht hier 24,5° unter Last, etwa 8° unbelastet: Bei 15° unbelastet ändert sich noch nichts. Bei einer Grenze von 10° wandert das Knie 14 mm nach innen.</translation>
        </message>
        <message>
            <source>Textbook angles in running are 20 to 30° under load. Loaded and unloaded readings differ by about 16° (Baumbach 2014).</source>
            <translation>Lehrbuchwinkel beim Laufen sind 20 bis 30° unter Last. Werte mit und ohne Last unterscheiden sich um etwa 16° (Baumbach 2014).</translation>
        </message>
        <message>
            <source>Causes: calf stiffness, a weak tibialis anterior, the joint itself.</source>
            <translation>Ursachen: steife Wade, schwacher Tibialis anterior, das Gelenk selbst.</translation>
        </message>
        <message>
            <source>All three can be set. A short gastrocnemius shows with a straight knee: in late stance the knee stays 3° more bent.</source>
            <translation>Alle drei lassen sich einstellen. Ein kurzer Gastrocnemius zeigt sich bei gestrecktem Knie: In der späten Standphase bleibt das Knie 3° stärker gebeugt.</translation>
        </message>
        <message>
            <source>You 2009, Lalevée 2021: tight gastrocnemius, more knee bend in walking. No number was found for tibialis anterior: a hypothesis.</source>
            <translation>You 2009, Lalevée 2021: straffer Gastrocnemius, mehr Kniebeugung beim Gehen. Zum Tibialis anterior keine Zahl gefunden: eine Hypothese.</translation>
        </message>
        <message>
            <source>Stiff ankles and unstable hips: the pelvis tilts, the knee goes sideways, kneecap and IT band are loaded; hip strengthening helps.</source>
            <translation>Steife Sprunggelenke und instabile Hüften: Das Becken kippt, das Knie weicht zur Seite, Kniescheibe und Tractus iliotibialis werden belastet; Hüftkräftigung hilft.</translation>
        </message>
        <message>
            <source>Step down with a weak hip: knee +28 mm, pelvic drop +4°. In the single-leg squat the stiff ankle alone lowers the drop slightly, and neither IT band nor kneecap rises.</source>
            <translation>Stufe hinab mit schwacher Hüfte: Knie +28 mm, Absinken des Beckens +4°. Bei der einbeinigen Kniebeuge verringert das steife Sprunggelenk allein das Absinken leicht; weder Tractus iliotibialis noch Kniescheibe nehmen zu.</translation>
        </message>
        <message>
            <source>Bell-Jenje 2016: limited ankles, more hip adduction (d = 1.2); a heel lift reduces it. Willy &amp; Davis 2011: stronger hips alone do not change running.</source>
            <translation>Bell-Jenje 2016: eingeschränkte Sprunggelenke, mehr Hüftadduktion (d = 1,2); eine Fersenerhöhung verringert sie. Willy &amp; Davis 2011: Kräftigere Hüften allein ändern das Laufen nicht.</translation>
        </message>
        <message>
            <source>Squat, stairs, walking and running all need the ankle.</source>
            <translation>Kniebeuge, Treppe, Gehen und Laufen brauchen alle das Sprunggelenk.</translation>
        </message>
        <message>
            <source>At their deepest: squat 38, step down 37, single-leg squat 32, running 25, walking 17°.</source>
            <translation>Am tiefsten Punkt: Kniebeuge 38, Stufe hinab 37, einbeinige Kniebeuge 32, Laufen 25, Gehen 17°.</translation>
        </message>
        <message>
            <source>Hemmerich 2006: full squat 38.5 ± 5.9°. Ota 2014: walking 13.7 ± 4.8°.</source>
            <translation>Hemmerich 2006: tiefe Kniebeuge 38,5 ± 5,9°. Ota 2014: Gehen 13,7 ± 4,8°.</translation>
        </message>
    </context>
    <context>
        <name>CloudView</name>
        <message>
            <source>64 legs drawn from published ranges, each as a thin line from hip over knee and ankle to the toe. They are shown while the leg stands still.</source>
            <translation>64 Beine, aus veröffentlichten Bereichen gezogen, jedes als dünne Linie von der Hüfte über Knie und Sprunggelenk zur Zehe. Zu sehen, solange das Bein stillsteht.</translation>
        </message>
        <message>
            <source>Show the cloud</source>
            <translation>Wolke zeigen</translation>
        </message>
        <message>
            <source>Nine out of ten of them (5 to 95 %):
%1</source>
            <translation>Neun von zehn davon (5 bis 95 %):
%1</translation>
        </message>
        <message>
            <source>What is drawn:</source>
            <translation>Was gezogen wird:</translation>
        </message>
    </context>
    <context>
        <name>CoefficientTable</name>
        <message>
            <source>Search name, purpose or source</source>
            <translation>Name, Zweck oder Quelle suchen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>Koeffizienten</translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <translation>%1 = %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>CompareMenu</name>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>This leg against another: %1</source>
            <translation>Dieses Bein gegen ein anderes: %1</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Vergleich mit</translation>
        </message>
        <message>
            <source>The second leg makes up for the ankle so:</source>
            <translation>So gleicht das zweite Bein aus:</translation>
        </message>
        <message>
            <source>Differences drawn</source>
            <translation>Unterschiede gezeichnet</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>wie sie sind</translation>
        </message>
        <message>
            <source>2 ×</source>
            <translation>2 ×</translation>
        </message>
        <message>
            <source>3 ×</source>
            <translation>3 ×</translation>
        </message>
        <message>
            <source>Keep this leg</source>
            <translation>Dieses Bein merken</translation>
        </message>
        <message>
            <source>Twelve are kept: remove one first</source>
            <translation>Zwölf sind gemerkt: erst eines entfernen</translation>
        </message>
        <message>
            <source>To compare with it later; forgotten when AnkleUp is closed or reset</source>
            <translation>Zum späteren Vergleich; vergessen, wenn AnkleUp geschlossen oder zurückgesetzt wird</translation>
        </message>
    </context>
    <context>
        <name>CompareText</name>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Ghost</source>
            <translation>Schattenbild</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Wipe: before and after</source>
            <translation>Wischen: vorher und nachher</translation>
        </message>
        <message>
            <source>Two compensations</source>
            <translation>Zwei Ausgleichswege</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>%1 zu kurz</translation>
        </message>
        <message>
            <source>the shin does not turn</source>
            <translation>der Unterschenkel dreht sich nicht</translation>
        </message>
        <message>
            <source>the thigh does not turn</source>
            <translation>der Oberschenkel dreht sich nicht</translation>
        </message>
        <message>
            <source>the shin %1</source>
            <translation>der Unterschenkel %1</translation>
        </message>
        <message>
            <source>the thigh %1</source>
            <translation>der Oberschenkel %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Gemerkt: %1</translation>
        </message>
        <message>
            <source>This leg, %1</source>
            <translation>Dieses Bein, %1</translation>
        </message>
        <message>
            <source>Blend</source>
            <translation>Mischung</translation>
        </message>
        <message>
            <source>the knee stays</source>
            <translation>das Knie bleibt</translation>
        </message>
        <message>
            <source>the knee moves %1 inwards across the line of the foot</source>
            <translation>das Knie wandert %1 quer zur Fußlinie nach innen</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards across the line of the foot</source>
            <translation>das Knie wandert %1 quer zur Fußlinie nach außen</translation>
        </message>
        <message>
            <source>the knee dips %1 inwards</source>
            <translation>das Knie sinkt %1 nach innen</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards</source>
            <translation>das Knie wandert %1 nach außen</translation>
        </message>
        <message>
            <source>%1; %2, %3</source>
            <translation>%1; %2, %3</translation>
        </message>
        <message>
            <source>the knee is where it was</source>
            <translation>das Knie ist, wo es war</translation>
        </message>
        <message>
            <source>knee %1 further in across the line of the foot</source>
            <translation>Knie quer zur Fußlinie %1 weiter innen</translation>
        </message>
        <message>
            <source>knee %1 further out across the line of the foot</source>
            <translation>Knie quer zur Fußlinie %1 weiter außen</translation>
        </message>
        <message>
            <source>knee %1 further in</source>
            <translation>Knie %1 weiter innen</translation>
        </message>
        <message>
            <source>knee %1 further out</source>
            <translation>Knie %1 weiter außen</translation>
        </message>
        <message>
            <source>Differences drawn %1 times as large; the numbers are the true ones</source>
            <translation>Unterschiede %1-fach vergrößert gezeichnet; die Zahlen sind die echten</translation>
        </message>
        <message>
            <source>From above: the foot points</source>
            <translation>Von oben: der Fuß zeigt</translation>
        </message>
        <message>
            <source>From the front: the shin is turned</source>
            <translation>Von vorn: der Unterschenkel ist gedreht</translation>
        </message>
        <message>
            <source>From behind: the heel leans</source>
            <translation>Von hinten: die Ferse neigt sich</translation>
        </message>
        <message>
            <source>From the inside: the arch is</source>
            <translation>Von innen: das Fußgewölbe ist</translation>
        </message>
        <message>
            <source>From the front: the knee beside the line of the foot</source>
            <translation>Von vorn: das Knie neben der Fußlinie</translation>
        </message>
        <message>
            <source>From the front: the knee beside the line from hip to ankle</source>
            <translation>Von vorn: das Knie neben der Linie Hüfte–Sprunggelenk</translation>
        </message>
        <message>
            <source>Under the thigh the shin is turned</source>
            <translation>Unter dem Oberschenkel ist der Unterschenkel gedreht</translation>
        </message>
        <message>
            <source>From the front: the thigh is turned</source>
            <translation>Von vorn: der Oberschenkel ist gedreht</translation>
        </message>
        <message>
            <source>From the side: the heel is off the floor by</source>
            <translation>Von der Seite: die Ferse ist über dem Boden um</translation>
        </message>
        <message>
            <source>From the side: the trunk leans forward</source>
            <translation>Von der Seite: der Rumpf neigt sich vor</translation>
        </message>
        <message>
            <source>From the side: the knee is bent</source>
            <translation>Von der Seite: das Knie ist gebeugt</translation>
        </message>
        <message>
            <source>%1 in</source>
            <translation>%1 nach innen</translation>
        </message>
        <message>
            <source>%1 out</source>
            <translation>%1 nach außen</translation>
        </message>
        <message>
            <source>%1 higher</source>
            <translation>%1 höher</translation>
        </message>
        <message>
            <source>%1 lower</source>
            <translation>%1 tiefer</translation>
        </message>
        <message>
            <source>%1 outside</source>
            <translation>%1 außerhalb</translation>
        </message>
        <message>
            <source>%1 inside</source>
            <translation>%1 innerhalb</translation>
        </message>
        <message>
            <source>%1: %2; %3: %4</source>
            <extracomment>two ways of moving, each with what one sees of it: "Mixed: 18° in; Turns out: 7° in"</extracomment>
            <translation>%1: %2; %3: %4</translation>
        </message>
        <message>
            <source>Signs that studies of these two ways of moving look at: heel and shin (Fischer 2018, Pinto 2008), shin against thigh (Rao 2024), heel rise (Bell-Jenje 2016). For a foot that turns out because the ankle is stiff no study gives degrees. The numbers are the model's.</source>
            <translation>Zeichen, auf die Studien zu diesen zwei Bewegungsweisen achten: Ferse und Unterschenkel (Fischer 2018, Pinto 2008), Unterschenkel gegen Oberschenkel (Rao 2024), Fersenabhebung (Bell-Jenje 2016). Für einen Fuß, der wegen eines steifen Sprunggelenks nach außen dreht, nennt keine Studie Grade. Die Zahlen stammen vom Modell.</translation>
        </message>
        <message>
            <source>One clinic article says that a stiff ankle turns the shin outwards, another that it turns it inwards. The model: %1: %2; %3: %4. It depends on how the leg makes up for the ankle.</source>
            <translation>Ein Klinikartikel sagt, ein steifes Sprunggelenk drehe den Unterschenkel nach außen, ein anderer, nach innen. Das Modell: %1: %2; %3: %4. Es hängt davon ab, wie das Bein das Sprunggelenk ausgleicht.</translation>
        </message>
        <message>
            <source>A clinic article says that the thigh turns inwards and loads the inside of the knee. The model, %1: the thigh, against the shin: %2; against the pelvis: %3; in space: %4. The angle of the knee from the front: %5. The ligament on the inside: %6. What "the thigh turns in" means depends on against what.</source>
            <translation>Ein Klinikartikel sagt, der Oberschenkel drehe nach innen und belaste die Knieinnenseite. Das Modell, %1: der Oberschenkel, gegen den Unterschenkel: %2; gegen das Becken: %3; im Raum: %4. Der Winkel des Knies von vorn: %5. Das Band an der Innenseite: %6. Was „der Oberschenkel dreht nach innen“ heißt, hängt davon ab, wogegen.</translation>
        </message>
        <message>
            <source>A clinic article says that a stiff ankle tilts the pelvis and loads the outside of the thigh and the kneecap. The model, %1: pelvic drop: %2; band on the outside of the thigh: %3; pressure under the kneecap: %4.</source>
            <translation>Ein Klinikartikel sagt, ein steifes Sprunggelenk kippe das Becken und belaste die Oberschenkelaußenseite und die Kniescheibe. Das Modell, %1: Absinken des Beckens: %2; Band außen am Oberschenkel: %3; Druck unter der Kniescheibe: %4.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open scene</source>
            <translation>Szene öffnen</translation>
        </message>
        <message>
            <source>Scenes (*.ankleup)</source>
            <translation>Szenen (*.ankleup)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Save scene</source>
            <translation>Szene speichern</translation>
        </message>
        <message>
            <source>Scenes and recorded motion (*.ankleup *.png *.glb *.mot *.sto *.trc)</source>
            <translation>Szenen und aufgezeichnete Bewegungen (*.ankleup *.png *.glb *.mot *.sto *.trc)</translation>
        </message>
    </context>
    <context>
        <name>EndFeelCard</name>
        <message>
            <source>Torque against bend: this ankle's end begins at %1 (line); dashed: %2.</source>
            <translation>Drehmoment über Beugung: Das Ende dieses Sprunggelenks beginnt bei %1 (Linie); gestrichelt: %2.</translation>
        </message>
        <message>
            <source>Pull the shin: drag its handle, or give it the keyboard and use the arrows.</source>
            <translation>Am Unterschenkel ziehen: den Griff ziehen, oder ihn mit der Tastatur ansteuern und die Pfeiltasten nutzen.</translation>
        </message>
    </context>
    <context>
        <name>EndFeelText</name>
        <message>
            <source>An ankle joint ends hard: bone on bone, a pinch in front. Tried with the knee bent.</source>
            <translation>Ein Sprunggelenk endet hart: Knochen an Knochen, ein Klemmen vorn. Geprüft mit gebeugtem Knie.</translation>
        </message>
        <message>
            <source>A short soleus ends soft: it gives a little more with each pull, felt behind. Tried with the knee bent.</source>
            <translation>Ein kurzer Soleus endet weich: Er gibt bei jedem Zug etwas nach, hinten spürbar. Geprüft mit gebeugtem Knie.</translation>
        </message>
        <message>
            <source>A short gastrocnemius ends soft, felt behind, with a straight knee. Once the knee bends (dashed) it lets go.</source>
            <translation>Ein kurzer Gastrocnemius endet weich, hinten spürbar, bei gestrecktem Knie. Sobald sich das Knie beugt (gestrichelt), lässt er los.</translation>
        </message>
        <message>
            <source>%1 Nm bend it %2.</source>
            <translation>%1 Nm beugen es um %2.</translation>
        </message>
        <message>
            <source>Nobody pulls.</source>
            <translation>Niemand zieht.</translation>
        </message>
        <message>
            <source>%1 Free.</source>
            <translation>%1 Frei.</translation>
        </message>
        <message>
            <source>%1 Soft: 10 Nm more, %2 further.</source>
            <translation>%1 Weich: 10 Nm mehr, %2 weiter.</translation>
        </message>
        <message>
            <source>%1 Hard: 10 Nm more, only %2 further.</source>
            <translation>%1 Hart: 10 Nm mehr, nur %2 weiter.</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>What clinic texts claim</source>
            <translation>Was Kliniktexte behaupten</translation>
        </message>
        <message>
            <source>Model against published findings</source>
            <translation>Modell und veröffentlichte Befunde</translation>
        </message>
        <message>
            <source>Every coefficient</source>
            <translation>Jeder Koeffizient</translation>
        </message>
        <message>
            <source>Where we bend reality</source>
            <translation>Wo vereinfacht wird</translation>
        </message>
        <message>
            <source>How sure is this? The uncertainty cloud</source>
            <translation>Wie sicher ist das? Die Unsicherheitswolke</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTexts</name>
        <message>
            <source>measured</source>
            <translation>gemessen</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>abgeleitet</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>kalibriert</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>used for calibration</source>
            <translation>zur Kalibrierung genutzt</translation>
        </message>
        <message>
            <source>held out</source>
            <translation>zur Prüfung zurückgelegt</translation>
        </message>
        <message>
            <source>holds by construction</source>
            <translation>gilt durch Bauweise</translation>
        </message>
        <message>
            <source>Nothing moves: each picture is a posture in balance, without momentum and reflexes. Moments are not those of a gait laboratory.</source>
            <translation>Nichts bewegt sich: Jedes Bild ist eine Haltung im Gleichgewicht, ohne Schwung und Reflexe. Die Momente sind nicht die eines Ganglabors.</translation>
        </message>
        <message>
            <source>A spring is a crowd: it stands for muscle, habit and passive tissue together.</source>
            <translation>Eine Feder steht für viele: für Muskel, Gewohnheit und passives Gewebe zusammen.</translation>
        </message>
        <message>
            <source>The person knows the task beforehand: heel and toes answer what is intended, not what happens.</source>
            <translation>Die Person kennt die Aufgabe vorher: Ferse und Zehen antworten auf das Beabsichtigte, nicht auf das Geschehen.</translation>
        </message>
        <message>
            <source>One fixed hinge under the ankle. Living feet have none; published couplings differ fivefold.</source>
            <translation>Ein festes Scharnier unter dem Sprunggelenk. Lebende Füße haben keines; veröffentlichte Kopplungen unterscheiden sich um das Fünffache.</translation>
        </message>
        <message>
            <source>One hinge in the midfoot, its lean calibrated; about a third of the effect on the knee passes through it.</source>
            <translation>Ein Scharnier im Mittelfuß, seine Neigung kalibriert; etwa ein Drittel der Wirkung auf das Knie läuft darüber.</translation>
        </message>
        <message>
            <source>Bending the ankle turns the shin inwards by about 2° in 10°. Losing bend takes some of that away.</source>
            <translation>Das Beugen des Sprunggelenks dreht den Unterschenkel um etwa 2° je 10° nach innen. Fehlende Beugung nimmt davon etwas weg.</translation>
        </message>
        <message>
            <source>A deep squat lifts the heel, and the knee then comes back. No study has shown this yet.</source>
            <translation>Eine tiefe Kniebeuge hebt die Ferse, und das Knie kommt dann zurück. Das hat noch keine Studie gezeigt.</translation>
        </message>
        <message>
            <source>Turning the foot out looks good from the front, while the knee goes further in across the foot.</source>
            <translation>Den Fuß nach außen zu drehen sieht von vorn gut aus, während das Knie quer zum Fuß weiter nach innen wandert.</translation>
        </message>
        <message>
            <source>A heel lift also changes healthy ankles here, and should not.</source>
            <translation>Eine Fersenerhöhung ändert hier auch gesunde Sprunggelenke, was sie nicht sollte.</translation>
        </message>
        <message>
            <source>Half a person: in tasks on two legs the other leg is a mirror image.</source>
            <translation>Ein halber Mensch: Bei Aufgaben auf zwei Beinen ist das andere Bein ein Spiegelbild.</translation>
        </message>
        <message>
            <source>Tissues are straight lines that do not wrap around bone. Longer is not strain.</source>
            <translation>Gewebe sind gerade Linien, die sich nicht um Knochen legen. Länger heißt nicht überlastet.</translation>
        </message>
        <message>
            <source>The knee itself opens by less than 2°; the rest of what is seen from the front is turning.</source>
            <translation>Das Knie selbst öffnet sich um weniger als 2°; der Rest, der von vorn zu sehen ist, ist Drehung.</translation>
        </message>
        <message>
            <source>The pelvis only drops; lifting it above level is not in the model.</source>
            <translation>Das Becken sinkt nur ab; ein Anheben über die Waagerechte kennt das Modell nicht.</translation>
        </message>
        <message>
            <source>A limit is a place, not a person: real calves are stiff, sore, strong or afraid.</source>
            <translation>Eine Grenze ist ein Ort, kein Mensch: Echte Waden sind steif, empfindlich, kräftig oder vorsichtig.</translation>
        </message>
        <message>
            <source>Weak shin muscles are a hypothesis; no published effect stands behind them.</source>
            <translation>Schwache Schienbeinmuskeln sind eine Hypothese; keine veröffentlichte Wirkung steht dahinter.</translation>
        </message>
        <message>
            <source>The ankle's dome turns, it does not glide: its millimetres are a radius times an angle.</source>
            <translation>Die Sprungbeinrolle dreht, sie gleitet nicht: Ihre Millimeter sind Radius mal Winkel.</translation>
        </message>
        <message>
            <source>The drawing knows more bones than the model; toes can lie a few millimetres beside it.</source>
            <translation>Die Zeichnung kennt mehr Knochen als das Modell; Zehen können einige Millimeter danebenliegen.</translation>
        </message>
        <message>
            <source>What it cannot say: whether a person will be injured, what hurts, what to do. It has no pain, no fatigue, no fear, no learning. Which way out a person takes is a setting.</source>
            <translation>Was es nicht sagen kann: ob sich jemand verletzt, was schmerzt, was zu tun ist. Es kennt keinen Schmerz, keine Ermüdung, keine Angst, kein Lernen. Welchen Ausweg jemand nimmt, ist eine Einstellung.</translation>
        </message>
        <message>
            <source>lean of the joint axis under the ankle</source>
            <translation>Neigung der Achse des unteren Sprunggelenks</translation>
        </message>
        <message>
            <source>how far that axis points inwards</source>
            <translation>wie weit diese Achse nach innen zeigt</translation>
        </message>
        <message>
            <source>angle between thigh and foot</source>
            <translation>Winkel zwischen Oberschenkel und Fuß</translation>
        </message>
        <message>
            <source>dorsiflexion limit, as a tape reads it</source>
            <translation>Grenze der Dorsalextension, wie ein Maßband sie misst</translation>
        </message>
        <message>
            <source>each stiffness of the leg</source>
            <translation>jede Steifigkeit des Beins</translation>
        </message>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>number, unit</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>times a factor about 1, logarithm ± %1</source>
            <translation>mal einem Faktor um 1, Logarithmus ± %1</translation>
        </message>
        <message>
            <source>as set ± %1°</source>
            <translation>wie eingestellt ± %1°</translation>
        </message>
        <message>
            <source>%1 ± %2°</source>
            <translation>%1 ± %2°</translation>
        </message>
        <message>
            <source>%1, within %2 to %3°</source>
            <comment>a draw and its range</comment>
            <translation>%1, innerhalb von %2 bis %3°</translation>
        </message>
    </context>
    <context>
        <name>ExplainPanel</name>
        <message>
            <source>Reading level</source>
            <translation>Lesestufe</translation>
        </message>
        <message>
            <source>Turning of the shin and the thigh is told</source>
            <translation>Drehung von Unter- und Oberschenkel angegeben</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>Wer zahlt?</translation>
        </message>
    </context>
    <context>
        <name>ExportChoice</name>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>3D</source>
            <translation>3D</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <source>Handout</source>
            <translation>Handzettel</translation>
        </message>
        <message>
            <source>The view (PNG)</source>
            <translation>Die Ansicht (PNG)</translation>
        </message>
        <message>
            <source>The graph (SVG)</source>
            <translation>Die Kurve (SVG)</translation>
        </message>
        <message>
            <source>WebM</source>
            <translation>WebM</translation>
        </message>
        <message>
            <source>MP4</source>
            <translation>MP4</translation>
        </message>
        <message>
            <source>GIF</source>
            <translation>GIF</translation>
        </message>
        <message>
            <source>Pictures in a row (PNG)</source>
            <translation>Bildfolge (PNG)</translation>
        </message>
        <message>
            <source>Bones that move (GLB)</source>
            <translation>Bewegte Knochen (GLB)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>OpenSim motion (MOT)</source>
            <translation>OpenSim-Bewegung (MOT)</translation>
        </message>
        <message>
            <source>A page to print (PDF)</source>
            <translation>Eine Seite zum Drucken (PDF)</translation>
        </message>
        <message>
            <source>A web page with the slider (HTML)</source>
            <translation>Eine Webseite mit dem Schieber (HTML)</translation>
        </message>
        <message>
            <source>Slide 16:9</source>
            <translation>Folie 16:9</translation>
        </message>
        <message>
            <source>Print, 300 dpi</source>
            <translation>Druck, 300 dpi</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Quadrat</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>Transparent</translation>
        </message>
        <message>
            <source>4K</source>
            <translation>4K</translation>
        </message>
        <message>
            <source>%1 (%2 × %3)</source>
            <comment>name of a size, width, height</comment>
            <translation>%1 (%2 × %3)</translation>
        </message>
        <message>
            <source>The leg alone</source>
            <translation>Nur das Bein</translation>
        </message>
        <message>
            <source>With labels</source>
            <translation>Mit Beschriftung</translation>
        </message>
        <message>
            <source>With labels and sentence</source>
            <translation>Mit Beschriftung und Satz</translation>
        </message>
        <message>
            <source>The scene is stored in the picture: opened again, it is the same leg.</source>
            <translation>Die Szene ist im Bild gespeichert: Wieder geöffnet, ist es dasselbe Bein.</translation>
        </message>
        <message>
            <source>The graph of the Measure panel over the movement, as lines and letters.</source>
            <translation>Die Kurve aus „Messen“ über die Bewegung, als Linien und Buchstaben.</translation>
        </message>
        <message>
            <source>One leg with its movement and the slider, for any 3D program.</source>
            <translation>Ein Bein mit seiner Bewegung und dem Schieber, für jedes 3D-Programm.</translation>
        </message>
        <message>
            <source>Every measure over the movement.</source>
            <translation>Alle Messwerte über die Bewegung.</translation>
        </message>
        <message>
            <source>Opens in OpenSim with the names of gait2392.</source>
            <translation>Öffnet sich in OpenSim mit den Namen von gait2392.</translation>
        </message>
        <message>
            <source>One page: before, after, the remedies and a code that leads back to this leg. It asks for no name.</source>
            <translation>Eine Seite: vorher, nachher, die Maßnahmen und ein Code, der zu diesem Bein zurückführt. Sie fragt nach keinem Namen.</translation>
        </message>
        <message>
            <source>One file for any browser, also without a network. It asks for no name.</source>
            <translation>Eine Datei für jeden Browser, auch ohne Netz. Sie fragt nach keinem Namen.</translation>
        </message>
        <message>
            <source>One cycle of the movement.</source>
            <translation>Ein Durchgang der Bewegung.</translation>
        </message>
        <message>
            <source>As usual in this country</source>
            <translation>Wie hierzulande üblich</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Standing does not move: there is no film of it.</source>
            <translation>Stehen bewegt sich nicht: Davon gibt es keinen Film.</translation>
        </message>
        <message>
            <source>Standing does not move: there is no graph of it.</source>
            <translation>Stehen bewegt sich nicht: Davon gibt es keine Kurve.</translation>
        </message>
    </context>
    <context>
        <name>ExportChoices</name>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>Im Bild</translation>
        </message>
        <message>
            <source>All movements, before and after the remedies, into a folder</source>
            <translation>Alle Bewegungen, vor und nach den Maßnahmen, in einen Ordner</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export to a file</source>
            <translation>In eine Datei exportieren</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>In einen Ordner exportieren</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Was exportiert werden soll</translation>
        </message>
        <message>
            <source>%1 % exported</source>
            <translation>%1 % exportiert</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>What will be exported</source>
            <translation>Was exportiert wird</translation>
        </message>
        <message>
            <source>Drawing …</source>
            <translation>Wird gezeichnet …</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Settings are not kept this time, nor a copy of the scene in case of a crash: %1 cannot be written to. Everything else works. To keep them, make this folder writable.</source>
            <translation>Einstellungen und die Kopie der Szene für den Fall eines Absturzes bleiben diesmal nicht erhalten: In %1 kann nicht geschrieben werden. Alles andere funktioniert. Damit sie erhalten bleiben, bitte den Ordner beschreibbar machen.</translation>
        </message>
    </context>
    <context>
        <name>FailureWords</name>
        <message>
            <source>Meanwhile the command line works without it: ankleup solve, ankleup findings, and ankleup export to a .csv, .mot or .glb file.</source>
            <translation>Die Befehlszeile funktioniert auch so: ankleup solve, ankleup findings und ankleup export in eine .csv-, .mot- oder .glb-Datei.</translation>
        </message>
        <message>
            <source>AnkleUp needs OpenGL 3.0 or OpenGL ES 3.0, and this computer's graphics driver offers only %1.%2.</source>
            <translation>AnkleUp braucht OpenGL 3.0 oder OpenGL ES 3.0; der Grafiktreiber dieses Computers bietet nur %1.%2.</translation>
        </message>
        <message>
            <source>AnkleUp draws with OpenGL, and on this computer that does not work.</source>
            <translation>AnkleUp zeichnet mit OpenGL, und das funktioniert auf diesem Computer nicht.</translation>
        </message>
        <message>
            <source>Let the processor draw instead of the graphics card. It is slower, and shows the same.</source>
            <translation>Den Prozessor statt der Grafikkarte zeichnen lassen. Das ist langsamer und zeigt dasselbe.</translation>
        </message>
        <message>
            <source>Install or update the graphics driver. On Debian and Ubuntu: sudo apt install libgl1-mesa-dri libegl1</source>
            <translation>Den Grafiktreiber installieren oder aktualisieren. Unter Debian und Ubuntu: sudo apt install libgl1-mesa-dri libegl1</translation>
        </message>
        <message>
            <source>The graphics driver stopped AnkleUp while it was starting.</source>
            <translation>Der Grafiktreiber hat AnkleUp beim Start beendet.</translation>
        </message>
        <message>
            <source>Update the graphics driver, then restart the computer.</source>
            <translation>Den Grafiktreiber aktualisieren, dann den Computer neu starten.</translation>
        </message>
        <message>
            <source>Install AnkleUp again from its package, which brings along what it needs.</source>
            <translation>AnkleUp noch einmal aus seinem Paket installieren; es bringt mit, was es braucht.</translation>
        </message>
        <message>
            <source>AnkleUp's window could not be built.</source>
            <translation>Das Fenster von AnkleUp ließ sich nicht aufbauen.</translation>
        </message>
        <message>
            <source>Parts of Qt, which AnkleUp is made with, are missing on this computer: %1.</source>
            <translation>Auf diesem Computer fehlen Teile von Qt, mit dem AnkleUp gemacht ist: %1.</translation>
        </message>
        <message>
            <source>Install them. On Debian and Ubuntu: %1</source>
            <translation>Diese installieren. Unter Debian und Ubuntu: %1</translation>
        </message>
    </context>
    <context>
        <name>FigureTexts</name>
        <message>
            <source>%1, now</source>
            <translation>%1, jetzt</translation>
        </message>
        <message>
            <source>%1, of the leg compared with</source>
            <translation>%1, des Vergleichsbeins</translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Only what the model misses</source>
            <translation>Nur was das Modell verfehlt</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>published %1; band %2</source>
            <translation>veröffentlicht %1; Spanne %2</translation>
        </message>
        <message>
            <source>model %1: met</source>
            <translation>Modell %1: erfüllt</translation>
        </message>
        <message>
            <source>model %1: missed</source>
            <translation>Modell %1: verfehlt</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>%1 (the reference)</source>
            <translation>%1 (der Vergleich)</translation>
        </message>
        <message>
            <source>Have this leg back: %1</source>
            <translation>Dieses Bein zurückholen: %1</translation>
        </message>
        <message>
            <source>Compare with this: %1</source>
            <translation>Hiermit vergleichen: %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Entfernen: %1</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Zurück zur Übersicht</translation>
        </message>
        <message>
            <source>Search the glossary</source>
            <translation>Im Glossar suchen</translation>
        </message>
    </context>
    <context>
        <name>GraphView</name>
        <message>
            <source>The graph runs</source>
            <translation>Die Kurve verläuft</translation>
        </message>
        <message>
            <source>Graph: %1</source>
            <translation>Kurve: %1</translation>
        </message>
    </context>
    <context>
        <name>GuessCard</name>
        <message>
            <source>Pose the leg before you look: where does this ankle take the shin, the knee and the pelvis? Then see what happens, and why.</source>
            <translation>Stellen Sie das Bein, bevor Sie hinsehen: Wohin bringt dieses Sprunggelenk Schienbein, Knie und Becken? Dann sehen Sie, was geschieht, und warum.</translation>
        </message>
        <message>
            <source>The coloured leg stands as a free ankle would let it. Drag its foot, shin bone, thigh bone or pelvis to where you expect them; each stays where you put it. By keyboard: Tab to a joint on the stage, then Ctrl and the arrow keys.</source>
            <translation>Das farbige Bein steht so, wie ein freies Sprunggelenk es erlaubt. Ziehen Sie Fuß, Schienbein, Oberschenkel oder Becken dorthin, wo Sie sie erwarten; jedes bleibt, wo Sie es hinstellen. Mit der Tastatur: mit Tab zu einem Gelenk auf der Bühne, dann Strg und die Pfeiltasten.</translation>
        </message>
        <message>
            <source>Every joint is within half a degree of your guess.</source>
            <translation>Jedes Gelenk liegt höchstens ein halbes Grad neben Ihrer Schätzung.</translation>
        </message>
        <message>
            <source>What the joints do against your guess, largest first:</source>
            <translation>Was die Gelenke anders tun als geschätzt, das Größte zuerst:</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Guess again</source>
            <translation>Noch einmal schätzen</translation>
        </message>
        <message>
            <source>Start guessing</source>
            <translation>Schätzen beginnen</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message>
            <source>Ankle dorsiflexion: where firm resistance begins</source>
            <translation>Dorsalextension im Sprunggelenk: wo fester Widerstand beginnt</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Weniger</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>gesund</translation>
        </message>
        <message>
            <source>this leg</source>
            <translation>dieses Bein</translation>
        </message>
        <message>
            <source>The leg. Drag it, or press the arrow keys, to turn it.</source>
            <translation>Das Bein. Zum Drehen ziehen oder die Pfeiltasten drücken.</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorn</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Oben</translation>
        </message>
        <message>
            <source>Show for comparison: %1</source>
            <translation>Zum Vergleich zeigen: %1</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>In numbers, computed by the model.</source>
            <translation>In Zahlen, vom Modell berechnet.</translation>
        </message>
        <message>
            <source>This browser draws no 3D (WebGL), so the leg is drawn more simply.</source>
            <translation>Dieser Browser zeichnet kein 3D (WebGL), darum ist das Bein einfacher gezeichnet.</translation>
        </message>
        <message>
            <source>Slider and leg need JavaScript. Without it, this is the leg as it was handed out:</source>
            <translation>Schieber und Bein brauchen JavaScript. Ohne JavaScript ist dies das Bein, wie es mitgegeben wurde:</translation>
        </message>
        <message>
            <source>%1 degrees</source>
            <comment>spoken</comment>
            <translation>%1 Grad</translation>
        </message>
        <message>
            <source>Every position of the slider was solved by the model beforehand, half a degree apart; nothing is estimated in between.</source>
            <translation>Jede Stellung des Schiebers hat das Modell im Voraus berechnet, in Schritten von einem halben Grad; dazwischen ist nichts geschätzt.</translation>
        </message>
        <message>
            <source>L</source>
            <comment>left</comment>
            <translation>L</translation>
        </message>
        <message>
            <source>R</source>
            <comment>right</comment>
            <translation>R</translation>
        </message>
        <message>
            <source>Handout</source>
            <translation>Handzettel</translation>
        </message>
        <message>
            <source>Figure %1</source>
            <translation>Abbildung %1</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Tabelle %1</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>Maßnahme</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Stärke</translation>
        </message>
        <message>
            <source>In this leg</source>
            <translation>An diesem Bein</translation>
        </message>
        <message>
            <source>In studies</source>
            <translation>In Studien</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>This leg</source>
            <translation>Dieses Bein</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>task and phase</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>linkes Bein</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>rechtes Bein</translation>
        </message>
        <message>
            <source>dorsiflexion limit %1</source>
            <translation>Grenze der Dorsalextension %1</translation>
        </message>
        <message>
            <source>For education and demonstration only. It makes no diagnosis and gives no advice.</source>
            <translation>Nur zur Schulung und Veranschaulichung. Stellt keine Diagnose und gibt keinen Rat.</translation>
        </message>
        <message>
            <source>The ankle and the leg above it</source>
            <translation>Das Sprunggelenk und das Bein darüber</translation>
        </message>
        <message>
            <source>Behind it, pale: %1.</source>
            <translation>Dahinter, blass: %1.</translation>
        </message>
        <message>
            <source>Before: without the remedies of Table 1.</source>
            <translation>Vorher: ohne die Maßnahmen aus Tabelle 1.</translation>
        </message>
        <message>
            <source>For comparison: %1.</source>
            <translation>Zum Vergleich: %1.</translation>
        </message>
        <message>
            <source>After: with the remedies of Table 1.</source>
            <translation>Nachher: mit den Maßnahmen aus Tabelle 1.</translation>
        </message>
        <message>
            <source>This leg.</source>
            <translation>Dieses Bein.</translation>
        </message>
        <message>
            <source>After, from the side.</source>
            <translation>Nachher, von der Seite.</translation>
        </message>
        <message>
            <source>This leg, from the side.</source>
            <translation>Dieses Bein, von der Seite.</translation>
        </message>
        <message>
            <source>Remedies chosen, and what was published of their effect.</source>
            <translation>Gewählte Maßnahmen und was über ihre Wirkung veröffentlicht ist.</translation>
        </message>
        <message>
            <source>No remedy is chosen.</source>
            <translation>Keine Maßnahme gewählt.</translation>
        </message>
        <message>
            <source>Scan, or type the code: AnkleUp opens this very leg.</source>
            <translation>Code scannen oder eintippen: AnkleUp öffnet genau dieses Bein.</translation>
        </message>
        <message>
            <source>Made with AnkleUp %1. All postures are computed by a model of an average leg; yours may differ.</source>
            <translation>Erstellt mit AnkleUp %1. Alle Haltungen berechnet ein Modell eines durchschnittlichen Beins; das eigene kann abweichen.</translation>
        </message>
    </context>
    <context>
        <name>HeldNote</name>
        <message>
            <source>Held: numbers of a leg in the hand</source>
            <translation>Gehalten: Zahlen eines Beins in der Hand</translation>
        </message>
    </context>
    <context>
        <name>HeroSlider</name>
        <message>
            <source>Ankle dorsiflexion limit</source>
            <translation>Grenze der Dorsalextension</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>look from the front, back, left, right, top, sole</source>
            <translation>Blick von vorn, hinten, links, rechts, oben, Sohle</translation>
        </message>
        <message>
            <source>home view</source>
            <translation>Grundansicht</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>play and pause</source>
            <translation>abspielen und anhalten</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Links, Rechts</translation>
        </message>
        <message>
            <source>on the slider one degree; on the stage or the phase one hundredth</source>
            <translation>am Schieber ein Grad; auf der Bühne oder in der Phase ein Hundertstel</translation>
        </message>
        <message>
            <source>Shift + arrow</source>
            <translation>Umschalt + Pfeil</translation>
        </message>
        <message>
            <source>on the slider a tenth of a degree</source>
            <translation>am Schieber ein Zehntelgrad</translation>
        </message>
        <message>
            <source>Page up, Page down</source>
            <translation>Bild auf, Bild ab</translation>
        </message>
        <message>
            <source>five degrees</source>
            <translation>fünf Grad</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Pos1, Ende</translation>
        </message>
        <message>
            <source>the ends of the slider</source>
            <translation>die Enden des Schiebers</translation>
        </message>
        <message>
            <source>joint axes, ghost, labels</source>
            <translation>Gelenkachsen, Schattenbild, Beschriftung</translation>
        </message>
        <message>
            <source>muscles and ligaments, outline of the leg</source>
            <translation>Muskeln und Bänder, Umriss des Beins</translation>
        </message>
        <message>
            <source>presentation on and off</source>
            <translation>Präsentation ein und aus</translation>
        </message>
        <message>
            <source>undo, redo</source>
            <translation>rückgängig, wiederholen</translation>
        </message>
        <message>
            <source>reset all</source>
            <translation>alles zurücksetzen</translation>
        </message>
        <message>
            <source>open and save the scene</source>
            <translation>Szene öffnen und speichern</translation>
        </message>
        <message>
            <source>this list</source>
            <translation>diese Liste</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Ctrl + arrow</source>
            <translation>Strg + Pfeil</translation>
        </message>
        <message>
            <source>on a joint of the stage: pull its bone; Esc lets go</source>
            <translation>auf einem Gelenk der Bühne: zieht an seinem Knochen; Esc lässt los</translation>
        </message>
        <message>
            <source>Drag</source>
            <translation>Ziehen</translation>
        </message>
        <message>
            <source>a bone: it moves while held; beside it or with Ctrl: turn the view</source>
            <translation>ein Knochen: Er bewegt sich, solange er gehalten wird; daneben oder mit Strg: Ansicht drehen</translation>
        </message>
        <message>
            <source>export: picture, film, handout</source>
            <translation>exportieren: Bild, Film, Handzettel</translation>
        </message>
        <message>
            <source>nearer, farther</source>
            <translation>näher, weiter weg</translation>
        </message>
        <message>
            <source>Alt + arrow</source>
            <translation>Alt + Pfeil</translation>
        </message>
        <message>
            <source>turn the view; with Shift move it</source>
            <translation>die Ansicht drehen; mit Umschalt verschieben</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Was gezeichnet wird</translation>
        </message>
        <message>
            <source>Ghost of the reference</source>
            <translation>Schattenbild des Vergleichs</translation>
        </message>
    </context>
    <context>
        <name>LearnHeader</name>
        <message>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
    </context>
    <context>
        <name>LearnOverview</name>
        <message>
            <source>For learning, not for diagnosis. A lesson moves the leg on the stage; leaving it puts everything back.</source>
            <translation>Zum Lernen, nicht zur Diagnose. Eine Lektion bewegt das Bein auf der Bühne; beim Verlassen ist alles wieder wie vorher.</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
        <message>
            <source>Predict, answer, and see it on the leg.</source>
            <translation>Voraussagen, antworten und am Bein sehen.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossar</translation>
        </message>
        <message>
            <source>The words, at three reading levels.</source>
            <translation>Die Begriffe, auf drei Lesestufen.</translation>
        </message>
        <message>
            <source>Guided lessons</source>
            <translation>Geführte Lektionen</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 · been through</source>
            <translation>%1 · durchlaufen</translation>
        </message>
    </context>
    <context>
        <name>LearnPanel</name>
        <message>
            <source>Guess first</source>
            <translation>Erst schätzen</translation>
        </message>
    </context>
    <context>
        <name>LedgerAxis</name>
        <message>
            <source>← %1</source>
            <translation>← %1</translation>
        </message>
        <message>
            <source>%1 →</source>
            <translation>%1 →</translation>
        </message>
    </context>
    <context>
        <name>LedgerLocks</name>
        <message>
            <source>Lock any joint</source>
            <translation>Ein Gelenk sperren</translation>
        </message>
        <message>
            <source>A locked joint is held as it is with a free ankle. Others have to pay.</source>
            <translation>Ein gesperrtes Gelenk bleibt wie bei freiem Sprunggelenk. Andere müssen zahlen.</translation>
        </message>
    </context>
    <context>
        <name>LedgerTexts</name>
        <message>
            <source>The foot turning out</source>
            <translation>Die Auswärtsdrehung des Fußes</translation>
        </message>
        <message>
            <source>Toe-out</source>
            <translation>Auswärtsdrehung des Fußes</translation>
        </message>
        <message>
            <source>The heel coming up</source>
            <translation>Das Abheben der Ferse</translation>
        </message>
        <message>
            <source>Heel rise</source>
            <translation>Fersenabhebung</translation>
        </message>
        <message>
            <source>The heel bone's roll</source>
            <translation>Das Rollen des Fersenbeins</translation>
        </message>
        <message>
            <source>Rearfoot roll</source>
            <translation>Rückfußrollen</translation>
        </message>
        <message>
            <source>The joint under the ankle</source>
            <translation>Das untere Sprunggelenk</translation>
        </message>
        <message>
            <source>Subtalar pronation</source>
            <translation>Subtalare Pronation</translation>
        </message>
        <message>
            <source>The arch</source>
            <translation>Das Fußgewölbe</translation>
        </message>
        <message>
            <source>Midfoot sag</source>
            <translation>Mittelfußabsenkung</translation>
        </message>
        <message>
            <source>The ankle</source>
            <translation>Das Sprunggelenk</translation>
        </message>
        <message>
            <source>Talocrural dorsiflexion</source>
            <translation>Talokrurale Dorsalextension</translation>
        </message>
        <message>
            <source>The knee's bend</source>
            <translation>Die Beugung des Knies</translation>
        </message>
        <message>
            <source>Knee flexion</source>
            <translation>Knieflexion</translation>
        </message>
        <message>
            <source>The shin's turn under the thigh</source>
            <translation>Die Drehung des Unterschenkels unter dem Oberschenkel</translation>
        </message>
        <message>
            <source>Knee rotation</source>
            <translation>Knierotation</translation>
        </message>
        <message>
            <source>The knee's sideways opening</source>
            <translation>Die seitliche Öffnung des Knies</translation>
        </message>
        <message>
            <source>Knee abduction</source>
            <translation>Knieabduktion</translation>
        </message>
        <message>
            <source>The hip's bend</source>
            <translation>Die Beugung der Hüfte</translation>
        </message>
        <message>
            <source>Hip flexion</source>
            <translation>Hüftflexion</translation>
        </message>
        <message>
            <source>The thigh's swing inwards</source>
            <translation>Das Schwenken des Oberschenkels nach innen</translation>
        </message>
        <message>
            <source>Hip adduction</source>
            <translation>Hüftadduktion</translation>
        </message>
        <message>
            <source>The thigh's turn in the hip</source>
            <translation>Die Drehung des Oberschenkels in der Hüfte</translation>
        </message>
        <message>
            <source>Hip rotation</source>
            <translation>Hüftrotation</translation>
        </message>
        <message>
            <source>The trunk's lean forward</source>
            <translation>Die Neigung des Rumpfes nach vorn</translation>
        </message>
        <message>
            <source>Trunk flexion</source>
            <translation>Rumpfflexion</translation>
        </message>
        <message>
            <source>The trunk's lean to the side</source>
            <translation>Die Neigung des Rumpfes zur Seite</translation>
        </message>
        <message>
            <source>Trunk lateral lean</source>
            <translation>Laterale Rumpfneigung</translation>
        </message>
        <message>
            <source>How far the knee moves inwards</source>
            <translation>Wie weit das Knie nach innen wandert</translation>
        </message>
        <message>
            <source>Knee medial of the line from hip to ankle, change</source>
            <translation>Knie medial der Linie Hüfte–Sprunggelenk, Änderung</translation>
        </message>
        <message>
            <source>How far the knee moves inwards across the line of the foot</source>
            <translation>Wie weit das Knie quer zur Fußlinie nach innen wandert</translation>
        </message>
        <message>
            <source>Knee medial of the line of the foot, change</source>
            <translation>Knie medial der Fußlinie, Änderung</translation>
        </message>
        <message>
            <source>How far the shin leans forward</source>
            <translation>Wie weit sich der Unterschenkel vorneigt</translation>
        </message>
        <message>
            <source>Forward lean of the tibia in space, change</source>
            <translation>Vorneigung der Tibia im Raum, Änderung</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Together: the knee moves inwards</source>
            <translation>Zusammen: das Knie wandert nach innen</translation>
        </message>
        <message>
            <source>Together: the knee moves outwards</source>
            <translation>Zusammen: das Knie wandert nach außen</translation>
        </message>
        <message>
            <source>Together: the shin leans further</source>
            <translation>Zusammen: der Unterschenkel neigt sich weiter</translation>
        </message>
        <message>
            <source>Together: the shin leans less</source>
            <translation>Zusammen: der Unterschenkel neigt sich weniger</translation>
        </message>
        <message>
            <source>What lies under the foot</source>
            <translation>Die Unterlage des Fußes</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Unterlage</translation>
        </message>
        <message>
            <source>inwards</source>
            <translation>nach innen</translation>
        </message>
        <message>
            <source>outwards</source>
            <translation>nach außen</translation>
        </message>
        <message>
            <source>leans further</source>
            <translation>neigt sich weiter</translation>
        </message>
        <message>
            <source>leans less</source>
            <translation>neigt sich weniger</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>verloren</translation>
        </message>
        <message>
            <source>works against</source>
            <translation>wirkt dagegen</translation>
        </message>
        <message>
            <source>Lean of the shin still missing</source>
            <translation>Noch fehlende Neigung des Unterschenkels</translation>
        </message>
        <message>
            <source>Tibial inclination still missing</source>
            <translation>Noch fehlende Tibianeigung</translation>
        </message>
        <message>
            <source>Lean of the trunk</source>
            <translation>Neigung des Rumpfes</translation>
        </message>
        <message>
            <source>Bend of the knee</source>
            <translation>Beugung des Knies</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Who pays for</source>
            <translation>Wer zahlt für</translation>
        </message>
        <message>
            <source>Paid elsewhere, in no sum</source>
            <translation>Anderswo gezahlt, in keiner Summe</translation>
        </message>
    </context>
    <context>
        <name>LegLetter</name>
        <message>
            <source>Left leg</source>
            <translation>Linkes Bein</translation>
        </message>
        <message>
            <source>Right leg</source>
            <translation>Rechtes Bein</translation>
        </message>
        <message>
            <source>the active leg</source>
            <translation>das aktive Bein</translation>
        </message>
        <message>
            <source>Enter makes it the active leg</source>
            <translation>Eingabe macht es zum aktiven Bein</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Leave the lesson; everything goes back to how it was</source>
            <translation>Die Lektion verlassen; alles wird wieder wie vorher</translation>
        </message>
        <message>
            <source>The leg has been changed. Show this step's leg again</source>
            <translation>Das Bein wurde verändert. Das Bein dieses Schritts wieder zeigen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Guess first</source>
            <translation>Erst schätzen</translation>
        </message>
    </context>
    <context>
        <name>LessonReturn</name>
        <message>
            <source>Back to: %1</source>
            <translation>Zurück zu: %1</translation>
        </message>
    </context>
    <context>
        <name>LimitPopup</name>
        <message>
            <source>One degree less</source>
            <translation>Ein Grad weniger</translation>
        </message>
        <message>
            <source>One degree more</source>
            <translation>Ein Grad mehr</translation>
        </message>
    </context>
    <context>
        <name>LockButton</name>
        <message>
            <source>Let it go again</source>
            <translation>Wieder freigeben</translation>
        </message>
        <message>
            <source>Hold it as with a free ankle, and see who pays instead</source>
            <translation>Halten wie bei freiem Sprunggelenk und sehen, wer stattdessen zahlt</translation>
        </message>
        <message>
            <source>Lock: %1</source>
            <translation>Sperren: %1</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <source>Open scene …</source>
            <translation>Szene öffnen …</translation>
        </message>
        <message>
            <source>Save scene …</source>
            <translation>Szene speichern …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>About AnkleUp</source>
            <translation>Über AnkleUp</translation>
        </message>
        <message>
            <source>Window for the patient</source>
            <translation>Patientenfenster</translation>
        </message>
        <message>
            <source>There as in a mirror: right is on the right</source>
            <translation>Dort wie im Spiegel: rechts ist rechts</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
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
            <source>Contrast</source>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>How finely the stage is drawn</source>
            <translation>Wie fein die Bühne gezeichnet wird</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Voll</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Recent scenes …</source>
            <translation>Letzte Szenen …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportieren …</translation>
        </message>
    </context>
    <context>
        <name>MeasureGroupView</name>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>Unterschied</translation>
        </message>
    </context>
    <context>
        <name>MeasureNotes</name>
        <message>
            <source>Foot</source>
            <translation>Fuß</translation>
        </message>
        <message>
            <source>Shin</source>
            <translation>Unterschenkel</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Knie</translation>
        </message>
        <message>
            <source>Thigh and pelvis</source>
            <translation>Oberschenkel und Becken</translation>
        </message>
        <message>
            <source>Trunk</source>
            <translation>Rumpf</translation>
        </message>
        <message>
            <source>Loads</source>
            <translation>Belastungen</translation>
        </message>
        <message>
            <source>Muscles and ligaments</source>
            <translation>Muskeln und Bänder</translation>
        </message>
        <message>
            <source>Tibia and ankle</source>
            <translation>Tibia und Sprunggelenk</translation>
        </message>
        <message>
            <source>Femur and pelvis</source>
            <translation>Femur und Becken</translation>
        </message>
        <message>
            <source>Tissues</source>
            <translation>Gewebe</translation>
        </message>
        <message>
            <source>at its greatest</source>
            <translation>beim größten Wert</translation>
        </message>
        <message>
            <source>at the end of the movement</source>
            <translation>am Ende der Bewegung</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <translation>so weit es geht</translation>
        </message>
        <message>
            <source>what the joint gives way under 15 Nm</source>
            <translation>wie weit das Gelenk bei 15 Nm nachgibt</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range; the second has the unit</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>less than a tape can tell (%1)</source>
            <translation>weniger, als ein Maßband erkennt (%1)</translation>
        </message>
        <message>
            <source>more than a tape's error (%1)</source>
            <translation>mehr als der Fehler eines Maßbands (%1)</translation>
        </message>
        <message>
            <source>less than an inclinometer can tell (%1)</source>
            <translation>weniger, als ein Inklinometer erkennt (%1)</translation>
        </message>
        <message>
            <source>more than an inclinometer's error (%1)</source>
            <translation>mehr als der Fehler eines Inklinometers (%1)</translation>
        </message>
        <message>
            <source>less than a goniometer can tell (%1)</source>
            <translation>weniger, als ein Goniometer erkennt (%1)</translation>
        </message>
        <message>
            <source>more than a goniometer's error (%1)</source>
            <translation>mehr als der Fehler eines Goniometers (%1)</translation>
        </message>
        <message>
            <source>in space</source>
            <translation>im Raum</translation>
        </message>
        <message>
            <source>in the joint</source>
            <translation>im Gelenk</translation>
        </message>
        <message>
            <source>published</source>
            <translation>veröffentlicht</translation>
        </message>
        <message>
            <source>published, %1</source>
            <translation>veröffentlicht, %1</translation>
        </message>
        <message>
            <source>Published: %1</source>
            <translation>Veröffentlicht: %1</translation>
        </message>
        <message>
            <source>Published: %1, %2</source>
            <translation>Veröffentlicht: %1, %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a statement and its source</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>about what can just be told by measuring (%1)</source>
            <translation>etwa so viel, wie sich gerade noch messen lässt (%1)</translation>
        </message>
        <message>
            <source>more pressure than in the reference</source>
            <translation>mehr Druck als im Vergleich</translation>
        </message>
        <message>
            <source>longer than in the reference</source>
            <translation>länger als im Vergleich</translation>
        </message>
        <message>
            <source>less pressure than in the reference</source>
            <translation>weniger Druck als im Vergleich</translation>
        </message>
        <message>
            <source>shorter than in the reference</source>
            <translation>kürzer als im Vergleich</translation>
        </message>
        <message>
            <source>as in the reference</source>
            <translation>wie im Vergleich</translation>
        </message>
        <message>
            <source>Claim beside model: a knee that comes in is said to stretch this ligament; here it hardly lengthens, since the bones turn and the knee itself opens by less than 2°.</source>
            <translation>Behauptung neben Modell: Ein nach innen sinkendes Knie soll dieses Band dehnen; hier wird es kaum länger, weil die Knochen drehen und sich das Knie selbst um weniger als 2° öffnet.</translation>
        </message>
        <message>
            <source>Claim beside model: a stiff ankle is said to load the kneecap; here the pressure does not rise, since the trunk leans forward and takes load off the knee.</source>
            <translation>Behauptung neben Modell: Ein steifes Sprunggelenk soll die Kniescheibe belasten; hier steigt der Druck nicht, weil sich der Rumpf vorneigt und das Knie entlastet.</translation>
        </message>
        <message>
            <source>Claim beside model: a stiff ankle is said to stretch this band; here it does not lengthen. The model's paths are straight lines that do not wrap around bone.</source>
            <translation>Behauptung neben Modell: Ein steifes Sprunggelenk soll dieses Band dehnen; hier wird es nicht länger. Die Wege im Modell sind gerade Linien, die sich nicht um Knochen legen.</translation>
        </message>
    </context>
    <context>
        <name>MeasurePanel</name>
        <message>
            <source>Copy table as CSV</source>
            <translation>Tabelle als CSV kopieren</translation>
        </message>
        <message>
            <source>All quantities in full precision, to the clipboard</source>
            <translation>Alle Größen in voller Genauigkeit, in die Zwischenablage</translation>
        </message>
        <message>
            <source>Copy curve as CSV</source>
            <translation>Kurve als CSV kopieren</translation>
        </message>
        <message>
            <source>Both curves of the graph in full precision, to the clipboard</source>
            <translation>Beide Kurven in voller Genauigkeit, in die Zwischenablage</translation>
        </message>
    </context>
    <context>
        <name>MeasureRowView</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>That did not work</source>
            <translation>Das hat nicht geklappt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>MovementGraph</name>
        <message>
            <source>%1 (%2)</source>
            <comment>quantity and unit</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>this leg</source>
            <translation>dieses Bein</translation>
        </message>
        <message>
            <source>Phase of the movement (%)</source>
            <translation>Phase der Bewegung (%)</translation>
        </message>
        <message>
            <source>%1 %2; in the reference %3</source>
            <comment>18 mm at the deepest; in the reference 7 mm</comment>
            <translation>%1 %2; im Vergleich %3</translation>
        </message>
    </context>
    <context>
        <name>PatientWindow</name>
        <message>
            <source>AnkleUp: for the patient</source>
            <translation>AnkleUp: für Patienten</translation>
        </message>
    </context>
    <context>
        <name>PictureText</name>
        <message>
            <source>Ankle dorsiflexion %1</source>
            <translation>Dorsalextension im Sprunggelenk %1</translation>
        </message>
        <message>
            <source>For education only, not a diagnosis. Made with AnkleUp.</source>
            <translation>Nur zur Schulung, keine Diagnose. Erstellt mit AnkleUp.</translation>
        </message>
    </context>
    <context>
        <name>PlaybackPanel</name>
        <message>
            <source>To the start of the movement</source>
            <translation>Zum Anfang der Bewegung</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Pause (Leertaste)</translation>
        </message>
        <message>
            <source>Play (Space)</source>
            <translation>Abspielen (Leertaste)</translation>
        </message>
        <message>
            <source>Standing on</source>
            <translation>Standbein</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Rückgängig (Strg+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Wiederholen (Strg+Umschalt+Z)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alles zurücksetzen</translation>
        </message>
        <message>
            <source>Back to the start (Ctrl+R)</source>
            <translation>Zurück zum Anfang (Strg+R)</translation>
        </message>
    </context>
    <context>
        <name>QuantityText</name>
        <message>
            <source>%1 metres</source>
            <translation>%1 Meter</translation>
        </message>
        <message>
            <source>%1 m</source>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 kilograms</source>
            <translation>%1 Kilogramm</translation>
        </message>
        <message>
            <source>%1 kg</source>
            <translation>%1 kg</translation>
        </message>
    </context>
    <context>
        <name>QuestionCard</name>
        <message>
            <source>what the model shows</source>
            <translation>was das Modell zeigt</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>Ihre Antwort</translation>
        </message>
        <message>
            <source>What the stage shows now</source>
            <translation>Was die Bühne jetzt zeigt</translation>
        </message>
    </context>
    <context>
        <name>QuizPage</name>
        <message>
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
        <message>
            <source>Leave the quiz; everything goes back to how it was</source>
            <translation>Das Quiz verlassen; alles wird wieder wie vorher</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>Zum Ende</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Nächste Frage</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Where you differed is where the leg surprises most people. Any question can be looked at again.</source>
            <translation>Wo Ihre Antwort abwich, überrascht das Bein die meisten. Jede Frage lässt sich noch einmal ansehen.</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>übereinstimmend</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>noch einmal ansehen</translation>
        </message>
    </context>
    <context>
        <name>RecentDialog</name>
        <message>
            <source>Recent scenes</source>
            <translation>Letzte Szenen</translation>
        </message>
        <message>
            <source>Keep a list of scenes opened and saved</source>
            <translation>Liste geöffneter und gespeicherter Szenen führen</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>Die Liste ist leer.</translation>
        </message>
        <message>
            <source>Nothing is kept. Switched off, the list is gone.</source>
            <translation>Es wird nichts gemerkt. Beim Ausschalten wird die Liste gelöscht.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
    </context>
    <context>
        <name>RecordingNote</name>
        <message>
            <source>Leave the recording</source>
            <translation>Aufzeichnung verlassen</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>Wie sie gelesen wurde</translation>
        </message>
        <message>
            <source>What was decided, and what is the model's: slider, ledger and causes stay with the leg behind</source>
            <translation>Was entschieden wurde und was vom Modell stammt: Schieber, „Wer zahlt?“ und Ursachen bleiben beim Bein dahinter</translation>
        </message>
    </context>
    <context>
        <name>RecordingText</name>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>rechtes Bein</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>linkes Bein</translation>
        </message>
        <message>
            <source>A bent knee is negative, as in gait2392</source>
            <translation>Ein gebeugtes Knie ist negativ, wie in gait2392</translation>
        </message>
        <message>
            <source>A bent knee is positive, as in Rajagopal 2016 and LaiArnold</source>
            <translation>Ein gebeugtes Knie ist positiv, wie in Rajagopal 2016 und LaiArnold</translation>
        </message>
        <message>
            <source>%1: told by how far it bends.</source>
            <translation>%1: erkannt daran, wie weit es sich beugt.</translation>
        </message>
        <message>
            <source>%1: told by the header.</source>
            <translation>%1: laut Dateikopf.</translation>
        </message>
        <message>
            <source>%1: told by the names of the columns.</source>
            <translation>%1: laut Spaltennamen.</translation>
        </message>
        <message>
            <source>%1: assumed, for it hardly bends and the file does not name its model.</source>
            <translation>%1: angenommen, denn es beugt sich kaum und die Datei nennt ihr Modell nicht.</translation>
        </message>
        <message>
            <source>%1 (%2 % of the time)</source>
            <translation>%1 (%2 % der Zeit)</translation>
        </message>
        <message>
            <source>the heel under the floor</source>
            <translation>die Ferse unter dem Boden</translation>
        </message>
        <message>
            <source>Recorded motion, %1: %2 coordinates used; missing: %3; beyond the model's range: %4</source>
            <translation>Aufgezeichnete Bewegung, %1: %2 Koordinaten genutzt; fehlend: %3; außerhalb des Modellbereichs: %4</translation>
        </message>
        <message>
            <source>Angles are in degrees: told by the header.</source>
            <translation>Winkel in Grad: laut Dateikopf.</translation>
        </message>
        <message>
            <source>Angles are in radians: told by the header.</source>
            <translation>Winkel in Radiant: laut Dateikopf.</translation>
        </message>
        <message>
            <source>The pelvis was not recorded: the foot is taken to stand flat.</source>
            <translation>Das Becken wurde nicht aufgezeichnet: Angenommen ist, dass der Fuß flach steht.</translation>
        </message>
        <message>
            <source>Forward is where the pelvis faces on average; it turns by %1, which bends what is measured in space.</source>
            <translation>Vorn ist, wohin das Becken im Mittel zeigt; es dreht sich um %1, und das verzerrt, was im Raum gemessen wird.</translation>
        </message>
        <message>
            <source>Forward is where the pelvis faces on average.</source>
            <translation>Vorn ist, wohin das Becken im Mittel zeigt.</translation>
        </message>
        <message>
            <source>Not used: %1.</source>
            <translation>Nicht genutzt: %1.</translation>
        </message>
        <message>
            <source>Lengths are those of the body in the scene; the foot stays on its place. Loads are not measured.</source>
            <translation>Die Längen sind die des Körpers in der Szene; der Fuß bleibt an seinem Platz. Belastungen werden nicht gemessen.</translation>
        </message>
        <message>
            <source>Slider, who pays, causes and evidence stay with the model's leg.</source>
            <translation>Schieber, „Wer zahlt?“, Ursachen und Belege bleiben beim Bein des Modells.</translation>
        </message>
        <message>
            <source>Recorded motion: there is none of the %1; what is shown is the model's.</source>
            <translation>Aufgezeichnete Bewegung, %1: keine vorhanden; gezeigt ist die des Modells.</translation>
        </message>
        <message>
            <source>Recorded, against the model's leg</source>
            <translation>Aufgezeichnet, gegenüber dem Bein des Modells</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Aufgezeichnet</translation>
        </message>
        <message>
            <source>%1 s of %2 s</source>
            <translation>%1 s von %2 s</translation>
        </message>
        <message>
            <source>Recorded, at %1 s, compared with the model's leg where its knee bends as much</source>
            <translation>Aufgezeichnet, bei %1 s, verglichen mit dem Bein des Modells bei gleich stark gebeugtem Knie</translation>
        </message>
        <message>
            <source>Recorded, at %1 s, compared with the model's leg where its shin leans as much</source>
            <translation>Aufgezeichnet, bei %1 s, verglichen mit dem Bein des Modells bei gleich stark geneigtem Unterschenkel</translation>
        </message>
        <message>
            <source>at %1 s</source>
            <translation>bei %1 s</translation>
        </message>
    </context>
    <context>
        <name>RemedyText</name>
        <message>
            <source>Calf stretching</source>
            <translation>Wadendehnung</translation>
        </message>
        <message>
            <source>Long-term stretching</source>
            <translation>Langzeitdehnung</translation>
        </message>
        <message>
            <source>Joint mobilisation</source>
            <translation>Gelenkmobilisation</translation>
        </message>
        <message>
            <source>Heel lift</source>
            <translation>Fersenerhöhung</translation>
        </message>
        <message>
            <source>Insole</source>
            <translation>Einlage</translation>
        </message>
        <message>
            <source>Arch support</source>
            <translation>Gewölbestütze</translation>
        </message>
        <message>
            <source>Foot strengthening</source>
            <translation>Fußkräftigung</translation>
        </message>
        <message>
            <source>Hip strengthening</source>
            <translation>Hüftkräftigung</translation>
        </message>
        <message>
            <source>Movement retraining</source>
            <translation>Bewegungsschulung</translation>
        </message>
        <message>
            <source>Published: 2.1° (0.9 to 3.3) to 3.0° (0.3 to 5.8) within six weeks. Radford 2006</source>
            <translation>Veröffentlicht: 2,1° (0,9 bis 3,3) bis 3,0° (0,3 bis 5,8) binnen sechs Wochen. Radford 2006</translation>
        </message>
        <message>
            <source>Published: 5.2° (4.4 to 6.0); with contracting and relaxing 4.3° (1.6 to 7.0). Medeiros 2018</source>
            <translation>Veröffentlicht: 5,2° (4,4 bis 6,0); mit Anspannen und Entspannen 4,3° (1,6 bis 7,0). Medeiros 2018</translation>
        </message>
        <message>
            <source>Published: about 0.5 to 2 cm at the wall, 1° to 4°; weak. A whole programme 4.1°. Howe 2022</source>
            <translation>Veröffentlicht: etwa 0,5 bis 2 cm an der Wand, 1° bis 4°; schwach belegt. Ein ganzes Programm 4,1°. Howe 2022</translation>
        </message>
        <message>
            <source>Published: 12 and 25 mm let the thigh swing in less, but only where the ankle is stiff. Bell-Jenje 2016</source>
            <translation>Veröffentlicht: Mit 12 und 25 mm schwenkt der Oberschenkel weniger nach innen, aber nur bei steifem Sprunggelenk. Bell-Jenje 2016</translation>
        </message>
        <message>
            <source>Published: the heel rolls in 2.1° (0.7 to 3.5) less, the shin turns in 1.3° (0.1 to 2.5) less. Mills 2010</source>
            <translation>Veröffentlicht: Die Ferse rollt 2,1° (0,7 bis 3,5) weniger nach innen, der Unterschenkel dreht 1,3° (0,1 bis 2,5) weniger nach innen. Mills 2010</translation>
        </message>
        <message>
            <source>Published: the knee's angle from the front 8.3° less, 20 people without a control group. Yoo 2022; this model gives 1.4°</source>
            <translation>Veröffentlicht: Winkel des Knies von vorn 8,3° kleiner, 20 Personen ohne Kontrollgruppe. Yoo 2022; dieses Modell ergibt 1,4°</translation>
        </message>
        <message>
            <source>No number was found: the size is assumed</source>
            <translation>Keine Zahl gefunden: Die Größe ist angenommen</translation>
        </message>
        <message>
            <source>Published: the trained movement improves, running does not change. Willy &amp; Davis 2011; the size is assumed</source>
            <translation>Veröffentlicht: Die geübte Bewegung wird besser, das Laufen ändert sich nicht. Willy &amp; Davis 2011; die Größe ist angenommen</translation>
        </message>
        <message>
            <source>Published: the knee's angle from the front 16° less at once, no control group. PMC7274868; the size is assumed</source>
            <translation>Veröffentlicht: Winkel des Knies von vorn sofort 16° kleiner, ohne Kontrollgruppe. PMC7274868; die Größe ist angenommen</translation>
        </message>
        <message>
            <source>acts elsewhere: on a short calf</source>
            <translation>wirkt anderswo: bei kurzer Wade</translation>
        </message>
        <message>
            <source>acts elsewhere: on a stiff ankle joint</source>
            <translation>wirkt anderswo: bei steifem Sprunggelenk</translation>
        </message>
        <message>
            <source>acts elsewhere: on a low arch</source>
            <translation>wirkt anderswo: bei flachem Fußgewölbe</translation>
        </message>
        <message>
            <source>acts elsewhere: on weak foot muscles</source>
            <translation>wirkt anderswo: bei schwacher Fußmuskulatur</translation>
        </message>
        <message>
            <source>acts elsewhere: on weak hip control</source>
            <translation>wirkt anderswo: bei schwacher Hüftkontrolle</translation>
        </message>
        <message>
            <source>dorsiflexion limit +%1</source>
            <translation>Grenze der Dorsalextension +%1</translation>
        </message>
        <message>
            <source>heel lift +%1</source>
            <translation>Fersenerhöhung +%1</translation>
        </message>
        <message>
            <source>insole +%1</source>
            <translation>Einlage +%1</translation>
        </message>
        <message>
            <source>foot control +%1</source>
            <translation>Fußkontrolle +%1</translation>
        </message>
        <message>
            <source>hip control +%1, and less rolling in</source>
            <translation>Hüftkontrolle +%1, und weniger Rollen nach innen</translation>
        </message>
        <message>
            <source>hip control +%1</source>
            <translation>Hüftkontrolle +%1</translation>
        </message>
        <message>
            <source>fits this cause</source>
            <translation>passt zu dieser Ursache</translation>
        </message>
        <message>
            <source>fits this leg, whatever the cause</source>
            <translation>passt zu diesem Bein, gleich welche Ursache</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>ändert hier nichts</translation>
        </message>
        <message>
            <source>%1 becomes %2</source>
            <translation>aus %1 wird %2</translation>
        </message>
        <message>
            <source>stays %1: there is no more to gain</source>
            <translation>bleibt %1: mehr ist nicht zu gewinnen</translation>
        </message>
        <message>
            <source>%1 becomes %2: the range ends there</source>
            <translation>aus %1 wird %2: dort endet der Bereich</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore what was open?</source>
            <translation>Wiederherstellen, was offen war?</translation>
        </message>
        <message>
            <source>AnkleUp did not end as it should last time. The scene that was open then is still there. It is deleted if you do not want it.</source>
            <translation>AnkleUp wurde zuletzt nicht richtig beendet. Die damals offene Szene ist noch da. Sie wird gelöscht, wenn sie nicht gebraucht wird.</translation>
        </message>
        <message>
            <source>Start fresh</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>RivalsPanel</name>
        <message>
            <source>%1 or %2? What tells them apart</source>
            <translation>%1 oder %2? Woran sie zu unterscheiden sind</translation>
        </message>
        <message>
            <source>Here the two look the same.</source>
            <translation>Hier sehen beide gleich aus.</translation>
        </message>
        <message>
            <source>Claim beside model</source>
            <translation>Behauptung neben Modell</translation>
        </message>
    </context>
    <context>
        <name>ScaleTile</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Puts this scale in front</source>
            <translation>Stellt diese Skala nach vorn</translation>
        </message>
    </context>
    <context>
        <name>Scrubber</name>
        <message>
            <source>Phase of the movement</source>
            <translation>Phase der Bewegung</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
    </context>
    <context>
        <name>SentenceText</name>
        <message>
            <source>weak foot muscles</source>
            <translation>schwacher Fußmuskulatur</translation>
        </message>
        <message>
            <source>stronger foot muscles</source>
            <translation>kräftigerer Fußmuskulatur</translation>
        </message>
        <message>
            <source>weak hip control</source>
            <translation>schwacher Hüftkontrolle</translation>
        </message>
        <message>
            <source>better hip control</source>
            <translation>besserer Hüftkontrolle</translation>
        </message>
        <message>
            <source>weak shin muscles</source>
            <translation>schwachen Schienbeinmuskeln</translation>
        </message>
        <message>
            <source>stronger shin muscles</source>
            <translation>kräftigeren Schienbeinmuskeln</translation>
        </message>
        <message>
            <source>a high foot</source>
            <translation>einem hohen Fuß</translation>
        </message>
        <message>
            <source>a flat foot</source>
            <translation>einem flachen Fuß</translation>
        </message>
        <message>
            <source>a stiff rearfoot</source>
            <translation>einem steifen Rückfuß</translation>
        </message>
        <message>
            <source>a freer rearfoot</source>
            <translation>einem freieren Rückfuß</translation>
        </message>
        <message>
            <source>stiff rotation</source>
            <translation>steifer Drehung</translation>
        </message>
        <message>
            <source>freer rotation</source>
            <translation>freierer Drehung</translation>
        </message>
        <message>
            <source>the foot turned out less</source>
            <translation>weniger nach außen gedrehtem Fuß</translation>
        </message>
        <message>
            <source>the foot turned out</source>
            <translation>nach außen gedrehtem Fuß</translation>
        </message>
        <message>
            <source>less heel lift</source>
            <translation>weniger Fersenerhöhung</translation>
        </message>
        <message>
            <source>a heel lift</source>
            <translation>einer Fersenerhöhung</translation>
        </message>
        <message>
            <source>less insole</source>
            <translation>weniger Einlage</translation>
        </message>
        <message>
            <source>an insole</source>
            <translation>einer Einlage</translation>
        </message>
        <message>
            <source>a level floor</source>
            <translation>ebenem Boden</translation>
        </message>
        <message>
            <source>a tilted floor</source>
            <translation>schrägem Boden</translation>
        </message>
        <message>
            <source>no locked joint</source>
            <translation>keinem gesperrten Gelenk</translation>
        </message>
        <message>
            <source>a locked joint</source>
            <translation>einem gesperrten Gelenk</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <translation>%1; %2</translation>
        </message>
        <message>
            <source>%1 pays most</source>
            <translation>%1 zahlt am meisten</translation>
        </message>
        <message>
            <source>the heel has come up, so the knee comes back</source>
            <translation>die Ferse ist hochgekommen, darum kommt das Knie zurück</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Free ankle</source>
            <translation>Freies Sprunggelenk</translation>
        </message>
        <message>
            <source>Gastrocnemius %1 short</source>
            <translation>Gastrocnemius %1 zu kurz</translation>
        </message>
        <message>
            <source>Ankle bend %1</source>
            <translation>Beugung im Sprunggelenk %1</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>This leg cannot do that; shown is the nearest it comes.</source>
            <translation>Dieses Bein kann das nicht; gezeigt ist, wie weit es kommt.</translation>
        </message>
        <message>
            <source>The knee is %1 further in</source>
            <translation>Das Knie ist %1 weiter innen</translation>
        </message>
        <message>
            <source>The knee is %1 further out</source>
            <translation>Das Knie ist %1 weiter außen</translation>
        </message>
        <message>
            <source>%1 across the line of the foot</source>
            <translation>%1 quer zur Fußlinie</translation>
        </message>
        <message>
            <source>The heel is %1 further up</source>
            <translation>Die Ferse ist %1 höher</translation>
        </message>
        <message>
            <source>The trunk leans %1 further</source>
            <translation>Der Rumpf neigt sich %1 weiter vor</translation>
        </message>
        <message>
            <source>The movement is %1 shallower</source>
            <translation>Die Bewegung ist %1 weniger tief</translation>
        </message>
        <message>
            <source>The knee is %1 more bent</source>
            <translation>Das Knie ist %1 stärker gebeugt</translation>
        </message>
        <message>
            <source>The heel is %1 less far up</source>
            <translation>Die Ferse ist %1 weniger hoch</translation>
        </message>
        <message>
            <source>The trunk leans %1 less</source>
            <translation>Der Rumpf neigt sich %1 weniger vor</translation>
        </message>
        <message>
            <source>No difference from %1.</source>
            <translation>Kein Unterschied zum Vergleich (%1).</translation>
        </message>
        <message>
            <source>This asks %1 of the ankle.</source>
            <translation>Das verlangt %1 vom Sprunggelenk.</translation>
        </message>
        <message>
            <source>The change is too small to see.</source>
            <translation>Die Änderung ist zu klein, um sie zu sehen.</translation>
        </message>
        <message>
            <source>this leg and a free ankle</source>
            <translation>diesem Bein bei freiem Sprunggelenk</translation>
        </message>
        <message>
            <source>compared with %1, %2</source>
            <translation>%2, verglichen mit %1,</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>mit %1</translation>
        </message>
        <message>
            <source>a free ankle</source>
            <translation>freiem Sprunggelenk</translation>
        </message>
        <message>
            <source>with a gastrocnemius %1 short</source>
            <translation>mit %1 zu kurzem Gastrocnemius</translation>
        </message>
        <message>
            <source>with %1 of ankle bend</source>
            <translation>mit %1 Beugung im Sprunggelenk</translation>
        </message>
        <message>
            <source>%1, %2 and %3</source>
            <translation>%1, %2 und %3</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1,</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1, and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 nach %2</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>locked joints</source>
            <translation>gesperrten Gelenken</translation>
        </message>
        <message>
            <source>this leg cannot do that; shown is the nearest it comes: %1</source>
            <translation>kann dieses Bein das nicht; gezeigt ist, wie weit es kommt: %1</translation>
        </message>
        <message>
            <source>the heel comes up %1</source>
            <translation>hebt sich die Ferse %1</translation>
        </message>
        <message>
            <source>the trunk leans %1 further</source>
            <translation>neigt sich der Rumpf %1 weiter vor</translation>
        </message>
        <message>
            <source>the movement stays %1 shallower</source>
            <translation>bleibt die Bewegung %1 weniger tief</translation>
        </message>
        <message>
            <source>the knee stays %1 more bent</source>
            <translation>bleibt das Knie %1 stärker gebeugt</translation>
        </message>
        <message>
            <source>the heel stays %1 lower</source>
            <translation>bleibt die Ferse %1 tiefer</translation>
        </message>
        <message>
            <source>the trunk leans %1 less</source>
            <translation>neigt sich der Rumpf %1 weniger vor</translation>
        </message>
        <message>
            <source>there is no difference from %1</source>
            <translation>gibt es keinen Unterschied zum Vergleich (%1)</translation>
        </message>
        <message>
            <source>this asks %1 of the ankle, it has %2</source>
            <translation>verlangt das %1 vom Sprunggelenk, es hat %2</translation>
        </message>
        <message>
            <source>the change is too small to see</source>
            <translation>ist die Änderung zu klein, um sie zu sehen</translation>
        </message>
        <message>
            <source>the knee dips %1 inwards</source>
            <translation>sinkt das Knie %1 nach innen</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards</source>
            <translation>wandert das Knie %1 nach außen</translation>
        </message>
        <message>
            <source>the knee moves %1 inwards across the line of the foot</source>
            <translation>wandert das Knie %1 quer zur Fußlinie nach innen</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards across the line of the foot</source>
            <translation>wandert das Knie %1 quer zur Fußlinie nach außen</translation>
        </message>
        <message>
            <source>(measured against the line of the foot it moves %1 inwards)</source>
            <translation>(gegen die Fußlinie gemessen wandert es %1 nach innen)</translation>
        </message>
        <message>
            <source>(measured against the line of the foot it moves %1 outwards)</source>
            <translation>(gegen die Fußlinie gemessen wandert es %1 nach außen)</translation>
        </message>
        <message>
            <source>(measured against the line from hip to ankle it moves %1 inwards)</source>
            <translation>(gegen die Linie Hüfte–Sprunggelenk gemessen wandert es %1 nach innen)</translation>
        </message>
        <message>
            <source>(measured against the line from hip to ankle it moves %1 outwards)</source>
            <translation>(gegen die Linie Hüfte–Sprunggelenk gemessen wandert es %1 nach außen)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 is locked</source>
            <translation>%1 ist gesperrt</translation>
        </message>
        <message>
            <source>%1 are locked</source>
            <translation>%1 sind gesperrt</translation>
        </message>
        <message>
            <source>the knee does not reach the wall</source>
            <translation>das Knie erreicht die Wand nicht</translation>
        </message>
        <message>
            <source>the other heel does not reach down so far</source>
            <translation>die andere Ferse reicht nicht so weit hinab</translation>
        </message>
        <message>
            <source>the body does not come over this foot</source>
            <translation>der Körper kommt nicht über diesen Fuß</translation>
        </message>
        <message>
            <source>the posture does not hold</source>
            <translation>die Haltung hält nicht</translation>
        </message>
        <message>
            <source>%1 than before.</source>
            <translation>%1 als vorher.</translation>
        </message>
        <message>
            <source>%1 than in %2.</source>
            <translation>%1 als im Vergleich (%2).</translation>
        </message>
    </context>
    <context>
        <name>ShinPull</name>
        <message>
            <source>Pull on the shin</source>
            <translation>Am Unterschenkel ziehen</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Panels</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Erklären</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Messen</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Ursachen</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Belege</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
    </context>
    <context>
        <name>SliderPanel</name>
        <message>
            <source>Ankle
dorsiflexion</source>
            <translation>Sprunggelenk
Dorsalextension</translation>
        </message>
        <message>
            <source>One degree less</source>
            <translation>Ein Grad weniger</translation>
        </message>
        <message>
            <source>One degree more</source>
            <translation>Ein Grad mehr</translation>
        </message>
    </context>
    <context>
        <name>SliderText</name>
        <message>
            <source>This movement takes %1; there is more than enough.</source>
            <translation>Diese Bewegung braucht %1; es ist mehr als genug da.</translation>
        </message>
        <message>
            <source>This movement takes %1 of a leg that stands freely; this leg, as it is now, does not come to its limit.</source>
            <translation>Diese Bewegung braucht %1 bei einem frei stehenden Bein; dieses Bein kommt so, wie es ist, nicht an seine Grenze.</translation>
        </message>
        <message>
            <source>This gastrocnemius is long enough for this movement.</source>
            <translation>Dieser Gastrocnemius ist für diese Bewegung lang genug.</translation>
        </message>
        <message>
            <source>A short gastrocnemius lets go when the knee bends: this movement does not feel it. It shows with a straight knee.</source>
            <translation>Ein kurzer Gastrocnemius lässt los, wenn sich das Knie beugt: Diese Bewegung spürt ihn nicht. Er zeigt sich bei gestrecktem Knie.</translation>
        </message>
        <message>
            <source>Nothing changes at this moment; it does where the movement bends the ankle most.</source>
            <translation>In diesem Moment ändert sich nichts; wohl aber dort, wo die Bewegung das Sprunggelenk am meisten beugt.</translation>
        </message>
        <message>
            <source>Show it in walking</source>
            <translation>Beim Gehen zeigen</translation>
        </message>
        <message>
            <source>this squat takes %1</source>
            <translation>diese Kniebeuge braucht %1</translation>
        </message>
        <message>
            <source>this step takes %1</source>
            <translation>diese Stufe braucht %1</translation>
        </message>
        <message>
            <source>this lunge takes %1</source>
            <translation>dieser Ausfallschritt braucht %1</translation>
        </message>
        <message>
            <source>walking takes %1</source>
            <translation>Gehen braucht %1</translation>
        </message>
        <message>
            <source>running takes %1</source>
            <translation>Laufen braucht %1</translation>
        </message>
        <message>
            <source>standing takes %1</source>
            <translation>Stehen braucht %1</translation>
        </message>
        <message>
            <source>%1 after remedies</source>
            <translation>%1 nach Maßnahmen</translation>
        </message>
        <message>
            <source>wall test %1</source>
            <translation>Wandtest %1</translation>
        </message>
        <message>
            <source>%1 short; straight-knee end range %2 loaded</source>
            <translation>%1 zu kurz; Endbereich bei gestrecktem Knie %2 unter Last</translation>
        </message>
        <message>
            <source>wall test</source>
            <translation>Wandtest</translation>
        </message>
        <message>
            <source>shin at the wall</source>
            <translation>Unterschenkel an der Wand</translation>
        </message>
        <message>
            <source>straight, unloaded</source>
            <translation>gestreckt, unbelastet</translation>
        </message>
        <message>
            <source>unloaded</source>
            <translation>unbelastet</translation>
        </message>
        <message>
            <source>straight, loaded</source>
            <translation>gestreckt, unter Last</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>limit, loaded</source>
            <translation>Grenze, unter Last</translation>
        </message>
        <message>
            <source>Wall test in centimetres</source>
            <translation>Wandtest in Zentimetern</translation>
        </message>
        <message>
            <source>Inclination of the shin at the wall in degrees</source>
            <translation>Neigung des Unterschenkels an der Wand in Grad</translation>
        </message>
        <message>
            <source>Goniometer, unloaded, knee straight, in degrees</source>
            <translation>Goniometer, unbelastet, Knie gestreckt, in Grad</translation>
        </message>
        <message>
            <source>Goniometer, unloaded, knee bent, in degrees</source>
            <translation>Goniometer, unbelastet, Knie gebeugt, in Grad</translation>
        </message>
        <message>
            <source>End range under load, knee straight, in degrees</source>
            <translation>Endbereich unter Last, Knie gestreckt, in Grad</translation>
        </message>
        <message>
            <source>Ankle dorsiflexion limit in degrees</source>
            <translation>Grenze der Dorsalextension in Grad</translation>
        </message>
        <message>
            <source>From this model's own wall test, for this body and cause.</source>
            <translation>Aus dem Wandtest dieses Modells, für diesen Körper und diese Ursache.</translation>
        </message>
        <message>
            <source>The limit less %1: group means, Baumbach 2014; yours may differ by several degrees.</source>
            <translation>Die Grenze minus %1: Gruppenmittel, Baumbach 2014; der eigene Wert kann um mehrere Grad abweichen.</translation>
        </message>
        <message>
            <source>The limit less %1: calibrated on Baumbach 2014, group means; yours may differ by several degrees.</source>
            <translation>Die Grenze minus %1: kalibriert an Baumbach 2014, Gruppenmittel; der eigene Wert kann um mehrere Grad abweichen.</translation>
        </message>
        <message>
            <source>Please type a number of centimetres, about %1 to %2.</source>
            <translation>Bitte eine Zahl in Zentimetern eingeben, etwa %1 bis %2.</translation>
        </message>
        <message>
            <source>Please type a number of centimetres.</source>
            <translation>Bitte eine Zahl in Zentimetern eingeben.</translation>
        </message>
        <message>
            <source>Please type a number of degrees, %1 to %2.</source>
            <translation>Bitte eine Gradzahl eingeben, %1 bis %2.</translation>
        </message>
        <message>
            <source>Please type a number of degrees.</source>
            <translation>Bitte eine Gradzahl eingeben.</translation>
        </message>
        <message>
            <source>%1: end of the textbook range</source>
            <translation>%1: Ende des Lehrbuchbereichs</translation>
        </message>
        <message>
            <source>%1: asked of runners</source>
            <translation>%1: fürs Laufen verlangt</translation>
        </message>
        <message>
            <source>healthy %1</source>
            <translation>gesund %1</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
    </context>
    <context>
        <name>StageFrame</name>
        <message>
            <source>Compare with before the remedies</source>
            <translation>Mit vorher vergleichen (ohne Maßnahmen)</translation>
        </message>
        <message>
            <source>Leave presentation</source>
            <translation>Präsentation verlassen</translation>
        </message>
        <message>
            <source>Esc or F11</source>
            <translation>Esc oder F11</translation>
        </message>
        <message>
            <source>Held by hand. Let go, or press Esc, and it returns.</source>
            <translation>Von Hand gehalten. Loslassen oder Esc, und es kehrt zurück.</translation>
        </message>
    </context>
    <context>
        <name>StageJoints</name>
        <message>
            <source>Pelvis</source>
            <translation>Becken</translation>
        </message>
        <message>
            <source>Hip joint</source>
            <translation>Hüftgelenk</translation>
        </message>
        <message>
            <source>Thigh bone</source>
            <translation>Oberschenkelknochen</translation>
        </message>
        <message>
            <source>Knee joint</source>
            <translation>Kniegelenk</translation>
        </message>
        <message>
            <source>Shin bone</source>
            <translation>Schienbein</translation>
        </message>
        <message>
            <source>Ankle joint</source>
            <translation>Sprunggelenk</translation>
        </message>
        <message>
            <source>Foot</source>
            <translation>Fuß</translation>
        </message>
        <message>
            <source>%1, left leg</source>
            <translation>%1, linkes Bein</translation>
        </message>
        <message>
            <source>%1, right leg</source>
            <translation>%1, rechtes Bein</translation>
        </message>
        <message>
            <source>Ctrl and an arrow key pull it by a centimetre; Escape lets go.</source>
            <translation>Strg und eine Pfeiltaste ziehen daran um einen Zentimeter; Esc lässt los.</translation>
        </message>
    </context>
    <context>
        <name>StageNote</name>
        <message>
            <source>each leg as if both ankles were like its own</source>
            <translation>jedes Bein so, als wären beide Sprunggelenke wie seines</translation>
        </message>
        <message>
            <source>as if both ankles were like this one</source>
            <translation>als wären beide Sprunggelenke wie dieses</translation>
        </message>
    </context>
    <context>
        <name>TaskMenu</name>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
    </context>
    <context>
        <name>TissueLegend</name>
        <message>
            <source>Compared with the reference</source>
            <translation>Gegenüber dem Vergleich</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>länger</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>kürzer</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>keine Änderung</translation>
        </message>
        <message>
            <source>no change, or not measured</source>
            <translation>keine Änderung oder nicht gemessen</translation>
        </message>
        <message>
            <source>Kneecap: pressure under it, illustrative</source>
            <translation>Kniescheibe: Druck darunter, Anschauung</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Presentation (F11)</source>
            <translation>Präsentation (F11)</translation>
        </message>
        <message>
            <source>Hide the panel</source>
            <translation>Bereich ausblenden</translation>
        </message>
        <message>
            <source>Show the panel</source>
            <translation>Bereich einblenden</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>%1°</source>
            <translation>%1°</translation>
        </message>
        <message>
            <source>%1 deg</source>
            <translation>%1 Grad</translation>
        </message>
        <message>
            <source>1 degree</source>
            <translation>1 Grad</translation>
        </message>
        <message>
            <source>%1 degrees</source>
            <translation>%1 Grad</translation>
        </message>
        <message>
            <source>%1 mm</source>
            <translation>%1 mm</translation>
        </message>
        <message>
            <source>1 millimetre</source>
            <translation>1 Millimeter</translation>
        </message>
        <message>
            <source>%1 millimetres</source>
            <translation>%1 Millimeter</translation>
        </message>
        <message>
            <source>%1 centimetres</source>
            <translation>%1 Zentimeter</translation>
        </message>
        <message>
            <source>%1 cm</source>
            <translation>%1 cm</translation>
        </message>
    </context>
    <context>
        <name>ValueRow</name>
        <message>
            <source>Back to %1</source>
            <translation>Zurück auf %1</translation>
        </message>
        <message>
            <source>Less: %1</source>
            <translation>Weniger: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Mehr: %1</translation>
        </message>
    </context>
    <context>
        <name>ValueText</name>
        <message>
            <source>Heel rolls in up to (eversion)</source>
            <translation>Ferse rollt nach innen bis (Eversion)</translation>
        </message>
        <message>
            <source>Leg turns up to (rotation)</source>
            <translation>Bein dreht bis (Rotation)</translation>
        </message>
        <message>
            <source>Foot control</source>
            <translation>Fußkontrolle</translation>
        </message>
        <message>
            <source>Hip control</source>
            <translation>Hüftkontrolle</translation>
        </message>
        <message>
            <source>Shin muscles (dorsiflexors)</source>
            <translation>Schienbeinmuskeln (Dorsalextensoren)</translation>
        </message>
        <message>
            <source>Foot type</source>
            <translation>Fußtyp</translation>
        </message>
        <message>
            <source>Foot turned out by habit</source>
            <translation>Fuß gewohnt nach außen gedreht</translation>
        </message>
        <message>
            <source>Body height</source>
            <translation>Körpergröße</translation>
        </message>
        <message>
            <source>Body mass</source>
            <translation>Körpermasse</translation>
        </message>
        <message>
            <source>Thigh-foot angle</source>
            <translation>Oberschenkel-Fuß-Winkel</translation>
        </message>
        <message>
            <source>Subtalar axis: inclination</source>
            <translation>Subtalare Achse: Inklination</translation>
        </message>
        <message>
            <source>Subtalar axis: deviation</source>
            <translation>Subtalare Achse: Deviation</translation>
        </message>
        <message>
            <source>Heel lift</source>
            <translation>Fersenerhöhung</translation>
        </message>
        <message>
            <source>Insole, inner side raised</source>
            <translation>Einlage, Innenseite erhöht</translation>
        </message>
        <message>
            <source>Tilted floor</source>
            <translation>Schräger Boden</translation>
        </message>
        <message>
            <source>Wedge under the heel</source>
            <translation>Keil unter der Ferse</translation>
        </message>
        <message>
            <source>Wedge under the forefoot</source>
            <translation>Keil unter dem Vorfuß</translation>
        </message>
        <message>
            <source>Toes to wall</source>
            <translation>Zehen zur Wand</translation>
        </message>
        <message>
            <source>Step height</source>
            <translation>Stufenhöhe</translation>
        </message>
        <message>
            <source>Of the knee's turn off its path; the hip's is 10° more.</source>
            <translation>Für die Drehung des Knies abseits seines Wegs; in der Hüfte 10° mehr.</translation>
        </message>
        <message>
            <source>How firmly muscles hold the arch: 0 to 1.</source>
            <translation>Wie fest Muskeln das Fußgewölbe halten: 0 bis 1.</translation>
        </message>
        <message>
            <source>How firmly muscles hold hip and pelvis: 0 to 1.</source>
            <translation>Wie fest Muskeln Hüfte und Becken halten: 0 bis 1.</translation>
        </message>
        <message>
            <source>A strength, 0 to 1, that adds to any cause. A hypothesis: no published effect was found.</source>
            <translation>Eine Kraft, 0 bis 1, zusätzlich zu jeder Ursache. Eine Hypothese: keine veröffentlichte Wirkung gefunden.</translation>
        </message>
        <message>
            <source>How far the shin bone is twisted outwards, seen at the foot.</source>
            <translation>Wie weit das Schienbein nach außen verdreht ist, am Fuß gesehen.</translation>
        </message>
        <message>
            <source>Of the joint under the ankle: people differ from 20° to 68° (Inman).</source>
            <translation>Des unteren Sprunggelenks: Menschen unterscheiden sich von 20° bis 68° (Inman).</translation>
        </message>
        <message>
            <source>Of the joint under the ankle: people differ from 4° to 47° (Inman).</source>
            <translation>Des unteren Sprunggelenks: Menschen unterscheiden sich von 4° bis 47° (Inman).</translation>
        </message>
        <message>
            <source>Above 0 it tips the foot inwards (everts).</source>
            <translation>Über 0 kippt er den Fuß nach innen (Eversion).</translation>
        </message>
        <message>
            <source>Above 0 it tips the heel inwards (everts).</source>
            <translation>Über 0 kippt er die Ferse nach innen (Eversion).</translation>
        </message>
        <message>
            <source>Raises the toes: asks more of the ankle.</source>
            <translation>Hebt die Zehen: verlangt mehr vom Sprunggelenk.</translation>
        </message>
        <message>
            <source>How far the toes stand from the wall at the end of the lunge.</source>
            <translation>Wie weit die Zehen am Ende des Ausfallschritts von der Wand entfernt sind.</translation>
        </message>
        <message>
            <source>a low arch</source>
            <translation>ein flaches Fußgewölbe</translation>
        </message>
        <message>
            <source>a high arch</source>
            <translation>ein hohes Fußgewölbe</translation>
        </message>
        <message>
            <source>a normal arch</source>
            <translation>ein normales Fußgewölbe</translation>
        </message>
        <message>
            <source>%1 under the heel</source>
            <translation>%1 unter der Ferse</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Look from …</source>
            <translation>Blick von …</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorn</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Hinten</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Von links</translation>
        </message>
        <message>
            <source>From the right</source>
            <translation>Von rechts</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Oben</translation>
        </message>
        <message>
            <source>Sole</source>
            <translation>Sohle</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Grundansicht</translation>
        </message>
        <message>
            <source>Ankle, near</source>
            <translation>Sprunggelenk, nah</translation>
        </message>
        <message>
            <source>Knee, near</source>
            <translation>Knie, nah</translation>
        </message>
        <message>
            <source>Hip, near</source>
            <translation>Hüfte, nah</translation>
        </message>
    </context>
    <context>
        <name>WallTestEntry</name>
        <message>
            <source>Show it on the leg</source>
            <translation>Am Bein zeigen</translation>
        </message>
    </context>
    <context>
        <name>WallTestText</name>
        <message>
            <source>Right, toes to wall</source>
            <translation>Rechts, Zehen zur Wand</translation>
        </message>
        <message>
            <source>Left, toes to wall</source>
            <translation>Links, Zehen zur Wand</translation>
        </message>
        <message>
            <source>Less than this model's stiffest ankle reaches (%1): the slider stands at its end.</source>
            <translation>Weniger, als das steifste Sprunggelenk dieses Modells erreicht (%1): Der Schieber steht am Ende.</translation>
        </message>
        <message>
            <source>More than this model's free ankle reaches (%1): the slider stands at its end.</source>
            <translation>Mehr, als das freie Sprunggelenk dieses Modells erreicht (%1): Der Schieber steht am Ende.</translation>
        </message>
        <message>
            <source>With this foot the heel comes up at any distance: the test gives no limit.</source>
            <translation>Mit diesem Fuß hebt sich die Ferse bei jedem Abstand: Der Test ergibt keine Grenze.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>Both sides read the same.</source>
            <translation>Beide Seiten zeigen denselben Wert.</translation>
        </message>
        <message>
            <source>The left reaches %1 less.</source>
            <translation>Links reicht %1 weniger weit.</translation>
        </message>
        <message>
            <source>The right reaches %1 less.</source>
            <translation>Rechts reicht %1 weniger weit.</translation>
        </message>
        <message>
            <source>That is less than a tape can tell (%1).</source>
            <translation>Das ist weniger, als ein Maßband erkennt (%1).</translation>
        </message>
        <message>
            <source>That is about what a tape can just tell (%1).</source>
            <translation>Das ist etwa so viel, wie ein Maßband gerade erkennt (%1).</translation>
        </message>
        <message>
            <source>That is more than a tape's error (%1).</source>
            <translation>Das ist mehr als der Fehler eines Maßbands (%1).</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The test cannot tell what stops the ankle, nor that anything is wrong: choose above where it is felt. Nothing is stored.</source>
            <translation>Der Test kann nicht sagen, was das Sprunggelenk bremst, noch ob etwas nicht stimmt: oben wählen, wo es spürbar ist. Nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>The wall test bends the knee, and that lets a short gastrocnemius go: here the straight knee is read.</source>
            <translation>Der Wandtest beugt das Knie, und das lässt einen kurzen Gastrocnemius los: Hier wird bei gestrecktem Knie abgelesen.</translation>
        </message>
        <message>
            <source>Straight knee, end range under load</source>
            <translation>Gestrecktes Knie, Endbereich unter Last</translation>
        </message>
        <message>
            <source>Here the dome of the ankle has turned %1 back under the shin: derived from its radius, not measured.</source>
            <translation>Hier hat sich die Sprungbeinrolle unter dem Unterschenkel %1 zurückgedreht: aus ihrem Radius abgeleitet, nicht gemessen.</translation>
        </message>
        <message>
            <source>Here the dome of the ankle has turned %1 forward under the shin: derived from its radius, not measured.</source>
            <translation>Hier hat sich die Sprungbeinrolle unter dem Unterschenkel %1 nach vorn gedreht: aus ihrem Radius abgeleitet, nicht gemessen.</translation>
        </message>
        <message>
            <source>the dome turns %1 forward under the shin (derived)</source>
            <extracomment>the dome of the ankle bone under the shin; derived: computed from its radius, not measured</extracomment>
            <translation>die Sprungbeinrolle dreht unter dem Unterschenkel %1 nach vorn (abgeleitet)</translation>
        </message>
        <message>
            <source>the dome turns %1 back under the shin (derived)</source>
            <translation>die Sprungbeinrolle dreht unter dem Unterschenkel %1 zurück (abgeleitet)</translation>
        </message>
    </context>
    <context>
        <name>WipeHandle</name>
        <message>
            <source>Divider between the reference and this leg</source>
            <translation>Trennlinie zwischen dem Vergleich und diesem Bein</translation>
        </message>
    </context>
    <context>
        <name>ankleup::AnkleViewModel</name>
        <message>
            <source>Please type a number of degrees from %1 to %2.</source>
            <translation>Bitte eine Gradzahl von %1 bis %2 eingeben.</translation>
        </message>
        <message>
            <source>healthy %1 (%2–%3)</source>
            <translation>gesund %1 (%2–%3)</translation>
        </message>
    </context>
    <context>
        <name>ankleup::CascadeViewModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ChainViewModel</name>
        <message>
            <source>In space</source>
            <translation>Im Raum</translation>
        </message>
        <message>
            <source>To the pelvis</source>
            <translation>Zum Becken</translation>
        </message>
        <message>
            <source>Bone to bone</source>
            <translation>Knochen zu Knochen</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Vergleich: %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::CompareViewModel</name>
        <message>
            <source>The unrestricted leg</source>
            <translation>Das uneingeschränkte Bein</translation>
        </message>
        <message>
            <source>This leg with a free ankle</source>
            <translation>Dieses Bein mit freiem Sprunggelenk</translation>
        </message>
        <message>
            <source>Before: without remedies</source>
            <translation>Vorher: ohne Maßnahmen</translation>
        </message>
    </context>
    <context>
        <name>ankleup::EndFeelViewModel</name>
        <message>
            <source>knee bent</source>
            <translation>Knie gebeugt</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>gesund</translation>
        </message>
    </context>
    <context>
        <name>ankleup::EvidenceViewModel</name>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>The studies are being repeated with the model ..</source>
            <translation>Die Studien werden mit dem Modell nachgerechnet ..</translation>
        </message>
        <message>
            <source>%1: %2 of %3 met</source>
            <comment>held out: 9 of 20 met</comment>
            <translation>%1: %2 von %3 erfüllt</translation>
        </message>
        <message>
            <source>%1: %2 (%3; %4)</source>
            <comment>parameter: draw (kind; source)</comment>
            <translation>%1: %2 (%3; %4)</translation>
        </message>
        <message>
            <source>%1: %2 to %3; difference from the reference %4 to %5</source>
            <translation>%1: %2 bis %3; Unterschied zum Vergleich %4 bis %5</translation>
        </message>
        <message>
            <source>Coefficients: %1</source>
            <translation>Koeffizienten: %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ExportViewModel</name>
        <message>
            <source>%1 About %2.</source>
            <comment>what it is; its size in kilobytes or megabytes</comment>
            <translation>%1 Etwa %2.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Exportiert: %1</translation>
        </message>
        <message>
            <source>Cancelled. Pictures that were whole by then stay in the folder.</source>
            <translation>Abgebrochen. Bis dahin fertige Bilder bleiben im Ordner.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; es wurde nichts exportiert.</translation>
        </message>
        <message>
            <source>It could not be written: %1</source>
            <translation>Konnte nicht exportiert werden: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what went wrong; the detail, in English</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>nothing can be written at this place, or the disk is full.</source>
            <translation>An diesem Ort kann nichts geschrieben werden, oder der Datenträger ist voll.</translation>
        </message>
        <message>
            <source>the library that packs films and pictures refused it; another format may do.</source>
            <translation>Die Bibliothek, die Filme und Bilder packt, hat es abgelehnt; vielleicht geht ein anderes Format.</translation>
        </message>
        <message>
            <source>pictures need OpenGL, and there is none here; tables can be written all the same.</source>
            <translation>Bilder brauchen OpenGL, und das gibt es hier nicht; Tabellen lassen sich trotzdem schreiben.</translation>
        </message>
        <message>
            <source>this computer cannot draw a picture of that size; choose a smaller one.</source>
            <translation>Dieser Computer kann kein so großes Bild zeichnen; bitte ein kleineres wählen.</translation>
        </message>
        <message>
            <source>the words do not fit onto one page; another paper may do.</source>
            <translation>Die Wörter passen nicht auf eine Seite; vielleicht geht ein anderes Papier.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::FailurePage</name>
        <message>
            <source>AnkleUp cannot open its window</source>
            <translation>AnkleUp kann sein Fenster nicht öffnen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Let the processor draw</source>
            <translation>Den Prozessor zeichnen lassen</translation>
        </message>
    </context>
    <context>
        <name>ankleup::FindingList</name>
        <message>
            <source>%1 to %2</source>
            <comment>a band</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>task, what was changed: what was measured</comment>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>ankleup::GlossaryViewModel</name>
        <message>
            <source>1 word</source>
            <translation>1 Begriff</translation>
        </message>
        <message>
            <source>%1 words</source>
            <translation>%1 Begriffe</translation>
        </message>
    </context>
    <context>
        <name>ankleup::GraphViewModel</name>
        <message>
            <source>Over the movement</source>
            <translation>Über die Bewegung</translation>
        </message>
        <message>
            <source>Over the slider</source>
            <translation>Über den Schieber</translation>
        </message>
        <message>
            <source>Dorsiflexion limit (°)</source>
            <translation>Grenze der Dorsalextension (°)</translation>
        </message>
        <message>
            <source>%1; over the whole axis from %2 to %3</source>
            <translation>%1; über die ganze Achse von %2 bis %3</translation>
        </message>
        <message>
            <source>at a limit of %1</source>
            <translation>bei einer Grenze von %1</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>aufgezeichnet</translation>
        </message>
        <message>
            <source>the model's leg</source>
            <translation>das Bein des Modells</translation>
        </message>
        <message>
            <source>Time (s)</source>
            <translation>Zeit (s)</translation>
        </message>
        <message>
            <source>A recording has no forces, no wall and no wanted depth: this is not measured.</source>
            <translation>Eine Aufzeichnung hat keine Kräfte, keine Wand und keine gewünschte Tiefe: Das ist nicht gemessen.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LearnViewModel</name>
        <message>
            <source>%1 minutes</source>
            <translation>%1 Minuten</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Quiz</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LedgerViewModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 joints are locked. That is the most at once.</source>
            <translation>%1 Gelenke sind gesperrt. Mehr geht nicht auf einmal.</translation>
        </message>
        <message>
            <source>Small parts together</source>
            <translation>Kleine Teile zusammen</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Noch fehlend</translation>
        </message>
        <message>
            <source>Fold the small parts</source>
            <translation>Kleine Teile zuklappen</translation>
        </message>
        <message>
            <source>Open the small parts</source>
            <translation>Kleine Teile aufklappen</translation>
        </message>
        <message>
            <source>The shin's lean</source>
            <translation>Die Neigung des Unterschenkels</translation>
        </message>
        <message>
            <source>The knee's shift</source>
            <translation>Die Verschiebung des Knies</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LessonViewModel</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Vergleich: %1</translation>
        </message>
        <message>
            <source>See it in Explain</source>
            <translation>In „Erklären“ ansehen</translation>
        </message>
        <message>
            <source>See it in Measure</source>
            <translation>In „Messen“ ansehen</translation>
        </message>
        <message>
            <source>Try it in Causes</source>
            <translation>In „Ursachen“ ausprobieren</translation>
        </message>
        <message>
            <source>See it in Evidence</source>
            <translation>In „Belege“ ansehen</translation>
        </message>
    </context>
    <context>
        <name>ankleup::MeasureViewModel</name>
        <message>
            <source>compared with %1</source>
            <translation>Vergleich: %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>at the deepest, compared with ..</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no value</comment>
            <translation>keine</translation>
        </message>
        <message>
            <source>%1; beside it the projection angle: %2</source>
            <translation>%1; daneben der Projektionswinkel: %2</translation>
        </message>
        <message>
            <source>%1: %2, in the reference %3, %4</source>
            <translation>%1: %2, im Vergleich %3, %4</translation>
        </message>
    </context>
    <context>
        <name>ankleup::PlaybackViewModel</name>
        <message>
            <source>Real time</source>
            <translation>Echtzeit</translation>
        </message>
        <message>
            <source>%1 ×</source>
            <translation>%1 ×</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ankleup::PoseViewModel</name>
        <message>
            <source>The knee goes %1 further in than you guessed.</source>
            <translation>Das Knie geht %1 weiter nach innen als geschätzt.</translation>
        </message>
        <message>
            <source>The knee goes %1 less far in than you guessed.</source>
            <translation>Das Knie geht %1 weniger weit nach innen als geschätzt.</translation>
        </message>
        <message>
            <source>The knee goes where you guessed, to the millimetre.</source>
            <translation>Das Knie geht auf den Millimeter dorthin, wo Sie es geschätzt haben.</translation>
        </message>
        <message>
            <source>%1, %2, with %3 of ankle bend</source>
            <extracomment>a movement, its moment and the limit of the ankle: "Single-leg squat, at the deepest, with 18° of ankle bend"</extracomment>
            <translation>%1, %2, mit %3 Beugung im Sprunggelenk</translation>
        </message>
        <message>
            <source>%1, with %2 of ankle bend</source>
            <translation>%1, mit %2 Beugung im Sprunggelenk</translation>
        </message>
    </context>
    <context>
        <name>ankleup::QuestionViewModel</name>
        <message>
            <source>Yes.</source>
            <translation>Ja.</translation>
        </message>
        <message>
            <source>The model shows something else.</source>
            <translation>Das Modell zeigt etwas anderes.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::QuizViewModel</name>
        <message>
            <source>Question %1 of %2</source>
            <translation>Frage %1 von %2</translation>
        </message>
        <message>
            <source>You and the model agreed on %1 of %2.</source>
            <translation>Sie und das Modell stimmten bei %1 von %2 überein.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SceneViewModel</name>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Beide</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SentenceViewModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SentenceWords</name>
        <message>
            <source>Ankle dorsiflexion limit: drag sideways, press to type</source>
            <translation>Grenze der Dorsalextension: seitlich ziehen, zum Eingeben drücken</translation>
        </message>
        <message>
            <source>Change this setting</source>
            <translation>Diese Einstellung ändern</translation>
        </message>
        <message>
            <source>Show this as a graph</source>
            <translation>Als Kurve zeigen</translation>
        </message>
        <message>
            <source>Show what it pays</source>
            <translation>Zeigen, was es zahlt</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SettingsViewModel</name>
        <message>
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Studium</translation>
        </message>
        <message>
            <source>Clinician</source>
            <translation>Klinik</translation>
        </message>
        <message>
            <source>As the system: %1</source>
            <translation>Wie das System: %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::StageOverlay</name>
        <message>
            <source>Ankle</source>
            <translation>Sprunggelenk</translation>
        </message>
        <message>
            <source>Under the ankle</source>
            <translation>Unteres Sprunggelenk</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Knie</translation>
        </message>
        <message>
            <source>Hip</source>
            <translation>Hüfte</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>"Ankle 20°": a joint and its angle</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, resists from %2</source>
            <extracomment>after "Ankle 20°": where firm resistance begins</extracomment>
            <translation>%1, Widerstand ab %2</translation>
        </message>
        <message>
            <source>Centre of mass</source>
            <translation>Massenmittelpunkt</translation>
        </message>
    </context>
    <context>
        <name>ankleup::TaskViewModel</name>
        <message>
            <source>Squat</source>
            <translation>Kniebeuge</translation>
        </message>
        <message>
            <source>Single leg</source>
            <translation>Einbeinig</translation>
        </message>
        <message>
            <source>Step down</source>
            <translation>Stufe hinab</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Wandtest</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Gehen</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Laufen</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>Stehen</translation>
        </message>
        <message>
            <source>On both legs</source>
            <translation>Auf beiden Beinen</translation>
        </message>
        <message>
            <source>On one leg</source>
            <translation>Auf einem Bein</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ValueViewModel</name>
        <message>
            <source>Strength of %1</source>
            <translation>Stärke: %1</translation>
        </message>
        <message>
            <source>Please type a number from %1 to %2.</source>
            <translation>Bitte eine Zahl von %1 bis %2 eingeben.</translation>
        </message>
    </context>
</TS>
