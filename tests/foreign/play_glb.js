// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// Loads a GLB file with three.js in a headless Chromium, plays its animations and looks at what is drawn.
// node play_glb.js FILE PICTURE-PREFIX; ANKLEUP_FOREIGN holds node_modules. Prints JSON: the animations, how much of the picture the leg
// covers and where, how much of it an animation changes, the extras, what went wrong in the page.
const fs = require("fs");
const http = require("http");
const path = require("path");
const {createRequire} = require("module");
const foreign = process.env.ANKLEUP_FOREIGN;
const puppeteer = createRequire(foreign + "/package.json")("puppeteer-core");
const [model, prefix] = process.argv.slice(2);

const page = `<!doctype html><meta charset="utf-8"><style>body{margin:0}</style>
<script type="importmap">{"imports":{"three":"/three/build/three.module.js","three/addons/":"/three/examples/jsm/"}}</script>
<script type="module">
import * as THREE from "three";
import {GLTFLoader} from "three/addons/loaders/GLTFLoader.js";
const size = 480;
const renderer = new THREE.WebGLRenderer({antialias: true, preserveDrawingBuffer: true});
renderer.setSize(size, size);
document.body.append(renderer.domElement);
const scene = new THREE.Scene();
scene.background = new THREE.Color(0xffffff);
scene.add(new THREE.HemisphereLight(0xffffff, 0x888888, 2.2));
const key = new THREE.DirectionalLight(0xffffff, 2);
key.position.set(-1, 2, 2);
scene.add(key);
const gltf = await new GLTFLoader().loadAsync("/model.glb");
scene.add(gltf.scene);
const camera = new THREE.PerspectiveCamera(30, 1, 0.01, 20);
camera.position.set(-1.3, 0.8, 2.5);
camera.lookAt(0, 0.5, 0);
const mixer = new THREE.AnimationMixer(gltf.scene);

// The pixels of a moment of an animation, and the box of those that are not background, from the top left corner.
function look(animation, time) {
    mixer.stopAllAction();
    if (animation !== null) {
        const action = mixer.clipAction(gltf.animations[animation]);
        action.clampWhenFinished = true;
        action.loop = THREE.LoopOnce;
        action.play();
        mixer.setTime(time);
    }
    renderer.render(scene, camera);
    const gl = renderer.getContext();
    const w = gl.drawingBufferWidth, h = gl.drawingBufferHeight;
    const pixels = new Uint8Array(4 * w * h);
    gl.readPixels(0, 0, w, h, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    let count = 0, left = w, right = 0, top = h, bottom = 0, sum = [0, 0, 0];
    for (let y = 0; y < h; ++y) for (let x = 0; x < w; ++x) {
        const i = 4 * (y * w + x);
        if (pixels[i] > 250 && pixels[i + 1] > 250 && pixels[i + 2] > 250) continue;
        ++count;
        for (let c = 0; c < 3; ++c) sum[c] += pixels[i + c];
        left = Math.min(left, x); right = Math.max(right, x);
        top = Math.min(top, h - 1 - y); bottom = Math.max(bottom, h - 1 - y);
    }
    return {pixels, covered: count / (w * h), box: [left / w, top / h, right / w, bottom / h], colour: sum.map((s) => s / count)};
}
function changed(a, b) {
    let count = 0;
    for (let i = 0; i < a.pixels.length; i += 4) {
        if (Math.abs(a.pixels[i] - b.pixels[i]) + Math.abs(a.pixels[i + 1] - b.pixels[i + 1]) > 24) ++count;
    }
    return count / (a.pixels.length / 4);
}
const told = ({covered, box, colour}) => ({covered, box, colour});
const still = look(null, 0);
const result = {
    extras: gltf.scene.userData, assetExtras: gltf.asset.extras, still: told(still), animations: [],
    skinned: [], joints: 0,
};
gltf.scene.traverse((node) => {
    if (node.isSkinnedMesh) {
        result.skinned.push({name: node.name, triangles: node.geometry.index.count / 3});
        result.joints = node.skeleton.bones.length;
    }
});
for (let i = 0; i < gltf.animations.length; ++i) {
    const clip = gltf.animations[i];
    const first = look(i, 0), middle = look(i, clip.duration / 2), last = look(i, clip.duration);
    result.animations.push({name: clip.name, duration: clip.duration, tracks: clip.tracks.length, keys: clip.tracks[0].times.length,
        first: told(first), middle: told(middle), last: told(last),
        changedToMiddle: changed(first, middle), changedToLast: changed(first, last)});
}
window.look = look;
window.result = result;
</script>`;

const server = http.createServer((request, response) => {
    const send = (type, bytes) => {
        response.writeHead(200, {"content-type": type});
        response.end(bytes);
    };
    if (request.url === "/") return send("text/html", page);
    if (request.url === "/model.glb") return send("model/gltf-binary", fs.readFileSync(model));
    if (request.url.startsWith("/three/")) return send("text/javascript", fs.readFileSync(path.join(foreign, "node_modules", request.url)));
    response.writeHead(204);
    response.end();
});

(async () => {
    await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM || "/usr/bin/chromium", headless: true,
        args: ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
    });
    try {
        const tab = await browser.newPage();
        await tab.setViewport({width: 480, height: 480});
        const problems = [];
        tab.on("pageerror", (problem) => problems.push(String(problem)));
        tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
        await tab.goto(`http://127.0.0.1:${server.address().port}/`);
        await tab.waitForFunction("window.result", {timeout: 90000}).catch((problem) => problems.push(String(problem)));
        const result = await tab.evaluate("window.result || {}");
        for (let i = 0; i < (result.animations || []).length; ++i) {
            for (const part of [0, 0.5, 1]) {
                await tab.evaluate(`look(${i}, ${part * result.animations[i].duration}) && 0`);
                await tab.screenshot({path: `${prefix}-${i}-${part * 100}.png`});
            }
        }
        console.log(JSON.stringify({...result, problems}));
    } finally {
        await browser.close();
        server.close();
    }
})().catch((problem) => {
    console.error(problem);
    process.exit(1);
});
