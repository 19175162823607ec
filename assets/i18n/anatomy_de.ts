<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Lexicon</name>
        <message>
            <source>Double-leg squat</source>
            <translation>Beidbeinige Kniebeuge</translation>
        </message>
        <message>
            <source>Single-leg squat</source>
            <translation>Einbeinige Kniebeuge</translation>
        </message>
        <message>
            <source>Step down</source>
            <translation>Stufe hinab</translation>
        </message>
        <message>
            <source>Knee-to-wall lunge</source>
            <translation>Knie-zur-Wand-Ausfallschritt</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Gehen</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Laufen</translation>
        </message>
        <message>
            <source>Standing on both legs</source>
            <translation>Beidbeinstand</translation>
        </message>
        <message>
            <source>Standing on one leg</source>
            <translation>Einbeinstand</translation>
        </message>
        <message>
            <source>Mixed</source>
            <translation>Gemischt</translation>
        </message>
        <message>
            <source>Rolls in</source>
            <translation>Rollt nach innen</translation>
        </message>
        <message>
            <source>Turns out</source>
            <translation>Dreht nach außen</translation>
        </message>
        <message>
            <source>Escapes</source>
            <translation>Weicht aus</translation>
        </message>
        <message>
            <source>Ankle joint (pinch in front)</source>
            <translation>Sprunggelenk (klemmt vorn)</translation>
        </message>
        <message>
            <source>Soleus (felt behind, knee bent)</source>
            <translation>Soleus (hinten spürbar, Knie gebeugt)</translation>
        </message>
        <message>
            <source>Gastrocnemius (felt behind, knee straight)</source>
            <translation>Gastrocnemius (hinten spürbar, Knie gestreckt)</translation>
        </message>
        <message>
            <source>calf stretching</source>
            <translation>Wadendehnung</translation>
        </message>
        <message>
            <source>long-term stretching</source>
            <translation>Langzeitdehnung</translation>
        </message>
        <message>
            <source>joint mobilisation</source>
            <translation>Gelenkmobilisation</translation>
        </message>
        <message>
            <source>a heel lift</source>
            <translation>Fersenerhöhung</translation>
        </message>
        <message>
            <source>an insole</source>
            <translation>Einlage</translation>
        </message>
        <message>
            <source>an arch support</source>
            <translation>Gewölbestütze</translation>
        </message>
        <message>
            <source>foot strengthening</source>
            <translation>Fußkräftigung</translation>
        </message>
        <message>
            <source>hip strengthening</source>
            <translation>Hüftkräftigung</translation>
        </message>
        <message>
            <source>movement retraining</source>
            <translation>Bewegungsschulung</translation>
        </message>
        <message>
            <source>the unrestricted leg</source>
            <translation>das uneingeschränkte Bein</translation>
        </message>
        <message>
            <source>this leg with a free ankle</source>
            <translation>dieses Bein mit freiem Sprunggelenk</translation>
        </message>
        <message>
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <source>the saved leg</source>
            <translation>das gemerkte Bein</translation>
        </message>
        <message>
            <source>Bones</source>
            <translation>Knochen</translation>
        </message>
        <message>
            <source>Muscles and ligaments</source>
            <translation>Muskeln und Bänder</translation>
        </message>
        <message>
            <source>Outline of the leg</source>
            <translation>Umriss des Beins</translation>
        </message>
        <message>
            <source>Joint axes</source>
            <translation>Gelenkachsen</translation>
        </message>
        <message>
            <source>Joint angles</source>
            <translation>Gelenkwinkel</translation>
        </message>
        <message>
            <source>Arrows: what turns</source>
            <translation>Pfeile: was sich dreht</translation>
        </message>
        <message>
            <source>Knee-over-foot line</source>
            <translation>Linie Knie über Fuß</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Beschriftung</translation>
        </message>
        <message>
            <source>Plumb line of the body</source>
            <translation>Lot des Körpers</translation>
        </message>
        <message>
            <source>Footprint</source>
            <translation>Fußabdruck</translation>
        </message>
        <message>
            <source>Trace of the knee</source>
            <translation>Spur des Knies</translation>
        </message>
        <message>
            <source>the foot's turn</source>
            <translation>die Drehung des Fußes</translation>
        </message>
        <message>
            <source>the heel</source>
            <translation>die Ferse</translation>
        </message>
        <message>
            <source>the heel bone's roll</source>
            <translation>das Rollen des Fersenbeins</translation>
        </message>
        <message>
            <source>the joint under the ankle</source>
            <translation>das untere Sprunggelenk</translation>
        </message>
        <message>
            <source>the arch</source>
            <translation>das Fußgewölbe</translation>
        </message>
        <message>
            <source>the ankle's bend</source>
            <translation>die Beugung des Sprunggelenks</translation>
        </message>
        <message>
            <source>the knee's bend</source>
            <translation>die Beugung des Knies</translation>
        </message>
        <message>
            <source>the shin's turn under the thigh</source>
            <translation>die Drehung des Unterschenkels unter dem Oberschenkel</translation>
        </message>
        <message>
            <source>the knee's sideways opening</source>
            <translation>die seitliche Öffnung des Knies</translation>
        </message>
        <message>
            <source>the hip's bend</source>
            <translation>die Beugung der Hüfte</translation>
        </message>
        <message>
            <source>the thigh's swing inwards</source>
            <translation>das Schwenken des Oberschenkels nach innen</translation>
        </message>
        <message>
            <source>the thigh's turn in the hip</source>
            <translation>die Drehung des Oberschenkels in der Hüfte</translation>
        </message>
        <message>
            <source>the trunk's lean forward</source>
            <translation>die Neigung des Rumpfes nach vorn</translation>
        </message>
        <message>
            <source>the trunk's lean to the side</source>
            <translation>die Neigung des Rumpfes zur Seite</translation>
        </message>
        <message>
            <source>the turned-out foot</source>
            <translation>der nach außen gedrehte Fuß</translation>
        </message>
        <message>
            <source>the heel coming up</source>
            <translation>das Abheben der Ferse</translation>
        </message>
        <message>
            <source>the ankle</source>
            <translation>das Sprunggelenk</translation>
        </message>
        <message>
            <source>what lies under the foot</source>
            <translation>die Unterlage des Fußes</translation>
        </message>
        <message>
            <source>Foot</source>
            <translation>Fuß</translation>
        </message>
        <message>
            <source>Shin bone</source>
            <translation>Schienbein</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Knie</translation>
        </message>
        <message>
            <source>Thigh bone</source>
            <translation>Oberschenkelknochen</translation>
        </message>
        <message>
            <source>Pelvis</source>
            <translation>Becken</translation>
        </message>
        <message>
            <source>Tibia</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Femur</source>
            <translation>Femur</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>im Stehen</translation>
        </message>
        <message>
            <source>halfway</source>
            <translation>auf halbem Weg</translation>
        </message>
        <message>
            <source>deepest</source>
            <translation>am tiefsten Punkt</translation>
        </message>
        <message>
            <source>at the deepest</source>
            <translation>am tiefsten Punkt</translation>
        </message>
        <message>
            <source>on the step</source>
            <translation>auf der Stufe</translation>
        </message>
        <message>
            <source>heel near the floor</source>
            <translation>Ferse nahe am Boden</translation>
        </message>
        <message>
            <source>with the heel near the floor</source>
            <translation>mit der Ferse nahe am Boden</translation>
        </message>
        <message>
            <source>knee back</source>
            <translation>Knie hinten</translation>
        </message>
        <message>
            <source>with the knee back</source>
            <translation>mit dem Knie hinten</translation>
        </message>
        <message>
            <source>knee at the wall</source>
            <translation>Knie an der Wand</translation>
        </message>
        <message>
            <source>with the knee at the wall</source>
            <translation>mit dem Knie an der Wand</translation>
        </message>
        <message>
            <source>foot flat</source>
            <translation>Fuß flach</translation>
        </message>
        <message>
            <source>at foot flat</source>
            <translation>bei flachem Fuß</translation>
        </message>
        <message>
            <source>mid-stance</source>
            <translation>mittlere Standphase</translation>
        </message>
        <message>
            <source>at mid-stance</source>
            <translation>in der mittleren Standphase</translation>
        </message>
        <message>
            <source>push-off begins</source>
            <translation>Abstoß beginnt</translation>
        </message>
        <message>
            <source>as push-off begins</source>
            <translation>bei Beginn des Abstoßes</translation>
        </message>
        <message>
            <source>foot strike</source>
            <translation>Fußaufsatz</translation>
        </message>
        <message>
            <source>at foot strike</source>
            <translation>beim Fußaufsatz</translation>
        </message>
        <message>
            <source>before toe-off</source>
            <translation>vor dem Zehenablösen</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>bei %1</translation>
        </message>
    </context>
    <context>
        <name>MeasureTexts</name>
        <message>
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <source>further inwards</source>
            <translation>weiter nach innen</translation>
        </message>
        <message>
            <source>further outwards</source>
            <translation>weiter nach außen</translation>
        </message>
        <message>
            <source>further forward</source>
            <translation>weiter nach vorn</translation>
        </message>
        <message>
            <source>further back</source>
            <translation>weiter nach hinten</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>höher</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>tiefer</translation>
        </message>
        <message>
            <source>further down</source>
            <translation>weiter nach unten</translation>
        </message>
        <message>
            <source>less far down</source>
            <translation>weniger weit nach unten</translation>
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
            <source>%1 percent</source>
            <translation>%1 Prozent</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 newton metres per kilogram</source>
            <translation>%1 Newtonmeter pro Kilogramm</translation>
        </message>
        <message>
            <source>%1 Nm/kg</source>
            <translation>%1 Nm/kg</translation>
        </message>
        <message>
            <source>%1 newtons</source>
            <translation>%1 Newton</translation>
        </message>
        <message>
            <source>%1 N</source>
            <translation>%1 N</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>keine Änderung</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>amount, direction: 5° further inwards</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>°</source>
            <translation>°</translation>
        </message>
        <message>
            <source>Shin leans forward</source>
            <translation>Unterschenkel neigt sich vor</translation>
        </message>
        <message>
            <source>Tibia: forward lean in space</source>
            <translation>Tibia: Vorneigung im Raum</translation>
        </message>
        <message>
            <source>Tibial inclination, forward (lab)</source>
            <translation>Tibianeigung nach vorn (Labor)</translation>
        </message>
        <message>
            <source>Shin tips inwards</source>
            <translation>Unterschenkel kippt nach innen</translation>
        </message>
        <message>
            <source>Tibia: medial tilt in space</source>
            <translation>Tibia: mediale Kippung im Raum</translation>
        </message>
        <message>
            <source>Tibial medial tilt (lab)</source>
            <translation>Mediale Tibiakippung (Labor)</translation>
        </message>
        <message>
            <source>Shin turns in</source>
            <translation>Unterschenkel dreht nach innen</translation>
        </message>
        <message>
            <source>Tibia: internal rotation in space</source>
            <translation>Tibia: Innenrotation im Raum</translation>
        </message>
        <message>
            <source>Tibial internal rotation (lab)</source>
            <translation>Tibiale Innenrotation (Labor)</translation>
        </message>
        <message>
            <source>Top of the thigh leans forward</source>
            <translation>Oberschenkel neigt sich oben vor</translation>
        </message>
        <message>
            <source>Femur: forward lean in space</source>
            <translation>Femur: Vorneigung im Raum</translation>
        </message>
        <message>
            <source>Femoral inclination, forward (lab)</source>
            <translation>Femurneigung nach vorn (Labor)</translation>
        </message>
        <message>
            <source>Top of the thigh tips inwards</source>
            <translation>Oberschenkel kippt oben nach innen</translation>
        </message>
        <message>
            <source>Femur: medial tilt in space</source>
            <translation>Femur: mediale Kippung im Raum</translation>
        </message>
        <message>
            <source>Femoral medial tilt (lab)</source>
            <translation>Mediale Femurkippung (Labor)</translation>
        </message>
        <message>
            <source>Thigh turns in</source>
            <translation>Oberschenkel dreht nach innen</translation>
        </message>
        <message>
            <source>Femur: internal rotation in space</source>
            <translation>Femur: Innenrotation im Raum</translation>
        </message>
        <message>
            <source>Femoral internal rotation (lab)</source>
            <translation>Femorale Innenrotation (Labor)</translation>
        </message>
        <message>
            <source>Shin points in, seen from above</source>
            <translation>Unterschenkel zeigt nach innen, von oben gesehen</translation>
        </message>
        <message>
            <source>Tibia: turned in, seen from above</source>
            <translation>Tibia: einwärts gedreht, von oben gesehen</translation>
        </message>
        <message>
            <source>Tibial heading on the floor, internal +</source>
            <translation>Tibiarichtung am Boden, innen +</translation>
        </message>
        <message>
            <source>Thigh points in, seen from above</source>
            <translation>Oberschenkel zeigt nach innen, von oben gesehen</translation>
        </message>
        <message>
            <source>Femur: turned in, seen from above</source>
            <translation>Femur: einwärts gedreht, von oben gesehen</translation>
        </message>
        <message>
            <source>Femoral heading on the floor, internal +</source>
            <translation>Femurrichtung am Boden, innen +</translation>
        </message>
        <message>
            <source>Pelvis tips forward</source>
            <translation>Becken kippt nach vorn</translation>
        </message>
        <message>
            <source>Pelvis: anterior tilt</source>
            <translation>Becken: anteriore Kippung</translation>
        </message>
        <message>
            <source>Pelvic anterior tilt</source>
            <translation>Anteriore Beckenkippung</translation>
        </message>
        <message>
            <source>Other side of the pelvis drops</source>
            <translation>Andere Beckenseite sinkt ab</translation>
        </message>
        <message>
            <source>Pelvis: drop of the other side</source>
            <translation>Becken: Absinken der anderen Seite</translation>
        </message>
        <message>
            <source>Contralateral pelvic drop</source>
            <translation>Kontralaterales Absinken des Beckens</translation>
        </message>
        <message>
            <source>Pelvis turns to the other side</source>
            <translation>Becken dreht zur anderen Seite</translation>
        </message>
        <message>
            <source>Pelvis: rotation towards the other side</source>
            <translation>Becken: Rotation zur anderen Seite</translation>
        </message>
        <message>
            <source>Pelvic rotation, internal +</source>
            <translation>Beckenrotation, innen +</translation>
        </message>
        <message>
            <source>Heel bone rolls in</source>
            <translation>Fersenbein rollt nach innen</translation>
        </message>
        <message>
            <source>Rearfoot: eversion in space</source>
            <translation>Rückfuß: Eversion im Raum</translation>
        </message>
        <message>
            <source>Rearfoot eversion (lab)</source>
            <translation>Rückfußeversion (Labor)</translation>
        </message>
        <message>
            <source>Heel bone turns in</source>
            <translation>Fersenbein dreht nach innen</translation>
        </message>
        <message>
            <source>Calcaneus: internal rotation in space</source>
            <translation>Calcaneus: Innenrotation im Raum</translation>
        </message>
        <message>
            <source>Calcaneal internal rotation (lab)</source>
            <translation>Innenrotation des Calcaneus (Labor)</translation>
        </message>
        <message>
            <source>Ankle bone turns in</source>
            <translation>Sprungbein dreht nach innen</translation>
        </message>
        <message>
            <source>Talus: internal rotation in space</source>
            <translation>Talus: Innenrotation im Raum</translation>
        </message>
        <message>
            <source>Talar internal rotation (lab)</source>
            <translation>Innenrotation des Talus (Labor)</translation>
        </message>
        <message>
            <source>Heel bone rolls in under the ankle bone</source>
            <translation>Fersenbein rollt unter dem Sprungbein nach innen</translation>
        </message>
        <message>
            <source>Subtalar joint: eversion</source>
            <translation>Subtalargelenk: Eversion</translation>
        </message>
        <message>
            <source>Subtalar eversion (calcaneus on talus)</source>
            <translation>Subtalare Eversion (Calcaneus gegen Talus)</translation>
        </message>
        <message>
            <source>Shin turns in more than bending alone makes it</source>
            <translation>Unterschenkel dreht mehr nach innen als durch Beugen allein</translation>
        </message>
        <message>
            <source>Knee: internal rotation beyond its natural path</source>
            <translation>Knie: Innenrotation über den natürlichen Weg hinaus</translation>
        </message>
        <message>
            <source>Knee internal rotation off the flexion path</source>
            <translation>Knie-Innenrotation abseits des Flexionswegs</translation>
        </message>
        <message>
            <source>Leg folds inwards, seen from the front</source>
            <translation>Bein winkelt nach innen ab, von vorn gesehen</translation>
        </message>
        <message>
            <source>Knee: frontal plane projection angle, valgus</source>
            <translation>Knie: Projektionswinkel der Frontalebene, Valgus</translation>
        </message>
        <message>
            <source>FPPA (hip centre), valgus +</source>
            <translation>FPPA (Hüftzentrum), Valgus +</translation>
        </message>
        <message>
            <source>Leg folds inwards, measured from the front of the pelvis</source>
            <translation>Bein winkelt nach innen ab, von der Beckenvorderseite gemessen</translation>
        </message>
        <message>
            <source>Knee: projection angle from the pelvic bone, valgus</source>
            <translation>Knie: Projektionswinkel vom Beckenknochen, Valgus</translation>
        </message>
        <message>
            <source>FPPA (ASIS), valgus +</source>
            <translation>FPPA (ASIS), Valgus +</translation>
        </message>
        <message>
            <source>Knee inside the line of the foot</source>
            <translation>Knie innerhalb der Fußlinie</translation>
        </message>
        <message>
            <source>Knee: medial of the line of the foot</source>
            <translation>Knie: medial der Fußlinie</translation>
        </message>
        <message>
            <source>Medial knee displacement from the foot line</source>
            <translation>Mediale Knieverschiebung zur Fußlinie</translation>
        </message>
        <message>
            <source>Knee inside the line of the foot, part of the leg's length</source>
            <translation>Knie innerhalb der Fußlinie, Anteil der Beinlänge</translation>
        </message>
        <message>
            <source>Knee: medial of the line of the foot, share of leg length</source>
            <translation>Knie: medial der Fußlinie, Anteil der Beinlänge</translation>
        </message>
        <message>
            <source>Medial knee displacement from the foot line, % leg length</source>
            <translation>Mediale Knieverschiebung zur Fußlinie, % Beinlänge</translation>
        </message>
        <message>
            <source>Knee inside the line from hip to ankle</source>
            <translation>Knie innerhalb der Linie Hüfte–Sprunggelenk</translation>
        </message>
        <message>
            <source>Knee: medial of the line from hip to ankle</source>
            <translation>Knie: medial der Linie Hüfte–Sprunggelenk</translation>
        </message>
        <message>
            <source>Medial knee displacement from the hip-ankle line</source>
            <translation>Mediale Knieverschiebung zur Linie Hüfte–Sprunggelenk</translation>
        </message>
        <message>
            <source>Knee inside the line from hip to ankle, part of the leg's length</source>
            <translation>Knie innerhalb der Linie Hüfte–Sprunggelenk, Anteil der Beinlänge</translation>
        </message>
        <message>
            <source>Knee: medial of the line from hip to ankle, share of leg length</source>
            <translation>Knie: medial der Linie Hüfte–Sprunggelenk, Anteil der Beinlänge</translation>
        </message>
        <message>
            <source>Medial knee displacement from the hip-ankle line, % leg length</source>
            <translation>Mediale Knieverschiebung zur Linie Hüfte–Sprunggelenk, % Beinlänge</translation>
        </message>
        <message>
            <source>Knee inside the second toe</source>
            <translation>Knie innerhalb der zweiten Zehe</translation>
        </message>
        <message>
            <source>Knee: medial of the second toe</source>
            <translation>Knie: medial der zweiten Zehe</translation>
        </message>
        <message>
            <source>Knee medial of the second toe</source>
            <translation>Knie medial der zweiten Zehe</translation>
        </message>
        <message>
            <source>Arch comes down</source>
            <translation>Fußgewölbe senkt sich</translation>
        </message>
        <message>
            <source>Foot: navicular drop (estimate)</source>
            <translation>Fuß: Navicular Drop (Schätzung)</translation>
        </message>
        <message>
            <source>Navicular drop (estimate)</source>
            <translation>Navicular Drop (Schätzung)</translation>
        </message>
        <message>
            <source>Heel above the floor</source>
            <translation>Ferse über dem Boden</translation>
        </message>
        <message>
            <source>Foot: heel rise</source>
            <translation>Fuß: Fersenabhebung</translation>
        </message>
        <message>
            <source>Heel rise</source>
            <translation>Fersenabhebung</translation>
        </message>
        <message>
            <source>Hip comes down, part of the leg's length</source>
            <translation>Hüfte senkt sich, Anteil der Beinlänge</translation>
        </message>
        <message>
            <source>Hip: descent, share of leg length</source>
            <translation>Hüfte: Absenkung, Anteil der Beinlänge</translation>
        </message>
        <message>
            <source>Hip descent, % leg length</source>
            <translation>Hüftabsenkung, % Beinlänge</translation>
        </message>
        <message>
            <source>Knee bend that is missing</source>
            <translation>Fehlende Kniebeugung</translation>
        </message>
        <message>
            <source>Knee: flexion lost against the wanted depth</source>
            <translation>Knie: fehlende Flexion zur gewünschten Tiefe</translation>
        </message>
        <message>
            <source>Knee flexion lost against target</source>
            <translation>Fehlende Knieflexion zum Ziel</translation>
        </message>
        <message>
            <source>Front of the knee beyond the second toe</source>
            <translation>Knievorderseite über die zweite Zehe hinaus</translation>
        </message>
        <message>
            <source>Knee: distance beyond the second toe</source>
            <translation>Knie: Abstand über die zweite Zehe hinaus</translation>
        </message>
        <message>
            <source>Kneecap beyond the second toe (wall distance)</source>
            <translation>Patella über die zweite Zehe hinaus (Wandabstand)</translation>
        </message>
        <message>
            <source>Weight, further forward</source>
            <translation>Gewicht, weiter vorn</translation>
        </message>
        <message>
            <source>Centre of pressure, forward</source>
            <translation>Druckzentrum, nach vorn</translation>
        </message>
        <message>
            <source>Centre of pressure, anterior +</source>
            <translation>Druckzentrum, anterior +</translation>
        </message>
        <message>
            <source>Weight, towards the outside</source>
            <translation>Gewicht, zur Außenseite</translation>
        </message>
        <message>
            <source>Centre of pressure, lateral</source>
            <translation>Druckzentrum, lateral</translation>
        </message>
        <message>
            <source>Centre of pressure, lateral +</source>
            <translation>Druckzentrum, lateral +</translation>
        </message>
        <message>
            <source>Push that bows the knee outwards</source>
            <translation>Kraft, die das Knie nach außen biegt</translation>
        </message>
        <message>
            <source>Knee: adduction moment (varus)</source>
            <translation>Knie: Adduktionsmoment (Varus)</translation>
        </message>
        <message>
            <source>External knee adduction moment (varus +)</source>
            <translation>Externes Knieadduktionsmoment (Varus +)</translation>
        </message>
        <message>
            <source>Push that bends the knee</source>
            <translation>Kraft, die das Knie beugt</translation>
        </message>
        <message>
            <source>Knee: flexion moment</source>
            <translation>Knie: Flexionsmoment</translation>
        </message>
        <message>
            <source>External knee flexion moment</source>
            <translation>Externes Knieflexionsmoment</translation>
        </message>
        <message>
            <source>Pressure behind the kneecap (illustrative)</source>
            <translation>Druck hinter der Kniescheibe (Anschauung)</translation>
        </message>
        <message>
            <source>Kneecap: pressure index (illustrative)</source>
            <translation>Kniescheibe: Druckindex (Anschauung)</translation>
        </message>
        <message>
            <source>Patellofemoral pressure index (illustrative)</source>
            <translation>Patellofemoraler Druckindex (Anschauung)</translation>
        </message>
        <message>
            <source>Ligament at the inside of the knee</source>
            <translation>Band an der Innenseite des Knies</translation>
        </message>
        <message>
            <source>Medial collateral ligament: length</source>
            <translation>Mediales Kollateralband: Länge</translation>
        </message>
        <message>
            <source>Medial collateral ligament, path length</source>
            <translation>Mediales Kollateralband, Weglänge</translation>
        </message>
        <message>
            <source>Long band outside the thigh</source>
            <translation>Langes Band außen am Oberschenkel</translation>
        </message>
        <message>
            <source>IT band: length</source>
            <translation>Tractus iliotibialis: Länge</translation>
        </message>
        <message>
            <source>Iliotibial band, path length</source>
            <translation>Tractus iliotibialis, Weglänge</translation>
        </message>
        <message>
            <source>Calf, deep muscle</source>
            <translation>Wade, tiefer Muskel</translation>
        </message>
        <message>
            <source>Soleus with its tendon: length</source>
            <translation>Soleus mit Sehne: Länge</translation>
        </message>
        <message>
            <source>Soleus and Achilles tendon, path length</source>
            <translation>Soleus und Achillessehne, Weglänge</translation>
        </message>
        <message>
            <source>Calf, upper muscle</source>
            <translation>Wade, oberer Muskel</translation>
        </message>
        <message>
            <source>Gastrocnemius with its tendon: length</source>
            <translation>Gastrocnemius mit Sehne: Länge</translation>
        </message>
        <message>
            <source>Gastrocnemius and Achilles tendon, path length</source>
            <translation>Gastrocnemius und Achillessehne, Weglänge</translation>
        </message>
        <message>
            <source>Band under the arch</source>
            <translation>Band unter dem Fußgewölbe</translation>
        </message>
        <message>
            <source>Plantar fascia: length</source>
            <translation>Plantarfaszie: Länge</translation>
        </message>
        <message>
            <source>Plantar fascia, path length</source>
            <translation>Plantarfaszie, Weglänge</translation>
        </message>
        <message>
            <source>Deep buttock muscle</source>
            <translation>Tiefer Gesäßmuskel</translation>
        </message>
        <message>
            <source>Piriformis: length</source>
            <translation>Piriformis: Länge</translation>
        </message>
        <message>
            <source>Piriformis, path length</source>
            <translation>Piriformis, Weglänge</translation>
        </message>
        <message>
            <source>Muscle at the side of the hip</source>
            <translation>Muskel seitlich an der Hüfte</translation>
        </message>
        <message>
            <source>Gluteus medius: length</source>
            <translation>Gluteus medius: Länge</translation>
        </message>
        <message>
            <source>Gluteus medius, path length</source>
            <translation>Gluteus medius, Weglänge</translation>
        </message>
        <message>
            <source>Push of the wall on the knee</source>
            <translation>Druck der Wand auf das Knie</translation>
        </message>
        <message>
            <source>Wall: push on the knee</source>
            <translation>Wand: Druck auf das Knie</translation>
        </message>
        <message>
            <source>Wall contact force at the knee</source>
            <translation>Kontaktkraft der Wand am Knie</translation>
        </message>
        <message>
            <source>Top of the ankle bone turned back under the shin</source>
            <translation>Oberseite des Sprungbeins unter dem Unterschenkel zurückgedreht</translation>
        </message>
        <message>
            <source>Talus: dome turned back under the tibia (derived)</source>
            <translation>Talus: Trochlea unter der Tibia zurückgedreht (abgeleitet)</translation>
        </message>
        <message>
            <source>Talar dome, posterior arc under the tibia (derived)</source>
            <translation>Trochlea tali, posteriorer Bogen unter der Tibia (abgeleitet)</translation>
        </message>
        <message>
            <source>Foot turned out</source>
            <translation>Fuß nach außen gedreht</translation>
        </message>
        <message>
            <source>Foot: toe-out</source>
            <translation>Fuß: Auswärtsdrehung</translation>
        </message>
        <message>
            <source>Toe-out</source>
            <translation>Auswärtsdrehung des Fußes</translation>
        </message>
        <message>
            <source>Heel comes up, as an angle</source>
            <translation>Ferse kommt hoch, als Winkel</translation>
        </message>
        <message>
            <source>Foot: heel rise about the toe joints</source>
            <translation>Fuß: Fersenabhebung um die Zehengelenke</translation>
        </message>
        <message>
            <source>Heel rise about the MTP line</source>
            <translation>Fersenabhebung um die MTP-Linie</translation>
        </message>
        <message>
            <source>Heel bone rolls in against the front of the foot</source>
            <translation>Fersenbein rollt gegen den Vorfuß nach innen</translation>
        </message>
        <message>
            <source>Rearfoot: roll against forefoot and floor</source>
            <translation>Rückfuß: Rollen gegen Vorfuß und Boden</translation>
        </message>
        <message>
            <source>Rearfoot roll on the forefoot, eversion +</source>
            <translation>Rückfußrollen gegen den Vorfuß, Eversion +</translation>
        </message>
        <message>
            <source>Joint under the ankle rolls in</source>
            <translation>Unteres Sprunggelenk rollt nach innen</translation>
        </message>
        <message>
            <source>Subtalar joint: pronation</source>
            <translation>Subtalargelenk: Pronation</translation>
        </message>
        <message>
            <source>Subtalar pronation</source>
            <translation>Subtalare Pronation</translation>
        </message>
        <message>
            <source>Arch flattens</source>
            <translation>Fußgewölbe flacht ab</translation>
        </message>
        <message>
            <source>Midfoot: flattening of the arch</source>
            <translation>Mittelfuß: Abflachung des Fußgewölbes</translation>
        </message>
        <message>
            <source>Midfoot sag</source>
            <translation>Mittelfußabsenkung</translation>
        </message>
        <message>
            <source>Ankle bends</source>
            <translation>Sprunggelenk beugt sich</translation>
        </message>
        <message>
            <source>Ankle: dorsiflexion</source>
            <translation>Sprunggelenk: Dorsalextension</translation>
        </message>
        <message>
            <source>Talocrural dorsiflexion</source>
            <translation>Talokrurale Dorsalextension</translation>
        </message>
        <message>
            <source>Knee bends</source>
            <translation>Knie beugt sich</translation>
        </message>
        <message>
            <source>Knee: flexion</source>
            <translation>Knie: Flexion</translation>
        </message>
        <message>
            <source>Knee flexion</source>
            <translation>Knieflexion</translation>
        </message>
        <message>
            <source>Shin turns in under the thigh</source>
            <translation>Unterschenkel dreht unter dem Oberschenkel nach innen</translation>
        </message>
        <message>
            <source>Knee: internal rotation of the tibia</source>
            <translation>Knie: Innenrotation der Tibia</translation>
        </message>
        <message>
            <source>Knee internal rotation (tibia on femur)</source>
            <translation>Knie-Innenrotation (Tibia gegen Femur)</translation>
        </message>
        <message>
            <source>Knee opens on its inner side</source>
            <translation>Knie öffnet sich an der Innenseite</translation>
        </message>
        <message>
            <source>Knee: abduction (valgus)</source>
            <translation>Knie: Abduktion (Valgus)</translation>
        </message>
        <message>
            <source>Knee abduction (valgus +)</source>
            <translation>Knieabduktion (Valgus +)</translation>
        </message>
        <message>
            <source>Hip bends</source>
            <translation>Hüfte beugt sich</translation>
        </message>
        <message>
            <source>Hip: flexion</source>
            <translation>Hüfte: Flexion</translation>
        </message>
        <message>
            <source>Hip flexion</source>
            <translation>Hüftflexion</translation>
        </message>
        <message>
            <source>Thigh swings inwards under the pelvis</source>
            <translation>Oberschenkel schwenkt unter dem Becken nach innen</translation>
        </message>
        <message>
            <source>Hip: adduction</source>
            <translation>Hüfte: Adduktion</translation>
        </message>
        <message>
            <source>Hip adduction</source>
            <translation>Hüftadduktion</translation>
        </message>
        <message>
            <source>Thigh turns in under the pelvis</source>
            <translation>Oberschenkel dreht unter dem Becken nach innen</translation>
        </message>
        <message>
            <source>Hip: internal rotation</source>
            <translation>Hüfte: Innenrotation</translation>
        </message>
        <message>
            <source>Hip internal rotation</source>
            <translation>Hüft-Innenrotation</translation>
        </message>
        <message>
            <source>Trunk leans forward</source>
            <translation>Rumpf neigt sich vor</translation>
        </message>
        <message>
            <source>Trunk: forward lean in space</source>
            <translation>Rumpf: Vorneigung im Raum</translation>
        </message>
        <message>
            <source>Trunk flexion (lab)</source>
            <translation>Rumpfflexion (Labor)</translation>
        </message>
        <message>
            <source>Trunk leans to the standing side</source>
            <translation>Rumpf neigt sich zur Standseite</translation>
        </message>
        <message>
            <source>Trunk: lean to the stance side</source>
            <translation>Rumpf: Neigung zur Standbeinseite</translation>
        </message>
        <message>
            <source>Trunk lateral lean, stance side +</source>
            <translation>Laterale Rumpfneigung, Standbeinseite +</translation>
        </message>
        <message>
            <source>Shin turns in, seen from the pelvis</source>
            <translation>Unterschenkel dreht nach innen, vom Becken gesehen</translation>
        </message>
        <message>
            <source>Tibia: internal rotation against the pelvis</source>
            <translation>Tibia: Innenrotation gegen das Becken</translation>
        </message>
        <message>
            <source>Tibial internal rotation in the pelvis</source>
            <translation>Tibiale Innenrotation gegen das Becken</translation>
        </message>
        <message>
            <source>Thigh turns in on the shin</source>
            <translation>Oberschenkel dreht auf dem Unterschenkel nach innen</translation>
        </message>
        <message>
            <source>Femur: internal rotation on the tibia</source>
            <translation>Femur: Innenrotation auf der Tibia</translation>
        </message>
        <message>
            <source>Femoral internal rotation on the tibia</source>
            <translation>Femorale Innenrotation auf der Tibia</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Wandtest</translation>
        </message>
        <message>
            <source>Wall test: toes to wall</source>
            <translation>Wandtest: Zehen zur Wand</translation>
        </message>
        <message>
            <source>Weight-bearing lunge test, distance</source>
            <translation>Weight-Bearing-Lunge-Test, Abstand</translation>
        </message>
        <message>
            <source>Wall test, lean of the shin</source>
            <translation>Wandtest, Neigung des Unterschenkels</translation>
        </message>
        <message>
            <source>Wall test: lean of the tibia</source>
            <translation>Wandtest: Neigung der Tibia</translation>
        </message>
        <message>
            <source>Weight-bearing lunge test, inclinometer</source>
            <translation>Weight-Bearing-Lunge-Test, Inklinometer</translation>
        </message>
    </context>
</TS>
