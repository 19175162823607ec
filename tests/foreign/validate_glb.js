// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
//
// Prints the report of Khronos' glTF validator on a file, as JSON. node validate_glb.js FILE; ANKLEUP_FOREIGN holds node_modules.
const fs = require("fs");
const {createRequire} = require("module");
const validator = createRequire(process.env.ANKLEUP_FOREIGN + "/package.json")("gltf-validator");

validator.validateBytes(new Uint8Array(fs.readFileSync(process.argv[2])))
    .then((report) => console.log(JSON.stringify(report)))
    .catch((problem) => {
        console.error(problem);
        process.exit(1);
    });
