// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: 2026 The AnkleUp developers
#pragma once

#include <filesystem>

namespace ankleup {

/// A process that is killed leaves the file it was writing behind, as NAME.part. So that this is cleared away, each process keeps a list of
/// its parts under way in a folder of the app's: PID-START.parts, with the host, the boot and the moment the process began, so that neither
/// a number used again nor another machine with the same home is taken for it. Where no list can be kept, writing goes on without.

/// Where the app keeps them: $XDG_DATA_HOME/ankleup/parts, or ~/.local/share/ankleup/parts; empty: there is no home.
std::filesystem::path findPartLists();

/// From now on this process lists its parts here; empty: nowhere. The folder is made when there is something to list.
void usePartJournal(const std::filesystem::path& folder);

/// Removes the parts that processes of this machine have listed and that are gone, and their lists. Parts of a process that lives stay, and
/// what is not named .part.
void removeLeftParts(const std::filesystem::path& folder);

/// What PartFile tells: a part is about to be made; it has gone, or has got its name. From any thread.
void notePart(const std::filesystem::path& part);
void forgetPart(const std::filesystem::path& part);

}  // namespace ankleup
