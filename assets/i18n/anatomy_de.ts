<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Lexicon</name>
    <message>
        <source>Double-leg squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single-leg squat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee-to-wall lunge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing on one leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolls in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle joint (pinch in front)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus (felt behind, knee bent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius (felt behind, knee straight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calf stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long-term stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint mobilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a heel lift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an insole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an arch support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot strengthening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hip strengthening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement retraining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unrestricted leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this leg with a free ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles and ligaments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows: what turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee-over-foot line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plumb line of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the foot&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel bone&apos;s roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the joint under the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ankle&apos;s bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee&apos;s bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shin&apos;s turn under the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee&apos;s sideways opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hip&apos;s bend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thigh&apos;s swing inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thigh&apos;s turn in the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trunk&apos;s lean forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trunk&apos;s lean to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the turned-out foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what lies under the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the other bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deepest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the deepest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel near the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the heel near the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the knee back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the knee at the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at foot flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mid-stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at mid-stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push-off begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as push-off begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at foot strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before toe-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureTexts</name>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less far down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 millimetre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 centimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 newton metres per kilogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nm/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 newtons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, direction: 5° further inwards</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin leans forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibia: forward lean in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial inclination, forward (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin tips inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibia: medial tilt in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial medial tilt (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin turns in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibia: internal rotation in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial internal rotation (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the thigh leans forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femur: forward lean in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral inclination, forward (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the thigh tips inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femur: medial tilt in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral medial tilt (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh turns in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femur: internal rotation in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral internal rotation (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin points in, seen from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibia: turned in, seen from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial heading on the floor, internal +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh points in, seen from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femur: turned in, seen from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral heading on the floor, internal +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis tips forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis: anterior tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic anterior tilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other side of the pelvis drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis: drop of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contralateral pelvic drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis turns to the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis: rotation towards the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic rotation, internal +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel bone rolls in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearfoot: eversion in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearfoot eversion (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel bone turns in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcaneus: internal rotation in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcaneal internal rotation (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle bone turns in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talus: internal rotation in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talar internal rotation (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel bone rolls in under the ankle bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtalar joint: eversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtalar eversion (calcaneus on talus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin turns in more than bending alone makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: internal rotation beyond its natural path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee internal rotation off the flexion path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg folds inwards, seen from the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: frontal plane projection angle, valgus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPPA (hip centre), valgus +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg folds inwards, measured from the front of the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: projection angle from the pelvic bone, valgus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPPA (ASIS), valgus +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee inside the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: medial of the line of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial knee displacement from the foot line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee inside the line of the foot, part of the leg&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: medial of the line of the foot, share of leg length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial knee displacement from the foot line, % leg length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee inside the line from hip to ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: medial of the line from hip to ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial knee displacement from the hip-ankle line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee inside the line from hip to ankle, part of the leg&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: medial of the line from hip to ankle, share of leg length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial knee displacement from the hip-ankle line, % leg length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee inside the second toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: medial of the second toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee medial of the second toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arch comes down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot: navicular drop (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navicular drop (estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel above the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot: heel rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip comes down, part of the leg&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip: descent, share of leg length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip descent, % leg length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee bend that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: flexion lost against the wanted depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee flexion lost against target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the knee beyond the second toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: distance beyond the second toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneecap beyond the second toe (wall distance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, further forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of pressure, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of pressure, anterior +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, towards the outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of pressure, lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre of pressure, lateral +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push that bows the knee outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: adduction moment (varus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External knee adduction moment (varus +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push that bends the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: flexion moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External knee flexion moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure behind the kneecap (illustrative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kneecap: pressure index (illustrative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patellofemoral pressure index (illustrative)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligament at the inside of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial collateral ligament: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial collateral ligament, path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long band outside the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT band: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliotibial band, path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf, deep muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus with its tendon: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus and Achilles tendon, path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf, upper muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius with its tendon: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius and Achilles tendon, path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band under the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantar fascia: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantar fascia, path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep buttock muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piriformis: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piriformis, path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius: length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius, path length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push of the wall on the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall: push on the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall contact force at the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the ankle bone turned back under the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talus: dome turned back under the tibia (derived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talar dome, posterior arc under the tibia (derived)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot turned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot: toe-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel comes up, as an angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot: heel rise about the toe joints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel rise about the MTP line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel bone rolls in against the front of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearfoot: roll against forefoot and floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearfoot roll on the forefoot, eversion +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint under the ankle rolls in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtalar joint: pronation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtalar pronation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arch flattens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midfoot: flattening of the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midfoot sag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle bends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle: dorsiflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talocrural dorsiflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee bends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin turns in under the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: internal rotation of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee internal rotation (tibia on femur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee opens on its inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee: abduction (valgus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee abduction (valgus +)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip bends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip: flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh swings inwards under the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip: adduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh turns in under the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip: internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk leans forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk: forward lean in space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk flexion (lab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk leans to the standing side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk: lean to the stance side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk lateral lean, stance side +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin turns in, seen from the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibia: internal rotation against the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial internal rotation in the pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh turns in on the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femur: internal rotation on the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral internal rotation on the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall test: toes to wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight-bearing lunge test, distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall test, lean of the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall test: lean of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight-bearing lunge test, inclinometer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
