<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Lexicon</name>
        <message>
            <source>Double-leg squat</source>
            <translation>Sentadilla con dos piernas</translation>
        </message>
        <message>
            <source>Single-leg squat</source>
            <translation>Sentadilla con una pierna</translation>
        </message>
        <message>
            <source>Step down</source>
            <translation>Bajar un escalón</translation>
        </message>
        <message>
            <source>Knee-to-wall lunge</source>
            <translation>Zancada con la rodilla a la pared</translation>
        </message>
        <message>
            <source>Walking</source>
            <translation>Marcha</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Carrera</translation>
        </message>
        <message>
            <source>Standing on both legs</source>
            <translation>De pie sobre dos piernas</translation>
        </message>
        <message>
            <source>Standing on one leg</source>
            <translation>De pie sobre una pierna</translation>
        </message>
        <message>
            <source>Mixed</source>
            <translation>Mixta</translation>
        </message>
        <message>
            <source>Rolls in</source>
            <translation>Pie inclinado</translation>
        </message>
        <message>
            <source>Turns out</source>
            <translation>Pie girado</translation>
        </message>
        <message>
            <source>Escapes</source>
            <translation>Evasión</translation>
        </message>
        <message>
            <source>Ankle joint (pinch in front)</source>
            <translation>Articulación del tobillo (pellizco delante)</translation>
        </message>
        <message>
            <source>Soleus (felt behind, knee bent)</source>
            <translation>Sóleo (se nota detrás, rodilla flexionada)</translation>
        </message>
        <message>
            <source>Gastrocnemius (felt behind, knee straight)</source>
            <translation>Gastrocnemio (se nota detrás, rodilla extendida)</translation>
        </message>
        <message>
            <source>calf stretching</source>
            <translation>estiramiento de la pantorrilla</translation>
        </message>
        <message>
            <source>long-term stretching</source>
            <translation>estiramiento a largo plazo</translation>
        </message>
        <message>
            <source>joint mobilisation</source>
            <translation>movilización articular</translation>
        </message>
        <message>
            <source>a heel lift</source>
            <translation>un alza de talón</translation>
        </message>
        <message>
            <source>an insole</source>
            <translation>una plantilla</translation>
        </message>
        <message>
            <source>an arch support</source>
            <translation>un soporte del arco</translation>
        </message>
        <message>
            <source>foot strengthening</source>
            <translation>fortalecimiento del pie</translation>
        </message>
        <message>
            <source>hip strengthening</source>
            <translation>fortalecimiento de la cadera</translation>
        </message>
        <message>
            <source>movement retraining</source>
            <translation>reeducación del movimiento</translation>
        </message>
        <message>
            <source>the unrestricted leg</source>
            <translation>la pierna sin limitación</translation>
        </message>
        <message>
            <source>this leg with a free ankle</source>
            <translation>esta pierna con el tobillo libre</translation>
        </message>
        <message>
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <source>the saved leg</source>
            <translation>la pierna guardada</translation>
        </message>
        <message>
            <source>Bones</source>
            <translation>Huesos</translation>
        </message>
        <message>
            <source>Muscles and ligaments</source>
            <translation>Músculos y ligamentos</translation>
        </message>
        <message>
            <source>Outline of the leg</source>
            <translation>Contorno de la pierna</translation>
        </message>
        <message>
            <source>Joint axes</source>
            <translation>Ejes articulares</translation>
        </message>
        <message>
            <source>Joint angles</source>
            <translation>Ángulos articulares</translation>
        </message>
        <message>
            <source>Arrows: what turns</source>
            <translation>Flechas: qué gira</translation>
        </message>
        <message>
            <source>Knee-over-foot line</source>
            <translation>Línea de rodilla sobre pie</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Rótulos</translation>
        </message>
        <message>
            <source>Plumb line of the body</source>
            <translation>Plomada del cuerpo</translation>
        </message>
        <message>
            <source>Footprint</source>
            <translation>Huella del pie</translation>
        </message>
        <message>
            <source>Trace of the knee</source>
            <translation>Rastro de la rodilla</translation>
        </message>
        <message>
            <source>the foot's turn</source>
            <translation>el giro del pie</translation>
        </message>
        <message>
            <source>the heel</source>
            <translation>el talón</translation>
        </message>
        <message>
            <source>the heel bone's roll</source>
            <translation>la inclinación del hueso del talón</translation>
        </message>
        <message>
            <source>the joint under the ankle</source>
            <translation>la articulación bajo el tobillo</translation>
        </message>
        <message>
            <source>the arch</source>
            <translation>el arco</translation>
        </message>
        <message>
            <source>the ankle's bend</source>
            <translation>la flexión del tobillo</translation>
        </message>
        <message>
            <source>the knee's bend</source>
            <translation>la flexión de la rodilla</translation>
        </message>
        <message>
            <source>the shin's turn under the thigh</source>
            <translation>el giro de la tibia bajo el muslo</translation>
        </message>
        <message>
            <source>the knee's sideways opening</source>
            <translation>la apertura lateral de la rodilla</translation>
        </message>
        <message>
            <source>the hip's bend</source>
            <translation>la flexión de la cadera</translation>
        </message>
        <message>
            <source>the thigh's swing inwards</source>
            <translation>el desvío del muslo hacia dentro</translation>
        </message>
        <message>
            <source>the thigh's turn in the hip</source>
            <translation>el giro del muslo en la cadera</translation>
        </message>
        <message>
            <source>the trunk's lean forward</source>
            <translation>la inclinación del tronco hacia delante</translation>
        </message>
        <message>
            <source>the trunk's lean to the side</source>
            <translation>la inclinación del tronco hacia el lado</translation>
        </message>
        <message>
            <source>the turned-out foot</source>
            <translation>el pie girado hacia fuera</translation>
        </message>
        <message>
            <source>the heel coming up</source>
            <translation>el talón que se levanta</translation>
        </message>
        <message>
            <source>the ankle</source>
            <translation>el tobillo</translation>
        </message>
        <message>
            <source>what lies under the foot</source>
            <translation>lo que hay bajo el pie</translation>
        </message>
        <message>
            <source>Foot</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>Shin bone</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Rodilla</translation>
        </message>
        <message>
            <source>Thigh bone</source>
            <translation>Hueso del muslo</translation>
        </message>
        <message>
            <source>Pelvis</source>
            <translation>Pelvis</translation>
        </message>
        <message>
            <source>Tibia</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Femur</source>
            <translation>Fémur</translation>
        </message>
        <message>
            <source>standing</source>
            <translation>de pie</translation>
        </message>
        <message>
            <source>halfway</source>
            <translation>a medio camino</translation>
        </message>
        <message>
            <source>deepest</source>
            <translation>punto más bajo</translation>
        </message>
        <message>
            <source>at the deepest</source>
            <translation>en el punto más bajo</translation>
        </message>
        <message>
            <source>on the step</source>
            <translation>sobre el escalón</translation>
        </message>
        <message>
            <source>heel near the floor</source>
            <translation>talón cerca del suelo</translation>
        </message>
        <message>
            <source>with the heel near the floor</source>
            <translation>con el talón cerca del suelo</translation>
        </message>
        <message>
            <source>knee back</source>
            <translation>rodilla atrás</translation>
        </message>
        <message>
            <source>with the knee back</source>
            <translation>con la rodilla atrás</translation>
        </message>
        <message>
            <source>knee at the wall</source>
            <translation>rodilla en la pared</translation>
        </message>
        <message>
            <source>with the knee at the wall</source>
            <translation>con la rodilla en la pared</translation>
        </message>
        <message>
            <source>foot flat</source>
            <translation>pie apoyado</translation>
        </message>
        <message>
            <source>at foot flat</source>
            <translation>con el pie apoyado</translation>
        </message>
        <message>
            <source>mid-stance</source>
            <translation>apoyo medio</translation>
        </message>
        <message>
            <source>at mid-stance</source>
            <translation>en el apoyo medio</translation>
        </message>
        <message>
            <source>push-off begins</source>
            <translation>inicio del impulso</translation>
        </message>
        <message>
            <source>as push-off begins</source>
            <translation>al inicio del impulso</translation>
        </message>
        <message>
            <source>foot strike</source>
            <translation>contacto del pie</translation>
        </message>
        <message>
            <source>at foot strike</source>
            <translation>en el contacto del pie</translation>
        </message>
        <message>
            <source>before toe-off</source>
            <translation>antes del despegue</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>at %1</source>
            <translation>al %1</translation>
        </message>
    </context>
    <context>
        <name>MeasureTexts</name>
        <message>
            <source>more</source>
            <translation>más</translation>
        </message>
        <message>
            <source>less</source>
            <translation>menos</translation>
        </message>
        <message>
            <source>further inwards</source>
            <translation>más hacia dentro</translation>
        </message>
        <message>
            <source>further outwards</source>
            <translation>más hacia fuera</translation>
        </message>
        <message>
            <source>further forward</source>
            <translation>más hacia delante</translation>
        </message>
        <message>
            <source>further back</source>
            <translation>más hacia atrás</translation>
        </message>
        <message>
            <source>higher</source>
            <translation>más arriba</translation>
        </message>
        <message>
            <source>lower</source>
            <translation>más abajo</translation>
        </message>
        <message>
            <source>further down</source>
            <translation>más abajo</translation>
        </message>
        <message>
            <source>less far down</source>
            <translation>menos abajo</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>más de largo</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>menos de largo</translation>
        </message>
        <message>
            <source>%1 percent</source>
            <translation>%1 por ciento</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 newton metres per kilogram</source>
            <translation>%1 newton metro por kilogramo</translation>
        </message>
        <message>
            <source>%1 Nm/kg</source>
            <translation>%1 Nm/kg</translation>
        </message>
        <message>
            <source>%1 newtons</source>
            <translation>%1 newtons</translation>
        </message>
        <message>
            <source>%1 N</source>
            <translation>%1 N</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>sin cambio</translation>
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
            <translation>La tibia se inclina hacia delante</translation>
        </message>
        <message>
            <source>Tibia: forward lean in space</source>
            <translation>Tibia: inclinación hacia delante en el espacio</translation>
        </message>
        <message>
            <source>Tibial inclination, forward (lab)</source>
            <translation>Inclinación tibial, anterior (lab)</translation>
        </message>
        <message>
            <source>Shin tips inwards</source>
            <translation>La tibia se inclina hacia dentro</translation>
        </message>
        <message>
            <source>Tibia: medial tilt in space</source>
            <translation>Tibia: inclinación medial en el espacio</translation>
        </message>
        <message>
            <source>Tibial medial tilt (lab)</source>
            <translation>Inclinación medial de la tibia (lab)</translation>
        </message>
        <message>
            <source>Shin turns in</source>
            <translation>La tibia gira hacia dentro</translation>
        </message>
        <message>
            <source>Tibia: internal rotation in space</source>
            <translation>Tibia: rotación interna en el espacio</translation>
        </message>
        <message>
            <source>Tibial internal rotation (lab)</source>
            <translation>Rotación interna de la tibia (lab)</translation>
        </message>
        <message>
            <source>Top of the thigh leans forward</source>
            <translation>La parte alta del muslo se inclina hacia delante</translation>
        </message>
        <message>
            <source>Femur: forward lean in space</source>
            <translation>Fémur: inclinación hacia delante en el espacio</translation>
        </message>
        <message>
            <source>Femoral inclination, forward (lab)</source>
            <translation>Inclinación femoral, anterior (lab)</translation>
        </message>
        <message>
            <source>Top of the thigh tips inwards</source>
            <translation>La parte alta del muslo se inclina hacia dentro</translation>
        </message>
        <message>
            <source>Femur: medial tilt in space</source>
            <translation>Fémur: inclinación medial en el espacio</translation>
        </message>
        <message>
            <source>Femoral medial tilt (lab)</source>
            <translation>Inclinación medial del fémur (lab)</translation>
        </message>
        <message>
            <source>Thigh turns in</source>
            <translation>El muslo gira hacia dentro</translation>
        </message>
        <message>
            <source>Femur: internal rotation in space</source>
            <translation>Fémur: rotación interna en el espacio</translation>
        </message>
        <message>
            <source>Femoral internal rotation (lab)</source>
            <translation>Rotación interna del fémur (lab)</translation>
        </message>
        <message>
            <source>Shin points in, seen from above</source>
            <translation>La tibia apunta hacia dentro, vista desde arriba</translation>
        </message>
        <message>
            <source>Tibia: turned in, seen from above</source>
            <translation>Tibia: girada hacia dentro, vista desde arriba</translation>
        </message>
        <message>
            <source>Tibial heading on the floor, internal +</source>
            <translation>Orientación de la tibia en el suelo, interna +</translation>
        </message>
        <message>
            <source>Thigh points in, seen from above</source>
            <translation>El muslo apunta hacia dentro, visto desde arriba</translation>
        </message>
        <message>
            <source>Femur: turned in, seen from above</source>
            <translation>Fémur: girado hacia dentro, visto desde arriba</translation>
        </message>
        <message>
            <source>Femoral heading on the floor, internal +</source>
            <translation>Orientación del fémur en el suelo, interna +</translation>
        </message>
        <message>
            <source>Pelvis tips forward</source>
            <translation>La pelvis se inclina hacia delante</translation>
        </message>
        <message>
            <source>Pelvis: anterior tilt</source>
            <translation>Pelvis: inclinación anterior</translation>
        </message>
        <message>
            <source>Pelvic anterior tilt</source>
            <translation>Inclinación anterior de la pelvis</translation>
        </message>
        <message>
            <source>Other side of the pelvis drops</source>
            <translation>El otro lado de la pelvis baja</translation>
        </message>
        <message>
            <source>Pelvis: drop of the other side</source>
            <translation>Pelvis: descenso del otro lado</translation>
        </message>
        <message>
            <source>Contralateral pelvic drop</source>
            <translation>Caída pélvica contralateral</translation>
        </message>
        <message>
            <source>Pelvis turns to the other side</source>
            <translation>La pelvis gira hacia el otro lado</translation>
        </message>
        <message>
            <source>Pelvis: rotation towards the other side</source>
            <translation>Pelvis: rotación hacia el otro lado</translation>
        </message>
        <message>
            <source>Pelvic rotation, internal +</source>
            <translation>Rotación de la pelvis, interna +</translation>
        </message>
        <message>
            <source>Heel bone rolls in</source>
            <translation>El hueso del talón se inclina hacia dentro</translation>
        </message>
        <message>
            <source>Rearfoot: eversion in space</source>
            <translation>Retropié: eversión en el espacio</translation>
        </message>
        <message>
            <source>Rearfoot eversion (lab)</source>
            <translation>Eversión del retropié (lab)</translation>
        </message>
        <message>
            <source>Heel bone turns in</source>
            <translation>El hueso del talón gira hacia dentro</translation>
        </message>
        <message>
            <source>Calcaneus: internal rotation in space</source>
            <translation>Calcáneo: rotación interna en el espacio</translation>
        </message>
        <message>
            <source>Calcaneal internal rotation (lab)</source>
            <translation>Rotación interna del calcáneo (lab)</translation>
        </message>
        <message>
            <source>Ankle bone turns in</source>
            <translation>El hueso del tobillo gira hacia dentro</translation>
        </message>
        <message>
            <source>Talus: internal rotation in space</source>
            <translation>Astrágalo: rotación interna en el espacio</translation>
        </message>
        <message>
            <source>Talar internal rotation (lab)</source>
            <translation>Rotación interna del astrágalo (lab)</translation>
        </message>
        <message>
            <source>Heel bone rolls in under the ankle bone</source>
            <translation>El hueso del talón se inclina hacia dentro bajo el hueso del tobillo</translation>
        </message>
        <message>
            <source>Subtalar joint: eversion</source>
            <translation>Articulación subastragalina: eversión</translation>
        </message>
        <message>
            <source>Subtalar eversion (calcaneus on talus)</source>
            <translation>Eversión subastragalina (calcáneo sobre astrágalo)</translation>
        </message>
        <message>
            <source>Shin turns in more than bending alone makes it</source>
            <translation>La tibia gira hacia dentro más de lo que causa la flexión sola</translation>
        </message>
        <message>
            <source>Knee: internal rotation beyond its natural path</source>
            <translation>Rodilla: rotación interna más allá de su recorrido natural</translation>
        </message>
        <message>
            <source>Knee internal rotation off the flexion path</source>
            <translation>Rotación interna de rodilla fuera del recorrido de flexión</translation>
        </message>
        <message>
            <source>Leg folds inwards, seen from the front</source>
            <translation>La pierna se pliega hacia dentro, vista de frente</translation>
        </message>
        <message>
            <source>Knee: frontal plane projection angle, valgus</source>
            <translation>Rodilla: ángulo de proyección en el plano frontal, valgo</translation>
        </message>
        <message>
            <source>FPPA (hip centre), valgus +</source>
            <translation>FPPA (centro de la cadera), valgo +</translation>
        </message>
        <message>
            <source>Leg folds inwards, measured from the front of the pelvis</source>
            <translation>La pierna se pliega hacia dentro, medida desde delante de la pelvis</translation>
        </message>
        <message>
            <source>Knee: projection angle from the pelvic bone, valgus</source>
            <translation>Rodilla: ángulo de proyección desde el hueso de la pelvis, valgo</translation>
        </message>
        <message>
            <source>FPPA (ASIS), valgus +</source>
            <translation>FPPA (EIAS), valgo +</translation>
        </message>
        <message>
            <source>Knee inside the line of the foot</source>
            <translation>Rodilla por dentro de la línea del pie</translation>
        </message>
        <message>
            <source>Knee: medial of the line of the foot</source>
            <translation>Rodilla: medial a la línea del pie</translation>
        </message>
        <message>
            <source>Medial knee displacement from the foot line</source>
            <translation>Desplazamiento medial de la rodilla desde la línea del pie</translation>
        </message>
        <message>
            <source>Knee inside the line of the foot, part of the leg's length</source>
            <translation>Rodilla por dentro de la línea del pie, parte del largo de la pierna</translation>
        </message>
        <message>
            <source>Knee: medial of the line of the foot, share of leg length</source>
            <translation>Rodilla: medial a la línea del pie, proporción de la longitud de la pierna</translation>
        </message>
        <message>
            <source>Medial knee displacement from the foot line, % leg length</source>
            <translation>Desplazamiento medial de la rodilla desde la línea del pie, % de la longitud de la pierna</translation>
        </message>
        <message>
            <source>Knee inside the line from hip to ankle</source>
            <translation>Rodilla por dentro de la línea de la cadera al tobillo</translation>
        </message>
        <message>
            <source>Knee: medial of the line from hip to ankle</source>
            <translation>Rodilla: medial a la línea de la cadera al tobillo</translation>
        </message>
        <message>
            <source>Medial knee displacement from the hip-ankle line</source>
            <translation>Desplazamiento medial de la rodilla desde la línea cadera-tobillo</translation>
        </message>
        <message>
            <source>Knee inside the line from hip to ankle, part of the leg's length</source>
            <translation>Rodilla por dentro de la línea de la cadera al tobillo, parte del largo de la pierna</translation>
        </message>
        <message>
            <source>Knee: medial of the line from hip to ankle, share of leg length</source>
            <translation>Rodilla: medial a la línea de la cadera al tobillo, proporción de la longitud de la pierna</translation>
        </message>
        <message>
            <source>Medial knee displacement from the hip-ankle line, % leg length</source>
            <translation>Desplazamiento medial de la rodilla desde la línea cadera-tobillo, % de la longitud de la pierna</translation>
        </message>
        <message>
            <source>Knee inside the second toe</source>
            <translation>Rodilla por dentro del segundo dedo</translation>
        </message>
        <message>
            <source>Knee: medial of the second toe</source>
            <translation>Rodilla: medial al segundo dedo</translation>
        </message>
        <message>
            <source>Knee medial of the second toe</source>
            <translation>Rodilla medial al segundo dedo</translation>
        </message>
        <message>
            <source>Arch comes down</source>
            <translation>El arco baja</translation>
        </message>
        <message>
            <source>Foot: navicular drop (estimate)</source>
            <translation>Pie: caída del navicular (estimación)</translation>
        </message>
        <message>
            <source>Navicular drop (estimate)</source>
            <translation>Caída del navicular (estimación)</translation>
        </message>
        <message>
            <source>Heel above the floor</source>
            <translation>Talón por encima del suelo</translation>
        </message>
        <message>
            <source>Foot: heel rise</source>
            <translation>Pie: elevación del talón</translation>
        </message>
        <message>
            <source>Heel rise</source>
            <translation>Elevación del talón</translation>
        </message>
        <message>
            <source>Hip comes down, part of the leg's length</source>
            <translation>La cadera baja, parte del largo de la pierna</translation>
        </message>
        <message>
            <source>Hip: descent, share of leg length</source>
            <translation>Cadera: descenso, proporción de la longitud de la pierna</translation>
        </message>
        <message>
            <source>Hip descent, % leg length</source>
            <translation>Descenso de la cadera, % de la longitud de la pierna</translation>
        </message>
        <message>
            <source>Knee bend that is missing</source>
            <translation>Flexión de rodilla que falta</translation>
        </message>
        <message>
            <source>Knee: flexion lost against the wanted depth</source>
            <translation>Rodilla: flexión perdida frente a la profundidad deseada</translation>
        </message>
        <message>
            <source>Knee flexion lost against target</source>
            <translation>Flexión de rodilla perdida frente al objetivo</translation>
        </message>
        <message>
            <source>Front of the knee beyond the second toe</source>
            <translation>Parte delantera de la rodilla más allá del segundo dedo</translation>
        </message>
        <message>
            <source>Knee: distance beyond the second toe</source>
            <translation>Rodilla: distancia más allá del segundo dedo</translation>
        </message>
        <message>
            <source>Kneecap beyond the second toe (wall distance)</source>
            <translation>Rótula más allá del segundo dedo (distancia a la pared)</translation>
        </message>
        <message>
            <source>Weight, further forward</source>
            <translation>Peso, más hacia delante</translation>
        </message>
        <message>
            <source>Centre of pressure, forward</source>
            <translation>Centro de presión, hacia delante</translation>
        </message>
        <message>
            <source>Centre of pressure, anterior +</source>
            <translation>Centro de presión, anterior +</translation>
        </message>
        <message>
            <source>Weight, towards the outside</source>
            <translation>Peso, hacia el lado externo</translation>
        </message>
        <message>
            <source>Centre of pressure, lateral</source>
            <translation>Centro de presión, lateral</translation>
        </message>
        <message>
            <source>Centre of pressure, lateral +</source>
            <translation>Centro de presión, lateral +</translation>
        </message>
        <message>
            <source>Push that bows the knee outwards</source>
            <translation>Empuje que arquea la rodilla hacia fuera</translation>
        </message>
        <message>
            <source>Knee: adduction moment (varus)</source>
            <translation>Rodilla: momento de aducción (varo)</translation>
        </message>
        <message>
            <source>External knee adduction moment (varus +)</source>
            <translation>Momento externo de aducción de la rodilla (varo +)</translation>
        </message>
        <message>
            <source>Push that bends the knee</source>
            <translation>Empuje que flexiona la rodilla</translation>
        </message>
        <message>
            <source>Knee: flexion moment</source>
            <translation>Rodilla: momento de flexión</translation>
        </message>
        <message>
            <source>External knee flexion moment</source>
            <translation>Momento externo de flexión de la rodilla</translation>
        </message>
        <message>
            <source>Pressure behind the kneecap (illustrative)</source>
            <translation>Presión detrás de la rótula (ilustrativa)</translation>
        </message>
        <message>
            <source>Kneecap: pressure index (illustrative)</source>
            <translation>Rótula: índice de presión (ilustrativo)</translation>
        </message>
        <message>
            <source>Patellofemoral pressure index (illustrative)</source>
            <translation>Índice de presión femoropatelar (ilustrativo)</translation>
        </message>
        <message>
            <source>Ligament at the inside of the knee</source>
            <translation>Ligamento del lado interno de la rodilla</translation>
        </message>
        <message>
            <source>Medial collateral ligament: length</source>
            <translation>Ligamento colateral medial: longitud</translation>
        </message>
        <message>
            <source>Medial collateral ligament, path length</source>
            <translation>Ligamento colateral medial, longitud del recorrido</translation>
        </message>
        <message>
            <source>Long band outside the thigh</source>
            <translation>Banda larga por fuera del muslo</translation>
        </message>
        <message>
            <source>IT band: length</source>
            <translation>Banda iliotibial: longitud</translation>
        </message>
        <message>
            <source>Iliotibial band, path length</source>
            <translation>Banda iliotibial, longitud del recorrido</translation>
        </message>
        <message>
            <source>Calf, deep muscle</source>
            <translation>Pantorrilla, músculo profundo</translation>
        </message>
        <message>
            <source>Soleus with its tendon: length</source>
            <translation>Sóleo con su tendón: longitud</translation>
        </message>
        <message>
            <source>Soleus and Achilles tendon, path length</source>
            <translation>Sóleo y tendón de Aquiles, longitud del recorrido</translation>
        </message>
        <message>
            <source>Calf, upper muscle</source>
            <translation>Pantorrilla, músculo superior</translation>
        </message>
        <message>
            <source>Gastrocnemius with its tendon: length</source>
            <translation>Gastrocnemio con su tendón: longitud</translation>
        </message>
        <message>
            <source>Gastrocnemius and Achilles tendon, path length</source>
            <translation>Gastrocnemio y tendón de Aquiles, longitud del recorrido</translation>
        </message>
        <message>
            <source>Band under the arch</source>
            <translation>Banda bajo el arco</translation>
        </message>
        <message>
            <source>Plantar fascia: length</source>
            <translation>Fascia plantar: longitud</translation>
        </message>
        <message>
            <source>Plantar fascia, path length</source>
            <translation>Fascia plantar, longitud del recorrido</translation>
        </message>
        <message>
            <source>Deep buttock muscle</source>
            <translation>Músculo profundo del glúteo</translation>
        </message>
        <message>
            <source>Piriformis: length</source>
            <translation>Piriforme: longitud</translation>
        </message>
        <message>
            <source>Piriformis, path length</source>
            <translation>Piriforme, longitud del recorrido</translation>
        </message>
        <message>
            <source>Muscle at the side of the hip</source>
            <translation>Músculo del lado de la cadera</translation>
        </message>
        <message>
            <source>Gluteus medius: length</source>
            <translation>Glúteo medio: longitud</translation>
        </message>
        <message>
            <source>Gluteus medius, path length</source>
            <translation>Glúteo medio, longitud del recorrido</translation>
        </message>
        <message>
            <source>Push of the wall on the knee</source>
            <translation>Empuje de la pared sobre la rodilla</translation>
        </message>
        <message>
            <source>Wall: push on the knee</source>
            <translation>Pared: empuje sobre la rodilla</translation>
        </message>
        <message>
            <source>Wall contact force at the knee</source>
            <translation>Fuerza de contacto de la pared en la rodilla</translation>
        </message>
        <message>
            <source>Top of the ankle bone turned back under the shin</source>
            <translation>Parte alta del hueso del tobillo girada hacia atrás bajo la tibia</translation>
        </message>
        <message>
            <source>Talus: dome turned back under the tibia (derived)</source>
            <translation>Astrágalo: cúpula girada hacia atrás bajo la tibia (derivado)</translation>
        </message>
        <message>
            <source>Talar dome, posterior arc under the tibia (derived)</source>
            <translation>Cúpula del astrágalo, arco posterior bajo la tibia (derivado)</translation>
        </message>
        <message>
            <source>Foot turned out</source>
            <translation>Pie girado hacia fuera</translation>
        </message>
        <message>
            <source>Foot: toe-out</source>
            <translation>Pie: rotación externa</translation>
        </message>
        <message>
            <source>Toe-out</source>
            <translation>Rotación externa del pie</translation>
        </message>
        <message>
            <source>Heel comes up, as an angle</source>
            <translation>El talón se levanta, como ángulo</translation>
        </message>
        <message>
            <source>Foot: heel rise about the toe joints</source>
            <translation>Pie: elevación del talón sobre las articulaciones de los dedos</translation>
        </message>
        <message>
            <source>Heel rise about the MTP line</source>
            <translation>Elevación del talón sobre la línea MTF</translation>
        </message>
        <message>
            <source>Heel bone rolls in against the front of the foot</source>
            <translation>El hueso del talón se inclina hacia dentro respecto a la parte delantera del pie</translation>
        </message>
        <message>
            <source>Rearfoot: roll against forefoot and floor</source>
            <translation>Retropié: inclinación respecto al antepié y al suelo</translation>
        </message>
        <message>
            <source>Rearfoot roll on the forefoot, eversion +</source>
            <translation>Inclinación del retropié sobre el antepié, eversión +</translation>
        </message>
        <message>
            <source>Joint under the ankle rolls in</source>
            <translation>La articulación bajo el tobillo se inclina hacia dentro</translation>
        </message>
        <message>
            <source>Subtalar joint: pronation</source>
            <translation>Articulación subastragalina: pronación</translation>
        </message>
        <message>
            <source>Subtalar pronation</source>
            <translation>Pronación subastragalina</translation>
        </message>
        <message>
            <source>Arch flattens</source>
            <translation>El arco se aplana</translation>
        </message>
        <message>
            <source>Midfoot: flattening of the arch</source>
            <translation>Mediopié: aplanamiento del arco</translation>
        </message>
        <message>
            <source>Midfoot sag</source>
            <translation>Descenso del mediopié</translation>
        </message>
        <message>
            <source>Ankle bends</source>
            <translation>El tobillo se flexiona</translation>
        </message>
        <message>
            <source>Ankle: dorsiflexion</source>
            <translation>Tobillo: dorsiflexión</translation>
        </message>
        <message>
            <source>Talocrural dorsiflexion</source>
            <translation>Dorsiflexión tibioastragalina</translation>
        </message>
        <message>
            <source>Knee bends</source>
            <translation>La rodilla se flexiona</translation>
        </message>
        <message>
            <source>Knee: flexion</source>
            <translation>Rodilla: flexión</translation>
        </message>
        <message>
            <source>Knee flexion</source>
            <translation>Flexión de rodilla</translation>
        </message>
        <message>
            <source>Shin turns in under the thigh</source>
            <translation>La tibia gira hacia dentro bajo el muslo</translation>
        </message>
        <message>
            <source>Knee: internal rotation of the tibia</source>
            <translation>Rodilla: rotación interna de la tibia</translation>
        </message>
        <message>
            <source>Knee internal rotation (tibia on femur)</source>
            <translation>Rotación interna de rodilla (tibia sobre fémur)</translation>
        </message>
        <message>
            <source>Knee opens on its inner side</source>
            <translation>La rodilla se abre por su lado interno</translation>
        </message>
        <message>
            <source>Knee: abduction (valgus)</source>
            <translation>Rodilla: abducción (valgo)</translation>
        </message>
        <message>
            <source>Knee abduction (valgus +)</source>
            <translation>Abducción de rodilla (valgo +)</translation>
        </message>
        <message>
            <source>Hip bends</source>
            <translation>La cadera se flexiona</translation>
        </message>
        <message>
            <source>Hip: flexion</source>
            <translation>Cadera: flexión</translation>
        </message>
        <message>
            <source>Hip flexion</source>
            <translation>Flexión de cadera</translation>
        </message>
        <message>
            <source>Thigh swings inwards under the pelvis</source>
            <translation>El muslo se desvía hacia dentro bajo la pelvis</translation>
        </message>
        <message>
            <source>Hip: adduction</source>
            <translation>Cadera: aducción</translation>
        </message>
        <message>
            <source>Hip adduction</source>
            <translation>Aducción de cadera</translation>
        </message>
        <message>
            <source>Thigh turns in under the pelvis</source>
            <translation>El muslo gira hacia dentro bajo la pelvis</translation>
        </message>
        <message>
            <source>Hip: internal rotation</source>
            <translation>Cadera: rotación interna</translation>
        </message>
        <message>
            <source>Hip internal rotation</source>
            <translation>Rotación interna de cadera</translation>
        </message>
        <message>
            <source>Trunk leans forward</source>
            <translation>El tronco se inclina hacia delante</translation>
        </message>
        <message>
            <source>Trunk: forward lean in space</source>
            <translation>Tronco: inclinación hacia delante en el espacio</translation>
        </message>
        <message>
            <source>Trunk flexion (lab)</source>
            <translation>Flexión del tronco (lab)</translation>
        </message>
        <message>
            <source>Trunk leans to the standing side</source>
            <translation>El tronco se inclina hacia el lado de apoyo</translation>
        </message>
        <message>
            <source>Trunk: lean to the stance side</source>
            <translation>Tronco: inclinación hacia el lado de apoyo</translation>
        </message>
        <message>
            <source>Trunk lateral lean, stance side +</source>
            <translation>Inclinación lateral del tronco, lado de apoyo +</translation>
        </message>
        <message>
            <source>Shin turns in, seen from the pelvis</source>
            <translation>La tibia gira hacia dentro, vista desde la pelvis</translation>
        </message>
        <message>
            <source>Tibia: internal rotation against the pelvis</source>
            <translation>Tibia: rotación interna respecto a la pelvis</translation>
        </message>
        <message>
            <source>Tibial internal rotation in the pelvis</source>
            <translation>Rotación interna de la tibia en la pelvis</translation>
        </message>
        <message>
            <source>Thigh turns in on the shin</source>
            <translation>El muslo gira hacia dentro sobre la tibia</translation>
        </message>
        <message>
            <source>Femur: internal rotation on the tibia</source>
            <translation>Fémur: rotación interna sobre la tibia</translation>
        </message>
        <message>
            <source>Femoral internal rotation on the tibia</source>
            <translation>Rotación interna del fémur sobre la tibia</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Prueba de la pared</translation>
        </message>
        <message>
            <source>Wall test: toes to wall</source>
            <translation>Prueba de la pared: dedos a la pared</translation>
        </message>
        <message>
            <source>Weight-bearing lunge test, distance</source>
            <translation>Prueba de zancada en carga, distancia</translation>
        </message>
        <message>
            <source>Wall test, lean of the shin</source>
            <translation>Prueba de la pared, inclinación de la tibia</translation>
        </message>
        <message>
            <source>Wall test: lean of the tibia</source>
            <translation>Prueba de la pared: inclinación de la tibia</translation>
        </message>
        <message>
            <source>Weight-bearing lunge test, inclinometer</source>
            <translation>Prueba de zancada en carga, inclinómetro</translation>
        </message>
    </context>
</TS>
