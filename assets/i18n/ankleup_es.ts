<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>AnkleUp %1</source>
            <translation>AnkleUp %1</translation>
        </message>
        <message>
            <source>How the loss of ankle bend travels up the leg: foot, shin, knee, thigh, pelvis. Every posture is solved by a closed-chain model, none is drawn by hand.</source>
            <translation>Cómo la pérdida de flexión del tobillo sube por la pierna: pie, tibia, rodilla, muslo, pelvis. Cada postura la calcula un modelo de cadena cerrada; ninguna está dibujada a mano.</translation>
        </message>
        <message>
            <source>For education and demonstration only. It makes no diagnosis and gives no advice.</source>
            <translation>Solo para enseñanza y demostración. No hace diagnósticos ni da consejos.</translation>
        </message>
        <message>
            <source>Nothing is stored unless you save it, and nothing leaves this computer. Free software: GNU General Public License 3 or later; the model's code Apache 2.0.</source>
            <translation>No se guarda nada si usted no lo guarda, y nada sale de este equipo. Software libre: Licencia Pública General GNU 3 o posterior; el código del modelo, Apache 2.0.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>CardTexts</name>
        <message>
            <source>as in the reference</source>
            <translation>como en la referencia</translation>
        </message>
        <message>
            <source>turns in</source>
            <translation>gira hacia dentro</translation>
        </message>
        <message>
            <source>turns out</source>
            <translation>gira hacia fuera</translation>
        </message>
        <message>
            <source>rolls in</source>
            <translation>se inclina hacia dentro</translation>
        </message>
        <message>
            <source>rolls out</source>
            <translation>se inclina hacia fuera</translation>
        </message>
        <message>
            <source>the arch flattens</source>
            <translation>el arco se aplana</translation>
        </message>
        <message>
            <source>the arch rises</source>
            <translation>el arco sube</translation>
        </message>
        <message>
            <source>the heel comes up</source>
            <translation>el talón se levanta</translation>
        </message>
        <message>
            <source>the heel comes down</source>
            <translation>el talón baja</translation>
        </message>
        <message>
            <source>leans forward</source>
            <translation>se inclina hacia delante</translation>
        </message>
        <message>
            <source>leans back</source>
            <translation>se inclina hacia atrás</translation>
        </message>
        <message>
            <source>the upper end tips in</source>
            <translation>el extremo superior se inclina hacia dentro</translation>
        </message>
        <message>
            <source>the upper end tips out</source>
            <translation>el extremo superior se inclina hacia fuera</translation>
        </message>
        <message>
            <source>dips inwards</source>
            <translation>se mete hacia dentro</translation>
        </message>
        <message>
            <source>moves outwards</source>
            <translation>se mueve hacia fuera</translation>
        </message>
        <message>
            <source>folds inwards</source>
            <translation>se pliega hacia dentro</translation>
        </message>
        <message>
            <source>folds outwards</source>
            <translation>se pliega hacia fuera</translation>
        </message>
        <message>
            <source>bends further</source>
            <translation>se flexiona más</translation>
        </message>
        <message>
            <source>bends less</source>
            <translation>se flexiona menos</translation>
        </message>
        <message>
            <source>swings inwards</source>
            <translation>se desvía hacia dentro</translation>
        </message>
        <message>
            <source>swings outwards</source>
            <translation>se desvía hacia fuera</translation>
        </message>
        <message>
            <source>the other side drops</source>
            <translation>el otro lado baja</translation>
        </message>
        <message>
            <source>the other side lifts</source>
            <translation>el otro lado sube</translation>
        </message>
        <message>
            <source>tips forward</source>
            <translation>se inclina hacia delante</translation>
        </message>
        <message>
            <source>tips back</source>
            <translation>se inclina hacia atrás</translation>
        </message>
        <message>
            <source>rearfoot eversion</source>
            <translation>eversión del retropié</translation>
        </message>
        <message>
            <source>toe-out</source>
            <translation>rotación externa del pie</translation>
        </message>
        <message>
            <source>flattening of the arch</source>
            <translation>aplanamiento del arco</translation>
        </message>
        <message>
            <source>heel rise</source>
            <translation>elevación del talón</translation>
        </message>
        <message>
            <source>internal rotation in space</source>
            <translation>rotación interna en el espacio</translation>
        </message>
        <message>
            <source>forward lean</source>
            <translation>inclinación hacia delante</translation>
        </message>
        <message>
            <source>medial tilt</source>
            <translation>inclinación medial</translation>
        </message>
        <message>
            <source>internal rotation against the pelvis</source>
            <translation>rotación interna respecto a la pelvis</translation>
        </message>
        <message>
            <source>internal rotation against the femur</source>
            <translation>rotación interna respecto al fémur</translation>
        </message>
        <message>
            <source>abduction against the femur</source>
            <translation>abducción respecto al fémur</translation>
        </message>
        <message>
            <source>medial of the line from hip to ankle</source>
            <translation>medial a la línea de la cadera al tobillo</translation>
        </message>
        <message>
            <source>medial of the line of the foot</source>
            <translation>medial a la línea del pie</translation>
        </message>
        <message>
            <source>flexion</source>
            <translation>flexión</translation>
        </message>
        <message>
            <source>frontal plane projection angle</source>
            <translation>ángulo de proyección en el plano frontal</translation>
        </message>
        <message>
            <source>adduction against the pelvis</source>
            <translation>aducción respecto a la pelvis</translation>
        </message>
        <message>
            <source>flexion against the pelvis</source>
            <translation>flexión respecto a la pelvis</translation>
        </message>
        <message>
            <source>internal rotation against the tibia</source>
            <translation>rotación interna respecto a la tibia</translation>
        </message>
        <message>
            <source>drop of the other side</source>
            <translation>descenso del otro lado</translation>
        </message>
        <message>
            <source>rotation towards the other side</source>
            <translation>rotación hacia el otro lado</translation>
        </message>
        <message>
            <source>anterior tilt</source>
            <translation>inclinación anterior</translation>
        </message>
        <message>
            <source>turns to the other side</source>
            <translation>gira hacia el otro lado</translation>
        </message>
        <message>
            <source>turns to this side</source>
            <translation>gira hacia este lado</translation>
        </message>
        <message>
            <source>moves inwards across the line of the foot</source>
            <translation>se mueve hacia dentro respecto a la línea del pie</translation>
        </message>
        <message>
            <source>moves outwards across the line of the foot</source>
            <translation>se mueve hacia fuera respecto a la línea del pie</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 a %2, %3</translation>
        </message>
    </context>
    <context>
        <name>CascadeBar</name>
        <message>
            <source>Show me the chain link by link</source>
            <translation>Mostrar la cadena eslabón a eslabón</translation>
        </message>
        <message>
            <source>Show me, link by link</source>
            <translation>Ver eslabón a eslabón</translation>
        </message>
        <message>
            <source>The link before</source>
            <translation>El eslabón anterior</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>The next link</source>
            <translation>El eslabón siguiente</translation>
        </message>
        <message>
            <source>Stop (Esc)</source>
            <translation>Detener (Esc)</translation>
        </message>
    </context>
    <context>
        <name>CausesPanel</name>
        <message>
            <source>Leg</source>
            <translation>Pierna</translation>
        </message>
        <message>
            <source>What stops the ankle</source>
            <translation>Qué frena el tobillo</translation>
        </message>
        <message>
            <source>Compensation</source>
            <translation>Compensación</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparado con</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Prueba de la pared</translation>
        </message>
        <message>
            <source>How its end feels</source>
            <translation>Cómo se nota su final</translation>
        </message>
        <message>
            <source>Limits in the other two planes</source>
            <translation>Límites en los otros dos planos</translation>
        </message>
        <message>
            <source>Muscles</source>
            <translation>Músculos</translation>
        </message>
        <message>
            <source>Foot and body</source>
            <translation>Pie y cuerpo</translation>
        </message>
        <message>
            <source>Under the foot (%1 in use)</source>
            <translation>Bajo el pie (%1 en uso)</translation>
        </message>
        <message>
            <source>Under the foot</source>
            <translation>Bajo el pie</translation>
        </message>
        <message>
            <source>Remedies (%1 on)</source>
            <translation>Remedios (%1 activos)</translation>
        </message>
        <message>
            <source>Remedies</source>
            <translation>Remedios</translation>
        </message>
    </context>
    <context>
        <name>ClaimList</name>
        <message>
            <source>The model, not quite so: %1</source>
            <translation>El modelo, no del todo: %1</translation>
        </message>
        <message>
            <source>The model agrees: %1</source>
            <translation>El modelo coincide: %1</translation>
        </message>
        <message>
            <source>Research: %1</source>
            <translation>Investigación: %1</translation>
        </message>
    </context>
    <context>
        <name>ClaimTexts</name>
        <message>
            <source>The ankle moves in three planes; a limit in any of them makes the knee, then the hip, pick up the slack.</source>
            <translation>El tobillo se mueve en tres planos; un límite en cualquiera de ellos hace que la rodilla, y luego la cadera, compensen.</translation>
        </message>
        <message>
            <source>Less dorsiflexion does: at 18° the knee dips 18 mm. A limit of eversion or of rotation alone takes the knee's detour away rather than adding one.</source>
            <translation>Menos dorsiflexión sí: con 18° la rodilla se mete 18 mm. Un límite solo de la eversión o de la rotación quita el desvío de la rodilla en lugar de añadir otro.</translation>
        </message>
        <message>
            <source>Wyndow 2016: less reach at the wall, more inward knee (β .61, n = 30). Lima 2018: 17 studies, SMD -.65. Most ask about dorsiflexion alone.</source>
            <translation>Wyndow 2016: menos alcance en la pared, rodilla más hacia dentro (β 0,61, n = 30). Lima 2018: 17 estudios, DME -0,65. La mayoría pregunta solo por la dorsiflexión.</translation>
        </message>
        <message>
            <source>Stretch gastrocnemius and soleus, mobilise foot and ankle, let the talus glide backwards.</source>
            <translation>Estirar gastrocnemio y sóleo, movilizar pie y tobillo, dejar que el astrágalo se deslice hacia atrás.</translation>
        </message>
        <message>
            <source>Stretching a short soleus takes the knee from 14 to 10 mm. The talus turns back; the glide is derived from its radius.</source>
            <translation>Estirar un sóleo corto lleva la rodilla de 14 a 10 mm. El astrágalo gira hacia atrás; el deslizamiento se deriva de su radio.</translation>
        </message>
        <message>
            <source>Radford 2006: +2 to 3° after up to six weeks; Medeiros 2018: +5.2°. Near what measuring can tell (3.7 to 4.7°).</source>
            <translation>Radford 2006: de +2 a 3° tras un máximo de seis semanas; Medeiros 2018: +5,2°. Cerca de lo que la medición puede distinguir (3,7 a 4,7°).</translation>
        </message>
        <message>
            <source>Too little dorsiflexion: the foot turns out, the tibia turns out, the femur in; the inside of the knee and the deep gluteals are loaded.</source>
            <translation>Muy poca dorsiflexión: el pie gira hacia fuera, la tibia hacia fuera, el fémur hacia dentro; se cargan el lado interno de la rodilla y los glúteos profundos.</translation>
        </message>
        <message>
            <source>The femur turns in against tibia and pelvis, but outwards in space; the projection angle falls and the medial ligament hardly lengthens. Piriformis lengthens by 2 %. What turns in depends on against what.</source>
            <translation>El fémur gira hacia dentro respecto a la tibia y la pelvis, pero hacia fuera en el espacio; el ángulo de proyección baja y el ligamento medial apenas se alarga. El piriforme se alarga un 2 %. Qué gira hacia dentro depende de respecto a qué.</translation>
        </message>
        <message>
            <source>n = 70 and Rao 2024, walking: less dorsiflexion, more outward knee rotation (r = -.39). No study was found that counts degrees of toe-out per degree lost.</source>
            <translation>n = 70 y Rao 2024, marcha: menos dorsiflexión, más rotación externa de la rodilla (r = -0,39). No se encontró ningún estudio que cuente grados de rotación externa del pie por grado perdido.</translation>
        </message>
        <message>
            <source>Knee-to-wall test: felt behind is the calf, felt in front is the joint.</source>
            <translation>Prueba de la rodilla a la pared: si se nota detrás es la pantorrilla, si se nota delante es la articulación.</translation>
        </message>
        <message>
            <source>4.4 cm at the wall is a limit of 18°. Where it is felt is asked, not computed.</source>
            <translation>4,4 cm en la pared son un límite de 18°. Dónde se nota se pregunta, no se calcula.</translation>
        </message>
        <message>
            <source>Konor 2012, Powden 2015: differences under 1.1 to 1.9 cm cannot be told. Baumbach 2014: straight knee 25°, bent 39°.</source>
            <translation>Konor 2012, Powden 2015: las diferencias de menos de 1,1 a 1,9 cm no se distinguen. Baumbach 2014: rodilla extendida 25°, flexionada 39°.</translation>
        </message>
        <message>
            <source>A weak, flat foot lets shin and knee follow inwards; insoles and strength help.</source>
            <translation>Un pie débil y plano deja que la tibia y la rodilla sigan hacia dentro; las plantillas y la fuerza ayudan.</translation>
        </message>
        <message>
            <source>Step down, flat and weak foot: knee +15 mm, with arch support and strength +8 mm.</source>
            <translation>Bajar un escalón, pie plano y débil: rodilla +15 mm; con soporte del arco y fuerza +8 mm.</translation>
        </message>
        <message>
            <source>Kim 2021, Yoo 2022: 8° of projection angle, small uncontrolled studies; the model gives 1 to 4°. Mills 2010: insoles -2.1° eversion.</source>
            <translation>Kim 2021, Yoo 2022: 8° de ángulo de proyección, estudios pequeños sin control; el modelo da de 1 a 4°. Mills 2010: plantillas -2,1° de eversión.</translation>
        </message>
        <message>
            <source>The norm is 0 to 20°; runners need 15° at least; with less the tibia turns in too far.</source>
            <translation>La norma es de 0 a 20°; quien corre necesita al menos 15°; con menos, la tibia gira demasiado hacia dentro.</translation>
        </message>
        <message>
            <source>Running here takes 24.5° under load, about 8° unloaded: at 15° unloaded nothing changes yet. At a limit of 10° the knee moves in by 14 mm.</source>
            <translation>Correr requiere aquí 24,5° en carga, unos 8° sin carga: con 15° sin carga aún no cambia nada. Con un límite de 10° la rodilla se mete 14 mm.</translation>
        </message>
        <message>
            <source>Textbook angles in running are 20 to 30° under load. Loaded and unloaded readings differ by about 16° (Baumbach 2014).</source>
            <translation>Los ángulos de los manuales en carrera son de 20 a 30° en carga. Las lecturas con y sin carga difieren en unos 16° (Baumbach 2014).</translation>
        </message>
        <message>
            <source>Causes: calf stiffness, a weak tibialis anterior, the joint itself.</source>
            <translation>Causas: rigidez de la pantorrilla, un tibial anterior débil, la propia articulación.</translation>
        </message>
        <message>
            <source>All three can be set. A short gastrocnemius shows with a straight knee: in late stance the knee stays 3° more bent.</source>
            <translation>Las tres se pueden ajustar. Un gastrocnemio corto se ve con la rodilla extendida: al final del apoyo la rodilla queda 3° más flexionada.</translation>
        </message>
        <message>
            <source>You 2009, Lalevée 2021: tight gastrocnemius, more knee bend in walking. No number was found for tibialis anterior: a hypothesis.</source>
            <translation>You 2009, Lalevée 2021: gastrocnemio tenso, más flexión de rodilla al caminar. Para el tibial anterior no se encontró ningún número: una hipótesis.</translation>
        </message>
        <message>
            <source>Stiff ankles and unstable hips: the pelvis tilts, the knee goes sideways, kneecap and IT band are loaded; hip strengthening helps.</source>
            <translation>Tobillos rígidos y caderas inestables: la pelvis se inclina, la rodilla se va hacia el lado, se cargan la rótula y la banda iliotibial; fortalecer la cadera ayuda.</translation>
        </message>
        <message>
            <source>Step down with a weak hip: knee +28 mm, pelvic drop +4°. In the single-leg squat the stiff ankle alone lowers the drop slightly, and neither IT band nor kneecap rises.</source>
            <translation>Bajar un escalón con una cadera débil: rodilla +28 mm, caída pélvica +4°. En la sentadilla con una pierna el tobillo rígido solo reduce un poco la caída, y ni la banda iliotibial ni la rótula aumentan.</translation>
        </message>
        <message>
            <source>Bell-Jenje 2016: limited ankles, more hip adduction (d = 1.2); a heel lift reduces it. Willy &amp; Davis 2011: stronger hips alone do not change running.</source>
            <translation>Bell-Jenje 2016: tobillos limitados, más aducción de cadera (d = 1,2); un alza de talón la reduce. Willy &amp; Davis 2011: caderas más fuertes por sí solas no cambian la carrera.</translation>
        </message>
        <message>
            <source>Squat, stairs, walking and running all need the ankle.</source>
            <translation>Sentadilla, escaleras, marcha y carrera: todas necesitan el tobillo.</translation>
        </message>
        <message>
            <source>At their deepest: squat 38, step down 37, single-leg squat 32, running 25, walking 17°.</source>
            <translation>En su punto más bajo: sentadilla 38, bajar un escalón 37, sentadilla con una pierna 32, carrera 25, marcha 17°.</translation>
        </message>
        <message>
            <source>Hemmerich 2006: full squat 38.5 ± 5.9°. Ota 2014: walking 13.7 ± 4.8°.</source>
            <translation>Hemmerich 2006: sentadilla completa 38,5 ± 5,9°. Ota 2014: marcha 13,7 ± 4,8°.</translation>
        </message>
    </context>
    <context>
        <name>CloudView</name>
        <message>
            <source>64 legs drawn from published ranges, each as a thin line from hip over knee and ankle to the toe. They are shown while the leg stands still.</source>
            <translation>64 piernas tomadas de rangos publicados, cada una como una línea fina de la cadera por la rodilla y el tobillo hasta los dedos. Se muestran mientras la pierna está quieta.</translation>
        </message>
        <message>
            <source>Show the cloud</source>
            <translation>Mostrar la nube</translation>
        </message>
        <message>
            <source>Nine out of ten of them (5 to 95 %):
%1</source>
            <translation>Nueve de cada diez (5 a 95 %):
%1</translation>
        </message>
        <message>
            <source>What is drawn:</source>
            <translation>Qué varía:</translation>
        </message>
    </context>
    <context>
        <name>CoefficientTable</name>
        <message>
            <source>Search name, purpose or source</source>
            <translation>Buscar nombre, finalidad o fuente</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Coefficients</source>
            <translation>Coeficientes</translation>
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
            <translation>Comparar</translation>
        </message>
        <message>
            <source>This leg against another: %1</source>
            <translation>Esta pierna frente a otra: %1</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparado con</translation>
        </message>
        <message>
            <source>The second leg makes up for the ankle so:</source>
            <translation>La segunda pierna compensa el tobillo así:</translation>
        </message>
        <message>
            <source>Differences drawn</source>
            <translation>Diferencias dibujadas</translation>
        </message>
        <message>
            <source>as they are</source>
            <translation>tal como son</translation>
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
            <translation>Guardar esta pierna</translation>
        </message>
        <message>
            <source>Twelve are kept: remove one first</source>
            <translation>Hay doce guardadas: quite una primero</translation>
        </message>
        <message>
            <source>To compare with it later; forgotten when AnkleUp is closed or reset</source>
            <translation>Para compararla después; se olvida al cerrar o restablecer AnkleUp</translation>
        </message>
    </context>
    <context>
        <name>CompareText</name>
        <message>
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Ghost</source>
            <translation>Silueta</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Wipe: before and after</source>
            <translation>Cortina: antes y después</translation>
        </message>
        <message>
            <source>Two compensations</source>
            <translation>Dos compensaciones</translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>acortado %1</translation>
        </message>
        <message>
            <source>the shin does not turn</source>
            <translation>la tibia no gira</translation>
        </message>
        <message>
            <source>the thigh does not turn</source>
            <translation>el muslo no gira</translation>
        </message>
        <message>
            <source>the shin %1</source>
            <translation>la tibia %1</translation>
        </message>
        <message>
            <source>the thigh %1</source>
            <translation>el muslo %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Guardada: %1</translation>
        </message>
        <message>
            <source>This leg, %1</source>
            <translation>Esta pierna, %1</translation>
        </message>
        <message>
            <source>Blend</source>
            <translation>Mezcla</translation>
        </message>
        <message>
            <source>the knee stays</source>
            <translation>la rodilla no se mueve</translation>
        </message>
        <message>
            <source>the knee moves %1 inwards across the line of the foot</source>
            <translation>la rodilla se mueve %1 hacia dentro respecto a la línea del pie</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards across the line of the foot</source>
            <translation>la rodilla se mueve %1 hacia fuera respecto a la línea del pie</translation>
        </message>
        <message>
            <source>the knee dips %1 inwards</source>
            <translation>la rodilla se mete %1 hacia dentro</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards</source>
            <translation>la rodilla se mueve %1 hacia fuera</translation>
        </message>
        <message>
            <source>%1; %2, %3</source>
            <translation>%1; %2, %3</translation>
        </message>
        <message>
            <source>the knee is where it was</source>
            <translation>la rodilla está donde estaba</translation>
        </message>
        <message>
            <source>knee %1 further in across the line of the foot</source>
            <translation>rodilla %1 más hacia dentro respecto a la línea del pie</translation>
        </message>
        <message>
            <source>knee %1 further out across the line of the foot</source>
            <translation>rodilla %1 más hacia fuera respecto a la línea del pie</translation>
        </message>
        <message>
            <source>knee %1 further in</source>
            <translation>rodilla %1 más hacia dentro</translation>
        </message>
        <message>
            <source>knee %1 further out</source>
            <translation>rodilla %1 más hacia fuera</translation>
        </message>
        <message>
            <source>Differences drawn %1 times as large; the numbers are the true ones</source>
            <translation>Diferencias dibujadas %1 veces más grandes; los números son los reales</translation>
        </message>
        <message>
            <source>From above: the foot points</source>
            <translation>Desde arriba: el pie apunta</translation>
        </message>
        <message>
            <source>From the front: the shin is turned</source>
            <translation>De frente: la tibia está girada</translation>
        </message>
        <message>
            <source>From behind: the heel leans</source>
            <translation>Desde atrás: el talón se inclina</translation>
        </message>
        <message>
            <source>From the inside: the arch is</source>
            <translation>Desde dentro: el arco está</translation>
        </message>
        <message>
            <source>From the front: the knee beside the line of the foot</source>
            <translation>De frente: la rodilla junto a la línea del pie</translation>
        </message>
        <message>
            <source>From the front: the knee beside the line from hip to ankle</source>
            <translation>De frente: la rodilla junto a la línea de la cadera al tobillo</translation>
        </message>
        <message>
            <source>Under the thigh the shin is turned</source>
            <translation>Bajo el muslo la tibia está girada</translation>
        </message>
        <message>
            <source>From the front: the thigh is turned</source>
            <translation>De frente: el muslo está girado</translation>
        </message>
        <message>
            <source>From the side: the heel is off the floor by</source>
            <translation>De lado: el talón se separa del suelo</translation>
        </message>
        <message>
            <source>From the side: the trunk leans forward</source>
            <translation>De lado: el tronco se inclina hacia delante</translation>
        </message>
        <message>
            <source>From the side: the knee is bent</source>
            <translation>De lado: la rodilla está flexionada</translation>
        </message>
        <message>
            <source>%1 in</source>
            <translation>%1 hacia dentro</translation>
        </message>
        <message>
            <source>%1 out</source>
            <translation>%1 hacia fuera</translation>
        </message>
        <message>
            <source>%1 higher</source>
            <translation>%1 más alto</translation>
        </message>
        <message>
            <source>%1 lower</source>
            <translation>%1 más bajo</translation>
        </message>
        <message>
            <source>%1 outside</source>
            <translation>%1 por fuera</translation>
        </message>
        <message>
            <source>%1 inside</source>
            <translation>%1 por dentro</translation>
        </message>
        <message>
            <source>%1: %2; %3: %4</source>
            <extracomment>two ways of moving, each with what one sees of it: "Mixed: 18° in; Turns out: 7° in"</extracomment>
            <translation>%1: %2; %3: %4</translation>
        </message>
        <message>
            <source>Signs that studies of these two ways of moving look at: heel and shin (Fischer 2018, Pinto 2008), shin against thigh (Rao 2024), heel rise (Bell-Jenje 2016). For a foot that turns out because the ankle is stiff no study gives degrees. The numbers are the model's.</source>
            <translation>Signos que miran los estudios sobre estas dos formas de moverse: talón y tibia (Fischer 2018, Pinto 2008), tibia respecto al muslo (Rao 2024), elevación del talón (Bell-Jenje 2016). Para un pie que gira hacia fuera porque el tobillo está rígido, ningún estudio da grados. Los números son del modelo.</translation>
        </message>
        <message>
            <source>One clinic article says that a stiff ankle turns the shin outwards, another that it turns it inwards. The model: %1: %2; %3: %4. It depends on how the leg makes up for the ankle.</source>
            <translation>Un artículo clínico dice que un tobillo rígido gira la tibia hacia fuera; otro, que la gira hacia dentro. El modelo: %1: %2; %3: %4. Depende de cómo la pierna compense el tobillo.</translation>
        </message>
        <message>
            <source>A clinic article says that the thigh turns inwards and loads the inside of the knee. The model, %1: the thigh, against the shin: %2; against the pelvis: %3; in space: %4. The angle of the knee from the front: %5. The ligament on the inside: %6. What "the thigh turns in" means depends on against what.</source>
            <translation>Un artículo clínico dice que el muslo gira hacia dentro y carga el lado interno de la rodilla. El modelo, %1: el muslo, respecto a la tibia: %2; respecto a la pelvis: %3; en el espacio: %4. El ángulo de la rodilla de frente: %5. El ligamento del lado interno: %6. Qué significa «el muslo gira hacia dentro» depende de respecto a qué.</translation>
        </message>
        <message>
            <source>A clinic article says that a stiff ankle tilts the pelvis and loads the outside of the thigh and the kneecap. The model, %1: pelvic drop: %2; band on the outside of the thigh: %3; pressure under the kneecap: %4.</source>
            <translation>Un artículo clínico dice que un tobillo rígido inclina la pelvis y carga la parte externa del muslo y la rótula. El modelo, %1: caída pélvica: %2; banda por fuera del muslo: %3; presión bajo la rótula: %4.</translation>
        </message>
    </context>
    <context>
        <name>Dialogs</name>
        <message>
            <source>Open scene</source>
            <translation>Abrir escena</translation>
        </message>
        <message>
            <source>Scenes (*.ankleup)</source>
            <translation>Escenas (*.ankleup)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Save scene</source>
            <translation>Guardar escena</translation>
        </message>
        <message>
            <source>Scenes and recorded motion (*.ankleup *.png *.glb *.mot *.sto *.trc)</source>
            <translation>Escenas y movimientos grabados (*.ankleup *.png *.glb *.mot *.sto *.trc)</translation>
        </message>
    </context>
    <context>
        <name>EndFeelCard</name>
        <message>
            <source>Torque against bend: this ankle's end begins at %1 (line); dashed: %2.</source>
            <translation>Momento frente a flexión: el final de este tobillo empieza en %1 (línea); discontinua: %2.</translation>
        </message>
        <message>
            <source>Pull the shin: drag its handle, or give it the keyboard and use the arrows.</source>
            <translation>Tirar de la tibia: arrastre su asa, o selecciónela con el teclado y use las flechas.</translation>
        </message>
    </context>
    <context>
        <name>EndFeelText</name>
        <message>
            <source>An ankle joint ends hard: bone on bone, a pinch in front. Tried with the knee bent.</source>
            <translation>La articulación del tobillo termina en duro: hueso contra hueso, un pellizco delante. Se prueba con la rodilla flexionada.</translation>
        </message>
        <message>
            <source>A short soleus ends soft: it gives a little more with each pull, felt behind. Tried with the knee bent.</source>
            <translation>Un sóleo corto termina en blando: cede un poco más con cada tirón, se nota detrás. Se prueba con la rodilla flexionada.</translation>
        </message>
        <message>
            <source>A short gastrocnemius ends soft, felt behind, with a straight knee. Once the knee bends (dashed) it lets go.</source>
            <translation>Un gastrocnemio corto termina en blando, se nota detrás, con la rodilla extendida. En cuanto la rodilla se flexiona (discontinua), afloja.</translation>
        </message>
        <message>
            <source>%1 Nm bend it %2.</source>
            <translation>%1 Nm lo flexionan %2.</translation>
        </message>
        <message>
            <source>Nobody pulls.</source>
            <translation>Nadie tira.</translation>
        </message>
        <message>
            <source>%1 Free.</source>
            <translation>%1 Libre.</translation>
        </message>
        <message>
            <source>%1 Soft: 10 Nm more, %2 further.</source>
            <translation>%1 Blando: 10 Nm más, %2 más allá.</translation>
        </message>
        <message>
            <source>%1 Hard: 10 Nm more, only %2 further.</source>
            <translation>%1 Duro: 10 Nm más, solo %2 más allá.</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message>
            <source>What clinic texts claim</source>
            <translation>Lo que afirman los textos clínicos</translation>
        </message>
        <message>
            <source>Model against published findings</source>
            <translation>El modelo frente a hallazgos publicados</translation>
        </message>
        <message>
            <source>Every coefficient</source>
            <translation>Todos los coeficientes</translation>
        </message>
        <message>
            <source>Where we bend reality</source>
            <translation>Dónde simplificamos la realidad</translation>
        </message>
        <message>
            <source>How sure is this? The uncertainty cloud</source>
            <translation>¿Con qué certeza? La nube de incertidumbre</translation>
        </message>
    </context>
    <context>
        <name>EvidenceTexts</name>
        <message>
            <source>measured</source>
            <translation>medido</translation>
        </message>
        <message>
            <source>derived</source>
            <translation>derivado</translation>
        </message>
        <message>
            <source>calibrated</source>
            <translation>calibrado</translation>
        </message>
        <message>
            <source>assumed</source>
            <translation>supuesto</translation>
        </message>
        <message>
            <source>used for calibration</source>
            <translation>usado para calibrar</translation>
        </message>
        <message>
            <source>held out</source>
            <translation>reservado</translation>
        </message>
        <message>
            <source>holds by construction</source>
            <translation>se cumple por construcción</translation>
        </message>
        <message>
            <source>Nothing moves: each picture is a posture in balance, without momentum and reflexes. Moments are not those of a gait laboratory.</source>
            <translation>Nada se mueve: cada imagen es una postura en equilibrio, sin inercia ni reflejos. Los momentos no son los de un laboratorio de marcha.</translation>
        </message>
        <message>
            <source>A spring is a crowd: it stands for muscle, habit and passive tissue together.</source>
            <translation>Un muelle es una multitud: representa músculo, hábito y tejido pasivo a la vez.</translation>
        </message>
        <message>
            <source>The person knows the task beforehand: heel and toes answer what is intended, not what happens.</source>
            <translation>La persona conoce la tarea de antemano: talón y dedos responden a lo que se pretende, no a lo que sucede.</translation>
        </message>
        <message>
            <source>One fixed hinge under the ankle. Living feet have none; published couplings differ fivefold.</source>
            <translation>Una bisagra fija bajo el tobillo. Los pies vivos no la tienen; los acoplamientos publicados difieren hasta cinco veces.</translation>
        </message>
        <message>
            <source>One hinge in the midfoot, its lean calibrated; about a third of the effect on the knee passes through it.</source>
            <translation>Una bisagra en el mediopié, con inclinación calibrada; cerca de un tercio del efecto sobre la rodilla pasa por ella.</translation>
        </message>
        <message>
            <source>Bending the ankle turns the shin inwards by about 2° in 10°. Losing bend takes some of that away.</source>
            <translation>Flexionar el tobillo gira la tibia hacia dentro unos 2° por cada 10°. Perder flexión quita parte de ese giro.</translation>
        </message>
        <message>
            <source>A deep squat lifts the heel, and the knee then comes back. No study has shown this yet.</source>
            <translation>Una sentadilla profunda levanta el talón, y la rodilla vuelve entonces. Ningún estudio lo ha mostrado aún.</translation>
        </message>
        <message>
            <source>Turning the foot out looks good from the front, while the knee goes further in across the foot.</source>
            <translation>Girar el pie hacia fuera se ve bien de frente, mientras la rodilla se mete más respecto a la línea del pie.</translation>
        </message>
        <message>
            <source>A heel lift also changes healthy ankles here, and should not.</source>
            <translation>Aquí un alza de talón cambia también los tobillos sanos, y no debería.</translation>
        </message>
        <message>
            <source>Half a person: in tasks on two legs the other leg is a mirror image.</source>
            <translation>Media persona: en tareas con dos piernas, la otra es una imagen en espejo.</translation>
        </message>
        <message>
            <source>Tissues are straight lines that do not wrap around bone. Longer is not strain.</source>
            <translation>Los tejidos son líneas rectas que no rodean el hueso. Más largo no significa forzado.</translation>
        </message>
        <message>
            <source>The knee itself opens by less than 2°; the rest of what is seen from the front is turning.</source>
            <translation>La rodilla en sí se abre menos de 2°; el resto de lo que se ve de frente es giro.</translation>
        </message>
        <message>
            <source>The pelvis only drops; lifting it above level is not in the model.</source>
            <translation>La pelvis solo baja; subirla por encima de la horizontal no está en el modelo.</translation>
        </message>
        <message>
            <source>A limit is a place, not a person: real calves are stiff, sore, strong or afraid.</source>
            <translation>Un límite es un lugar, no una persona: las pantorrillas reales están rígidas, doloridas, fuertes o con miedo.</translation>
        </message>
        <message>
            <source>Weak shin muscles are a hypothesis; no published effect stands behind them.</source>
            <translation>Los músculos débiles delante de la tibia son una hipótesis; ningún efecto publicado la respalda.</translation>
        </message>
        <message>
            <source>The ankle's dome turns, it does not glide: its millimetres are a radius times an angle.</source>
            <translation>La cúpula del tobillo gira, no se desliza: sus milímetros son un radio por un ángulo.</translation>
        </message>
        <message>
            <source>The drawing knows more bones than the model; toes can lie a few millimetres beside it.</source>
            <translation>El dibujo conoce más huesos que el modelo; los dedos pueden quedar unos milímetros al lado.</translation>
        </message>
        <message>
            <source>What it cannot say: whether a person will be injured, what hurts, what to do. It has no pain, no fatigue, no fear, no learning. Which way out a person takes is a setting.</source>
            <translation>Lo que no puede decir: si una persona se lesionará, qué duele, qué hacer. No tiene dolor, ni cansancio, ni miedo, ni aprendizaje. Qué salida toma una persona es un ajuste.</translation>
        </message>
        <message>
            <source>lean of the joint axis under the ankle</source>
            <translation>inclinación del eje articular bajo el tobillo</translation>
        </message>
        <message>
            <source>how far that axis points inwards</source>
            <translation>cuánto apunta ese eje hacia dentro</translation>
        </message>
        <message>
            <source>angle between thigh and foot</source>
            <translation>ángulo entre muslo y pie</translation>
        </message>
        <message>
            <source>dorsiflexion limit, as a tape reads it</source>
            <translation>límite de dorsiflexión, según lo lee una cinta</translation>
        </message>
        <message>
            <source>each stiffness of the leg</source>
            <translation>cada rigidez de la pierna</translation>
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
            <translation>por un factor cercano a 1, logaritmo ± %1</translation>
        </message>
        <message>
            <source>as set ± %1°</source>
            <translation>según el ajuste ± %1°</translation>
        </message>
        <message>
            <source>%1 ± %2°</source>
            <translation>%1 ± %2°</translation>
        </message>
        <message>
            <source>%1, within %2 to %3°</source>
            <comment>a draw and its range</comment>
            <translation>%1, entre %2 y %3°</translation>
        </message>
    </context>
    <context>
        <name>ExplainPanel</name>
        <message>
            <source>Reading level</source>
            <translation>Nivel de lectura</translation>
        </message>
        <message>
            <source>Turning of the shin and the thigh is told</source>
            <translation>El giro de la tibia y del muslo se indica</translation>
        </message>
        <message>
            <source>Who pays?</source>
            <translation>¿Quién lo paga?</translation>
        </message>
    </context>
    <context>
        <name>ExportChoice</name>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>3D</source>
            <translation>3D</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Handout</source>
            <translation>Hoja informativa</translation>
        </message>
        <message>
            <source>The view (PNG)</source>
            <translation>La vista (PNG)</translation>
        </message>
        <message>
            <source>The graph (SVG)</source>
            <translation>El gráfico (SVG)</translation>
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
            <translation>Secuencia de imágenes (PNG)</translation>
        </message>
        <message>
            <source>Bones that move (GLB)</source>
            <translation>Huesos en movimiento (GLB)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabla (CSV)</translation>
        </message>
        <message>
            <source>OpenSim motion (MOT)</source>
            <translation>Movimiento de OpenSim (MOT)</translation>
        </message>
        <message>
            <source>A page to print (PDF)</source>
            <translation>Una página para imprimir (PDF)</translation>
        </message>
        <message>
            <source>A web page with the slider (HTML)</source>
            <translation>Una página web con el deslizador (HTML)</translation>
        </message>
        <message>
            <source>Slide 16:9</source>
            <translation>Diapositiva 16:9</translation>
        </message>
        <message>
            <source>Print, 300 dpi</source>
            <translation>Impresión, 300 ppp</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Cuadrado</translation>
        </message>
        <message>
            <source>Transparent</source>
            <translation>Transparente</translation>
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
            <translation>Solo la pierna</translation>
        </message>
        <message>
            <source>With labels</source>
            <translation>Con rótulos</translation>
        </message>
        <message>
            <source>With labels and sentence</source>
            <translation>Con rótulos y frase</translation>
        </message>
        <message>
            <source>The scene is stored in the picture: opened again, it is the same leg.</source>
            <translation>La escena se guarda en la imagen: al abrirla de nuevo, es la misma pierna.</translation>
        </message>
        <message>
            <source>The graph of the Measure panel over the movement, as lines and letters.</source>
            <translation>El gráfico de Medir a lo largo del movimiento, en líneas y letras.</translation>
        </message>
        <message>
            <source>One leg with its movement and the slider, for any 3D program.</source>
            <translation>Una pierna con su movimiento y el deslizador, para cualquier programa 3D.</translation>
        </message>
        <message>
            <source>Every measure over the movement.</source>
            <translation>Todas las medidas a lo largo del movimiento.</translation>
        </message>
        <message>
            <source>Opens in OpenSim with the names of gait2392.</source>
            <translation>Se abre en OpenSim con los nombres de gait2392.</translation>
        </message>
        <message>
            <source>One page: before, after, the remedies and a code that leads back to this leg. It asks for no name.</source>
            <translation>Una página: antes, después, los remedios y un código que lleva de vuelta a esta pierna. No pide ningún nombre.</translation>
        </message>
        <message>
            <source>One file for any browser, also without a network. It asks for no name.</source>
            <translation>Un archivo para cualquier navegador, también sin red. No pide ningún nombre.</translation>
        </message>
        <message>
            <source>One cycle of the movement.</source>
            <translation>Un ciclo del movimiento.</translation>
        </message>
        <message>
            <source>As usual in this country</source>
            <translation>Como es habitual en este país</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>Standing does not move: there is no film of it.</source>
            <translation>Estar de pie no es un movimiento: no hay vídeo.</translation>
        </message>
        <message>
            <source>Standing does not move: there is no graph of it.</source>
            <translation>Estar de pie no es un movimiento: no hay gráfica.</translation>
        </message>
    </context>
    <context>
        <name>ExportChoices</name>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>In the picture</source>
            <translation>En la imagen</translation>
        </message>
        <message>
            <source>All movements, before and after the remedies, into a folder</source>
            <translation>Todos los movimientos, antes y después de los remedios, en una carpeta</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export to a file</source>
            <translation>Exportar a un archivo</translation>
        </message>
        <message>
            <source>Export into a folder</source>
            <translation>Exportar a una carpeta</translation>
        </message>
        <message>
            <source>What to export</source>
            <translation>Qué exportar</translation>
        </message>
        <message>
            <source>%1 % exported</source>
            <translation>%1 % exportado</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportar …</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ExportPreview</name>
        <message>
            <source>What will be exported</source>
            <translation>Lo que se exportará</translation>
        </message>
        <message>
            <source>Drawing …</source>
            <translation>Dibujando …</translation>
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Settings are not kept this time, nor a copy of the scene in case of a crash: %1 cannot be written to. Everything else works. To keep them, make this folder writable.</source>
            <translation>Esta vez no se conservan los ajustes ni una copia de la escena por si el programa falla: no se puede escribir en %1. Todo lo demás funciona. Para conservarlos, permita escribir en esta carpeta.</translation>
        </message>
    </context>
    <context>
        <name>FailureWords</name>
        <message>
            <source>Meanwhile the command line works without it: ankleup solve, ankleup findings, and ankleup export to a .csv, .mot or .glb file.</source>
            <translation>Mientras tanto, la línea de órdenes funciona sin ello: ankleup solve, ankleup findings y ankleup export a un archivo .csv, .mot o .glb.</translation>
        </message>
        <message>
            <source>AnkleUp needs OpenGL 3.0 or OpenGL ES 3.0, and this computer's graphics driver offers only %1.%2.</source>
            <translation>AnkleUp necesita OpenGL 3.0 u OpenGL ES 3.0, y el controlador gráfico de este ordenador solo ofrece %1.%2.</translation>
        </message>
        <message>
            <source>AnkleUp draws with OpenGL, and on this computer that does not work.</source>
            <translation>AnkleUp dibuja con OpenGL, y en este ordenador no funciona.</translation>
        </message>
        <message>
            <source>Let the processor draw instead of the graphics card. It is slower, and shows the same.</source>
            <translation>Deje que dibuje el procesador en lugar de la tarjeta gráfica. Es más lento y muestra lo mismo.</translation>
        </message>
        <message>
            <source>Install or update the graphics driver. On Debian and Ubuntu: sudo apt install libgl1-mesa-dri libegl1</source>
            <translation>Instale o actualice el controlador gráfico. En Debian y Ubuntu: sudo apt install libgl1-mesa-dri libegl1</translation>
        </message>
        <message>
            <source>The graphics driver stopped AnkleUp while it was starting.</source>
            <translation>El controlador gráfico ha detenido AnkleUp al arrancar.</translation>
        </message>
        <message>
            <source>Update the graphics driver, then restart the computer.</source>
            <translation>Actualice el controlador gráfico y reinicie el ordenador.</translation>
        </message>
        <message>
            <source>Install AnkleUp again from its package, which brings along what it needs.</source>
            <translation>Vuelva a instalar AnkleUp desde su paquete, que trae lo que necesita.</translation>
        </message>
        <message>
            <source>AnkleUp's window could not be built.</source>
            <translation>No se ha podido construir la ventana de AnkleUp.</translation>
        </message>
        <message>
            <source>Parts of Qt, which AnkleUp is made with, are missing on this computer: %1.</source>
            <translation>En este ordenador faltan partes de Qt, con el que está hecho AnkleUp: %1.</translation>
        </message>
        <message>
            <source>Install them. On Debian and Ubuntu: %1</source>
            <translation>Instálelas. En Debian y Ubuntu: %1</translation>
        </message>
    </context>
    <context>
        <name>FigureTexts</name>
        <message>
            <source>%1, now</source>
            <translation>%1, ahora</translation>
        </message>
        <message>
            <source>%1, of the leg compared with</source>
            <translation>%1, de la pierna de comparación</translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Only what the model misses</source>
            <translation>Solo lo que el modelo no cumple</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Hallazgos</translation>
        </message>
        <message>
            <source>published %1; band %2</source>
            <translation>publicado %1; banda %2</translation>
        </message>
        <message>
            <source>model %1: met</source>
            <translation>modelo %1: se cumple</translation>
        </message>
        <message>
            <source>model %1: missed</source>
            <translation>modelo %1: no se cumple</translation>
        </message>
    </context>
    <context>
        <name>Gallery</name>
        <message>
            <source>%1 (the reference)</source>
            <translation>%1 (la referencia)</translation>
        </message>
        <message>
            <source>Have this leg back: %1</source>
            <translation>Recuperar esta pierna: %1</translation>
        </message>
        <message>
            <source>Compare with this: %1</source>
            <translation>Comparar con esta: %1</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Quitar: %1</translation>
        </message>
    </context>
    <context>
        <name>GlossaryPage</name>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>Back to the overview</source>
            <translation>Volver al resumen</translation>
        </message>
        <message>
            <source>Search the glossary</source>
            <translation>Buscar en el glosario</translation>
        </message>
    </context>
    <context>
        <name>GraphView</name>
        <message>
            <source>The graph runs</source>
            <translation>El gráfico recorre</translation>
        </message>
        <message>
            <source>Graph: %1</source>
            <translation>Gráfico: %1</translation>
        </message>
    </context>
    <context>
        <name>GuessCard</name>
        <message>
            <source>Pose the leg before you look: where does this ankle take the shin, the knee and the pelvis? Then see what happens, and why.</source>
            <translation>Coloque la pierna antes de mirar: ¿adónde lleva este tobillo la tibia, la rodilla y la pelvis? Después vea qué ocurre y por qué.</translation>
        </message>
        <message>
            <source>The coloured leg stands as a free ankle would let it. Drag its foot, shin bone, thigh bone or pelvis to where you expect them; each stays where you put it. By keyboard: Tab to a joint on the stage, then Ctrl and the arrow keys.</source>
            <translation>La pierna de color está como la dejaría un tobillo libre. Arrastre el pie, la tibia, el fémur o la pelvis adonde los espera; cada uno se queda donde lo ponga. Con el teclado: Tab hasta una articulación de la escena y después Ctrl y las flechas.</translation>
        </message>
        <message>
            <source>Every joint is within half a degree of your guess.</source>
            <translation>Cada articulación está a menos de medio grado de su estimación.</translation>
        </message>
        <message>
            <source>What the joints do against your guess, largest first:</source>
            <translation>Qué hacen las articulaciones frente a su estimación, lo mayor primero:</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Guess again</source>
            <translation>Estimar otra vez</translation>
        </message>
        <message>
            <source>Start guessing</source>
            <translation>Empezar a estimar</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Terminar</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message>
            <source>Ankle dorsiflexion: where firm resistance begins</source>
            <translation>Dorsiflexión del tobillo: donde empieza la resistencia firme</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>sano</translation>
        </message>
        <message>
            <source>this leg</source>
            <translation>esta pierna</translation>
        </message>
        <message>
            <source>The leg. Drag it, or press the arrow keys, to turn it.</source>
            <translation>La pierna. Arrástrela o pulse las flechas para girarla.</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Frente</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Lado</translation>
        </message>
        <message>
            <source>Above</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Show for comparison: %1</source>
            <translation>Mostrar para comparar: %1</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Aquí</translation>
        </message>
        <message>
            <source>In numbers, computed by the model.</source>
            <translation>En números, calculados por el modelo.</translation>
        </message>
        <message>
            <source>This browser draws no 3D (WebGL), so the leg is drawn more simply.</source>
            <translation>Este navegador no dibuja en 3D (WebGL); por eso la pierna se dibuja de forma más sencilla.</translation>
        </message>
        <message>
            <source>Slider and leg need JavaScript. Without it, this is the leg as it was handed out:</source>
            <translation>El deslizador y la pierna necesitan JavaScript. Sin él, esta es la pierna tal como se entregó:</translation>
        </message>
        <message>
            <source>%1 degrees</source>
            <comment>spoken</comment>
            <translation>%1 grados</translation>
        </message>
        <message>
            <source>Every position of the slider was solved by the model beforehand, half a degree apart; nothing is estimated in between.</source>
            <translation>El modelo calculó de antemano cada posición del deslizador, cada medio grado; entre ellas no se estima nada.</translation>
        </message>
        <message>
            <source>L</source>
            <comment>left</comment>
            <translation>I</translation>
        </message>
        <message>
            <source>R</source>
            <comment>right</comment>
            <translation>D</translation>
        </message>
        <message>
            <source>Handout</source>
            <translation>Hoja informativa</translation>
        </message>
        <message>
            <source>Figure %1</source>
            <translation>Figura %1</translation>
        </message>
        <message>
            <source>Table %1</source>
            <translation>Tabla %1</translation>
        </message>
        <message>
            <source>Remedy</source>
            <translation>Remedio</translation>
        </message>
        <message>
            <source>Strength</source>
            <translation>Intensidad</translation>
        </message>
        <message>
            <source>In this leg</source>
            <translation>En esta pierna</translation>
        </message>
        <message>
            <source>In studies</source>
            <translation>En estudios</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>This leg</source>
            <translation>Esta pierna</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>task and phase</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>pierna izquierda</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>pierna derecha</translation>
        </message>
        <message>
            <source>dorsiflexion limit %1</source>
            <translation>límite de dorsiflexión %1</translation>
        </message>
        <message>
            <source>For education and demonstration only. It makes no diagnosis and gives no advice.</source>
            <translation>Solo para enseñanza y demostración. No hace diagnósticos ni da consejos.</translation>
        </message>
        <message>
            <source>The ankle and the leg above it</source>
            <translation>El tobillo y la pierna por encima de él</translation>
        </message>
        <message>
            <source>Behind it, pale: %1.</source>
            <translation>Detrás, en tono pálido: %1.</translation>
        </message>
        <message>
            <source>Before: without the remedies of Table 1.</source>
            <translation>Antes: sin los remedios de la Tabla 1.</translation>
        </message>
        <message>
            <source>For comparison: %1.</source>
            <translation>Para comparar: %1.</translation>
        </message>
        <message>
            <source>After: with the remedies of Table 1.</source>
            <translation>Después: con los remedios de la Tabla 1.</translation>
        </message>
        <message>
            <source>This leg.</source>
            <translation>Esta pierna.</translation>
        </message>
        <message>
            <source>After, from the side.</source>
            <translation>Después, de lado.</translation>
        </message>
        <message>
            <source>This leg, from the side.</source>
            <translation>Esta pierna, de lado.</translation>
        </message>
        <message>
            <source>Remedies chosen, and what was published of their effect.</source>
            <translation>Remedios elegidos y lo publicado sobre su efecto.</translation>
        </message>
        <message>
            <source>No remedy is chosen.</source>
            <translation>No hay ningún remedio elegido.</translation>
        </message>
        <message>
            <source>Scan, or type the code: AnkleUp opens this very leg.</source>
            <translation>Escanee o escriba el código: AnkleUp abre exactamente esta pierna.</translation>
        </message>
        <message>
            <source>Made with AnkleUp %1. All postures are computed by a model of an average leg; yours may differ.</source>
            <translation>Hecho con AnkleUp %1. Todas las posturas las calcula un modelo de una pierna media; la suya puede ser distinta.</translation>
        </message>
    </context>
    <context>
        <name>HeldNote</name>
        <message>
            <source>Held: numbers of a leg in the hand</source>
            <translation>Sujeta: números de una pierna en la mano</translation>
        </message>
    </context>
    <context>
        <name>HeroSlider</name>
        <message>
            <source>Ankle dorsiflexion limit</source>
            <translation>Límite de dorsiflexión del tobillo</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>look from the front, back, left, right, top, sole</source>
            <translation>ver de frente, detrás, izquierda, derecha, arriba, planta</translation>
        </message>
        <message>
            <source>home view</source>
            <translation>vista inicial</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>play and pause</source>
            <translation>reproducir y pausar</translation>
        </message>
        <message>
            <source>Left, Right</source>
            <translation>Izquierda, Derecha</translation>
        </message>
        <message>
            <source>on the slider one degree; on the stage or the phase one hundredth</source>
            <translation>en el deslizador un grado; en la escena o la fase una centésima</translation>
        </message>
        <message>
            <source>Shift + arrow</source>
            <translation>Mayús + flecha</translation>
        </message>
        <message>
            <source>on the slider a tenth of a degree</source>
            <translation>en el deslizador una décima de grado</translation>
        </message>
        <message>
            <source>Page up, Page down</source>
            <translation>RePág, AvPág</translation>
        </message>
        <message>
            <source>five degrees</source>
            <translation>cinco grados</translation>
        </message>
        <message>
            <source>Home, End</source>
            <translation>Inicio, Fin</translation>
        </message>
        <message>
            <source>the ends of the slider</source>
            <translation>los extremos del deslizador</translation>
        </message>
        <message>
            <source>joint axes, ghost, labels</source>
            <translation>ejes articulares, silueta, rótulos</translation>
        </message>
        <message>
            <source>muscles and ligaments, outline of the leg</source>
            <translation>músculos y ligamentos, contorno de la pierna</translation>
        </message>
        <message>
            <source>presentation on and off</source>
            <translation>activar y desactivar la presentación</translation>
        </message>
        <message>
            <source>undo, redo</source>
            <translation>deshacer, rehacer</translation>
        </message>
        <message>
            <source>reset all</source>
            <translation>restablecer todo</translation>
        </message>
        <message>
            <source>open and save the scene</source>
            <translation>abrir y guardar la escena</translation>
        </message>
        <message>
            <source>this list</source>
            <translation>esta lista</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Ctrl + arrow</source>
            <translation>Ctrl + flecha</translation>
        </message>
        <message>
            <source>on a joint of the stage: pull its bone; Esc lets go</source>
            <translation>sobre una articulación de la escena: tira de su hueso; Esc lo suelta</translation>
        </message>
        <message>
            <source>Drag</source>
            <translation>Arrastrar</translation>
        </message>
        <message>
            <source>a bone: it moves while held; beside it or with Ctrl: turn the view</source>
            <translation>un hueso: se mueve mientras se sujeta; al lado o con Ctrl: girar la vista</translation>
        </message>
        <message>
            <source>export: picture, film, handout</source>
            <translation>exportar: imagen, vídeo, hoja informativa</translation>
        </message>
        <message>
            <source>nearer, farther</source>
            <translation>más cerca, más lejos</translation>
        </message>
        <message>
            <source>Alt + arrow</source>
            <translation>Alt + flecha</translation>
        </message>
        <message>
            <source>turn the view; with Shift move it</source>
            <translation>girar la vista; con Mayús, desplazarla</translation>
        </message>
    </context>
    <context>
        <name>LayerMenu</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>What is drawn</source>
            <translation>Qué se dibuja</translation>
        </message>
        <message>
            <source>Ghost of the reference</source>
            <translation>Silueta de la referencia</translation>
        </message>
    </context>
    <context>
        <name>LearnHeader</name>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>LearnOverview</name>
        <message>
            <source>For learning, not for diagnosis. A lesson moves the leg on the stage; leaving it puts everything back.</source>
            <translation>Para aprender, no para diagnosticar. Una lección mueve la pierna en la escena; al salir, todo vuelve a su sitio.</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
        <message>
            <source>Predict, answer, and see it on the leg.</source>
            <translation>Prediga, responda y véalo en la pierna.</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glosario</translation>
        </message>
        <message>
            <source>The words, at three reading levels.</source>
            <translation>Las palabras, en tres niveles de lectura.</translation>
        </message>
        <message>
            <source>Guided lessons</source>
            <translation>Lecciones guiadas</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 · been through</source>
            <translation>%1 · recorrida</translation>
        </message>
    </context>
    <context>
        <name>LearnPanel</name>
        <message>
            <source>Guess first</source>
            <translation>Primero estimar</translation>
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
            <translation>Fijar cualquier articulación</translation>
        </message>
        <message>
            <source>A locked joint is held as it is with a free ankle. Others have to pay.</source>
            <translation>Una articulación fijada se mantiene como con el tobillo libre. Otras tienen que pagar.</translation>
        </message>
    </context>
    <context>
        <name>LedgerTexts</name>
        <message>
            <source>The foot turning out</source>
            <translation>El pie que gira hacia fuera</translation>
        </message>
        <message>
            <source>Toe-out</source>
            <translation>Rotación externa del pie</translation>
        </message>
        <message>
            <source>The heel coming up</source>
            <translation>El talón que se levanta</translation>
        </message>
        <message>
            <source>Heel rise</source>
            <translation>Elevación del talón</translation>
        </message>
        <message>
            <source>The heel bone's roll</source>
            <translation>La inclinación del hueso del talón</translation>
        </message>
        <message>
            <source>Rearfoot roll</source>
            <translation>Inclinación del retropié</translation>
        </message>
        <message>
            <source>The joint under the ankle</source>
            <translation>La articulación bajo el tobillo</translation>
        </message>
        <message>
            <source>Subtalar pronation</source>
            <translation>Pronación subastragalina</translation>
        </message>
        <message>
            <source>The arch</source>
            <translation>El arco</translation>
        </message>
        <message>
            <source>Midfoot sag</source>
            <translation>Descenso del mediopié</translation>
        </message>
        <message>
            <source>The ankle</source>
            <translation>El tobillo</translation>
        </message>
        <message>
            <source>Talocrural dorsiflexion</source>
            <translation>Dorsiflexión tibioastragalina</translation>
        </message>
        <message>
            <source>The knee's bend</source>
            <translation>La flexión de la rodilla</translation>
        </message>
        <message>
            <source>Knee flexion</source>
            <translation>Flexión de rodilla</translation>
        </message>
        <message>
            <source>The shin's turn under the thigh</source>
            <translation>El giro de la tibia bajo el muslo</translation>
        </message>
        <message>
            <source>Knee rotation</source>
            <translation>Rotación de rodilla</translation>
        </message>
        <message>
            <source>The knee's sideways opening</source>
            <translation>La apertura lateral de la rodilla</translation>
        </message>
        <message>
            <source>Knee abduction</source>
            <translation>Abducción de rodilla</translation>
        </message>
        <message>
            <source>The hip's bend</source>
            <translation>La flexión de la cadera</translation>
        </message>
        <message>
            <source>Hip flexion</source>
            <translation>Flexión de cadera</translation>
        </message>
        <message>
            <source>The thigh's swing inwards</source>
            <translation>El desvío del muslo hacia dentro</translation>
        </message>
        <message>
            <source>Hip adduction</source>
            <translation>Aducción de cadera</translation>
        </message>
        <message>
            <source>The thigh's turn in the hip</source>
            <translation>El giro del muslo en la cadera</translation>
        </message>
        <message>
            <source>Hip rotation</source>
            <translation>Rotación de cadera</translation>
        </message>
        <message>
            <source>The trunk's lean forward</source>
            <translation>La inclinación del tronco hacia delante</translation>
        </message>
        <message>
            <source>Trunk flexion</source>
            <translation>Flexión del tronco</translation>
        </message>
        <message>
            <source>The trunk's lean to the side</source>
            <translation>La inclinación del tronco hacia el lado</translation>
        </message>
        <message>
            <source>Trunk lateral lean</source>
            <translation>Inclinación lateral del tronco</translation>
        </message>
        <message>
            <source>How far the knee moves inwards</source>
            <translation>Cuánto se mueve la rodilla hacia dentro</translation>
        </message>
        <message>
            <source>Knee medial of the line from hip to ankle, change</source>
            <translation>Rodilla medial a la línea de la cadera al tobillo, cambio</translation>
        </message>
        <message>
            <source>How far the knee moves inwards across the line of the foot</source>
            <translation>Cuánto se mueve la rodilla hacia dentro respecto a la línea del pie</translation>
        </message>
        <message>
            <source>Knee medial of the line of the foot, change</source>
            <translation>Rodilla medial a la línea del pie, cambio</translation>
        </message>
        <message>
            <source>How far the shin leans forward</source>
            <translation>Cuánto se inclina la tibia hacia delante</translation>
        </message>
        <message>
            <source>Forward lean of the tibia in space, change</source>
            <translation>Inclinación de la tibia hacia delante en el espacio, cambio</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <source>Together: the knee moves inwards</source>
            <translation>En conjunto: la rodilla se mueve hacia dentro</translation>
        </message>
        <message>
            <source>Together: the knee moves outwards</source>
            <translation>En conjunto: la rodilla se mueve hacia fuera</translation>
        </message>
        <message>
            <source>Together: the shin leans further</source>
            <translation>En conjunto: la tibia se inclina más</translation>
        </message>
        <message>
            <source>Together: the shin leans less</source>
            <translation>En conjunto: la tibia se inclina menos</translation>
        </message>
        <message>
            <source>What lies under the foot</source>
            <translation>Lo que hay bajo el pie</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>Apoyo bajo el pie</translation>
        </message>
        <message>
            <source>inwards</source>
            <translation>hacia dentro</translation>
        </message>
        <message>
            <source>outwards</source>
            <translation>hacia fuera</translation>
        </message>
        <message>
            <source>leans further</source>
            <translation>se inclina más</translation>
        </message>
        <message>
            <source>leans less</source>
            <translation>se inclina menos</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>perdido</translation>
        </message>
        <message>
            <source>works against</source>
            <translation>actúa en contra</translation>
        </message>
        <message>
            <source>Lean of the shin still missing</source>
            <translation>Inclinación de la tibia que aún falta</translation>
        </message>
        <message>
            <source>Tibial inclination still missing</source>
            <translation>Inclinación tibial que aún falta</translation>
        </message>
        <message>
            <source>Lean of the trunk</source>
            <translation>Inclinación del tronco</translation>
        </message>
        <message>
            <source>Bend of the knee</source>
            <translation>Flexión de la rodilla</translation>
        </message>
    </context>
    <context>
        <name>LedgerView</name>
        <message>
            <source>Who pays for</source>
            <translation>Quién paga por</translation>
        </message>
        <message>
            <source>Paid elsewhere, in no sum</source>
            <translation>Pagado en otro lugar, fuera de la suma</translation>
        </message>
    </context>
    <context>
        <name>LegLetter</name>
        <message>
            <source>Left leg</source>
            <translation>Pierna izquierda</translation>
        </message>
        <message>
            <source>Right leg</source>
            <translation>Pierna derecha</translation>
        </message>
        <message>
            <source>the active leg</source>
            <translation>la pierna activa</translation>
        </message>
        <message>
            <source>Enter makes it the active leg</source>
            <translation>Intro la convierte en la pierna activa</translation>
        </message>
        <message>
            <source>L</source>
            <translation>I</translation>
        </message>
        <message>
            <source>R</source>
            <translation>D</translation>
        </message>
    </context>
    <context>
        <name>LessonPage</name>
        <message>
            <source>Leave the lesson; everything goes back to how it was</source>
            <translation>Salir de la lección; todo vuelve a como estaba</translation>
        </message>
        <message>
            <source>The leg has been changed. Show this step's leg again</source>
            <translation>La pierna ha cambiado. Volver a mostrar la pierna de este paso</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Terminar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Guess first</source>
            <translation>Primero estimar</translation>
        </message>
    </context>
    <context>
        <name>LessonReturn</name>
        <message>
            <source>Back to: %1</source>
            <translation>Volver a: %1</translation>
        </message>
    </context>
    <context>
        <name>LimitPopup</name>
        <message>
            <source>One degree less</source>
            <translation>Un grado menos</translation>
        </message>
        <message>
            <source>One degree more</source>
            <translation>Un grado más</translation>
        </message>
    </context>
    <context>
        <name>LockButton</name>
        <message>
            <source>Let it go again</source>
            <translation>Soltar de nuevo</translation>
        </message>
        <message>
            <source>Hold it as with a free ankle, and see who pays instead</source>
            <translation>Mantener como con el tobillo libre y ver quién paga en su lugar</translation>
        </message>
        <message>
            <source>Lock: %1</source>
            <translation>Fijar: %1</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <source>Open scene …</source>
            <translation>Abrir escena …</translation>
        </message>
        <message>
            <source>Save scene …</source>
            <translation>Guardar escena …</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>About AnkleUp</source>
            <translation>Acerca de AnkleUp</translation>
        </message>
        <message>
            <source>Window for the patient</source>
            <translation>Ventana para el paciente</translation>
        </message>
        <message>
            <source>There as in a mirror: right is on the right</source>
            <translation>Allí como en un espejo: la derecha está a la derecha</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>How finely the stage is drawn</source>
            <translation>Finura del dibujo de la escena</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Automática</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Completa</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Recent scenes …</source>
            <translation>Escenas recientes …</translation>
        </message>
        <message>
            <source>Export …</source>
            <translation>Exportar …</translation>
        </message>
    </context>
    <context>
        <name>MeasureGroupView</name>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>referencia</translation>
        </message>
        <message>
            <source>difference</source>
            <translation>diferencia</translation>
        </message>
    </context>
    <context>
        <name>MeasureNotes</name>
        <message>
            <source>Foot</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>Shin</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Rodilla</translation>
        </message>
        <message>
            <source>Thigh and pelvis</source>
            <translation>Muslo y pelvis</translation>
        </message>
        <message>
            <source>Trunk</source>
            <translation>Tronco</translation>
        </message>
        <message>
            <source>Loads</source>
            <translation>Cargas</translation>
        </message>
        <message>
            <source>Muscles and ligaments</source>
            <translation>Músculos y ligamentos</translation>
        </message>
        <message>
            <source>Tibia and ankle</source>
            <translation>Tibia y tobillo</translation>
        </message>
        <message>
            <source>Femur and pelvis</source>
            <translation>Fémur y pelvis</translation>
        </message>
        <message>
            <source>Tissues</source>
            <translation>Tejidos</translation>
        </message>
        <message>
            <source>at its greatest</source>
            <translation>en su máximo</translation>
        </message>
        <message>
            <source>at the end of the movement</source>
            <translation>al final del movimiento</translation>
        </message>
        <message>
            <source>as far as it goes</source>
            <translation>hasta donde llega</translation>
        </message>
        <message>
            <source>what the joint gives way under 15 Nm</source>
            <translation>lo que cede la articulación con 15 Nm</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>a range; the second has the unit</comment>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>less than a tape can tell (%1)</source>
            <translation>menos de lo que distingue una cinta (%1)</translation>
        </message>
        <message>
            <source>more than a tape's error (%1)</source>
            <translation>más que el error de una cinta (%1)</translation>
        </message>
        <message>
            <source>less than an inclinometer can tell (%1)</source>
            <translation>menos de lo que distingue un inclinómetro (%1)</translation>
        </message>
        <message>
            <source>more than an inclinometer's error (%1)</source>
            <translation>más que el error de un inclinómetro (%1)</translation>
        </message>
        <message>
            <source>less than a goniometer can tell (%1)</source>
            <translation>menos de lo que distingue un goniómetro (%1)</translation>
        </message>
        <message>
            <source>more than a goniometer's error (%1)</source>
            <translation>más que el error de un goniómetro (%1)</translation>
        </message>
        <message>
            <source>in space</source>
            <translation>en el espacio</translation>
        </message>
        <message>
            <source>in the joint</source>
            <translation>en la articulación</translation>
        </message>
        <message>
            <source>published</source>
            <translation>publicado</translation>
        </message>
        <message>
            <source>published, %1</source>
            <translation>publicado, %1</translation>
        </message>
        <message>
            <source>Published: %1</source>
            <translation>Publicado: %1</translation>
        </message>
        <message>
            <source>Published: %1, %2</source>
            <translation>Publicado: %1, %2</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>a statement and its source</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>about what can just be told by measuring (%1)</source>
            <translation>cerca de lo que apenas se distingue al medir (%1)</translation>
        </message>
        <message>
            <source>more pressure than in the reference</source>
            <translation>más presión que en la referencia</translation>
        </message>
        <message>
            <source>longer than in the reference</source>
            <translation>mayor longitud que en la referencia</translation>
        </message>
        <message>
            <source>less pressure than in the reference</source>
            <translation>menos presión que en la referencia</translation>
        </message>
        <message>
            <source>shorter than in the reference</source>
            <translation>menor longitud que en la referencia</translation>
        </message>
        <message>
            <source>as in the reference</source>
            <translation>como en la referencia</translation>
        </message>
        <message>
            <source>Claim beside model: a knee that comes in is said to stretch this ligament; here it hardly lengthens, since the bones turn and the knee itself opens by less than 2°.</source>
            <translation>Afirmación frente a modelo: se dice que una rodilla que se mete hacia dentro estira este ligamento; aquí apenas se alarga, porque los huesos giran y la rodilla en sí se abre menos de 2°.</translation>
        </message>
        <message>
            <source>Claim beside model: a stiff ankle is said to load the kneecap; here the pressure does not rise, since the trunk leans forward and takes load off the knee.</source>
            <translation>Afirmación frente a modelo: se dice que un tobillo rígido carga la rótula; aquí la presión no sube, porque el tronco se inclina hacia delante y descarga la rodilla.</translation>
        </message>
        <message>
            <source>Claim beside model: a stiff ankle is said to stretch this band; here it does not lengthen. The model's paths are straight lines that do not wrap around bone.</source>
            <translation>Afirmación frente a modelo: se dice que un tobillo rígido estira esta banda; aquí no se alarga. Los recorridos del modelo son líneas rectas que no rodean el hueso.</translation>
        </message>
    </context>
    <context>
        <name>MeasurePanel</name>
        <message>
            <source>Copy table as CSV</source>
            <translation>Copiar tabla como CSV</translation>
        </message>
        <message>
            <source>All quantities in full precision, to the clipboard</source>
            <translation>Todas las magnitudes con precisión completa, al portapapeles</translation>
        </message>
        <message>
            <source>Copy curve as CSV</source>
            <translation>Copiar curva como CSV</translation>
        </message>
        <message>
            <source>Both curves of the graph in full precision, to the clipboard</source>
            <translation>Ambas curvas del gráfico con precisión completa, al portapapeles</translation>
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
            <translation>No ha funcionado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
            <translation>esta pierna</translation>
        </message>
        <message>
            <source>Phase of the movement (%)</source>
            <translation>Fase del movimiento (%)</translation>
        </message>
        <message>
            <source>%1 %2; in the reference %3</source>
            <comment>18 mm at the deepest; in the reference 7 mm</comment>
            <translation>%1 %2; en la referencia %3</translation>
        </message>
    </context>
    <context>
        <name>PatientWindow</name>
        <message>
            <source>AnkleUp: for the patient</source>
            <translation>AnkleUp: para el paciente</translation>
        </message>
    </context>
    <context>
        <name>PictureText</name>
        <message>
            <source>Ankle dorsiflexion %1</source>
            <translation>Dorsiflexión del tobillo %1</translation>
        </message>
        <message>
            <source>For education only, not a diagnosis. Made with AnkleUp.</source>
            <translation>Solo para enseñanza, no es un diagnóstico. Hecho con AnkleUp.</translation>
        </message>
    </context>
    <context>
        <name>PlaybackPanel</name>
        <message>
            <source>To the start of the movement</source>
            <translation>Al inicio del movimiento</translation>
        </message>
        <message>
            <source>Pause (Space)</source>
            <translation>Pausa (Espacio)</translation>
        </message>
        <message>
            <source>Play (Space)</source>
            <translation>Reproducir (Espacio)</translation>
        </message>
        <message>
            <source>Standing on</source>
            <translation>Apoyo sobre</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Deshacer (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Shift+Z)</source>
            <translation>Rehacer (Ctrl+Mayús+Z)</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Back to the start (Ctrl+R)</source>
            <translation>Volver al inicio (Ctrl+R)</translation>
        </message>
    </context>
    <context>
        <name>QuantityText</name>
        <message>
            <source>%1 metres</source>
            <translation>%1 metros</translation>
        </message>
        <message>
            <source>%1 m</source>
            <translation>%1 m</translation>
        </message>
        <message>
            <source>%1 kilograms</source>
            <translation>%1 kilogramos</translation>
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
            <translation>lo que muestra el modelo</translation>
        </message>
        <message>
            <source>your answer</source>
            <translation>su respuesta</translation>
        </message>
        <message>
            <source>What the stage shows now</source>
            <translation>Lo que muestra ahora la escena</translation>
        </message>
    </context>
    <context>
        <name>QuizPage</name>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
        </message>
        <message>
            <source>Leave the quiz; everything goes back to how it was</source>
            <translation>Salir del cuestionario; todo vuelve a como estaba</translation>
        </message>
        <message>
            <source>To the end</source>
            <translation>Al final</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>Pregunta siguiente</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Where you differed is where the leg surprises most people. Any question can be looked at again.</source>
            <translation>Donde usted no coincidió es donde la pierna sorprende a la mayoría. Cualquier pregunta se puede volver a ver.</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>coincide</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>ver otra vez</translation>
        </message>
    </context>
    <context>
        <name>RecentDialog</name>
        <message>
            <source>Recent scenes</source>
            <translation>Escenas recientes</translation>
        </message>
        <message>
            <source>Keep a list of scenes opened and saved</source>
            <translation>Llevar una lista de escenas abiertas y guardadas</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>La lista está vacía.</translation>
        </message>
        <message>
            <source>Nothing is kept. Switched off, the list is gone.</source>
            <translation>No se guarda nada. Al desactivarla, la lista se borra.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Vaciar la lista</translation>
        </message>
    </context>
    <context>
        <name>RecordingNote</name>
        <message>
            <source>Leave the recording</source>
            <translation>Salir de la grabación</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>Cómo se ha leído</translation>
        </message>
        <message>
            <source>What was decided, and what is the model's: slider, ledger and causes stay with the leg behind</source>
            <translation>Qué se decidió y qué es del modelo: el deslizador, quién paga y las causas siguen siendo los de la pierna de detrás</translation>
        </message>
    </context>
    <context>
        <name>RecordingText</name>
        <message>
            <source>none</source>
            <translation>ninguna</translation>
        </message>
        <message>
            <source>right leg</source>
            <translation>pierna derecha</translation>
        </message>
        <message>
            <source>left leg</source>
            <translation>pierna izquierda</translation>
        </message>
        <message>
            <source>A bent knee is negative, as in gait2392</source>
            <translation>La rodilla flexionada es negativa, como en gait2392</translation>
        </message>
        <message>
            <source>A bent knee is positive, as in Rajagopal 2016 and LaiArnold</source>
            <translation>La rodilla flexionada es positiva, como en Rajagopal 2016 y LaiArnold</translation>
        </message>
        <message>
            <source>%1: told by how far it bends.</source>
            <translation>%1: se sabe por cuánto se flexiona.</translation>
        </message>
        <message>
            <source>%1: told by the header.</source>
            <translation>%1: según el encabezado.</translation>
        </message>
        <message>
            <source>%1: told by the names of the columns.</source>
            <translation>%1: según los nombres de las columnas.</translation>
        </message>
        <message>
            <source>%1: assumed, for it hardly bends and the file does not name its model.</source>
            <translation>%1: es un supuesto, pues apenas se flexiona y el archivo no nombra su modelo.</translation>
        </message>
        <message>
            <source>%1 (%2 % of the time)</source>
            <translation>%1 (%2 % del tiempo)</translation>
        </message>
        <message>
            <source>the heel under the floor</source>
            <translation>el talón bajo el suelo</translation>
        </message>
        <message>
            <source>Recorded motion, %1: %2 coordinates used; missing: %3; beyond the model's range: %4</source>
            <translation>Movimiento grabado, %1: coordenadas usadas: %2; faltan: %3; fuera del rango del modelo: %4</translation>
        </message>
        <message>
            <source>Angles are in degrees: told by the header.</source>
            <translation>Los ángulos están en grados: según el encabezado.</translation>
        </message>
        <message>
            <source>Angles are in radians: told by the header.</source>
            <translation>Los ángulos están en radianes: según el encabezado.</translation>
        </message>
        <message>
            <source>The pelvis was not recorded: the foot is taken to stand flat.</source>
            <translation>No se grabó la pelvis: se supone que el pie se apoya plano.</translation>
        </message>
        <message>
            <source>Forward is where the pelvis faces on average; it turns by %1, which bends what is measured in space.</source>
            <translation>Delante es hacia donde mira la pelvis en promedio; gira %1, y eso distorsiona lo que se mide en el espacio.</translation>
        </message>
        <message>
            <source>Forward is where the pelvis faces on average.</source>
            <translation>Delante es hacia donde mira la pelvis en promedio.</translation>
        </message>
        <message>
            <source>Not used: %1.</source>
            <translation>Sin usar: %1.</translation>
        </message>
        <message>
            <source>Lengths are those of the body in the scene; the foot stays on its place. Loads are not measured.</source>
            <translation>Las longitudes son las del cuerpo de la escena; el pie se queda en su sitio. Las cargas no se miden.</translation>
        </message>
        <message>
            <source>Slider, who pays, causes and evidence stay with the model's leg.</source>
            <translation>El deslizador, quién paga, las causas y la evidencia siguen siendo los de la pierna del modelo.</translation>
        </message>
        <message>
            <source>Recorded motion: there is none of the %1; what is shown is the model's.</source>
            <translation>Movimiento grabado: no hay ninguno de la %1; lo que se muestra es del modelo.</translation>
        </message>
        <message>
            <source>Recorded, against the model's leg</source>
            <translation>Grabado, frente a la pierna del modelo</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Grabado</translation>
        </message>
        <message>
            <source>%1 s of %2 s</source>
            <translation>%1 s de %2 s</translation>
        </message>
        <message>
            <source>Recorded, at %1 s, compared with the model's leg where its knee bends as much</source>
            <translation>Grabado, a los %1 s, comparado con la pierna del modelo cuando su rodilla se flexiona lo mismo</translation>
        </message>
        <message>
            <source>Recorded, at %1 s, compared with the model's leg where its shin leans as much</source>
            <translation>Grabado, a los %1 s, comparado con la pierna del modelo cuando su tibia se inclina lo mismo</translation>
        </message>
        <message>
            <source>at %1 s</source>
            <translation>a los %1 s</translation>
        </message>
    </context>
    <context>
        <name>RemedyText</name>
        <message>
            <source>Calf stretching</source>
            <translation>Estiramiento de la pantorrilla</translation>
        </message>
        <message>
            <source>Long-term stretching</source>
            <translation>Estiramiento a largo plazo</translation>
        </message>
        <message>
            <source>Joint mobilisation</source>
            <translation>Movilización articular</translation>
        </message>
        <message>
            <source>Heel lift</source>
            <translation>Alza de talón</translation>
        </message>
        <message>
            <source>Insole</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Arch support</source>
            <translation>Soporte del arco</translation>
        </message>
        <message>
            <source>Foot strengthening</source>
            <translation>Fortalecimiento del pie</translation>
        </message>
        <message>
            <source>Hip strengthening</source>
            <translation>Fortalecimiento de la cadera</translation>
        </message>
        <message>
            <source>Movement retraining</source>
            <translation>Reeducación del movimiento</translation>
        </message>
        <message>
            <source>Published: 2.1° (0.9 to 3.3) to 3.0° (0.3 to 5.8) within six weeks. Radford 2006</source>
            <translation>Publicado: de 2,1° (0,9 a 3,3) a 3,0° (0,3 a 5,8) en seis semanas. Radford 2006</translation>
        </message>
        <message>
            <source>Published: 5.2° (4.4 to 6.0); with contracting and relaxing 4.3° (1.6 to 7.0). Medeiros 2018</source>
            <translation>Publicado: 5,2° (4,4 a 6,0); con contracción y relajación 4,3° (1,6 a 7,0). Medeiros 2018</translation>
        </message>
        <message>
            <source>Published: about 0.5 to 2 cm at the wall, 1° to 4°; weak. A whole programme 4.1°. Howe 2022</source>
            <translation>Publicado: unos 0,5 a 2 cm en la pared, 1° a 4°; débil. Un programa completo 4,1°. Howe 2022</translation>
        </message>
        <message>
            <source>Published: 12 and 25 mm let the thigh swing in less, but only where the ankle is stiff. Bell-Jenje 2016</source>
            <translation>Publicado: 12 y 25 mm hacen que el muslo se desvíe menos hacia dentro, pero solo si el tobillo está rígido. Bell-Jenje 2016</translation>
        </message>
        <message>
            <source>Published: the heel rolls in 2.1° (0.7 to 3.5) less, the shin turns in 1.3° (0.1 to 2.5) less. Mills 2010</source>
            <translation>Publicado: el talón se inclina hacia dentro 2,1° (0,7 a 3,5) menos, la tibia gira hacia dentro 1,3° (0,1 a 2,5) menos. Mills 2010</translation>
        </message>
        <message>
            <source>Published: the knee's angle from the front 8.3° less, 20 people without a control group. Yoo 2022; this model gives 1.4°</source>
            <translation>Publicado: el ángulo de la rodilla de frente 8,3° menos, 20 personas sin grupo de control. Yoo 2022; este modelo da 1,4°</translation>
        </message>
        <message>
            <source>No number was found: the size is assumed</source>
            <translation>No se encontró ningún número: el tamaño es un supuesto</translation>
        </message>
        <message>
            <source>Published: the trained movement improves, running does not change. Willy &amp; Davis 2011; the size is assumed</source>
            <translation>Publicado: el movimiento entrenado mejora, la carrera no cambia. Willy &amp; Davis 2011; el tamaño es un supuesto</translation>
        </message>
        <message>
            <source>Published: the knee's angle from the front 16° less at once, no control group. PMC7274868; the size is assumed</source>
            <translation>Publicado: el ángulo de la rodilla de frente 16° menos al momento, sin grupo de control. PMC7274868; el tamaño es un supuesto</translation>
        </message>
        <message>
            <source>acts elsewhere: on a short calf</source>
            <translation>actúa en otro lugar: una pantorrilla corta</translation>
        </message>
        <message>
            <source>acts elsewhere: on a stiff ankle joint</source>
            <translation>actúa en otro lugar: una articulación del tobillo rígida</translation>
        </message>
        <message>
            <source>acts elsewhere: on a low arch</source>
            <translation>actúa en otro lugar: un arco bajo</translation>
        </message>
        <message>
            <source>acts elsewhere: on weak foot muscles</source>
            <translation>actúa en otro lugar: músculos débiles del pie</translation>
        </message>
        <message>
            <source>acts elsewhere: on weak hip control</source>
            <translation>actúa en otro lugar: un control débil de la cadera</translation>
        </message>
        <message>
            <source>dorsiflexion limit +%1</source>
            <translation>límite de dorsiflexión +%1</translation>
        </message>
        <message>
            <source>heel lift +%1</source>
            <translation>alza de talón +%1</translation>
        </message>
        <message>
            <source>insole +%1</source>
            <translation>plantilla +%1</translation>
        </message>
        <message>
            <source>foot control +%1</source>
            <translation>control del pie +%1</translation>
        </message>
        <message>
            <source>hip control +%1, and less rolling in</source>
            <translation>control de la cadera +%1, y menos inclinación hacia dentro</translation>
        </message>
        <message>
            <source>hip control +%1</source>
            <translation>control de la cadera +%1</translation>
        </message>
        <message>
            <source>fits this cause</source>
            <translation>encaja con esta causa</translation>
        </message>
        <message>
            <source>fits this leg, whatever the cause</source>
            <translation>encaja con esta pierna, sea cual sea la causa</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>aquí no cambia nada</translation>
        </message>
        <message>
            <source>%1 becomes %2</source>
            <translation>%1 pasa a %2</translation>
        </message>
        <message>
            <source>stays %1: there is no more to gain</source>
            <translation>sigue en %1: no hay más que ganar</translation>
        </message>
        <message>
            <source>%1 becomes %2: the range ends there</source>
            <translation>%1 pasa a %2: el rango acaba ahí</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore what was open?</source>
            <translation>¿Recuperar lo que estaba abierto?</translation>
        </message>
        <message>
            <source>AnkleUp did not end as it should last time. The scene that was open then is still there. It is deleted if you do not want it.</source>
            <translation>La última vez AnkleUp no se cerró como debía. La escena que estaba abierta sigue ahí. Se borra si no la quiere.</translation>
        </message>
        <message>
            <source>Start fresh</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Recuperar</translation>
        </message>
    </context>
    <context>
        <name>RivalsPanel</name>
        <message>
            <source>%1 or %2? What tells them apart</source>
            <translation>¿%1 o %2? Qué los distingue</translation>
        </message>
        <message>
            <source>Here the two look the same.</source>
            <translation>Aquí los dos se ven igual.</translation>
        </message>
        <message>
            <source>Claim beside model</source>
            <translation>Afirmación frente a modelo</translation>
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
            <translation>Pone esta escala delante</translation>
        </message>
    </context>
    <context>
        <name>Scrubber</name>
        <message>
            <source>Phase of the movement</source>
            <translation>Fase del movimiento</translation>
        </message>
    </context>
    <context>
        <name>Section</name>
        <message>
            <source>open</source>
            <translation>abierto</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrado</translation>
        </message>
    </context>
    <context>
        <name>SentenceText</name>
        <message>
            <source>weak foot muscles</source>
            <translation>músculos débiles del pie</translation>
        </message>
        <message>
            <source>stronger foot muscles</source>
            <translation>músculos más fuertes del pie</translation>
        </message>
        <message>
            <source>weak hip control</source>
            <translation>un control débil de la cadera</translation>
        </message>
        <message>
            <source>better hip control</source>
            <translation>un mejor control de la cadera</translation>
        </message>
        <message>
            <source>weak shin muscles</source>
            <translation>músculos débiles delante de la tibia</translation>
        </message>
        <message>
            <source>stronger shin muscles</source>
            <translation>músculos más fuertes delante de la tibia</translation>
        </message>
        <message>
            <source>a high foot</source>
            <translation>un pie de arco alto</translation>
        </message>
        <message>
            <source>a flat foot</source>
            <translation>un pie plano</translation>
        </message>
        <message>
            <source>a stiff rearfoot</source>
            <translation>un retropié rígido</translation>
        </message>
        <message>
            <source>a freer rearfoot</source>
            <translation>un retropié más libre</translation>
        </message>
        <message>
            <source>stiff rotation</source>
            <translation>una rotación rígida</translation>
        </message>
        <message>
            <source>freer rotation</source>
            <translation>una rotación más libre</translation>
        </message>
        <message>
            <source>the foot turned out less</source>
            <translation>el pie menos girado hacia fuera</translation>
        </message>
        <message>
            <source>the foot turned out</source>
            <translation>el pie girado hacia fuera</translation>
        </message>
        <message>
            <source>less heel lift</source>
            <translation>menos alza de talón</translation>
        </message>
        <message>
            <source>a heel lift</source>
            <translation>un alza de talón</translation>
        </message>
        <message>
            <source>less insole</source>
            <translation>menos plantilla</translation>
        </message>
        <message>
            <source>an insole</source>
            <translation>una plantilla</translation>
        </message>
        <message>
            <source>a level floor</source>
            <translation>un suelo horizontal</translation>
        </message>
        <message>
            <source>a tilted floor</source>
            <translation>un suelo inclinado</translation>
        </message>
        <message>
            <source>no locked joint</source>
            <translation>ninguna articulación fijada</translation>
        </message>
        <message>
            <source>a locked joint</source>
            <translation>una articulación fijada</translation>
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
            <translation>%1 paga la mayor parte</translation>
        </message>
        <message>
            <source>the heel has come up, so the knee comes back</source>
            <translation>el talón se ha levantado, así que la rodilla vuelve</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Free ankle</source>
            <translation>Tobillo libre</translation>
        </message>
        <message>
            <source>Gastrocnemius %1 short</source>
            <translation>Gastrocnemio acortado %1</translation>
        </message>
        <message>
            <source>Ankle bend %1</source>
            <translation>Flexión del tobillo %1</translation>
        </message>
        <message>
            <source>%1, %2.</source>
            <translation>%1, %2.</translation>
        </message>
        <message>
            <source>This leg cannot do that; shown is the nearest it comes.</source>
            <translation>Esta pierna no puede hacerlo; se muestra lo más cercano.</translation>
        </message>
        <message>
            <source>The knee is %1 further in</source>
            <translation>La rodilla está %1 más hacia dentro</translation>
        </message>
        <message>
            <source>The knee is %1 further out</source>
            <translation>La rodilla está %1 más hacia fuera</translation>
        </message>
        <message>
            <source>%1 across the line of the foot</source>
            <translation>%1 respecto a la línea del pie</translation>
        </message>
        <message>
            <source>The heel is %1 further up</source>
            <translation>El talón está %1 más arriba</translation>
        </message>
        <message>
            <source>The trunk leans %1 further</source>
            <translation>El tronco se inclina %1 más</translation>
        </message>
        <message>
            <source>The movement is %1 shallower</source>
            <translation>El movimiento es %1 menos profundo</translation>
        </message>
        <message>
            <source>The knee is %1 more bent</source>
            <translation>La rodilla está %1 más flexionada</translation>
        </message>
        <message>
            <source>The heel is %1 less far up</source>
            <translation>El talón está %1 más abajo</translation>
        </message>
        <message>
            <source>The trunk leans %1 less</source>
            <translation>El tronco se inclina %1 menos</translation>
        </message>
        <message>
            <source>No difference from %1.</source>
            <translation>No hay diferencia con %1.</translation>
        </message>
        <message>
            <source>This asks %1 of the ankle.</source>
            <translation>Esto le pide %1 al tobillo.</translation>
        </message>
        <message>
            <source>The change is too small to see.</source>
            <translation>El cambio es demasiado pequeño para verse.</translation>
        </message>
        <message>
            <source>this leg and a free ankle</source>
            <translation>esta pierna con el tobillo libre</translation>
        </message>
        <message>
            <source>compared with %1, %2</source>
            <translation>comparado con %1, %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>con %1</translation>
        </message>
        <message>
            <source>a free ankle</source>
            <translation>un tobillo libre</translation>
        </message>
        <message>
            <source>with a gastrocnemius %1 short</source>
            <translation>con un gastrocnemio acortado %1</translation>
        </message>
        <message>
            <source>with %1 of ankle bend</source>
            <translation>con %1 de flexión del tobillo</translation>
        </message>
        <message>
            <source>%1, %2 and %3</source>
            <translation>%1, %2 y %3,</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1,</source>
            <translation>%1,</translation>
        </message>
        <message>
            <source>%1, and %2</source>
            <translation>%1, y %2,</translation>
        </message>
        <message>
            <source>%1 after %2</source>
            <translation>%1 tras %2</translation>
        </message>
        <message>
            <source> and </source>
            <translation> y </translation>
        </message>
        <message>
            <source>locked joints</source>
            <translation>articulaciones fijadas</translation>
        </message>
        <message>
            <source>this leg cannot do that; shown is the nearest it comes: %1</source>
            <translation>esta pierna no puede hacerlo; se muestra lo más cercano: %1</translation>
        </message>
        <message>
            <source>the heel comes up %1</source>
            <translation>el talón se levanta %1</translation>
        </message>
        <message>
            <source>the trunk leans %1 further</source>
            <translation>el tronco se inclina %1 más</translation>
        </message>
        <message>
            <source>the movement stays %1 shallower</source>
            <translation>el movimiento queda %1 menos profundo</translation>
        </message>
        <message>
            <source>the knee stays %1 more bent</source>
            <translation>la rodilla queda %1 más flexionada</translation>
        </message>
        <message>
            <source>the heel stays %1 lower</source>
            <translation>el talón queda %1 más abajo</translation>
        </message>
        <message>
            <source>the trunk leans %1 less</source>
            <translation>el tronco se inclina %1 menos</translation>
        </message>
        <message>
            <source>there is no difference from %1</source>
            <translation>no hay diferencia con %1</translation>
        </message>
        <message>
            <source>this asks %1 of the ankle, it has %2</source>
            <translation>esto le pide %1 al tobillo, que tiene %2</translation>
        </message>
        <message>
            <source>the change is too small to see</source>
            <translation>el cambio es demasiado pequeño para verse</translation>
        </message>
        <message>
            <source>the knee dips %1 inwards</source>
            <translation>la rodilla se mete %1 hacia dentro</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards</source>
            <translation>la rodilla se mueve %1 hacia fuera</translation>
        </message>
        <message>
            <source>the knee moves %1 inwards across the line of the foot</source>
            <translation>la rodilla se mueve %1 hacia dentro respecto a la línea del pie</translation>
        </message>
        <message>
            <source>the knee moves %1 outwards across the line of the foot</source>
            <translation>la rodilla se mueve %1 hacia fuera respecto a la línea del pie</translation>
        </message>
        <message>
            <source>(measured against the line of the foot it moves %1 inwards)</source>
            <translation>(medida respecto a la línea del pie se mueve %1 hacia dentro)</translation>
        </message>
        <message>
            <source>(measured against the line of the foot it moves %1 outwards)</source>
            <translation>(medida respecto a la línea del pie se mueve %1 hacia fuera)</translation>
        </message>
        <message>
            <source>(measured against the line from hip to ankle it moves %1 inwards)</source>
            <translation>(medida respecto a la línea de la cadera al tobillo se mueve %1 hacia dentro)</translation>
        </message>
        <message>
            <source>(measured against the line from hip to ankle it moves %1 outwards)</source>
            <translation>(medida respecto a la línea de la cadera al tobillo se mueve %1 hacia fuera)</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 is locked</source>
            <translation>se ha fijado %1</translation>
        </message>
        <message>
            <source>%1 are locked</source>
            <translation>se han fijado %1</translation>
        </message>
        <message>
            <source>the knee does not reach the wall</source>
            <translation>la rodilla no llega a la pared</translation>
        </message>
        <message>
            <source>the other heel does not reach down so far</source>
            <translation>el otro talón no llega tan abajo</translation>
        </message>
        <message>
            <source>the body does not come over this foot</source>
            <translation>el cuerpo no llega encima de este pie</translation>
        </message>
        <message>
            <source>the posture does not hold</source>
            <translation>la postura no se sostiene</translation>
        </message>
        <message>
            <source>%1 than before.</source>
            <translation>%1 que antes.</translation>
        </message>
        <message>
            <source>%1 than in %2.</source>
            <translation>%1 que en %2.</translation>
        </message>
    </context>
    <context>
        <name>ShinPull</name>
        <message>
            <source>Pull on the shin</source>
            <translation>Tirar de la tibia</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Panels</source>
            <translation>Paneles</translation>
        </message>
        <message>
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Medir</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causas</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidencia</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
    </context>
    <context>
        <name>SliderPanel</name>
        <message>
            <source>Ankle
dorsiflexion</source>
            <translation>Dorsiflexión
del tobillo</translation>
        </message>
        <message>
            <source>One degree less</source>
            <translation>Un grado menos</translation>
        </message>
        <message>
            <source>One degree more</source>
            <translation>Un grado más</translation>
        </message>
    </context>
    <context>
        <name>SliderText</name>
        <message>
            <source>This movement takes %1; there is more than enough.</source>
            <translation>Este movimiento requiere %1; hay más que suficiente.</translation>
        </message>
        <message>
            <source>This movement takes %1 of a leg that stands freely; this leg, as it is now, does not come to its limit.</source>
            <translation>Este movimiento requiere %1 de una pierna que está de pie libremente; esta pierna, tal como está, no llega a su límite.</translation>
        </message>
        <message>
            <source>This gastrocnemius is long enough for this movement.</source>
            <translation>Este gastrocnemio es lo bastante largo para este movimiento.</translation>
        </message>
        <message>
            <source>A short gastrocnemius lets go when the knee bends: this movement does not feel it. It shows with a straight knee.</source>
            <translation>Un gastrocnemio corto afloja cuando la rodilla se flexiona: este movimiento no lo nota. Se ve con la rodilla extendida.</translation>
        </message>
        <message>
            <source>Nothing changes at this moment; it does where the movement bends the ankle most.</source>
            <translation>En este momento no cambia nada; sí donde el movimiento flexiona más el tobillo.</translation>
        </message>
        <message>
            <source>Show it in walking</source>
            <translation>Verlo en la marcha</translation>
        </message>
        <message>
            <source>this squat takes %1</source>
            <translation>esta sentadilla requiere %1</translation>
        </message>
        <message>
            <source>this step takes %1</source>
            <translation>este escalón requiere %1</translation>
        </message>
        <message>
            <source>this lunge takes %1</source>
            <translation>esta zancada requiere %1</translation>
        </message>
        <message>
            <source>walking takes %1</source>
            <translation>la marcha requiere %1</translation>
        </message>
        <message>
            <source>running takes %1</source>
            <translation>la carrera requiere %1</translation>
        </message>
        <message>
            <source>standing takes %1</source>
            <translation>estar de pie requiere %1</translation>
        </message>
        <message>
            <source>%1 after remedies</source>
            <translation>%1 tras los remedios</translation>
        </message>
        <message>
            <source>wall test %1</source>
            <translation>prueba de la pared %1</translation>
        </message>
        <message>
            <source>%1 short; straight-knee end range %2 loaded</source>
            <translation>acortado %1; rango final con rodilla extendida %2 en carga</translation>
        </message>
        <message>
            <source>wall test</source>
            <translation>prueba de la pared</translation>
        </message>
        <message>
            <source>shin at the wall</source>
            <translation>tibia en la pared</translation>
        </message>
        <message>
            <source>straight, unloaded</source>
            <translation>extendida, sin carga</translation>
        </message>
        <message>
            <source>unloaded</source>
            <translation>sin carga</translation>
        </message>
        <message>
            <source>straight, loaded</source>
            <translation>extendida, en carga</translation>
        </message>
        <message>
            <source>limit</source>
            <translation>límite</translation>
        </message>
        <message>
            <source>limit, loaded</source>
            <translation>límite, en carga</translation>
        </message>
        <message>
            <source>Wall test in centimetres</source>
            <translation>Prueba de la pared en centímetros</translation>
        </message>
        <message>
            <source>Inclination of the shin at the wall in degrees</source>
            <translation>Inclinación de la tibia en la pared en grados</translation>
        </message>
        <message>
            <source>Goniometer, unloaded, knee straight, in degrees</source>
            <translation>Goniómetro, sin carga, rodilla extendida, en grados</translation>
        </message>
        <message>
            <source>Goniometer, unloaded, knee bent, in degrees</source>
            <translation>Goniómetro, sin carga, rodilla flexionada, en grados</translation>
        </message>
        <message>
            <source>End range under load, knee straight, in degrees</source>
            <translation>Rango final en carga, rodilla extendida, en grados</translation>
        </message>
        <message>
            <source>Ankle dorsiflexion limit in degrees</source>
            <translation>Límite de dorsiflexión del tobillo en grados</translation>
        </message>
        <message>
            <source>From this model's own wall test, for this body and cause.</source>
            <translation>De la propia prueba de la pared de este modelo, para este cuerpo y esta causa.</translation>
        </message>
        <message>
            <source>The limit less %1: group means, Baumbach 2014; yours may differ by several degrees.</source>
            <translation>El límite menos %1: medias de grupo, Baumbach 2014; en su caso puede diferir en varios grados.</translation>
        </message>
        <message>
            <source>The limit less %1: calibrated on Baumbach 2014, group means; yours may differ by several degrees.</source>
            <translation>El límite menos %1: calibrado con Baumbach 2014, medias de grupo; en su caso puede diferir en varios grados.</translation>
        </message>
        <message>
            <source>Please type a number of centimetres, about %1 to %2.</source>
            <translation>Escriba un número de centímetros, de %1 a %2 aproximadamente.</translation>
        </message>
        <message>
            <source>Please type a number of centimetres.</source>
            <translation>Escriba un número de centímetros.</translation>
        </message>
        <message>
            <source>Please type a number of degrees, %1 to %2.</source>
            <translation>Escriba un número de grados, de %1 a %2.</translation>
        </message>
        <message>
            <source>Please type a number of degrees.</source>
            <translation>Escriba un número de grados.</translation>
        </message>
        <message>
            <source>%1: end of the textbook range</source>
            <translation>%1: fin del rango de los manuales</translation>
        </message>
        <message>
            <source>%1: asked of runners</source>
            <translation>%1: lo que se pide para correr</translation>
        </message>
        <message>
            <source>healthy %1</source>
            <translation>sano %1</translation>
        </message>
    </context>
    <context>
        <name>SourceList</name>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
    </context>
    <context>
        <name>StageFrame</name>
        <message>
            <source>Compare with before the remedies</source>
            <translation>Comparar con antes de los remedios</translation>
        </message>
        <message>
            <source>Leave presentation</source>
            <translation>Salir de la presentación</translation>
        </message>
        <message>
            <source>Esc or F11</source>
            <translation>Esc o F11</translation>
        </message>
        <message>
            <source>Held by hand. Let go, or press Esc, and it returns.</source>
            <translation>Sujeta con la mano. Suéltela o pulse Esc y vuelve a su sitio.</translation>
        </message>
    </context>
    <context>
        <name>StageJoints</name>
        <message>
            <source>Pelvis</source>
            <translation>Pelvis</translation>
        </message>
        <message>
            <source>Hip joint</source>
            <translation>Articulación de la cadera</translation>
        </message>
        <message>
            <source>Thigh bone</source>
            <translation>Hueso del muslo</translation>
        </message>
        <message>
            <source>Knee joint</source>
            <translation>Articulación de la rodilla</translation>
        </message>
        <message>
            <source>Shin bone</source>
            <translation>Tibia</translation>
        </message>
        <message>
            <source>Ankle joint</source>
            <translation>Articulación del tobillo</translation>
        </message>
        <message>
            <source>Foot</source>
            <translation>Pie</translation>
        </message>
        <message>
            <source>%1, left leg</source>
            <translation>%1, pierna izquierda</translation>
        </message>
        <message>
            <source>%1, right leg</source>
            <translation>%1, pierna derecha</translation>
        </message>
        <message>
            <source>Ctrl and an arrow key pull it by a centimetre; Escape lets go.</source>
            <translation>Ctrl y una flecha tiran de ella un centímetro; Esc la suelta.</translation>
        </message>
    </context>
    <context>
        <name>StageNote</name>
        <message>
            <source>each leg as if both ankles were like its own</source>
            <translation>cada pierna como si ambos tobillos fueran como el suyo</translation>
        </message>
        <message>
            <source>as if both ankles were like this one</source>
            <translation>como si ambos tobillos fueran como este</translation>
        </message>
    </context>
    <context>
        <name>TaskMenu</name>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
    </context>
    <context>
        <name>TissueLegend</name>
        <message>
            <source>Compared with the reference</source>
            <translation>Comparado con la referencia</translation>
        </message>
        <message>
            <source>longer</source>
            <translation>más largo</translation>
        </message>
        <message>
            <source>shorter</source>
            <translation>más corto</translation>
        </message>
        <message>
            <source>no change</source>
            <translation>sin cambio</translation>
        </message>
        <message>
            <source>no change, or not measured</source>
            <translation>sin cambio, o sin medir</translation>
        </message>
        <message>
            <source>Kneecap: pressure under it, illustrative</source>
            <translation>Rótula: presión bajo ella, ilustrativa</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Task</source>
            <translation>Tarea</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Presentation (F11)</source>
            <translation>Presentación (F11)</translation>
        </message>
        <message>
            <source>Hide the panel</source>
            <translation>Ocultar el panel</translation>
        </message>
        <message>
            <source>Show the panel</source>
            <translation>Mostrar el panel</translation>
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
            <translation>%1 grados</translation>
        </message>
        <message>
            <source>1 degree</source>
            <translation>1 grado</translation>
        </message>
        <message>
            <source>%1 degrees</source>
            <translation>%1 grados</translation>
        </message>
        <message>
            <source>%1 mm</source>
            <translation>%1 mm</translation>
        </message>
        <message>
            <source>1 millimetre</source>
            <translation>1 milímetro</translation>
        </message>
        <message>
            <source>%1 millimetres</source>
            <translation>%1 milímetros</translation>
        </message>
        <message>
            <source>%1 centimetres</source>
            <translation>%1 centímetros</translation>
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
            <translation>Volver a %1</translation>
        </message>
        <message>
            <source>Less: %1</source>
            <translation>Menos: %1</translation>
        </message>
        <message>
            <source>More: %1</source>
            <translation>Más: %1</translation>
        </message>
    </context>
    <context>
        <name>ValueText</name>
        <message>
            <source>Heel rolls in up to (eversion)</source>
            <translation>El talón se inclina hacia dentro hasta (eversión)</translation>
        </message>
        <message>
            <source>Leg turns up to (rotation)</source>
            <translation>La pierna gira hasta (rotación)</translation>
        </message>
        <message>
            <source>Foot control</source>
            <translation>Control del pie</translation>
        </message>
        <message>
            <source>Hip control</source>
            <translation>Control de la cadera</translation>
        </message>
        <message>
            <source>Shin muscles (dorsiflexors)</source>
            <translation>Músculos delante de la tibia (dorsiflexores)</translation>
        </message>
        <message>
            <source>Foot type</source>
            <translation>Tipo de pie</translation>
        </message>
        <message>
            <source>Foot turned out by habit</source>
            <translation>Pie girado hacia fuera por hábito</translation>
        </message>
        <message>
            <source>Body height</source>
            <translation>Estatura</translation>
        </message>
        <message>
            <source>Body mass</source>
            <translation>Masa corporal</translation>
        </message>
        <message>
            <source>Thigh-foot angle</source>
            <translation>Ángulo muslo-pie</translation>
        </message>
        <message>
            <source>Subtalar axis: inclination</source>
            <translation>Eje subastragalino: inclinación</translation>
        </message>
        <message>
            <source>Subtalar axis: deviation</source>
            <translation>Eje subastragalino: desviación</translation>
        </message>
        <message>
            <source>Heel lift</source>
            <translation>Alza de talón</translation>
        </message>
        <message>
            <source>Insole, inner side raised</source>
            <translation>Plantilla, lado interno elevado</translation>
        </message>
        <message>
            <source>Tilted floor</source>
            <translation>Suelo inclinado</translation>
        </message>
        <message>
            <source>Wedge under the heel</source>
            <translation>Cuña bajo el talón</translation>
        </message>
        <message>
            <source>Wedge under the forefoot</source>
            <translation>Cuña bajo el antepié</translation>
        </message>
        <message>
            <source>Toes to wall</source>
            <translation>Dedos a la pared</translation>
        </message>
        <message>
            <source>Step height</source>
            <translation>Altura del escalón</translation>
        </message>
        <message>
            <source>Of the knee's turn off its path; the hip's is 10° more.</source>
            <translation>Del giro de la rodilla fuera de su recorrido; el de la cadera es 10° mayor.</translation>
        </message>
        <message>
            <source>How firmly muscles hold the arch: 0 to 1.</source>
            <translation>Con qué firmeza los músculos sostienen el arco: de 0 a 1.</translation>
        </message>
        <message>
            <source>How firmly muscles hold hip and pelvis: 0 to 1.</source>
            <translation>Con qué firmeza los músculos sostienen la cadera y la pelvis: de 0 a 1.</translation>
        </message>
        <message>
            <source>A strength, 0 to 1, that adds to any cause. A hypothesis: no published effect was found.</source>
            <translation>Una fuerza, de 0 a 1, que se suma a cualquier causa. Una hipótesis: no se encontró ningún efecto publicado.</translation>
        </message>
        <message>
            <source>How far the shin bone is twisted outwards, seen at the foot.</source>
            <translation>Cuánto está torsionada la tibia hacia fuera, vista en el pie.</translation>
        </message>
        <message>
            <source>Of the joint under the ankle: people differ from 20° to 68° (Inman).</source>
            <translation>De la articulación bajo el tobillo: varía entre personas de 20° a 68° (Inman).</translation>
        </message>
        <message>
            <source>Of the joint under the ankle: people differ from 4° to 47° (Inman).</source>
            <translation>De la articulación bajo el tobillo: varía entre personas de 4° a 47° (Inman).</translation>
        </message>
        <message>
            <source>Above 0 it tips the foot inwards (everts).</source>
            <translation>Por encima de 0 inclina el pie hacia dentro (eversión).</translation>
        </message>
        <message>
            <source>Above 0 it tips the heel inwards (everts).</source>
            <translation>Por encima de 0 inclina el talón hacia dentro (eversión).</translation>
        </message>
        <message>
            <source>Raises the toes: asks more of the ankle.</source>
            <translation>Eleva los dedos: le pide más al tobillo.</translation>
        </message>
        <message>
            <source>How far the toes stand from the wall at the end of the lunge.</source>
            <translation>A qué distancia de la pared están los dedos al final de la zancada.</translation>
        </message>
        <message>
            <source>a low arch</source>
            <translation>un arco bajo</translation>
        </message>
        <message>
            <source>a high arch</source>
            <translation>un arco alto</translation>
        </message>
        <message>
            <source>a normal arch</source>
            <translation>un arco normal</translation>
        </message>
        <message>
            <source>%1 under the heel</source>
            <translation>%1 bajo el talón</translation>
        </message>
    </context>
    <context>
        <name>ViewMenu</name>
        <message>
            <source>View</source>
            <translation>Vista</translation>
        </message>
        <message>
            <source>Look from …</source>
            <translation>Mirar desde …</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Frente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Detrás</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>Desde la izquierda</translation>
        </message>
        <message>
            <source>From the right</source>
            <translation>Desde la derecha</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <source>Sole</source>
            <translation>Planta</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Ankle, near</source>
            <translation>Tobillo, cerca</translation>
        </message>
        <message>
            <source>Knee, near</source>
            <translation>Rodilla, cerca</translation>
        </message>
        <message>
            <source>Hip, near</source>
            <translation>Cadera, cerca</translation>
        </message>
    </context>
    <context>
        <name>WallTestEntry</name>
        <message>
            <source>Show it on the leg</source>
            <translation>Verlo en la pierna</translation>
        </message>
    </context>
    <context>
        <name>WallTestText</name>
        <message>
            <source>Right, toes to wall</source>
            <translation>Derecha, dedos a la pared</translation>
        </message>
        <message>
            <source>Left, toes to wall</source>
            <translation>Izquierda, dedos a la pared</translation>
        </message>
        <message>
            <source>Less than this model's stiffest ankle reaches (%1): the slider stands at its end.</source>
            <translation>Menos de lo que alcanza el tobillo más rígido de este modelo (%1): el deslizador está en su extremo.</translation>
        </message>
        <message>
            <source>More than this model's free ankle reaches (%1): the slider stands at its end.</source>
            <translation>Más de lo que alcanza el tobillo libre de este modelo (%1): el deslizador está en su extremo.</translation>
        </message>
        <message>
            <source>With this foot the heel comes up at any distance: the test gives no limit.</source>
            <translation>Con este pie el talón se levanta a cualquier distancia: la prueba no da ningún límite.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>Both sides read the same.</source>
            <translation>Ambos lados dan lo mismo.</translation>
        </message>
        <message>
            <source>The left reaches %1 less.</source>
            <translation>La izquierda alcanza %1 menos.</translation>
        </message>
        <message>
            <source>The right reaches %1 less.</source>
            <translation>La derecha alcanza %1 menos.</translation>
        </message>
        <message>
            <source>That is less than a tape can tell (%1).</source>
            <translation>Es menos de lo que distingue una cinta (%1).</translation>
        </message>
        <message>
            <source>That is about what a tape can just tell (%1).</source>
            <translation>Es más o menos lo que una cinta apenas distingue (%1).</translation>
        </message>
        <message>
            <source>That is more than a tape's error (%1).</source>
            <translation>Es más que el error de una cinta (%1).</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>The test cannot tell what stops the ankle, nor that anything is wrong: choose above where it is felt. Nothing is stored.</source>
            <translation>La prueba no puede decir qué frena el tobillo, ni que haya algo mal: elija arriba dónde se nota. No se guarda nada.</translation>
        </message>
        <message>
            <source>The wall test bends the knee, and that lets a short gastrocnemius go: here the straight knee is read.</source>
            <translation>La prueba de la pared flexiona la rodilla, y eso afloja un gastrocnemio corto: aquí se mide con la rodilla extendida.</translation>
        </message>
        <message>
            <source>Straight knee, end range under load</source>
            <translation>Rodilla extendida, rango final en carga</translation>
        </message>
        <message>
            <source>Here the dome of the ankle has turned %1 back under the shin: derived from its radius, not measured.</source>
            <translation>Aquí la cúpula del tobillo ha girado %1 hacia atrás bajo la tibia: derivado de su radio, no medido.</translation>
        </message>
        <message>
            <source>Here the dome of the ankle has turned %1 forward under the shin: derived from its radius, not measured.</source>
            <translation>Aquí la cúpula del tobillo ha girado %1 hacia delante bajo la tibia: derivado de su radio, no medido.</translation>
        </message>
        <message>
            <source>the dome turns %1 forward under the shin (derived)</source>
            <extracomment>the dome of the ankle bone under the shin; derived: computed from its radius, not measured</extracomment>
            <translation>la cúpula gira %1 hacia delante bajo la tibia (derivado)</translation>
        </message>
        <message>
            <source>the dome turns %1 back under the shin (derived)</source>
            <translation>la cúpula gira %1 hacia atrás bajo la tibia (derivado)</translation>
        </message>
    </context>
    <context>
        <name>WipeHandle</name>
        <message>
            <source>Divider between the reference and this leg</source>
            <translation>Divisor entre la referencia y esta pierna</translation>
        </message>
    </context>
    <context>
        <name>ankleup::AnkleViewModel</name>
        <message>
            <source>Please type a number of degrees from %1 to %2.</source>
            <translation>Escriba un número de grados de %1 a %2.</translation>
        </message>
        <message>
            <source>healthy %1 (%2–%3)</source>
            <translation>sano %1 (%2–%3)</translation>
        </message>
    </context>
    <context>
        <name>ankleup::CascadeViewModel</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ChainViewModel</name>
        <message>
            <source>In space</source>
            <translation>En el espacio</translation>
        </message>
        <message>
            <source>To the pelvis</source>
            <translation>Respecto a la pelvis</translation>
        </message>
        <message>
            <source>Bone to bone</source>
            <translation>Hueso a hueso</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Comparado con %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::CompareViewModel</name>
        <message>
            <source>The unrestricted leg</source>
            <translation>La pierna sin limitación</translation>
        </message>
        <message>
            <source>This leg with a free ankle</source>
            <translation>Esta pierna con el tobillo libre</translation>
        </message>
        <message>
            <source>Before: without remedies</source>
            <translation>Antes: sin remedios</translation>
        </message>
    </context>
    <context>
        <name>ankleup::EndFeelViewModel</name>
        <message>
            <source>knee bent</source>
            <translation>rodilla flexionada</translation>
        </message>
        <message>
            <source>healthy</source>
            <translation>sano</translation>
        </message>
    </context>
    <context>
        <name>ankleup::EvidenceViewModel</name>
        <message>
            <source>all</source>
            <translation>todos</translation>
        </message>
        <message>
            <source>The studies are being repeated with the model ..</source>
            <translation>Se están repitiendo los estudios con el modelo ..</translation>
        </message>
        <message>
            <source>%1: %2 of %3 met</source>
            <comment>held out: 9 of 20 met</comment>
            <translation>%1: se cumplen %2 de %3</translation>
        </message>
        <message>
            <source>%1: %2 (%3; %4)</source>
            <comment>parameter: draw (kind; source)</comment>
            <translation>%1: %2 (%3; %4)</translation>
        </message>
        <message>
            <source>%1: %2 to %3; difference from the reference %4 to %5</source>
            <translation>%1: %2 a %3; diferencia con la referencia %4 a %5</translation>
        </message>
        <message>
            <source>Coefficients: %1</source>
            <translation>Coeficientes: %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ExportViewModel</name>
        <message>
            <source>%1 About %2.</source>
            <comment>what it is; its size in kilobytes or megabytes</comment>
            <translation>%1 Alrededor de %2.</translation>
        </message>
        <message>
            <source>Written: %1</source>
            <translation>Exportado: %1</translation>
        </message>
        <message>
            <source>Cancelled. Pictures that were whole by then stay in the folder.</source>
            <translation>Cancelado. Las imágenes ya completas se quedan en la carpeta.</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se exportó nada.</translation>
        </message>
        <message>
            <source>It could not be written: %1</source>
            <translation>No se pudo exportar: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>what went wrong; the detail, in English</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>nothing can be written at this place, or the disk is full.</source>
            <translation>no se puede escribir en este lugar o el disco está lleno.</translation>
        </message>
        <message>
            <source>the library that packs films and pictures refused it; another format may do.</source>
            <translation>la biblioteca que codifica vídeos e imágenes lo ha rechazado; quizá sirva otro formato.</translation>
        </message>
        <message>
            <source>pictures need OpenGL, and there is none here; tables can be written all the same.</source>
            <translation>las imágenes necesitan OpenGL y aquí no lo hay; las tablas sí se pueden escribir.</translation>
        </message>
        <message>
            <source>this computer cannot draw a picture of that size; choose a smaller one.</source>
            <translation>este ordenador no puede dibujar una imagen de ese tamaño; elija uno menor.</translation>
        </message>
        <message>
            <source>the words do not fit onto one page; another paper may do.</source>
            <translation>las palabras no caben en una página; quizá sirva otro papel.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::FailurePage</name>
        <message>
            <source>AnkleUp cannot open its window</source>
            <translation>AnkleUp no puede abrir su ventana</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Let the processor draw</source>
            <translation>Que dibuje el procesador</translation>
        </message>
    </context>
    <context>
        <name>ankleup::FindingList</name>
        <message>
            <source>%1 to %2</source>
            <comment>a band</comment>
            <translation>%1 a %2</translation>
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
            <translation>1 palabra</translation>
        </message>
        <message>
            <source>%1 words</source>
            <translation>%1 palabras</translation>
        </message>
    </context>
    <context>
        <name>ankleup::GraphViewModel</name>
        <message>
            <source>Over the movement</source>
            <translation>El movimiento</translation>
        </message>
        <message>
            <source>Over the slider</source>
            <translation>El deslizador</translation>
        </message>
        <message>
            <source>Dorsiflexion limit (°)</source>
            <translation>Límite de dorsiflexión (°)</translation>
        </message>
        <message>
            <source>%1; over the whole axis from %2 to %3</source>
            <translation>%1; sobre todo el eje de %2 a %3</translation>
        </message>
        <message>
            <source>at a limit of %1</source>
            <translation>con un límite de %1</translation>
        </message>
        <message>
            <source>recorded</source>
            <translation>grabado</translation>
        </message>
        <message>
            <source>the model's leg</source>
            <translation>la pierna del modelo</translation>
        </message>
        <message>
            <source>Time (s)</source>
            <translation>Tiempo (s)</translation>
        </message>
        <message>
            <source>A recording has no forces, no wall and no wanted depth: this is not measured.</source>
            <translation>Una grabación no tiene fuerzas, pared ni profundidad deseada: esto no se mide.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LearnViewModel</name>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minutos</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Quiz</source>
            <translation>Cuestionario</translation>
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
            <translation>%1 articulaciones fijadas. Es el máximo a la vez.</translation>
        </message>
        <message>
            <source>Small parts together</source>
            <translation>Partes pequeñas juntas</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>Aún falta</translation>
        </message>
        <message>
            <source>Fold the small parts</source>
            <translation>Plegar las partes pequeñas</translation>
        </message>
        <message>
            <source>Open the small parts</source>
            <translation>Desplegar las partes pequeñas</translation>
        </message>
        <message>
            <source>The shin's lean</source>
            <translation>La inclinación de la tibia</translation>
        </message>
        <message>
            <source>The knee's shift</source>
            <translation>El desplazamiento de la rodilla</translation>
        </message>
    </context>
    <context>
        <name>ankleup::LessonViewModel</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Comparado con %1</translation>
        </message>
        <message>
            <source>See it in Explain</source>
            <translation>Verlo en Explicar</translation>
        </message>
        <message>
            <source>See it in Measure</source>
            <translation>Verlo en Medir</translation>
        </message>
        <message>
            <source>Try it in Causes</source>
            <translation>Probarlo en Causas</translation>
        </message>
        <message>
            <source>See it in Evidence</source>
            <translation>Verlo en Evidencia</translation>
        </message>
    </context>
    <context>
        <name>ankleup::MeasureViewModel</name>
        <message>
            <source>compared with %1</source>
            <translation>comparado con %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>at the deepest, compared with ..</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>none</source>
            <comment>no value</comment>
            <translation>sin valor</translation>
        </message>
        <message>
            <source>%1; beside it the projection angle: %2</source>
            <translation>%1; al lado, el ángulo de proyección: %2</translation>
        </message>
        <message>
            <source>%1: %2, in the reference %3, %4</source>
            <translation>%1: %2, en la referencia %3, %4</translation>
        </message>
    </context>
    <context>
        <name>ankleup::PlaybackViewModel</name>
        <message>
            <source>Real time</source>
            <translation>Tiempo real</translation>
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
            <translation>La rodilla va %1 más hacia dentro de lo que estimó.</translation>
        </message>
        <message>
            <source>The knee goes %1 less far in than you guessed.</source>
            <translation>La rodilla va %1 menos hacia dentro de lo que estimó.</translation>
        </message>
        <message>
            <source>The knee goes where you guessed, to the millimetre.</source>
            <translation>La rodilla va adonde estimó, al milímetro.</translation>
        </message>
        <message>
            <source>%1, %2, with %3 of ankle bend</source>
            <extracomment>a movement, its moment and the limit of the ankle: "Single-leg squat, at the deepest, with 18° of ankle bend"</extracomment>
            <translation>%1, %2, con %3 de flexión del tobillo</translation>
        </message>
        <message>
            <source>%1, with %2 of ankle bend</source>
            <translation>%1, con %2 de flexión del tobillo</translation>
        </message>
    </context>
    <context>
        <name>ankleup::QuestionViewModel</name>
        <message>
            <source>Yes.</source>
            <translation>Sí.</translation>
        </message>
        <message>
            <source>The model shows something else.</source>
            <translation>El modelo muestra otra cosa.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::QuizViewModel</name>
        <message>
            <source>Question %1 of %2</source>
            <translation>Pregunta %1 de %2</translation>
        </message>
        <message>
            <source>You and the model agreed on %1 of %2.</source>
            <translation>Usted y el modelo coincidieron en %1 de %2.</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SceneViewModel</name>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Ambas</translation>
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
            <translation>Límite de dorsiflexión del tobillo: arrastre hacia los lados, pulse para escribir</translation>
        </message>
        <message>
            <source>Change this setting</source>
            <translation>Cambiar este ajuste</translation>
        </message>
        <message>
            <source>Show this as a graph</source>
            <translation>Mostrar esto como gráfico</translation>
        </message>
        <message>
            <source>Show what it pays</source>
            <translation>Mostrar lo que paga</translation>
        </message>
    </context>
    <context>
        <name>ankleup::SettingsViewModel</name>
        <message>
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Estudiante</translation>
        </message>
        <message>
            <source>Clinician</source>
            <translation>Clínico</translation>
        </message>
        <message>
            <source>As the system: %1</source>
            <translation>Como el sistema: %1</translation>
        </message>
    </context>
    <context>
        <name>ankleup::StageOverlay</name>
        <message>
            <source>Ankle</source>
            <translation>Tobillo</translation>
        </message>
        <message>
            <source>Under the ankle</source>
            <translation>Bajo el tobillo</translation>
        </message>
        <message>
            <source>Knee</source>
            <translation>Rodilla</translation>
        </message>
        <message>
            <source>Hip</source>
            <translation>Cadera</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>"Ankle 20°": a joint and its angle</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, resists from %2</source>
            <extracomment>after "Ankle 20°": where firm resistance begins</extracomment>
            <translation>%1, resiste desde %2</translation>
        </message>
        <message>
            <source>Centre of mass</source>
            <translation>Centro de masa</translation>
        </message>
    </context>
    <context>
        <name>ankleup::TaskViewModel</name>
        <message>
            <source>Squat</source>
            <translation>Sentadilla</translation>
        </message>
        <message>
            <source>Single leg</source>
            <translation>Una pierna</translation>
        </message>
        <message>
            <source>Step down</source>
            <translation>Escalón</translation>
        </message>
        <message>
            <source>Wall test</source>
            <translation>Pared</translation>
        </message>
        <message>
            <source>Walk</source>
            <translation>Caminar</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Correr</translation>
        </message>
        <message>
            <source>Stand</source>
            <translation>De pie</translation>
        </message>
        <message>
            <source>On both legs</source>
            <translation>Sobre ambas piernas</translation>
        </message>
        <message>
            <source>On one leg</source>
            <translation>Sobre una pierna</translation>
        </message>
    </context>
    <context>
        <name>ankleup::ValueViewModel</name>
        <message>
            <source>Strength of %1</source>
            <translation>Intensidad: %1</translation>
        </message>
        <message>
            <source>Please type a number from %1 to %2.</source>
            <translation>Escriba un número de %1 a %2.</translation>
        </message>
    </context>
</TS>
