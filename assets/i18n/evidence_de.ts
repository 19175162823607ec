<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Evidence</name>
        <message>
            <source>hip to knee centre, part of height</source>
            <translation>Hüft- bis Kniezentrum, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>knee to ankle centre, part of height</source>
            <translation>Knie- bis Sprunggelenkzentrum, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>floor to ankle centre, part of height</source>
            <translation>Boden bis Sprunggelenkzentrum, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>heel to toe, part of height</source>
            <translation>Ferse bis Zehe, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>mid-line to hip centre, part of height</source>
            <translation>Mittellinie bis Hüftzentrum, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>mid hip to the mass centre of head, arms and trunk, part of height</source>
            <translation>Hüftmitte bis Massenmittelpunkt von Kopf, Armen und Rumpf, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>how much wider than the hips the feet stand, each side</source>
            <translation>wie viel weiter als die Hüften die Füße auseinander stehen, je Seite</translation>
        </message>
        <message>
            <source>knee centre to the front of the kneecap, part of height</source>
            <translation>Kniezentrum bis Vorderseite der Patella, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>mass of the body that stiffnesses are given for</source>
            <translation>Körpermasse, für die die Steifigkeiten angegeben sind</translation>
        </message>
        <message>
            <source>height of the body that stiffnesses and points are given for</source>
            <translation>Körpergröße, für die Steifigkeiten und Punkte angegeben sind</translation>
        </message>
        <message>
            <source>weight of every mass</source>
            <translation>Gewichtskraft jeder Masse</translation>
        </message>
        <message>
            <source>mass fraction of a foot</source>
            <translation>Massenanteil eines Fußes</translation>
        </message>
        <message>
            <source>mass fraction of a shank</source>
            <translation>Massenanteil eines Unterschenkels</translation>
        </message>
        <message>
            <source>mass fraction of a thigh</source>
            <translation>Massenanteil eines Oberschenkels</translation>
        </message>
        <message>
            <source>mass fraction of head, arms and trunk</source>
            <translation>Massenanteil von Kopf, Armen und Rumpf</translation>
        </message>
        <message>
            <source>mass fraction of a whole leg</source>
            <translation>Massenanteil eines ganzen Beins</translation>
        </message>
        <message>
            <source>mass centre of thigh and shank from the proximal joint, part of length</source>
            <translation>Massenmittelpunkt von Ober- und Unterschenkel, vom proximalen Gelenk aus, Anteil der Länge</translation>
        </message>
        <message>
            <source>heel contact on the foot's axis</source>
            <translation>Fersenkontakt auf der Fußachse</translation>
        </message>
        <message>
            <source>line of the toe joints on the foot's axis</source>
            <translation>Linie der Zehengelenke auf der Fußachse</translation>
        </message>
        <message>
            <source>tip of the second toe</source>
            <translation>Spitze der zweiten Zehe</translation>
        </message>
        <message>
            <source>mass centre of the foot, forward</source>
            <translation>Massenmittelpunkt des Fußes, nach vorn</translation>
        </message>
        <message>
            <source>mass centre of the foot, up</source>
            <translation>Massenmittelpunkt des Fußes, nach oben</translation>
        </message>
        <message>
            <source>from heel contact to where the talus sits, forward</source>
            <translation>vom Fersenkontakt zum Sitz des Talus, nach vorn</translation>
        </message>
        <message>
            <source>from heel contact to where the talus sits, up</source>
            <translation>vom Fersenkontakt zum Sitz des Talus, nach oben</translation>
        </message>
        <message>
            <source>from where the talus sits to the ankle centre, forward</source>
            <translation>vom Sitz des Talus zum Sprunggelenkzentrum, nach vorn</translation>
        </message>
        <message>
            <source>from where the talus sits to the ankle centre, up</source>
            <translation>vom Sitz des Talus zum Sprunggelenkzentrum, nach oben</translation>
        </message>
        <message>
            <source>default subtalar axis above the floor</source>
            <translation>Vorgabe: subtalare Achse über dem Boden</translation>
        </message>
        <message>
            <source>default subtalar axis medial to the foot's axis</source>
            <translation>Vorgabe: subtalare Achse medial der Fußachse</translation>
        </message>
        <message>
            <source>default tibial torsion as seen at the foot</source>
            <translation>Vorgabe: Tibiatorsion, am Fuß gesehen</translation>
        </message>
        <message>
            <source>a point of the tissue's path, from its upper end; forward (x), up (y), to the side (z)</source>
            <translation>ein Punkt des Gewebewegs, von dessen oberem Ende an; nach vorn (x), nach oben (y), zur Seite (z)</translation>
        </message>
        <message>
            <source>length of plantar fascia taken up per radian of heel rise, at a height of 1.72 m</source>
            <translation>aufgewickelte Länge der Plantarfaszie je Radiant Fersenabhebung, bei einer Körpergröße von 1.72 m</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, forward</source>
            <translation>talokrurale Achse im Talus, nach vorn</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, up</source>
            <translation>talokrurale Achse im Talus, nach oben</translation>
        </message>
        <message>
            <source>talocrural axis in the talus, to the side</source>
            <translation>talokrurale Achse im Talus, zur Seite</translation>
        </message>
        <message>
            <source>axis about which the arch flattens, above the horizontal</source>
            <translation>Achse, um die das Fußgewölbe abflacht, über der Horizontalen</translation>
        </message>
        <message>
            <source>neutral flattening of the arch per subtalar pronation</source>
            <translation>neutrale Abflachung des Fußgewölbes je subtalarer Pronation</translation>
        </message>
        <message>
            <source>neutral pelvic tilt per forward lean of the trunk</source>
            <translation>neutrale Beckenkippung je Vorneigung des Rumpfes</translation>
        </message>
        <message>
            <source>neutral hip flexion per knee flexion</source>
            <translation>neutrale Hüftflexion je Knieflexion</translation>
        </message>
        <message>
            <source>share of the passive knee rotation path that the loaded knee follows</source>
            <translation>Anteil des passiven Rotationswegs des Knies, dem das belastete Knie folgt</translation>
        </message>
        <message>
            <source>tibial rotation that bending the knee brings in the end; error of the fit .2 deg</source>
            <translation>Tibiarotation, die die Kniebeugung am Ende bringt; Fehler der Anpassung .2 Grad</translation>
        </message>
        <message>
            <source>knee flexion over which that rotation comes</source>
            <translation>Knieflexion, über die diese Rotation entsteht</translation>
        </message>
        <message>
            <source>greatest adduction that bending the knee brings; error of the fit .4 deg</source>
            <translation>größte Adduktion, die die Kniebeugung bringt; Fehler der Anpassung .4 Grad</translation>
        </message>
        <message>
            <source>knee flexion at that greatest adduction</source>
            <translation>Knieflexion bei dieser größten Adduktion</translation>
        </message>
        <message>
            <source>knee flexion at which the gastrocnemius is half relieved</source>
            <translation>Knieflexion, bei der der Gastrocnemius zur Hälfte entspannt ist</translation>
        </message>
        <message>
            <source>knee flexion over which the gastrocnemius is relieved</source>
            <translation>Knieflexion, über die sich der Gastrocnemius entspannt</translation>
        </message>
        <message>
            <source>body weight carried by one leg of two</source>
            <translation>Körpergewicht, das eines von zwei Beinen trägt</translation>
        </message>
        <message>
            <source>how much the wanted knee flexion is insisted on</source>
            <translation>Steifigkeit, mit der die gewünschte Knieflexion gehalten wird</translation>
        </message>
        <message>
            <source>wanted place of the mass centre before the ankle</source>
            <translation>gewünschte Lage des Massenmittelpunkts vor dem Sprunggelenk</translation>
        </message>
        <message>
            <source>resting hip adduction unless both legs carry</source>
            <translation>Hüftadduktion in Ruhe, außer wenn beide Beine tragen</translation>
        </message>
        <message>
            <source>wanted lean of the trunk per wanted knee flexion in both squats</source>
            <translation>gewünschte Rumpfneigung je gewünschter Knieflexion in beiden Kniebeugen</translation>
        </message>
        <message>
            <source>mass centre of the free leg under its hip, part of height</source>
            <translation>Massenmittelpunkt des Spielbeins unter dessen Hüfte, Anteil der Körpergröße</translation>
        </message>
        <message>
            <source>wanted knee flexion in quiet standing</source>
            <translation>gewünschte Knieflexion im ruhigen Stand</translation>
        </message>
        <message>
            <source>wanted knee flexion at the deepest</source>
            <translation>gewünschte Knieflexion am tiefsten Punkt</translation>
        </message>
        <message>
            <source>how much this depth is insisted on</source>
            <translation>Steifigkeit, mit der diese Tiefe gehalten wird</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at the deepest</source>
            <translation>eingeplante Dorsalextension am tiefsten Punkt</translation>
        </message>
        <message>
            <source>how the planned dorsiflexion grows with the squared phase</source>
            <translation>wie die eingeplante Dorsalextension mit dem Quadrat der Phase wächst</translation>
        </message>
        <message>
            <source>keeps that growth smooth at the start</source>
            <translation>hält diesen Anstieg am Anfang glatt</translation>
        </message>
        <message>
            <source>resting hip adduction at the deepest</source>
            <translation>Hüftadduktion in Ruhe am tiefsten Punkt</translation>
        </message>
        <message>
            <source>resting hip rotation at the deepest</source>
            <translation>Hüftrotation in Ruhe am tiefsten Punkt</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at the deepest, single-leg squat and step down</source>
            <translation>eingeplante Dorsalextension am tiefsten Punkt, einbeinige Kniebeuge und Stufe hinab</translation>
        </message>
        <message>
            <source>free leg's mass centre before its hip</source>
            <translation>Massenmittelpunkt des Spielbeins vor dessen Hüfte</translation>
        </message>
        <message>
            <source>weak hold on the knee: the step sets the depth</source>
            <translation>schwacher Halt am Knie: die Stufe gibt die Tiefe vor</translation>
        </message>
        <message>
            <source>how far the hip is down at the start of the step, part of the leg's length</source>
            <translation>wie weit die Hüfte zu Beginn von „Stufe hinab“ abgesenkt ist, Anteil der Beinlänge</translation>
        </message>
        <message>
            <source>body weight carried by the front leg</source>
            <translation>Körpergewicht, das das vordere Bein trägt</translation>
        </message>
        <message>
            <source>intended centre of pressure before the ankle</source>
            <translation>angestrebtes Druckzentrum vor dem Sprunggelenk</translation>
        </message>
        <message>
            <source>dorsiflexion planned for with the toes at the wall</source>
            <translation>eingeplante Dorsalextension mit den Zehen an der Wand</translation>
        </message>
        <message>
            <source>what each metre of distance adds to it</source>
            <translation>Zuwachs je Meter Abstand</translation>
        </message>
        <message>
            <source>wanted lean of the trunk</source>
            <translation>gewünschte Rumpfneigung</translation>
        </message>
        <message>
            <source>wanted knee flexion in mid-stance</source>
            <translation>gewünschte Knieflexion in der mittleren Standphase</translation>
        </message>
        <message>
            <source>what early stance adds to it</source>
            <translation>Zuwachs in der frühen Standphase</translation>
        </message>
        <message>
            <source>phase over which that fades</source>
            <translation>Phase, über die dieser Zuwachs abklingt</translation>
        </message>
        <message>
            <source>what push-off adds to it</source>
            <translation>Zuwachs durch den Abstoß</translation>
        </message>
        <message>
            <source>phase at which half of that is there</source>
            <translation>Phase, bei der die Hälfte davon erreicht ist</translation>
        </message>
        <message>
            <source>phase over which it comes</source>
            <translation>Phase, über die dieser Zuwachs einsetzt</translation>
        </message>
        <message>
            <source>mass centre before the ankle at foot flat</source>
            <translation>Massenmittelpunkt vor dem Sprunggelenk bei flachem Fuß</translation>
        </message>
        <message>
            <source>its way forward until push-off</source>
            <translation>dessen Weg nach vorn bis zum Abstoß</translation>
        </message>
        <message>
            <source>wanted place of the mass centre sideways</source>
            <translation>gewünschte seitliche Lage des Massenmittelpunkts</translation>
        </message>
        <message>
            <source>dorsiflexion planned for at foot flat</source>
            <translation>eingeplante Dorsalextension bei flachem Fuß</translation>
        </message>
        <message>
            <source>what is added to it until push-off</source>
            <translation>Zuwachs bis zum Abstoß</translation>
        </message>
        <message>
            <source>what mid-stance adds to the body weight carried</source>
            <translation>Zuwachs des getragenen Körpergewichts in der mittleren Standphase</translation>
        </message>
        <message>
            <source>wanted knee flexion at foot strike</source>
            <translation>gewünschte Knieflexion beim Fußaufsatz</translation>
        </message>
        <message>
            <source>what mid-stance adds to it</source>
            <translation>Zuwachs in der mittleren Standphase</translation>
        </message>
        <message>
            <source>mass centre before the ankle at foot strike</source>
            <translation>Massenmittelpunkt vor dem Sprunggelenk beim Fußaufsatz</translation>
        </message>
        <message>
            <source>its way forward until toe-off</source>
            <translation>dessen Weg nach vorn bis zum Zehenablösen</translation>
        </message>
        <message>
            <source>dorsiflexion planned for in mid-stance</source>
            <translation>eingeplante Dorsalextension in der mittleren Standphase</translation>
        </message>
        <message>
            <source>dorsiflexion limit of a free ankle, under load</source>
            <translation>Grenze der Dorsalextension eines freien Sprunggelenks, unter Last</translation>
        </message>
        <message>
            <source>default dorsiflexion limit under load, knee bent</source>
            <translation>Vorgabe: Grenze der Dorsalextension unter Last, Knie gebeugt</translation>
        </message>
        <message>
            <source>default end of the rearfoot's eversion</source>
            <translation>Vorgabe: Ende der Rückfußeversion</translation>
        </message>
        <message>
            <source>default end of the knee's rotation off its path</source>
            <translation>Vorgabe: Ende der Knierotation abseits des Flexionswegs</translation>
        </message>
        <message>
            <source>default toe-out by habit</source>
            <translation>Vorgabe: gewohnte Auswärtsdrehung des Fußes</translation>
        </message>
        <message>
            <source>holds the foot at the toe-out it was placed with</source>
            <translation>hält den Fuß in der Auswärtsdrehung, mit der er aufgesetzt wurde</translation>
        </message>
        <message>
            <source>softness of the anticipated lack of dorsiflexion that turns the foot out</source>
            <translation>Übergangsbreite der vorweggenommenen fehlenden Dorsalextension, die den Fuß nach außen dreht</translation>
        </message>
        <message>
            <source>rearfoot roll against the forefoot</source>
            <translation>Rückfußrollen gegen den Vorfuß</translation>
        </message>
        <message>
            <source>rearfoot roll against what lies under the heel</source>
            <translation>Rückfußrollen gegen die Unterlage der Ferse</translation>
        </message>
        <message>
            <source>subtalar pronation</source>
            <translation>subtalare Pronation</translation>
        </message>
        <message>
            <source>flattening of the arch</source>
            <translation>Abflachung des Fußgewölbes</translation>
        </message>
        <message>
            <source>share of the arch's stiffness that a flat foot lacks</source>
            <translation>Anteil der Steifigkeit des Fußgewölbes, der einem flachen Fuß fehlt</translation>
        </message>
        <message>
            <source>neutral pronation of a flat foot</source>
            <translation>neutrale Pronation eines flachen Fußes</translation>
        </message>
        <message>
            <source>neutral eversion of a flat foot</source>
            <translation>neutrale Eversion eines flachen Fußes</translation>
        </message>
        <message>
            <source>neutral supination per angle of a medial post</source>
            <translation>neutrale Supination je Winkel einer Innenranderhöhung</translation>
        </message>
        <message>
            <source>neutral rise of the arch per angle of a medial post</source>
            <translation>neutrale Hebung des Fußgewölbes je Winkel einer Innenranderhöhung</translation>
        </message>
        <message>
            <source>lever of the body weight that rolls the rearfoot inwards</source>
            <translation>Hebel des Körpergewichts, der den Rückfuß nach innen rollt</translation>
        </message>
        <message>
            <source>lever of the body weight that pronates the subtalar joint</source>
            <translation>Hebel des Körpergewichts, der das Subtalargelenk proniert</translation>
        </message>
        <message>
            <source>lever of the body weight that flattens the arch</source>
            <translation>Hebel des Körpergewichts, der das Fußgewölbe abflacht</translation>
        </message>
        <message>
            <source>ends of range of rearfoot, subtalar joint and arch</source>
            <translation>Endbereiche von Rückfuß, Subtalargelenk und Fußgewölbe</translation>
        </message>
        <message>
            <source>softness of these ends</source>
            <translation>Übergangsbreite dieser Endbereiche</translation>
        </message>
        <message>
            <source>end of the rearfoot's inversion</source>
            <translation>Ende der Rückfußinversion</translation>
        </message>
        <message>
            <source>end of subtalar pronation, beyond the eversion limit</source>
            <translation>Ende der subtalaren Pronation, jenseits der Grenze der Eversion</translation>
        </message>
        <message>
            <source>end of subtalar supination</source>
            <translation>Ende der subtalaren Supination</translation>
        </message>
        <message>
            <source>end of the arch's flattening</source>
            <translation>Ende der Abflachung des Fußgewölbes</translation>
        </message>
        <message>
            <source>share of the foot's stiffness left without foot control</source>
            <translation>Anteil der Fußsteifigkeit, der ohne Fußkontrolle bleibt</translation>
        </message>
        <message>
            <source>share of the foot's stiffness that foot control brings</source>
            <translation>Anteil der Fußsteifigkeit, den die Fußkontrolle beiträgt</translation>
        </message>
        <message>
            <source>share of the foot's stiffness lost without dorsiflexors</source>
            <translation>Anteil der Fußsteifigkeit, der ohne Dorsalextensoren verloren geht</translation>
        </message>
        <message>
            <source>talocrural joint within its range</source>
            <translation>Talokruralgelenk innerhalb seines Bewegungsumfangs</translation>
        </message>
        <message>
            <source>hard end-feel of the talocrural joint</source>
            <translation>hartes Endgefühl des Talokruralgelenks</translation>
        </message>
        <message>
            <source>softness of the hard end-feel</source>
            <translation>Übergangsbreite des harten Endgefühls</translation>
        </message>
        <message>
            <source>soft end-feel of soleus and gastrocnemius</source>
            <translation>weiches Endgefühl von Soleus und Gastrocnemius</translation>
        </message>
        <message>
            <source>softness of the soft end-feel</source>
            <translation>Übergangsbreite des weichen Endgefühls</translation>
        </message>
        <message>
            <source>where a healthy gastrocnemius stops dorsiflexion, knee straight</source>
            <translation>wo ein gesunder Gastrocnemius die Dorsalextension begrenzt, Knie gestreckt</translation>
        </message>
        <message>
            <source>the most that a long gastrocnemius allows, knee straight</source>
            <translation>das Äußerste, was ein langer Gastrocnemius zulässt, Knie gestreckt</translation>
        </message>
        <message>
            <source>where the gastrocnemius stops dorsiflexion, knee bent</source>
            <translation>wo der Gastrocnemius die Dorsalextension begrenzt, Knie gebeugt</translation>
        </message>
        <message>
            <source>dorsiflexion limit lost without dorsiflexors</source>
            <translation>Verlust an der Grenze der Dorsalextension ohne Dorsalextensoren</translation>
        </message>
        <message>
            <source>knee flexion that a lunge is planned with</source>
            <translation>Knieflexion, mit der ein Ausfallschritt geplant wird</translation>
        </message>
        <message>
            <source>tibia off its coupled path, outwards and inwards</source>
            <translation>Tibia abseits ihres gekoppelten Wegs, nach außen und innen</translation>
        </message>
        <message>
            <source>what the knee is stiffer inwards</source>
            <translation>um wie viel das Knie nach innen steifer ist</translation>
        </message>
        <message>
            <source>softness where the knee gets stiffer inwards</source>
            <translation>Übergangsbreite, über die das Knie nach innen steifer wird</translation>
        </message>
        <message>
            <source>knee in varus and valgus</source>
            <translation>Knie in Varus und Valgus</translation>
        </message>
        <message>
            <source>ends of the knee's rotation and extension</source>
            <translation>Endbereiche von Rotation und Extension des Knies</translation>
        </message>
        <message>
            <source>end of the knee's hyperextension</source>
            <translation>Ende der Hyperextension des Knies</translation>
        </message>
        <message>
            <source>hip rotation</source>
            <translation>Hüftrotation</translation>
        </message>
        <message>
            <source>hip adduction</source>
            <translation>Hüftadduktion</translation>
        </message>
        <message>
            <source>hip flexion about half the knee's</source>
            <translation>Hüftflexion, Ruhelage bei der halben Knieflexion</translation>
        </message>
        <message>
            <source>share of the hip's stiffness left without hip control</source>
            <translation>Anteil der Hüftsteifigkeit, der ohne Hüftkontrolle bleibt</translation>
        </message>
        <message>
            <source>share of the hip's stiffness that hip control brings</source>
            <translation>Anteil der Hüftsteifigkeit, den die Hüftkontrolle beiträgt</translation>
        </message>
        <message>
            <source>lever of the body weight that turns the femur of a weak hip inwards</source>
            <translation>Hebel des Körpergewichts, der den Femur einer schwachen Hüfte nach innen dreht</translation>
        </message>
        <message>
            <source>lever of the body weight that adducts a weak hip</source>
            <translation>Hebel des Körpergewichts, der eine schwache Hüfte adduziert</translation>
        </message>
        <message>
            <source>ends of range of the hip</source>
            <translation>Endbereiche der Hüfte</translation>
        </message>
        <message>
            <source>end of hip flexion</source>
            <translation>Ende der Hüftflexion</translation>
        </message>
        <message>
            <source>end of hip extension</source>
            <translation>Ende der Hüftextension</translation>
        </message>
        <message>
            <source>end of the hip's internal rotation, beyond the rotation limit</source>
            <translation>Ende der Hüft-Innenrotation, jenseits der Grenze der Rotation</translation>
        </message>
        <message>
            <source>end of the hip's external rotation</source>
            <translation>Ende der Hüft-Außenrotation</translation>
        </message>
        <message>
            <source>the knee follows the walking line</source>
            <translation>das Knie folgt der Gangrichtung</translation>
        </message>
        <message>
            <source>pelvic obliquity</source>
            <translation>Beckenschiefstellung</translation>
        </message>
        <message>
            <source>turning of the pelvis</source>
            <translation>Beckenrotation</translation>
        </message>
        <message>
            <source>pelvic tilt about its share of the trunk's lean</source>
            <translation>Beckenkippung, Ruhelage bei ihrem Anteil an der Rumpfneigung</translation>
        </message>
        <message>
            <source>share of the body weight that pulls the other side of the pelvis down</source>
            <translation>Anteil des Körpergewichts, der die andere Beckenseite nach unten zieht</translation>
        </message>
        <message>
            <source>share of that pull which a strong hip leaves to the springs</source>
            <translation>Anteil dieses Zugs, den eine kräftige Hüfte den Federn überlässt</translation>
        </message>
        <message>
            <source>what a hip without control leaves on top</source>
            <translation>was eine Hüfte ohne Kontrolle zusätzlich überlässt</translation>
        </message>
        <message>
            <source>load beyond which the pelvis is pulled down no further, body weights</source>
            <translation>Last, ab der das Becken nicht weiter nach unten gezogen wird, in Körpergewichten</translation>
        </message>
        <message>
            <source>forward lean of the trunk</source>
            <translation>Vorneigung des Rumpfes</translation>
        </message>
        <message>
            <source>sideways lean of the trunk</source>
            <translation>Seitneigung des Rumpfes</translation>
        </message>
        <message>
            <source>end of the trunk's lean</source>
            <translation>Endbereich der Rumpfneigung</translation>
        </message>
        <message>
            <source>end of the trunk's forward lean</source>
            <translation>Ende der Vorneigung des Rumpfes</translation>
        </message>
        <message>
            <source>softness of this end</source>
            <translation>Übergangsbreite dieses Endbereichs</translation>
        </message>
        <message>
            <source>rise of the heel, beside the body weight</source>
            <translation>Fersenabhebung, neben dem Körpergewicht</translation>
        </message>
        <message>
            <source>how far behind the toe joints the heel's lever ends</source>
            <translation>wie weit hinter den Zehengelenken der Hebel der Ferse endet</translation>
        </message>
        <message>
            <source>softness of the heel's lever where it ends</source>
            <translation>Übergangsbreite am Ende des Fersenhebels</translation>
        </message>
        <message>
            <source>the heel does not sink into the floor</source>
            <translation>die Ferse sinkt nicht in den Boden ein</translation>
        </message>
        <message>
            <source>softness of the heel's contact</source>
            <translation>Übergangsbreite des Fersenkontakts</translation>
        </message>
        <message>
            <source>mass centre at its place over the foot, per body weight carried</source>
            <translation>Massenmittelpunkt an seinem Platz über dem Fuß, je getragenem Körpergewicht</translation>
        </message>
        <message>
            <source>mass centre within the foot, per body weight carried</source>
            <translation>Massenmittelpunkt innerhalb des Fußes, je getragenem Körpergewicht</translation>
        </message>
        <message>
            <source>front end of the mass centre, before the ankle</source>
            <translation>vorderes Ende für den Massenmittelpunkt, vor dem Sprunggelenk</translation>
        </message>
        <message>
            <source>back end of the mass centre, behind the ankle</source>
            <translation>hinteres Ende für den Massenmittelpunkt, hinter dem Sprunggelenk</translation>
        </message>
        <message>
            <source>mass centre sideways over the foot, per body weight carried</source>
            <translation>Massenmittelpunkt seitlich über dem Fuß, je getragenem Körpergewicht</translation>
        </message>
        <message>
            <source>hip flexion in the lunge</source>
            <translation>Hüftflexion im Ausfallschritt</translation>
        </message>
        <message>
            <source>wanted hip flexion in the lunge</source>
            <translation>gewünschte Hüftflexion im Ausfallschritt</translation>
        </message>
        <message>
            <source>hip over the foot in the lunge</source>
            <translation>Hüfte über dem Fuß im Ausfallschritt</translation>
        </message>
        <message>
            <source>wanted place of the hip before the ankle</source>
            <translation>gewünschte Lage der Hüfte vor dem Sprunggelenk</translation>
        </message>
        <message>
            <source>stiffness of the foot</source>
            <translation>Steifigkeit des Fußes</translation>
        </message>
        <message>
            <source>stiffness of hip rotation and of the turning of the pelvis</source>
            <translation>Steifigkeit von Hüftrotation und Beckenrotation</translation>
        </message>
        <message>
            <source>hold on the foot's toe-out</source>
            <translation>Halt der Auswärtsdrehung des Fußes</translation>
        </message>
        <message>
            <source>what keeps the heel down</source>
            <translation>was die Ferse am Boden hält</translation>
        </message>
        <message>
            <source>hold on the trunk's lean</source>
            <translation>Halt der Rumpfneigung</translation>
        </message>
        <message>
            <source>insistence on depth</source>
            <translation>Festhalten an der Tiefe</translation>
        </message>
        <message>
            <source>hold of the knee on the walking line</source>
            <translation>Halt des Knies in der Gangrichtung</translation>
        </message>
        <message>
            <source>toe-out per lacking dorsiflexion</source>
            <translation>Auswärtsdrehung je fehlender Dorsalextension</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by calf stretching; soleus or gastrocnemius cause only</source>
            <translation>Gewinn an der Grenze der Dorsalextension durch Wadendehnung; nur bei Ursache Soleus oder Gastrocnemius</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by chronic static stretching; soleus or gastrocnemius cause only</source>
            <translation>Gewinn an der Grenze der Dorsalextension durch statische Langzeitdehnung; nur bei Ursache Soleus oder Gastrocnemius</translation>
        </message>
        <message>
            <source>dorsiflexion limit gained by mobilisation with movement; joint cause only</source>
            <translation>Gewinn an der Grenze der Dorsalextension durch Mobilisation mit Bewegung (MWM); nur bei Ursache Gelenk</translation>
        </message>
        <message>
            <source>heel lift added by the remedy</source>
            <translation>zusätzliche Fersenerhöhung durch die Maßnahme</translation>
        </message>
        <message>
            <source>medial post added by the insole</source>
            <translation>zusätzliche Innenranderhöhung durch die Einlage</translation>
        </message>
        <message>
            <source>medial post added by an arch support; pronated foot only</source>
            <translation>zusätzliche Innenranderhöhung durch eine Gewölbestütze; nur bei proniertem Fuß</translation>
        </message>
        <message>
            <source>foot control gained by strengthening the foot</source>
            <translation>Gewinn an Fußkontrolle durch Fußkräftigung</translation>
        </message>
        <message>
            <source>hip control gained by strengthening the hip</source>
            <translation>Gewinn an Hüftkontrolle durch Hüftkräftigung</translation>
        </message>
        <message>
            <source>hip control gained by movement retraining</source>
            <translation>Gewinn an Hüftkontrolle durch Bewegungsschulung</translation>
        </message>
        <message>
            <source>weight of the sagittal escape added by movement retraining</source>
            <translation>zusätzliches Gewicht des sagittalen Ausweichens durch Bewegungsschulung</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, forward</source>
            <translation>Spina iliaca anterior superior, vom Hüftzentrum aus nach vorn</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, up</source>
            <translation>Spina iliaca anterior superior, vom Hüftzentrum aus nach oben</translation>
        </message>
        <message>
            <source>anterior superior iliac spine from the hip centre, to the side</source>
            <translation>Spina iliaca anterior superior, vom Hüftzentrum aus zur Seite</translation>
        </message>
        <message>
            <source>lever of the navicular's drop, part of the foot length</source>
            <translation>Hebel des Navicular Drop, Anteil der Fußlänge</translation>
        </message>
        <message>
            <source>share of the sine of half the pronation in the navicular's drop</source>
            <translation>Anteil des Sinus der halben Pronation am Navicular Drop</translation>
        </message>
        <message>
            <source>softness of the heel's contact in heel_rise_mm</source>
            <translation>Übergangsbreite des Fersenkontakts in heel_rise_mm</translation>
        </message>
        <message>
            <source>moment arm of the quadriceps in pf_index</source>
            <translation>Hebelarm des Quadriceps in pf_index</translation>
        </message>
        <message>
            <source>knee moment below which the quadriceps force fades in pf_index</source>
            <translation>Kniemoment, unter dem die Kraft des Quadriceps in pf_index ausläuft</translation>
        </message>
        <message>
            <source>half the angle between quadriceps and patellar tendon per knee flexion</source>
            <translation>halber Winkel zwischen Quadriceps und Patellarsehne je Knieflexion</translation>
        </message>
        <message>
            <source>half the angle between quadriceps and patellar tendon with the knee straight</source>
            <translation>halber Winkel zwischen Quadriceps und Patellarsehne bei gestrecktem Knie</translation>
        </message>
        <message>
            <source>patellofemoral contact area with the knee straight</source>
            <translation>patellofemorale Kontaktfläche bei gestrecktem Knie</translation>
        </message>
        <message>
            <source>contact area gained per degree of knee flexion</source>
            <translation>Gewinn an Kontaktfläche je Grad Knieflexion</translation>
        </message>
        <message>
            <source>patellofemoral peak pressure against the Q angle's change</source>
            <translation>patellofemoraler Spitzendruck in Abhängigkeit von der Änderung des Q-Winkels</translation>
        </message>
        <message>
            <source>how far the dome turns backwards per radian of dorsiflexion</source>
            <translation>wie weit sich die Trochlea tali je Radiant Dorsalextension nach hinten dreht</translation>
        </message>
        <message>
            <source>how far an unloaded goniometer reading, knee bent, is below the dorsiflexion limit</source>
            <translation>wie weit ein unbelasteter Goniometerwert bei gebeugtem Knie unter der Grenze der Dorsalextension liegt</translation>
        </message>
        <message>
            <source>how far an unloaded goniometer reading, knee straight, is below the dorsiflexion limit of a gastrocnemius</source>
            <translation>wie weit ein unbelasteter Goniometerwert bei gestrecktem Knie unter der Grenze der Dorsalextension bei Ursache Gastrocnemius liegt</translation>
        </message>
        <message>
            <source>end of the usual range on the unloaded scale</source>
            <translation>Ende des üblichen Bereichs auf der unbelasteten Skala</translation>
        </message>
        <message>
            <source>what clinics ask of runners, on the unloaded scale</source>
            <translation>was Kliniken fürs Laufen verlangen, auf der unbelasteten Skala</translation>
        </message>
        <message>
            <source>how firmly a hand that pulls the shin follows where it wants to go</source>
            <translation>wie fest eine Hand, die am Unterschenkel zieht, ihrem Ziel folgt</translation>
        </message>
        <message>
            <source>the most that a hand pulls the shin with</source>
            <translation>das Äußerste, womit eine Hand am Unterschenkel zieht</translation>
        </message>
        <message>
            <source>Drillis &amp; Contini 1966 / Winter 2009</source>
            <translation>Drillis &amp; Contini 1966 / Winter 2009</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990): 83.5 mm</source>
            <translation>OpenSim gait2392 (Delp 1990): 83.5 mm</translation>
        </message>
        <message>
            <source>arms forward and low; consistent with de Leva 1996</source>
            <translation>Arme vorn und tief; im Einklang mit de Leva 1996</translation>
        </message>
        <message>
            <source>a judgement without a source</source>
            <translation>eine Einschätzung ohne Quelle</translation>
        </message>
        <message>
            <source>a judgement: 45 mm at a height of 1.72 m</source>
            <translation>eine Einschätzung: 45 mm bei einer Körpergröße von 1.72 m</translation>
        </message>
        <message>
            <source>standard gravity</source>
            <translation>Normfallbeschleunigung</translation>
        </message>
        <message>
            <source>Winter 2009</source>
            <translation>Winter 2009</translation>
        </message>
        <message>
            <source>a judgement after the calcaneus and toe offsets of OpenSim gait2392 (Delp 1990)</source>
            <translation>eine Einschätzung nach den Abständen von Calcaneus und Zehen in OpenSim gait2392 (Delp 1990)</translation>
        </message>
        <message>
            <source>calibrated here on Fischer 2018; Inman 1976: 42 +- 9 deg, OpenSim gait2392: 37.2 deg</source>
            <translation>hier kalibriert an Fischer 2018; Inman 1976: 42 +- 9 Grad, OpenSim gait2392: 37.2 Grad</translation>
        </message>
        <message>
            <source>Manter 1941: 16 deg; Inman 1976: 23 +- 11 deg, OpenSim gait2392: 8.7 deg</source>
            <translation>Manter 1941: 16 Grad; Inman 1976: 23 +- 11 Grad, OpenSim gait2392: 8.7 Grad</translation>
        </message>
        <message>
            <source>the knee points forward at a toe-out of 7 deg, by definition</source>
            <translation>das Knie zeigt bei einer Auswärtsdrehung von 7 Grad nach vorn, per Definition</translation>
        </message>
        <message>
            <source>bony landmarks of anatomy textbooks, placed in this leg</source>
            <translation>knöcherne Landmarken aus Anatomielehrbüchern, in dieses Bein gesetzt</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990), via points left out</source>
            <translation>OpenSim gait2392 (Delp 1990), Via-Punkte weggelassen</translation>
        </message>
        <message>
            <source>Hicks 1954 describes the windlass; the radius is a judgement</source>
            <translation>Hicks 1954 beschreibt den Windlass-Mechanismus; der Radius ist eine Einschätzung</translation>
        </message>
        <message>
            <source>OpenSim gait2392 (Delp 1990); Inman 1976: 82.7 +- 3.7 deg to the shank</source>
            <translation>OpenSim gait2392 (Delp 1990); Inman 1976: 82.7 +- 3.7 Grad zum Unterschenkel</translation>
        </message>
        <message>
            <source>calibrated here, between a sagittal hinge and the oblique axis of Manter 1941 (52 deg up)</source>
            <translation>hier kalibriert, zwischen einem sagittalen Scharnier und der schrägen Achse von Manter 1941 (52 Grad nach oben)</translation>
        </message>
        <message>
            <source>calibrated here on the published findings of that role</source>
            <translation>hier kalibriert an den zur Kalibrierung genutzten veröffentlichten Befunden</translation>
        </message>
        <message>
            <source>fit of the knee spline of Walker 1988 / Rajagopal 2016, 10 to 100 deg</source>
            <translation>Anpassung an den Knie-Spline von Walker 1988 / Rajagopal 2016, 10 bis 100 Grad</translation>
        </message>
        <message>
            <source>Baumbach 2014: relieved by 20 deg of knee flexion</source>
            <translation>Baumbach 2014: entspannt ab 20 Grad Knieflexion</translation>
        </message>
        <message>
            <source>a judgement: a steeper relief (2.2 deg) made the posture jump by up to 6 deg with a very short gastrocnemius</source>
            <translation>eine Einschätzung: bei steilerer Entspannung (2.2 Grad) sprang die Haltung bei sehr kurzem Gastrocnemius um bis zu 6 Grad</translation>
        </message>
        <message>
            <source>both legs carry alike, by definition</source>
            <translation>beide Beine tragen gleich viel, per Definition</translation>
        </message>
        <message>
            <source>within 4-10 deg, Youdas 2007</source>
            <translation>innerhalb von 4-10 Grad, Youdas 2007</translation>
        </message>
        <message>
            <source>beside 38.5 +- 5.9 deg of Hemmerich 2006</source>
            <translation>neben 38.5 +- 5.9 Grad bei Hemmerich 2006</translation>
        </message>
        <message>
            <source>a straighter start comes near the singular straight leg and jumps</source>
            <translation>ein gestreckterer Anfang kommt dem singulären gestreckten Bein nahe und springt</translation>
        </message>
        <message>
            <source>calibrated here with Ota 2014 in view</source>
            <translation>hier kalibriert, mit Ota 2014 im Blick</translation>
        </message>
        <message>
            <source>calibrated here: peak dorsiflexion in the middle of 20-30 deg</source>
            <translation>hier kalibriert: größte Dorsalextension in der Mitte von 20-30 Grad</translation>
        </message>
        <message>
            <source>nothing in the tasks asks for more</source>
            <translation>keine der Aufgaben verlangt mehr</translation>
        </message>
        <message>
            <source>calibrated here on Calatayud 2015 and Baumbach 2014</source>
            <translation>hier kalibriert an Calatayud 2015 und Baumbach 2014</translation>
        </message>
        <message>
            <source>beside 5-15 deg of textbooks</source>
            <translation>neben 5-15 Grad aus Lehrbüchern</translation>
        </message>
        <message>
            <source>beside 25 deg inwards and 45 deg outwards of Zarins 1983, an upper bound</source>
            <translation>neben 25 Grad nach innen und 45 Grad nach außen bei Zarins 1983, einer Obergrenze</translation>
        </message>
        <message>
            <source>the knee points forward at the default tibial torsion, by definition</source>
            <translation>das Knie zeigt bei der vorgegebenen Tibiatorsion nach vorn, per Definition</translation>
        </message>
        <message>
            <source>calibrated here on Fischer 2018 and Lundberg 1989 together</source>
            <translation>hier kalibriert an Fischer 2018 und Lundberg 1989 gemeinsam</translation>
        </message>
        <message>
            <source>calibrated here with Kim 2021 in view</source>
            <translation>hier kalibriert, mit Kim 2021 im Blick</translation>
        </message>
        <message>
            <source>a hypothesis: no published effect was found</source>
            <translation>eine Hypothese: keine veröffentlichte Wirkung gefunden</translation>
        </message>
        <message>
            <source>calibrated here on Baumbach 2014</source>
            <translation>hier kalibriert an Baumbach 2014</translation>
        </message>
        <message>
            <source>Baumbach 2014: no gain of dorsiflexion beyond 20 deg of knee flexion</source>
            <translation>Baumbach 2014: kein Gewinn an Dorsalextension jenseits von 20 Grad Knieflexion</translation>
        </message>
        <message>
            <source>calibrated here; outwards softer than inwards as in Zarins 1983</source>
            <translation>hier kalibriert; nach außen weicher als nach innen wie bei Zarins 1983</translation>
        </message>
        <message>
            <source>Heesterbeek 2008: 15 Nm give 2.5 deg at 70 deg of flexion, 6 Nm/deg</source>
            <translation>Heesterbeek 2008: 15 Nm ergeben 2.5 Grad bei 70 Grad Flexion, 6 Nm/Grad</translation>
        </message>
        <message>
            <source>calibrated here with Youdas 2007 in view</source>
            <translation>hier kalibriert, mit Youdas 2007 im Blick</translation>
        </message>
        <message>
            <source>Roach &amp; Miles 1991: flexion 121 +- 13 deg</source>
            <translation>Roach &amp; Miles 1991: Flexion 121 +- 13 Grad</translation>
        </message>
        <message>
            <source>Roach &amp; Miles 1991: extension 19 +- 8 deg</source>
            <translation>Roach &amp; Miles 1991: Extension 19 +- 8 Grad</translation>
        </message>
        <message>
            <source>35 deg by default, beside 32 +- 8 deg of Roach &amp; Miles 1991</source>
            <translation>35 Grad als Vorgabe, neben 32 +- 8 Grad bei Roach &amp; Miles 1991</translation>
        </message>
        <message>
            <source>beside 32 +- 9 deg of Roach &amp; Miles 1991</source>
            <translation>neben 32 +- 9 Grad bei Roach &amp; Miles 1991</translation>
        </message>
        <message>
            <source>Winter 2009: all but the stance leg's mass</source>
            <translation>Winter 2009: alles außer der Masse des Standbeins</translation>
        </message>
        <message>
            <source>calibrated here: a strategy by definition</source>
            <translation>hier kalibriert: ein Ausgleichsweg per Definition</translation>
        </message>
        <message>
            <source>Radford 2006: +2.07 (0.86-3.27) to +3.03 (0.31-5.75) deg, up to 6 weeks</source>
            <translation>Radford 2006: +2.07 (0.86-3.27) bis +3.03 (0.31-5.75) Grad, bis zu 6 Wochen</translation>
        </message>
        <message>
            <source>Medeiros &amp; Martini 2018: +5.17 (4.39-5.95) deg static; PNF 4.32 (1.59-7.04)</source>
            <translation>Medeiros &amp; Martini 2018: +5.17 (4.39-5.95) Grad statisch; PNF 4.32 (1.59-7.04)</translation>
        </message>
        <message>
            <source>weak: about 0.5-2 cm in the wall test, +1 to 4 deg; a programme +4.1 deg (Howe 2022)</source>
            <translation>schwach: etwa 0.5-2 cm im Wandtest, +1 bis 4 Grad; ein Programm +4.1 Grad (Howe 2022)</translation>
        </message>
        <message>
            <source>25 mm at a height of 1.72 m; Bell-Jenje 2016 used 12 and 25 mm</source>
            <translation>25 mm bei einer Körpergröße von 1.72 m; Bell-Jenje 2016 nutzte 12 und 25 mm</translation>
        </message>
        <message>
            <source>Mills 2010: eversion -2.12 (0.72-3.53), tibial internal rotation -1.33 (0.12-2.53) deg</source>
            <translation>Mills 2010: Eversion -2.12 (0.72-3.53), tibiale Innenrotation -1.33 (0.12-2.53) Grad</translation>
        </message>
        <message>
            <source>Yoo 2022: 2-D frontal plane projection angle -8.3 deg, uncontrolled, n = 20; the model gives -1.4</source>
            <translation>Yoo 2022: 2-D-Projektionswinkel der Frontalebene -8.3 Grad, ohne Kontrollgruppe, n = 20; das Modell ergibt -1.4</translation>
        </message>
        <message>
            <source>no number found</source>
            <translation>keine Zahl gefunden</translation>
        </message>
        <message>
            <source>Willy &amp; Davis 2011: running mechanics unchanged, the trained task improves; the size is a judgement</source>
            <translation>Willy &amp; Davis 2011: Laufmechanik unverändert, die geübte Aufgabe verbessert sich; die Größe ist eine Einschätzung</translation>
        </message>
        <message>
            <source>PMC7274868: frontal plane projection angle -16 deg at once, no control group; the size is a judgement</source>
            <translation>PMC7274868: Projektionswinkel der Frontalebene sofort -16 Grad, keine Kontrollgruppe; die Größe ist eine Einschätzung</translation>
        </message>
        <message>
            <source>a judgement: sagittal strategy up, rolling in down</source>
            <translation>eine Einschätzung: sagittaler Ausgleichsweg mehr, Rollen nach innen weniger</translation>
        </message>
        <message>
            <source>OpenSim gait2392 marker set (Delp 1990)</source>
            <translation>Markersatz von OpenSim gait2392 (Delp 1990)</translation>
        </message>
        <message>
            <source>a judgement; the measure is an estimate</source>
            <translation>eine Einschätzung; der Messwert ist eine Schätzung</translation>
        </message>
        <message>
            <source>a judgement: a heel at rest reads about 1 mm</source>
            <translation>eine Einschätzung: eine Ferse in Ruhe ergibt etwa 1 mm</translation>
        </message>
        <message>
            <source>textbook knee extensor moment arm</source>
            <translation>Hebelarm der Knieextensoren aus Lehrbüchern</translation>
        </message>
        <message>
            <source>a judgement</source>
            <translation>eine Einschätzung</translation>
        </message>
        <message>
            <source>textbook contact areas, straightened</source>
            <translation>Kontaktflächen aus Lehrbüchern, linearisiert</translation>
        </message>
        <message>
            <source>Huberti &amp; Hayes 1984: +45 % per 10 deg of Q angle</source>
            <translation>Huberti &amp; Hayes 1984: +45 % je 10 Grad Q-Winkel</translation>
        </message>
        <message>
            <source>textbook radius of the talar dome</source>
            <translation>Radius der Trochlea tali aus Lehrbüchern</translation>
        </message>
        <message>
            <source>Baumbach 2014: 20 deg unloaded beside 36 deg here under load, group means</source>
            <translation>Baumbach 2014: 20 Grad unbelastet neben 36 Grad hier unter Last, Gruppenmittel</translation>
        </message>
        <message>
            <source>Baumbach 2014: 4 deg unloaded with a straight knee at the healthy default, group means</source>
            <translation>Baumbach 2014: 4 Grad unbelastet bei gestrecktem Knie mit der gesunden Vorgabe, Gruppenmittel</translation>
        </message>
        <message>
            <source>the usual 0 to 20 deg of textbooks</source>
            <translation>die üblichen 0 bis 20 Grad aus Lehrbüchern</translation>
        </message>
        <message>
            <source>a claim of clinic articles</source>
            <translation>eine Behauptung aus Klinikartikeln</translation>
        </message>
        <message>
            <source>weight-bearing DF test</source>
            <translation>Dorsalextensionstest unter Last</translation>
        </message>
        <message>
            <source>isolated talocrural motion</source>
            <translation>isolierte talokrurale Bewegung</translation>
        </message>
        <message>
            <source>subtalar hinge, no midfoot relief</source>
            <translation>subtalares Scharnier, ohne Nachgeben des Mittelfußes</translation>
        </message>
        <message>
            <source>0.9 (was: landing)</source>
            <translation>0.9 (in der Studie: Landung)</translation>
        </message>
        <message>
            <source>0.85, mixed</source>
            <translation>0.85, gemischt</translation>
        </message>
        <message>
            <source>0.85, turn_out</source>
            <translation>0.85, dreht nach außen (turn_out)</translation>
        </message>
        <message>
            <source>to 145 deg</source>
            <translation>bis 145 Grad</translation>
        </message>
        <message>
            <source>squats, all strategies</source>
            <translation>Kniebeugen, alle Ausgleichswege</translation>
        </message>
        <message>
            <source>knee path</source>
            <translation>Knieweg</translation>
        </message>
        <message>
            <source>max</source>
            <translation>maximal</translation>
        </message>
        <message>
            <source>subtalar hinge</source>
            <translation>subtalares Scharnier</translation>
        </message>
        <message>
            <source>toe-out</source>
            <translation>Auswärtsdrehung</translation>
        </message>
        <message>
            <source>distance 12 cm, toe-out 0</source>
            <translation>Abstand 12 cm, Auswärtsdrehung 0</translation>
        </message>
        <message>
            <source>11..13 cm</source>
            <translation>11..13 cm</translation>
        </message>
        <message>
            <source>largest distance, heel down, default body</source>
            <translation>größter Abstand, Ferse am Boden, Standardkörper</translation>
        </message>
        <message>
            <source>knee straight, 30 Nm</source>
            <translation>Knie gestreckt, 30 Nm</translation>
        </message>
        <message>
            <source>knee 75 deg, 30 Nm</source>
            <translation>Knie 75 Grad, 30 Nm</translation>
        </message>
        <message>
            <source>20 deg minus 0 deg knee flexion</source>
            <translation>20 Grad minus 0 Grad Knieflexion</translation>
        </message>
        <message>
            <source>75 minus 20 deg knee flexion</source>
            <translation>75 minus 20 Grad Knieflexion</translation>
        </message>
        <message>
            <source>10 deg DF</source>
            <translation>10 Grad Dorsalextension</translation>
        </message>
        <message>
            <source>10 deg calcaneal eversion</source>
            <translation>10 Grad Calcaneuseversion</translation>
        </message>
        <message>
            <source>whole-foot tilt -20..+20 deg</source>
            <translation>Kippung des ganzen Fußes -20..+20 Grad</translation>
        </message>
        <message>
            <source>10 deg medially tilted wedge, both feet</source>
            <translation>um 10 Grad nach medial gekippter Keil, beide Füße</translation>
        </message>
        <message>
            <source>10 deg medially tilted wedge, one foot</source>
            <translation>um 10 Grad nach medial gekippter Keil, ein Fuß</translation>
        </message>
        <message>
            <source>7 deg medially inclined insole (angle assumed)</source>
            <translation>um 7 Grad nach medial geneigte Einlage (Winkel angenommen)</translation>
        </message>
        <message>
            <source>12 deg forefoot wedge</source>
            <translation>12 Grad Vorfußkeil</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 22</source>
            <translation>Grenze der Dorsalextension 36 -&gt; 22</translation>
        </message>
        <message>
            <source>DF limit 14 -&gt; 4</source>
            <translation>Grenze der Dorsalextension 14 -&gt; 4</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 17</source>
            <translation>Grenze der Dorsalextension 36 -&gt; 17</translation>
        </message>
        <message>
            <source>heel lift 8 deg, limit 17</source>
            <translation>Fersenerhöhung 8 Grad, Grenze 17</translation>
        </message>
        <message>
            <source>heel lift 8 deg, limit 36</source>
            <translation>Fersenerhöhung 8 Grad, Grenze 36</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 6</source>
            <translation>Grenze der Dorsalextension 36 -&gt; 6</translation>
        </message>
        <message>
            <source>unrestricted</source>
            <translation>uneingeschränkt</translation>
        </message>
        <message>
            <source>pronated foot (foot_type 1, foot control 0.4) vs normal</source>
            <translation>pronierter Fuß (foot_type 1, Fußkontrolle 0.4) gegenüber normalem</translation>
        </message>
        <message>
            <source>arch support 6 deg on a pronated foot</source>
            <translation>Gewölbestütze 6 Grad bei proniertem Fuß</translation>
        </message>
        <message>
            <source>DF limit 36 (non-WB 20)</source>
            <translation>Grenze der Dorsalextension 36 (unbelastet 20)</translation>
        </message>
        <message>
            <source>DF limit 25 (non-WB 9)</source>
            <translation>Grenze der Dorsalextension 25 (unbelastet 9)</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 26</source>
            <translation>Grenze der Dorsalextension 36 -&gt; 26</translation>
        </message>
        <message>
            <source>phase 1, limits 36 and 15</source>
            <translation>Phase 1, Grenzen 36 und 15</translation>
        </message>
        <message>
            <source>fit error 10..100 deg</source>
            <translation>Fehler der Anpassung 10..100 Grad</translation>
        </message>
        <message>
            <source>DF limit 36 -&gt; 18: ledger share of rearfoot + subtalar + midfoot</source>
            <translation>Grenze der Dorsalextension 36 -&gt; 18: Anteil von Rückfuß + Subtalargelenk + Mittelfuß unter „Wer zahlt?“</translation>
        </message>
        <message>
            <source>pronation free vs blocked near neutral</source>
            <translation>Pronation frei gegenüber nahe neutral gesperrt</translation>
        </message>
        <message>
            <source>5 deg medial post</source>
            <translation>5 Grad Innenranderhöhung</translation>
        </message>
        <message>
            <source>stretching: limit 20 -&gt; 25 (+5.2, upper end)</source>
            <translation>Dehnung: Grenze 20 -&gt; 25 (+5.2, oberes Ende)</translation>
        </message>
        <message>
            <source>hip control 1 -&gt; 0.5</source>
            <translation>Hüftkontrolle 1 -&gt; 0.5</translation>
        </message>
        <message>
            <source>gastrocnemius short by 22 deg</source>
            <translation>Gastrocnemius 22 Grad zu kurz</translation>
        </message>
        <message>
            <source>inclination 42 deviation 16</source>
            <translation>Inklination 42 Deviation 16</translation>
        </message>
        <message>
            <source>inclination 42 deviation 23</source>
            <translation>Inklination 42 Deviation 23</translation>
        </message>
        <message>
            <source>inclination 37.2 deviation 8.7</source>
            <translation>Inklination 37.2 Deviation 8.7</translation>
        </message>
        <message>
            <source>inclination 35 deviation 18</source>
            <translation>Inklination 35 Deviation 18</translation>
        </message>
        <message>
            <source>tau 30 phi 10</source>
            <translation>tau 30 phi 10</translation>
        </message>
        <message>
            <source>tau 30 phi 20</source>
            <translation>tau 30 phi 20</translation>
        </message>
        <message>
            <source>tau 30 phi 30</source>
            <translation>tau 30 phi 30</translation>
        </message>
        <message>
            <source>tau 35 phi 30</source>
            <translation>tau 35 phi 30</translation>
        </message>
        <message>
            <source>shank angle to vertical, deg</source>
            <translation>Unterschenkelwinkel zur Vertikalen, Grad</translation>
        </message>
        <message>
            <source>slope, deg/cm</source>
            <translation>Steigung, Grad/cm</translation>
        </message>
        <message>
            <source>cm</source>
            <translation>cm</translation>
        </message>
        <message>
            <source>shank angle, deg</source>
            <translation>Unterschenkelwinkel, Grad</translation>
        </message>
        <message>
            <source>deg</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>tibial IR, deg</source>
            <translation>tibiale Innenrotation, Grad</translation>
        </message>
        <message>
            <source>tibial rotation per deg tilt</source>
            <translation>Tibiarotation je Grad Kippung</translation>
        </message>
        <message>
            <source>pelvic anterior tilt, deg</source>
            <translation>anteriore Beckenkippung, Grad</translation>
        </message>
        <message>
            <source>lateral pelvic tilt, deg (magnitude)</source>
            <translation>laterale Beckenkippung, Grad (Betrag)</translation>
        </message>
        <message>
            <source>hip IR, deg</source>
            <translation>Hüft-Innenrotation, Grad</translation>
        </message>
        <message>
            <source>contralateral pelvic drop, deg</source>
            <translation>kontralaterales Absinken des Beckens, Grad</translation>
        </message>
        <message>
            <source>knee flexion, deg (sign)</source>
            <translation>Knieflexion, Grad (Vorzeichen)</translation>
        </message>
        <message>
            <source>medial knee displacement, mm (sign)</source>
            <translation>mediale Knieverschiebung, mm (Vorzeichen)</translation>
        </message>
        <message>
            <source>true knee abduction, deg</source>
            <translation>wirkliche Knieabduktion, Grad</translation>
        </message>
        <message>
            <source>FPPA per deg talocrural DF lost</source>
            <translation>Projektionswinkel der Frontalebene je Grad verlorener talokruraler Dorsalextension</translation>
        </message>
        <message>
            <source>change of least knee flexion, deg (extension -)</source>
            <translation>Änderung der kleinsten Knieflexion, Grad (Extension -)</translation>
        </message>
        <message>
            <source>change of peak varus moment, Nm/kg</source>
            <translation>Änderung des größten Varusmoments, Nm/kg</translation>
        </message>
        <message>
            <source>hip adduction, deg</source>
            <translation>Hüftadduktion, Grad</translation>
        </message>
        <message>
            <source>knee rotation, deg (ER -)</source>
            <translation>Knierotation, Grad (Außenrotation -)</translation>
        </message>
        <message>
            <source>peak talocrural DF, deg</source>
            <translation>größte talokrurale Dorsalextension, Grad</translation>
        </message>
        <message>
            <source>FPPA, deg</source>
            <translation>Projektionswinkel der Frontalebene, Grad</translation>
        </message>
        <message>
            <source>knee-in distance, mm</source>
            <translation>Abstand des Knies nach innen, mm</translation>
        </message>
        <message>
            <source>heel rise, deg (&lt; 1 = feasible)</source>
            <translation>Fersenabhebung, Grad (&lt; 1 = ausführbar)</translation>
        </message>
        <message>
            <source>heel rise, deg (&gt; 1 = infeasible)</source>
            <translation>Fersenabhebung, Grad (&gt; 1 = nicht ausführbar)</translation>
        </message>
        <message>
            <source>COP shift, mm (back -)</source>
            <translation>Verschiebung des Druckzentrums, mm (nach hinten -)</translation>
        </message>
        <message>
            <source>largest |true knee abduction|, deg</source>
            <translation>größte |wirkliche Knieabduktion|, Grad</translation>
        </message>
        <message>
            <source>apparent DF, deg</source>
            <translation>scheinbare Dorsalextension, Grad</translation>
        </message>
        <message>
            <source>rearfoot eversion, deg</source>
            <translation>Rückfußeversion, Grad</translation>
        </message>
        <message>
            <source>FPPA, deg (sign)</source>
            <translation>Projektionswinkel der Frontalebene, Grad (Vorzeichen)</translation>
        </message>
        <message>
            <source>knee flexion, deg</source>
            <translation>Knieflexion, Grad</translation>
        </message>
        <message>
            <source>talocrural DF, deg</source>
            <translation>talokrurale Dorsalextension, Grad</translation>
        </message>
        <message>
            <source>tibial IR per EV</source>
            <translation>tibiale Innenrotation je Eversion</translation>
        </message>
        <message>
            <source>DF needed, deg</source>
            <translation>benötigte Dorsalextension, Grad</translation>
        </message>
        <message>
            <source>1.4-2.0 (derived)</source>
            <translation>1.4-2.0 (abgeleitet)</translation>
        </message>
        <message>
            <source>0 (no gain)</source>
            <translation>0 (kein Gewinn)</translation>
        </message>
        <message>
            <source>decrease</source>
            <translation>Abnahme</translation>
        </message>
        <message>
            <source>increase, ES 2.92</source>
            <translation>Zunahme, ES 2.92</translation>
        </message>
        <message>
            <source>small increase, ES 0.21</source>
            <translation>geringe Zunahme, ES 0.21</translation>
        </message>
        <message>
            <source>about +1 SD, d=1.2</source>
            <translation>etwa +1 SD, d=1.2</translation>
        </message>
        <message>
            <source>decrease (p=.008)</source>
            <translation>Abnahme (p=.008)</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>keine Änderung</translation>
        </message>
        <message>
            <source>slight rise (n.s.)</source>
            <translation>leichter Anstieg (n.s.)</translation>
        </message>
        <message>
            <source>more ER, r=-.39</source>
            <translation>mehr Außenrotation, r=-.39</translation>
        </message>
        <message>
            <source>more, r=-.26</source>
            <translation>mehr, r=-.26</translation>
        </message>
        <message>
            <source>-8.3 (upper bound)</source>
            <translation>-8.3 (Obergrenze)</translation>
        </message>
        <message>
            <source>13 of 13 could</source>
            <translation>13 von 13 konnten es</translation>
        </message>
        <message>
            <source>0 of 9 could</source>
            <translation>0 von 9 konnten es</translation>
        </message>
        <message>
            <source>backward, r=.718</source>
            <translation>nach hinten, r=.718</translation>
        </message>
        <message>
            <source>decrease expected</source>
            <translation>Abnahme erwartet</translation>
        </message>
        <message>
            <source>increase</source>
            <translation>Zunahme</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>unverändert</translation>
        </message>
        <message>
            <source>Derived by plane geometry from shank, foot and knee size; no study prints the slope.</source>
            <translation>Durch ebene Geometrie aus Unterschenkel-, Fuß- und Kniemaßen abgeleitet; keine Studie nennt die Steigung.</translation>
        </message>
        <message>
            <source>Miss: no mechanism couples the femur's internal rotation to pelvic tilt.</source>
            <translation>Verfehlt: Kein Mechanismus koppelt die Innenrotation des Femurs an die Beckenkippung.</translation>
        </message>
        <message>
            <source>Miss: a wedge shortens the leg by less than 1 mm, and nothing else tilts the pelvis sideways.</source>
            <translation>Verfehlt: Ein Keil verkürzt das Bein um weniger als 1 mm, und sonst kippt nichts das Becken zur Seite.</translation>
        </message>
        <message>
            <source>Miss: right direction, too weak. The angle of the insole is assumed; it is modelled as a tilted floor.</source>
            <translation>Verfehlt: richtige Richtung, zu schwach. Der Winkel der Einlage ist angenommen; sie ist als schräger Boden modelliert.</translation>
        </message>
        <message>
            <source>Miss: leg shortening by a wedge is under 1 mm, and no mechanism couples the femur's rotation to the pelvis.</source>
            <translation>Verfehlt: Die Beinverkürzung durch einen Keil liegt unter 1 mm, und kein Mechanismus koppelt die Rotation des Femurs an das Becken.</translation>
        </message>
        <message>
            <source>Sign only; an effect size of .81 suggests several degrees.</source>
            <translation>Nur das Vorzeichen; eine Effektstärke von .81 spricht für mehrere Grad.</translation>
        </message>
        <message>
            <source>Sign and a wide band; the mean in mm was not found.</source>
            <translation>Vorzeichen und eine weite Spanne; der Mittelwert in mm wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>The study is of landings; the ratio is 1.4 deg of valgus for 3 deg of dorsiflexion lost.</source>
            <translation>Die Studie untersucht Landungen; das Verhältnis ist 1.4 Grad Valgus auf 3 Grad verlorene Dorsalextension.</translation>
        </message>
        <message>
            <source>Miss: the ground reaction is vertical and the track of the mass centre prescribed, so the moment hardly changes.</source>
            <translation>Verfehlt: Die Bodenreaktionskraft ist senkrecht und die Bahn des Massenmittelpunkts vorgegeben, darum ändert sich das Moment kaum.</translation>
        </message>
        <message>
            <source>The band is a judgement from an effect size of 1.2.</source>
            <translation>Die Spanne ist eine Einschätzung nach einer Effektstärke von 1.2.</translation>
        </message>
        <message>
            <source>The band is a judgement; the model's change is not zero.</source>
            <translation>Die Spanne ist eine Einschätzung; die Änderung im Modell ist nicht null.</translation>
        </message>
        <message>
            <source>Miss: a heel lift lowers the hip's internal rotation in the model, but not in the study.</source>
            <translation>Verfehlt: Eine Fersenerhöhung verringert im Modell die Hüft-Innenrotation, in der Studie aber nicht.</translation>
        </message>
        <message>
            <source>Miss: right sign, negligible size in the mixed strategy.</source>
            <translation>Verfehlt: richtiges Vorzeichen, beim gemischten Ausgleichsweg vernachlässigbare Größe.</translation>
        </message>
        <message>
            <source>Holds by construction: turning out rotates the tibia outwards by definition.</source>
            <translation>Gilt durch Bauweise: Auswärtsdrehen des Fußes dreht die Tibia per Definition nach außen.</translation>
        </message>
        <message>
            <source>Miss: walking has a prescribed lateral path of the mass centre, so hip adduction cannot change.</source>
            <translation>Verfehlt: Beim Gehen ist die seitliche Bahn des Massenmittelpunkts vorgegeben, darum kann sich die Hüftadduktion nicht ändern.</translation>
        </message>
        <message>
            <source>In view when foot_type was scaled.</source>
            <translation>Im Blick, als foot_type skaliert wurde.</translation>
        </message>
        <message>
            <source>Low edge of the band; in view when foot_type was scaled.</source>
            <translation>Am unteren Rand der Spanne; im Blick, als foot_type skaliert wurde.</translation>
        </message>
        <message>
            <source>Miss: the model's insole is calibrated to nothing; it agrees with Mills 2010 and not with this uncontrolled 2-D study of 20.</source>
            <translation>Verfehlt: Die Einlage des Modells ist an nichts kalibriert; sie stimmt mit Mills 2010 überein, nicht mit dieser 2-D-Studie ohne Kontrollgruppe an 20 Personen.</translation>
        </message>
        <message>
            <source>The unloaded reading is taken as the limit - 16 deg.</source>
            <translation>Als unbelasteter Wert gilt die Grenze - 16 Grad.</translation>
        </message>
        <message>
            <source>The unloaded reading is taken as the limit - 16 deg; marginal (3.1 deg at a limit of 22).</source>
            <translation>Als unbelasteter Wert gilt die Grenze - 16 Grad; knapp (3.1 Grad bei einer Grenze von 22).</translation>
        </message>
        <message>
            <source>Checks the fit of the knee path; holds by construction.</source>
            <translation>Prüft die Anpassung des Kniewegs; gilt durch Bauweise.</translation>
        </message>
        <message>
            <source>Miss: when pronation is blocked the midfoot takes over, so the lunge loses little.</source>
            <translation>Verfehlt: Ist die Pronation gesperrt, übernimmt der Mittelfuß, darum verliert der Ausfallschritt wenig.</translation>
        </message>
        <message>
            <source>Only the direction is expected from the literature; the band is a judgement.</source>
            <translation>Aus der Literatur ist nur die Richtung zu erwarten; die Spanne ist eine Einschätzung.</translation>
        </message>
        <message>
            <source>hip_control was scaled on this: halving the abductors should change little.</source>
            <translation>hip_control wurde daran skaliert: Eine Halbierung der Abduktoren soll wenig ändern.</translation>
        </message>
        <message>
            <source>Exact geometry; holds by construction.</source>
            <translation>Exakte Geometrie; gilt durch Bauweise.</translation>
        </message>
        <message>
            <source>Calatayud 2015: 11.7 +- 4.1 cm, n = 26; Gohil 2022: 14.2 +- 3.0 cm</source>
            <translation>Calatayud 2015: 11.7 +- 4.1 cm, n = 26; Gohil 2022: 14.2 +- 3.0 cm</translation>
        </message>
        <message>
            <source>Baumbach 2014: 39 deg [36-42], loaded, knee bent, n = 20</source>
            <translation>Baumbach 2014: 39 Grad [36-42], belastet, Knie gebeugt, n = 20</translation>
        </message>
        <message>
            <source>Ota 2014: 13.7 +- 4.8 deg, n = 30</source>
            <translation>Ota 2014: 13.7 +- 4.8 Grad, n = 30</translation>
        </message>
        <message>
            <source>textbook range for running</source>
            <translation>Lehrbuchbereich für das Laufen</translation>
        </message>
        <message>
            <source>Hemmerich 2006: 38.5 +- 5.9 deg in a full squat, heels down</source>
            <translation>Hemmerich 2006: 38.5 +- 5.9 Grad in der tiefen Hocke, Fersen am Boden</translation>
        </message>
        <message>
            <source>Ota 2014: .48 +- .17 Nm/kg, n = 30</source>
            <translation>Ota 2014: .48 +- .17 Nm/kg, n = 30</translation>
        </message>
        <message>
            <source>Kim 2021: 174.5 +- 5.5 deg where 180 is straight, feet not pronated, n = 15</source>
            <translation>Kim 2021: 174.5 +- 5.5 Grad, wobei 180 gerade ist, Füße nicht proniert, n = 15</translation>
        </message>
        <message>
            <source>Youdas 2007: pelvis on femur 83 +- 3 deg, n = 90; 90 less that</source>
            <translation>Youdas 2007: Becken auf Femur 83 +- 3 Grad, n = 90; 90 minus diesen Wert</translation>
        </message>
        <message>
            <source>Heesterbeek 2008: valgus 2.3 to 2.5, varus 2.8 to 3.1 deg under 15 Nm, n = 30</source>
            <translation>Heesterbeek 2008: Valgus 2.3 bis 2.5, Varus 2.8 bis 3.1 Grad unter 15 Nm, n = 30</translation>
        </message>
        <message>
            <source>Inman 1976: SD 9 deg, range 20.5 to 68.5</source>
            <translation>Inman 1976: SD 9 Grad, Spannweite 20.5 bis 68.5</translation>
        </message>
        <message>
            <source>Inman 1976: SD 11 deg, range 4 to 47; mean Manter 1941</source>
            <translation>Inman 1976: SD 11 Grad, Spannweite 4 bis 47; Mittelwert Manter 1941</translation>
        </message>
        <message>
            <source>a judgement of how far thigh-foot angles differ</source>
            <translation>eine Einschätzung, wie weit Oberschenkel-Fuß-Winkel streuen</translation>
        </message>
        <message>
            <source>standard error of the wall test, tape .4 to .6 cm and inclinometer 1.3 to 1.4 deg: Konor 2012</source>
            <translation>Standardfehler des Wandtests, Maßband .4 bis .6 cm und Inklinometer 1.3 bis 1.4 Grad: Konor 2012</translation>
        </message>
        <message>
            <source>a judgement: nobody has measured these springs</source>
            <translation>eine Einschätzung: Diese Federn hat niemand gemessen</translation>
        </message>
        <message>
            <source>solved here; every coefficient is in the Evidence panel</source>
            <translation>hier gelöst; jeder Koeffizient steht unter Belege</translation>
        </message>
        <message>
            <source>claims, not measurements</source>
            <translation>Behauptungen, keine Messungen</translation>
        </message>
        <message>
            <source>a hypothesis</source>
            <translation>eine Hypothese</translation>
        </message>
        <message>
            <source>derived; see I2 in the Evidence panel</source>
            <translation>abgeleitet; siehe I2 unter Belege</translation>
        </message>
        <message>
            <source>2-D, no control group</source>
            <translation>2-D, ohne Kontrollgruppe</translation>
        </message>
        <message>
            <source>17 studies, definitions of valgus differ</source>
            <translation>17 Studien mit verschiedenen Definitionen von Valgus</translation>
        </message>
        <message>
            <source>12 studies of the knee-to-wall test</source>
            <translation>12 Studien zum Knie-zur-Wand-Test</translation>
        </message>
        <message>
            <source>only the title was read</source>
            <translation>nur der Titel wurde gelesen</translation>
        </message>
        <message>
            <source>dancers' turnout</source>
            <translation>Auswärtsdrehung (Turnout) von Tanzenden</translation>
        </message>
        <message>
            <source>117 women with kneecap pain; no difference between three mobilisations</source>
            <translation>117 Frauen mit Schmerzen an der Kniescheibe; kein Unterschied zwischen drei Mobilisationen</translation>
        </message>
        <message>
            <source>textbook knowledge, not read again</source>
            <translation>Lehrbuchwissen, nicht nachgelesen</translation>
        </message>
        <message>
            <source>unsure, not used for validation</source>
            <translation>unsicher, nicht zur Prüfung verwendet</translation>
        </message>
        <message>
            <source>before and after, no control group</source>
            <translation>vorher und nachher, ohne Kontrollgruppe</translation>
        </message>
        <message>
            <source>375 bones</source>
            <translation>375 Knochen</translation>
        </message>
        <message>
            <source>The model of this program (docs/01-model.md)</source>
            <translation>Das Modell dieses Programms (docs/01-model.md)</translation>
        </message>
        <message>
            <source>The five clinic articles that the lessons start from</source>
            <translation>Die fünf Klinikartikel, von denen die Lektionen ausgehen</translation>
        </message>
        <message>
            <source>No published number found</source>
            <translation>Keine veröffentlichte Zahl gefunden</translation>
        </message>
        <message>
            <source>Geometry of a turned-out foot: atan(tan(tilt) cos(toe-out))</source>
            <translation>Geometrie eines nach außen gedrehten Fußes: atan(tan(tilt) cos(toe-out))</translation>
        </message>
        <message>
            <source>Movement retraining in women with patellofemoral pain, PMC7274868</source>
            <translation>Bewegungsschulung bei Frauen mit patellofemoralen Schmerzen, PMC7274868</translation>
        </message>
        <message>
            <source>Silfverskiöld test</source>
            <translation>Silfverskiöld-Test</translation>
        </message>
        <message>
            <source>Calatayud 2015 (geometry)</source>
            <translation>Calatayud 2015 (Geometrie)</translation>
        </message>
        <message>
            <source>Ota 2014 free walking</source>
            <translation>Ota 2014, freies Gehen</translation>
        </message>
        <message>
            <source>Youdas 2007 / sec. 5</source>
            <translation>Youdas 2007 / Abschn. 5</translation>
        </message>
        <message>
            <source>identity</source>
            <translation>Identität</translation>
        </message>
    </context>
</TS>
