// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
"use strict";

// The leg as a picture: WebGL, or, where a browser has none, a plain canvas.

const BONES = 17, POINTS = 6, POSE = 7, STRIDE = 16;
const BLOCK = 2 * (BONES * POSE + POINTS * 3);

function bytesOf(base64) {
  const text = atob(base64), bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; ++i) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Where everything is at one position of the slider: two figures, each poses and then points. */
function figuresAt(all, index) {
  const at = index * BLOCK;
  const poses = (which) => all.subarray(at + which * BONES * POSE, at + (which + 1) * BONES * POSE);
  const points = (which) => all.subarray(at + 2 * BONES * POSE + which * POINTS * 3, at + 2 * BONES * POSE + (which + 1) * POINTS * 3);
  return [0, 1].map((which) => ({ poses: poses(which), points: points(which) }));
}

/** Part of the way from one figure to another, for the eye alone: numbers and words never come from here. */
function blend(from, to, part) {
  const mix = (a, b) => Float32Array.from(a, (value, i) => value + part * (b[i] - value));
  const poses = mix(from.poses, to.poses);
  for (let i = 0; i < BONES; ++i) {
    const a = i * POSE;
    let dot = 0;
    for (let k = 0; k < 4; ++k) dot += from.poses[a + k] * to.poses[a + k];
    let length = 0;
    for (let k = 0; k < 4; ++k) {
      const value = from.poses[a + k] + part * (Math.sign(dot || 1) * to.poses[a + k] - from.poses[a + k]);
      poses[a + k] = value;
      length += value * value;
    }
    for (let k = 0; k < 4; ++k) poses[a + k] /= Math.sqrt(length);
  }
  return { poses, points: mix(from.points, to.points) };
}

function rotate(q, o, v) {
  const [x, y, z, w] = [q[o], q[o + 1], q[o + 2], q[o + 3]];
  const tx = 2 * (y * v[2] - z * v[1]), ty = 2 * (z * v[0] - x * v[2]), tz = 2 * (x * v[1] - y * v[0]);
  return [v[0] + w * tx + y * tz - z * ty, v[1] + w * ty + z * tx - x * tz, v[2] + w * tz + x * ty - y * tx];
}

/** A camera on an orbit. Forward is +x of the model, up +y, right +z. */
class Camera {
  constructor(low, high) {
    this.target = [0, 1, 2].map((i) => 0.5 * (low[i] + high[i]));
    this.radius = 0.5 * Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]);
    this.yaw = 0; this.pitch = 0; this.aspect = 1;
  }
  /** Clip = matrix * (x, y, z, 1), column by column. */
  update(width, height) {
    this.aspect = width / height;
    const half = 0.24, tall = Math.tan(half), wide = tall * this.aspect;
    const distance = 0.95 * this.radius / Math.sin(Math.atan(Math.min(tall, wide * 1.25)));
    const cy = Math.cos(this.yaw), sy = Math.sin(this.yaw), cp = Math.cos(this.pitch), sp = Math.sin(this.pitch);
    const back = [cp * cy, sp, cp * sy];
    const right = [sy, 0, -cy];
    const up = [-sp * cy, cp, -sp * sy];
    this.eye = this.target.map((t, i) => t + distance * back[i]);
    const near = distance - 2.2 * this.radius, far = distance + 6 * this.radius;
    const dot = (a) => -(a[0] * this.eye[0] + a[1] * this.eye[1] + a[2] * this.eye[2]);
    const a = (far + near) / (near - far), b = 2 * far * near / (near - far);
    this.matrix = new Float32Array(16);
    for (let i = 0; i < 3; ++i) {
      this.matrix.set([right[i] / wide, up[i] / tall, a * back[i], -back[i]], 4 * i);
    }
    this.matrix.set([dot(right) / wide, dot(up) / tall, a * dot(back) + b, -dot(back)], 12);
    this.right = right; this.up = up; this.back = back;
  }
  project(p, o, width, height) {
    const m = this.matrix, [x, y, z] = [p[o], p[o + 1], p[o + 2]];
    const w = m[3] * x + m[7] * y + m[11] * z + m[15];
    return [(0.5 + 0.5 * (m[0] * x + m[4] * y + m[8] * z + m[12]) / w) * width,
            (0.5 - 0.5 * (m[1] * x + m[5] * y + m[9] * z + m[13]) / w) * height, w];
  }
}

const BONE_VERTEX = `
attribute vec3 place; attribute vec3 normal; attribute vec4 tone;
uniform vec3 low, size, move; uniform vec4 turn; uniform mat4 camera;
varying vec3 n, at, colour;
vec3 spin(vec3 v) { vec3 t = 2.0 * cross(turn.xyz, v); return v + turn.w * t + cross(turn.xyz, t); }
void main() {
  at = spin(low + size * place) + move; n = spin(normal); colour = tone.rgb * tone.rgb;
  gl_Position = camera * vec4(at, 1.0);
}`;
const BONE_FRAGMENT = `
precision highp float;
varying vec3 n, at, colour;
uniform vec3 eye, right, up; uniform vec4 ghost; uniform float night;
void main() {
  vec3 N = normalize(n), V = normalize(eye - at);
  float facing = max(dot(N, V), 0.0);
  if (ghost.a > 0.0) {
    float edge = 1.0 - facing;
    gl_FragColor = vec4(ghost.rgb, 1.0) * ghost.a * (0.45 + 0.9 * edge * edge);
    return;
  }
  vec3 back = cross(right, up);
  vec3 key = normalize(-0.55 * right + 0.75 * up + 0.65 * back), rim = normalize(0.8 * right + 0.35 * up - 0.75 * back);
  vec3 light = mix(vec3(0.34, 0.31, 0.30), vec3(0.80, 0.83, 0.90), 0.5 + 0.5 * N.y) * mix(0.62, 0.5, night);
  light += vec3(1.12, 1.04, 0.95) * max(dot(N, key), 0.0) + vec3(0.30, 0.33, 0.38) * max(dot(N, rim), 0.0);
  vec3 H = normalize(key + V);
  vec3 shade = colour * light + vec3(0.10) * pow(max(dot(N, H), 0.0), 38.0);
  shade = shade * (1.0 + shade * 0.09) / (0.72 + 0.55 * shade);
  gl_FragColor = vec4(pow(shade, vec3(0.4545)), 1.0);
}`;
const FLOOR_VERTEX = `
attribute vec2 corner; uniform vec3 centre; uniform float reach; uniform mat4 camera; varying vec2 at;
void main() { at = corner * reach + centre.xz; gl_Position = camera * vec4(at.x, 0.0, at.y, 1.0); }`;
const FLOOR_FRAGMENT = `
precision highp float;
varying vec2 at; uniform vec4 blobs[6]; uniform vec3 centre; uniform float reach, night;
void main() {
  float dark = 0.0;
  for (int i = 0; i < 6; ++i) {
    vec2 d = (at - blobs[i].xz) / (4.0 + 0.42 * blobs[i].y);
    dark = max(dark, blobs[i].w * exp(-dot(d, d)) / (1.0 + 0.05 * blobs[i].y));
  }
  float fade = smoothstep(1.0, 0.25, length(at - centre.xz) / reach);
  gl_FragColor = vec4(vec3(0.0), fade * dark * mix(0.42, 0.7, night));
}`;

/** Bones by WebGL. The constructor throws where there is none. */
class WebGlLeg {
  constructor(canvas, data) {
    const gl = canvas.getContext("webgl", { alpha: true, antialias: true, premultipliedAlpha: true });
    if (!gl) throw new Error("no WebGL");
    this.gl = gl; this.canvas = canvas; this.bones = data.bones;
    this.bone = this.link(BONE_VERTEX, BONE_FRAGMENT);
    this.floor = this.link(FLOOR_VERTEX, FLOOR_FRAGMENT);
    const buffer = (kind, bytes) => { const made = gl.createBuffer(); gl.bindBuffer(kind, made); gl.bufferData(kind, bytes, gl.STATIC_DRAW); return made; };
    this.vertices = buffer(gl.ARRAY_BUFFER, data.vertexBytes);
    this.indices = buffer(gl.ELEMENT_ARRAY_BUFFER, data.indexBytes);
    this.corners = buffer(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 1, -1, -1, 1, 1, 1]));
  }
  link(vertex, fragment) {
    const gl = this.gl, program = gl.createProgram();
    for (const [kind, text] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
      const shader = gl.createShader(kind);
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader));
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program));
    const found = { program };
    for (let i = 0; i < gl.getProgramParameter(program, gl.ACTIVE_UNIFORMS); ++i) {
      const name = gl.getActiveUniform(program, i).name;
      found[name.replace("[0]", "")] = gl.getUniformLocation(program, name);
    }
    for (let i = 0; i < gl.getProgramParameter(program, gl.ACTIVE_ATTRIBUTES); ++i) {
      const name = gl.getActiveAttrib(program, i).name;
      found[name] = gl.getAttribLocation(program, name);
    }
    return found;
  }
  draw(camera, present, reference, dark) {
    const gl = this.gl;
    gl.viewport(0, 0, this.canvas.width, this.canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    gl.enable(gl.DEPTH_TEST);
    gl.enable(gl.CULL_FACE);
    gl.disable(gl.BLEND);
    this.drawFloor(camera, present, dark);
    gl.depthMask(true);
    this.drawBones(camera, present.poses, [0, 0, 0, 0], dark);
    if (reference) {
      // Only its nearest surface, so that it does not show through itself.
      gl.colorMask(false, false, false, false);
      this.drawBones(camera, reference.poses, [0, 0, 0, 0], dark);
      gl.colorMask(true, true, true, true);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      gl.depthFunc(gl.LEQUAL);
      this.drawBones(camera, reference.poses, dark ? [0.525, 0.647, 0.788, 0.5] : [0.435, 0.561, 0.702, 0.5], dark);
      gl.depthFunc(gl.LESS);
    }
  }
  drawFloor(camera, present, dark) {
    const gl = this.gl, p = this.floor, at = present.points;
    gl.useProgram(p.program);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.CULL_FACE);
    gl.depthMask(false);
    gl.uniformMatrix4fv(p.camera, false, camera.matrix);
    gl.uniform3f(p.centre, at[6], 0, at[8]);
    gl.uniform1f(p.reach, 140);
    gl.uniform1f(p.night, dark ? 1 : 0);
    const blob = (o, weight) => [at[o], at[o + 1], at[o + 2], weight];
    const toes = [(at[6] + 2 * at[12]) / 3, 2, (at[8] + 2 * at[14]) / 3, 0.8];
    gl.uniform4fv(p.blobs, [...blob(0, 0.9), ...blob(3, 0.8), ...blob(6, 1), ...blob(15, 1), ...toes,
                            (at[6] + at[12]) / 2, 1, (at[8] + at[14]) / 2, 1]);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.corners);
    gl.enableVertexAttribArray(p.corner);
    gl.vertexAttribPointer(p.corner, 2, gl.FLOAT, false, 0, 0);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    gl.enable(gl.CULL_FACE);
    gl.disable(gl.BLEND);
  }
  drawBones(camera, poses, ghost, dark) {
    const gl = this.gl, p = this.bone;
    gl.useProgram(p.program);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.vertices);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.indices);
    for (const name of ["place", "normal", "tone"]) gl.enableVertexAttribArray(p[name]);
    gl.uniformMatrix4fv(p.camera, false, camera.matrix);
    gl.uniform3fv(p.eye, camera.eye);
    gl.uniform3fv(p.right, camera.right);
    gl.uniform3fv(p.up, camera.up);
    gl.uniform4fv(p.ghost, ghost);
    gl.uniform1f(p.night, dark ? 1 : 0);
    this.bones.forEach((bone, i) => {
      const at = bone.vertex * STRIDE, o = i * POSE;
      gl.vertexAttribPointer(p.place, 3, gl.UNSIGNED_SHORT, true, STRIDE, at);
      gl.vertexAttribPointer(p.normal, 3, gl.BYTE, true, STRIDE, at + 8);
      gl.vertexAttribPointer(p.tone, 4, gl.UNSIGNED_BYTE, true, STRIDE, at + 12);
      gl.uniform3fv(p.low, bone.low);
      gl.uniform3fv(p.size, bone.size);
      gl.uniform4fv(p.turn, poses.subarray(o, o + 4));
      gl.uniform3fv(p.move, poses.subarray(o + 4, o + 7));
      gl.drawElements(gl.TRIANGLES, bone.indices, gl.UNSIGNED_SHORT, bone.index * 2);
    });
  }
}

/** Bones as flat triangles, the far ones first. */
class PlainLeg {
  constructor(canvas, data) {
    this.canvas = canvas; this.bones = data.bones;
    this.context = canvas.getContext("2d");
    const view = new DataView(data.vertexBytes.buffer);
    const count = data.vertexBytes.length / STRIDE;
    this.places = new Float32Array(count * 3);
    this.tones = new Float32Array(count * 3);
    for (let v = 0; v < count; ++v) {
      for (let k = 0; k < 3; ++k) {
        this.places[3 * v + k] = view.getUint16(v * STRIDE + 2 * k, true) / 65535;
        this.tones[3 * v + k] = data.vertexBytes[v * STRIDE + 12 + k] / 255;
      }
    }
    this.indices = new Uint16Array(data.indexBytes.buffer);
  }
  draw(camera, present, reference) {
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    if (reference) this.drawBones(camera, reference.poses, "rgba(111, 143, 179, 0.4)");
    this.drawBones(camera, present.poses, null);
  }
  drawBones(camera, poses, paint) {
    const { width, height } = this.canvas, faces = [];
    this.bones.forEach((bone, i) => {
      const seen = new Float32Array(bone.vertices * 3);
      for (let v = 0; v < bone.vertices; ++v) {
        const from = 3 * (bone.vertex + v), o = i * POSE;
        const p = rotate(poses, o, [0, 1, 2].map((k) => bone.low[k] + bone.size[k] * this.places[from + k]));
        seen.set(camera.project([p[0] + poses[o + 4], p[1] + poses[o + 5], p[2] + poses[o + 6]], 0, width, height), 3 * v);
      }
      for (let t = bone.index; t < bone.index + bone.indices; t += 3) {
        const [a, b, c] = [this.indices[t], this.indices[t + 1], this.indices[t + 2]];
        const ux = seen[3 * b] - seen[3 * a], uy = seen[3 * b + 1] - seen[3 * a + 1];
        const vx = seen[3 * c] - seen[3 * a], vy = seen[3 * c + 1] - seen[3 * a + 1];
        const area = ux * vy - uy * vx;
        if (area >= 0) continue;
        const depth = seen[3 * a + 2] + seen[3 * b + 2] + seen[3 * c + 2];
        const uz = seen[3 * b + 2] - seen[3 * a + 2], vz = seen[3 * c + 2] - seen[3 * a + 2];
        const scale = height / 100;
        const nx = (uy * vz - uz * vy) * scale, ny = (uz * vx - ux * vz) * scale, nz = -area;
        const length = Math.hypot(nx, ny, nz) || 1;
        const light = 0.35 + 0.75 * Math.max(0, (0.45 * nx + 0.45 * ny + 0.77 * nz) / length);
        faces.push([depth, seen[3 * a], seen[3 * a + 1], seen[3 * b], seen[3 * b + 1], seen[3 * c], seen[3 * c + 1], light, bone.vertex + a]);
      }
    });
    faces.sort((a, b) => b[0] - a[0]);
    const pen = this.context;
    if (paint) {
      pen.beginPath();
      for (const [, ax, ay, bx, by, cx, cy] of faces) {
        pen.moveTo(ax, ay);
        pen.lineTo(bx, by);
        pen.lineTo(cx, cy);
      }
      pen.fillStyle = paint;
      pen.fill();
      return;
    }
    faces.sort((a, b) => b[0] - a[0]);
    // A little larger than they are, so that no seams show.
    const grow = 1.12;
    for (const [, ax, ay, bx, by, cx, cy, light, at] of faces) {
      const mx = (ax + bx + cx) / 3, my = (ay + by + cy) / 3;
      const tone = (k) => Math.min(255, Math.round(255 * light * (0.25 + 0.8 * this.tones[3 * at + k])));
      pen.fillStyle = `rgb(${tone(0)},${tone(1)},${tone(2)})`;
      pen.beginPath();
      pen.moveTo(mx + grow * (ax - mx), my + grow * (ay - my));
      pen.lineTo(mx + grow * (bx - mx), my + grow * (by - my));
      pen.lineTo(mx + grow * (cx - mx), my + grow * (cy - my));
      pen.fill();
    }
  }
}
