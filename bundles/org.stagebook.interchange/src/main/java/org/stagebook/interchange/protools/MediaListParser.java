package org.stagebook.interchange.protools;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.SourceLine;

/** Reads the lists of files, of clips and of plug-ins: one row each under a line of column titles. */
final class MediaListParser {

    private static final int PLUG_IN_COLUMNS = 6;

    private final Warnings warnings;

    MediaListParser(Warnings warnings) {
        this.warnings = warnings;
    }

    List<SessionFile> files(Section section, boolean online) {
        List<SessionFile> files = new ArrayList<>();
        for (SourceLine line : rows(section, "Filename")) {
            List<String> cells = line.cells();
            if (cells.size() == 2) {
                files.add(new SessionFile(cells.get(0), cells.get(1), online, line.number()));
            } else {
                skip(line, "a file name and its folder");
            }
        }
        return files;
    }

    List<SessionClip> clips(Section section, boolean online) {
        List<SessionClip> clips = new ArrayList<>();
        for (SourceLine line : rows(section, "CLIP NAME")) {
            List<String> cells = line.cells();
            int channel = cells.size() == 3 ? channel(cells.get(2)) : 0;
            if (channel < 0 || cells.size() < 2 || cells.size() > 3) {
                skip(line, "a clip, its source file and [channel]");
            } else {
                clips.add(new SessionClip(cells.get(0), cells.get(1), channel, online, line.number()));
            }
        }
        return clips;
    }

    List<PlugInUse> plugIns(Section section) {
        List<PlugInUse> plugIns = new ArrayList<>();
        String manufacturer = "";
        for (SourceLine line : rows(section, "MANUFACTURER")) {
            List<String> cells = line.cells();
            if (cells.size() != PLUG_IN_COLUMNS) {
                skip(line, "the six columns of a plug-in");
                continue;
            }
            manufacturer = cells.get(0).isEmpty() ? manufacturer : cells.get(0);
            plugIns.add(new PlugInUse(
                    manufacturer, cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), line.number()));
        }
        return plugIns;
    }

    private static List<SourceLine> rows(Section section, String firstColumnTitle) {
        List<SourceLine> rows = new ArrayList<>();
        boolean titlesSeen = false;
        for (SourceLine line : section.lines()) {
            if (!titlesSeen && line.text().startsWith(firstColumnTitle)) {
                titlesSeen = true;
            } else if (!line.isBlank()) {
                rows.add(line);
            }
        }
        return rows;
    }

    /** {@code "[2]"} is 2; anything else is -1. */
    private static int channel(String cell) {
        return cell.matches("\\[\\d{1,4}]") ? Integer.parseInt(cell.substring(1, cell.length() - 1)) : -1;
    }

    private void skip(SourceLine line, String expected) {
        warnings.add(
                line.number(), "\"" + line.excerpt() + "\" is not " + expected + " separated by tabs; it was skipped.");
    }
}
