// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// The page: slider, words and numbers that belong to its position, and the hand that turns the leg.
(() => {
  const $ = (id) => document.getElementById(id);
  const data = JSON.parse($("data").textContent);
  data.vertexBytes = bytesOf(data.vertices);
  data.indexBytes = bytesOf(data.indices);
  const poses = new Float32Array(bytesOf(data.poses).buffer);
  const words = data.words, last = data.limits.length - 1;
  const calm = matchMedia("(prefers-reduced-motion: reduce)"), night = matchMedia("(prefers-color-scheme: dark)");
  const nearest = (limit) => data.limits.reduce((best, value, i) => Math.abs(value - limit) < Math.abs(data.limits[best] - limit) ? i : best, 0);
  let index = nearest(data.given);

  const [first, ghost] = figuresAt(poses, index);
  const low = [1e9, 0, 1e9], high = [-1e9, 0, -1e9];
  for (const figure of [first, ghost]) {
    for (let i = 0; i < BONES; ++i) {
      for (let k = 0; k < 3; ++k) {
        low[k] = Math.min(low[k], figure.poses[i * POSE + 4 + k]);
        high[k] = Math.max(high[k], figure.poses[i * POSE + 4 + k]);
      }
    }
  }
  low[1] = -5;
  high[1] += 9;
  const camera = new Camera(low, high);
  const stage = $("stage"), legCanvas = $("leg"), lineCanvas = $("lines");
  let leg = null;
  try {
    leg = new WebGlLeg(legCanvas, data);
  } catch (problem) {
    leg = new PlainLeg(legCanvas, data);
    $("note").textContent = words.simple;
    $("note").hidden = false;
  }

  // What is drawn, on its way to what is set.
  let drawn = figuresAt(poses, index), from = drawn, started = 0, wanted = false;
  const outward = data.left ? -1 : 1;
  const views = { front: [0.0, 0.04], side: [outward * Math.PI / 2, 0.04], above: [0.35 * outward, 1.1], home: [outward * 0.5, 0.12] };
  [camera.yaw, camera.pitch] = views.home;

  function ask() {
    if (wanted) return;
    wanted = true;
    requestAnimationFrame(draw);
  }
  function draw(now) {
    wanted = false;
    const goal = figuresAt(poses, index);
    const part = calm.matches || leg instanceof PlainLeg ? 1 : Math.min(1, (now - started) / 160);
    drawn = part < 1 ? goal.map((figure, i) => blend(from[i], figure, part * (2 - part))) : goal;
    const ratio = Math.min(2, devicePixelRatio || 1), box = stage.getBoundingClientRect();
    const width = Math.max(1, Math.round(box.width * ratio)), height = Math.max(1, Math.round(box.height * ratio));
    for (const canvas of [legCanvas, lineCanvas]) {
      if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
      }
    }
    camera.update(width, height);
    leg.draw(camera, drawn[0], $("ghost").checked ? drawn[1] : null, night.matches);
    drawLines(width, height, ratio);
    if (part < 1) ask();
  }
  function drawLines(width, height, ratio) {
    const pen = lineCanvas.getContext("2d"), points = drawn[0].points, dark = night.matches;
    pen.clearRect(0, 0, width, height);
    const at = (i) => camera.project(points, 3 * i, width, height);
    const line = (a, b, colour, wide) => {
      pen.strokeStyle = colour;
      pen.lineWidth = wide * ratio;
      pen.beginPath();
      pen.moveTo(a[0], a[1]);
      pen.lineTo(b[0], b[1]);
      pen.stroke();
    };
    const dot = (a, colour) => {
      pen.fillStyle = colour;
      pen.beginPath();
      pen.arc(a[0], a[1], 3.5 * ratio, 0, 7);
      pen.fill();
    };
    const knee = dark ? "#ef7f2c" : "#d55e00";
    line(at(0), at(5), dark ? "#a9b6c5" : "#51606f", 1.2);
    line(at(2), at(4), "#009e73", 2);
    line(at(1), at(3), knee, 2);
    dot(at(3), knee);
    dot(at(1), knee);
    const foot = at(4);
    pen.font = `600 ${13 * ratio}px "Open Sans", system-ui, sans-serif`;
    pen.textAlign = "center";
    pen.fillStyle = "#009e73";
    pen.fillText(data.letter, foot[0], foot[1] + 18 * ratio);
  }

  function show() {
    const label = data.labels[index];
    $("value").textContent = label;
    const sentence = $("sentence");
    sentence.replaceChildren(...data.sentences[index].map(([text, marked]) => {
      const piece = document.createElement(marked ? "b" : "span");
      piece.textContent = text;
      return piece;
    }));
    const slider = $("limit");
    slider.value = data.limits[index];
    slider.setAttribute("aria-valuetext", words.degrees.replace("%1", label.replace("°", "")));
    $("less").disabled = index === 0;
    $("more").disabled = index === last;
    data.values.forEach((row, i) => {
      const cells = $("values").rows[i].cells;
      cells[1].textContent = row.reference[index];
      cells[2].textContent = row.here[index];
    });
  }
  function moveTo(next) {
    next = Math.max(0, Math.min(last, next));
    if (next === index) return;
    from = drawn;
    started = performance.now();
    index = next;
    show();
    ask();
  }
  function look(yaw, pitch) {
    camera.yaw = yaw;
    camera.pitch = Math.max(-0.15, Math.min(1.45, pitch));
    ask();
  }

  // Words
  $("limitName").textContent = words.limit;
  $("solved").textContent = words.solved;
  $("numbers").textContent = words.numbers;
  $("reference").textContent = data.reference;
  $("here").textContent = words.here;
  $("ghostName").textContent = words.ghost.replace("%1", data.reference);
  $("less").setAttribute("aria-label", words.less);
  $("more").setAttribute("aria-label", words.more);
  stage.setAttribute("aria-label", words.stage);
  stage.title = words.stage;
  for (const view of ["front", "side", "above"]) {
    $(view).textContent = words[view];
    $(view).addEventListener("click", () => look(...views[view]));
  }
  for (const row of data.values) {
    const line = $("values").insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    name.textContent = row.name;
    line.append(name);
    line.insertCell();
    line.insertCell();
  }
  const slider = $("limit");
  slider.min = data.limits[0];
  slider.max = data.limits[last];
  slider.step = data.limits[1] - data.limits[0];
  const mark = (limit, text) => {
    const made = document.createElement("span");
    const part = (limit - data.limits[0]) / (data.limits[last] - data.limits[0]);
    made.textContent = text;
    made.style.left = `${100 * part}%`;
    $("marks").append(made);
  };
  mark(data.given, `${words.given} ${data.labels[nearest(data.given)]}`);
  if (Math.abs(data.given - data.healthy) > 7) mark(data.healthy, `${words.healthy} ${data.labels[nearest(data.healthy)]}`);

  // Hands
  slider.addEventListener("input", () => moveTo(nearest(Number(slider.value))));
  $("less").addEventListener("click", () => moveTo(index - 2));
  $("more").addEventListener("click", () => moveTo(index + 2));
  $("ghost").addEventListener("change", ask);
  let held = null;
  stage.addEventListener("pointerdown", (event) => {
    held = { x: event.clientX, y: event.clientY, yaw: camera.yaw, pitch: camera.pitch };
    stage.setPointerCapture(event.pointerId);
  });
  stage.addEventListener("pointermove", (event) => {
    if (held) look(held.yaw + (event.clientX - held.x) * 0.009, held.pitch + (event.clientY - held.y) * 0.006);
  });
  for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, () => { held = null; });
  stage.addEventListener("keydown", (event) => {
    const turn = { ArrowLeft: [-0.12, 0], ArrowRight: [0.12, 0], ArrowUp: [0, 0.08], ArrowDown: [0, -0.08] }[event.key];
    if (!turn) return;
    event.preventDefault();
    look(camera.yaw + turn[0], camera.pitch + turn[1]);
  });
  night.addEventListener("change", ask);
  new ResizeObserver(ask).observe(stage);

  stage.hidden = false;
  $("controls").hidden = false;
  show();
  ask();
})();
