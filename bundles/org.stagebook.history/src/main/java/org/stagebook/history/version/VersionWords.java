package org.stagebook.history.version;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stagebook.history.sound.StemSound;
import org.stagebook.model.LevelWish;
import org.stagebook.model.MixChange;
import org.stagebook.model.MixFile;
import org.stagebook.model.MixRemoval;
import org.stagebook.model.MixVersion;
import org.stagebook.model.PictureCut;
import org.stagebook.model.Production;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;

/** What a version says of itself, line by line: for the log, which is read where there is no Stagebook. */
record VersionWords(MixVersion version) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        add(lines, "Stage: ", version.getStage());
        if (version.getAuthor() != null) {
            add(lines, "Mixed by: ", version.getAuthor().getName());
        }
        add(
                lines,
                "Picture: ",
                version.getPictureCuts().stream()
                        .map(PictureCut::getLabel)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        add(
                lines,
                "After: ",
                version.getParents().stream().map(MixVersion::getLabel).collect(Collectors.joining(", ")));
        if (version.getPrintedFrom() != null) {
            add(lines, "Printed from: ", version.getPrintedFrom().getLabel());
        }
        if (version.getRestores() != null) {
            add(lines, "Goes back to: ", version.getRestores().getLabel());
        }
        add(lines, "", version.getRemark());
        version.getFiles().forEach(file -> lines.add(file(file)));
        version.getChanges().forEach(change -> lines.add(change(change)));
        version.getRemovals().forEach(removal -> lines.add(removal(removal)));
        return lines;
    }

    private static void add(List<String> lines, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(heading + text);
        }
    }

    private static String file(MixFile file) {
        String levels = file.getMeasurements().stream()
                .map(measurement -> ", " + measurement.getLevel())
                .collect(Collectors.joining());
        return "File: " + StemSound.name(file) + ", " + file.getPath() + ", " + StemSound.fingerprint(file) + levels;
    }

    private String change(MixChange change) {
        StringBuilder text = new StringBuilder("Changed: ").append(change.getDescription());
        range(change.getRange(), text);
        LevelWish wish = change.getWish();
        if (wish != null) {
            text.append(", wished ")
                    .append(wish.getLeastDb())
                    .append(" to ")
                    .append(wish.getMostDb())
                    .append(" dB");
        }
        said(text, ", asked by ", change.getRequestedBy());
        said(text, ", tried: ", change.getTried());
        said(text, ", verdict: ", change.getVerdict());
        return text.toString();
    }

    private String removal(MixRemoval removal) {
        StringBuilder text = new StringBuilder("Removed: ");
        said(text, "", removal.getNumber());
        said(text, " ", removal.getDescription());
        range(removal.getRange(), text);
        said(text, ", ", removal.getReason());
        said(text, ", asked by ", removal.getAskedBy());
        return text.toString();
    }

    private static void said(StringBuilder text, String heading, @Nullable String what) {
        if (what != null && !what.isBlank()) {
            text.append(heading).append(what);
        }
    }

    private void range(@Nullable TimeRange range, StringBuilder text) {
        if (range != null && version.eContainer() instanceof Production production) {
            TimecodeFormat format = production.getTimecodeFormat();
            text.append(" at ")
                    .append(format.format(range.start()))
                    .append(" to ")
                    .append(format.format(range.end()));
        }
    }
}
