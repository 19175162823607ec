// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers

// Opens a handout in Chromium with the network off, uses it as a person does, and tells as JSON what happened.
// handout.js PAGE [FOLDER for pictures] [switches for the browser]
const puppeteer = require("puppeteer-core");
const path = require("path");

const rest = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

(async () => {
  const [page, pictures, ...switches] = process.argv.slice(2);
  const browser = await puppeteer.launch({
    executablePath: process.env.ANKLEUP_CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", ...switches],
  });
  const told = { requests: [], problems: [], states: [] };
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 1400 });
  await tab.setOfflineMode(true);
  const own = "file://" + path.resolve(page);
  tab.on("request", (request) => { if (request.url() !== own) told.requests.push(request.url()); });
  tab.on("console", (message) => { if (["error", "warn", "warning"].includes(message.type()) && !/GPU stall|GL Driver/.test(message.text())) told.problems.push(message.text()); });
  tab.on("pageerror", (error) => told.problems.push(String(error)));
  await tab.goto(own);
  await rest(800);

  const tell = async (name) => {
    await rest(500);
    const stage = await tab.$("#stage");
    const shot = await stage.screenshot({ encoding: "base64", path: pictures ? path.join(pictures, name + ".png") : undefined });
    const state = await tab.evaluate(() => ({
      limit: Number(document.getElementById("limit").value),
      spoken: document.getElementById("limit").getAttribute("aria-valuetext"),
      shown: document.getElementById("value").textContent,
      sentence: document.getElementById("sentence").textContent,
      knee: document.getElementById("values").rows[3].cells[2].textContent,
      note: document.getElementById("note").hidden ? "" : document.getElementById("note").textContent,
      paper: getComputedStyle(document.querySelector("main")).backgroundColor,
    }));
    told.states.push({ name, ...state, picture: shot.length + ":" + require("crypto").createHash("sha1").update(shot).digest("hex") });
  };
  const middle = async (id) => {
    const box = await (await tab.$(id)).boundingBox();
    return [box.x + box.width / 2, box.y + box.height / 2, box];
  };
  await tell("opened");

  const [, y, track] = await middle("#limit");
  const placeOf = (limit) => track.x + 16 + (track.width - 32) * (limit - 2) / 38;
  await tab.mouse.move(placeOf((await tab.$eval("#limit", (slider) => Number(slider.value)))), y);
  await tab.mouse.down();
  await tab.mouse.move(placeOf(25), y, { steps: 12 });
  await tell("held");
  await tab.mouse.move(placeOf(38), y, { steps: 12 });
  await tab.mouse.up();
  await tell("dragged");
  await tab.mouse.click(...(await middle("#less")).slice(0, 2));
  await tell("button");
  await tab.focus("#limit");
  await tab.keyboard.press("Home");
  await tell("home");
  await tab.keyboard.press("ArrowRight");
  await tell("key");

  const [x, height] = await middle("#stage");
  await tab.mouse.move(x, height);
  await tab.mouse.down();
  await tab.mouse.move(x + 150, height - 20, { steps: 8 });
  await tab.mouse.up();
  await tell("turned");
  await tab.focus("#stage");
  await tab.keyboard.press("ArrowLeft");
  await tell("turned_by_key");
  await tab.mouse.click(...(await middle("#front")).slice(0, 2));
  await tell("front");
  await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }, { name: "prefers-reduced-motion", value: "reduce" }]);
  await tell("dark");
  const problems = [...told.problems];  // what the next line provokes is none
  told.fetched = await tab.evaluate(() => fetch("https://example.org/").then(() => "yes", () => "no"));
  told.targets = await tab.evaluate(() => [...document.querySelectorAll("button, input[type=range], .switch")].map((item) => Math.min(item.getBoundingClientRect().width, item.getBoundingClientRect().height)));
  told.names = await tab.evaluate(() => [...document.querySelectorAll("button, input, [tabindex]")].map((item) => item.getAttribute("aria-label") || item.textContent || (item.labels && item.labels.length ? item.labels[0].textContent : "")));
  told.problems = problems;
  await browser.close();
  console.log(JSON.stringify(told));
})().catch((error) => { console.error(error); process.exit(1); });
