#compdef ankleup
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
#
# Completion of ankleup's command line for zsh: put this file as _ankleup into a folder of $fpath.

_ankleup() {
    local -a commands
    commands=(
        'export:take a scene along: picture, film, 3D, data, handout'
        'solve:solve scenes, one a line'
        'sweep:solve a scene over ranges of its numbers'
        'measure:measure a recorded motion'
        'findings:the model against published findings'
        'code:print a scene as a code'
        'completion:print the completion of a shell'
        'self-test:start everything off screen'
        'help:the help of a command'
    )
    if ((CURRENT == 2)); then
        _describe command commands
        _arguments '--version[print the version]' '--help[print help]'
        _files
        return
    fi
    local command=${words[2]}
    ((CURRENT--))
    shift words
    case $command in
        export)
            _arguments '--scene[the scene]:scene:_files' '--out[what to write]:file:_files' '--size[in pixels]:WIDTHxHEIGHT:' \
                '--transparent[without background]' '--view[where it is seen from]:view:(front back left right top sole home)' \
                '--phase[instead of the scene'\''s]:phase:' '--fps[frames per second]:rate:' '--speed[of the movement]:speed:' \
                '--frames[so many over one cycle]:frames:' '--furniture[besides the leg]:what:(none labels all)' \
                '--paper[of a handout]:paper:(auto a4 letter)' '--page[the page of the handout as a picture]' '--language[of texts]:language:(en de es fr)' '--dark[dark theme]' '--progress[tell how far it is]' '--help[print help]'
            ;;
        solve) _arguments '--jobs[threads]:number:' '--sentence[add the sentence]:language:(en de es fr)' '--help[print help]' ;;
        sweep)
            _arguments '--scene[the scene]:scene:_files' '--vary[KEY=FROM:TO:STEP]:range:' '*--over[KEY=FROM:TO:STEP]:range:' \
                '--out[the table]:file:_files' '--help[print help]'
            ;;
        measure)
            _arguments '--out[the table]:file:_files' '--side[the leg]:side:(right left both)' '--scene[whose body]:scene:_files' \
                '--help[print help]' ':motion:_files'
            ;;
        findings) _arguments '--json[as JSON]' '--help[print help]' ;;
        code) _arguments '--json[the scene itself]' '--qr[also a QR code]:picture:_files' '--help[print help]' ':scene:_files' ;;
        completion) _arguments '--help[print help]' ':shell:(bash zsh fish)' ;;
        self-test) _arguments '--help[print help]' ;;
        help) _describe command commands ;;
    esac
}
_ankleup "$@"
