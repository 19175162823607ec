# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The AnkleUp developers
#
# Completion of ankleup's command line for bash: source this file, or put it into
# ~/.local/share/bash-completion/completions/ankleup

_ankleup() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command= i words=
    local commands="export solve sweep measure findings code completion self-test help"
    for ((i = 1; i < COMP_CWORD; ++i)); do
        [[ " $commands " == *" ${COMP_WORDS[i]} "* ]] && command=${COMP_WORDS[i]} && break
    done
    case $before in
        --scene | --out | --qr)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --view) words="front back left right top sole home" ;;
        --paper) words="auto a4 letter" ;;
        --side) words="right left both" ;;
        --furniture) words="none labels all" ;;
        --language | --sentence) words="en de es fr" ;;
        --vary | --over)
            words="phase= ankle.dorsiflexion_limit_deg= toe_out_deg= control.hip= control.foot= body.foot_type="
            compopt -o nospace 2>/dev/null
            ;;
        --size | --phase | --fps | --speed | --frames | --jobs) return ;;
        *)
            case $command in
                "") words="$commands --version --help" ;;
                export) words="--scene --out --size --transparent --view --phase --fps --speed --frames --furniture --paper --page --language --dark --progress --help" ;;
                solve) words="--jobs --sentence --help" ;;
                sweep) words="--scene --vary --over --out --help" ;;
                measure) words="--out --side --scene --help" ;;
                findings) words="--json --help" ;;
                code) words="--json --qr --help" ;;
                completion) words="bash zsh fish --help" ;;
                self-test) words="--help" ;;
                help) words=$commands ;;
            esac
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    # A scene to open or to make a code of, a motion to measure.
    if [[ ($command == "" || $command == code || $command == measure) && $word != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _ankleup ankleup
