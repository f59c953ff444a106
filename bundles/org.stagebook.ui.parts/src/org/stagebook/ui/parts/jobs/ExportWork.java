package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.formats.CueExport;
import org.stagebook.ui.theme.WorkState;

/** Writes cues into a file for another program; the file is there whole or not at all. */
public record ExportWork(CueExport export, Path file) implements LongWork<CueExport> {

    @Override
    public String title() {
        return "Export " + file.getFileName();
    }

    @Override
    public CueExport prepare(Progress progress) throws IOException {
        progress.begin("Write " + file.getFileName(), 0);
        export.writeTo(file);
        return export;
    }

    @Override
    public void discard(CueExport prepared) {
        // the file is whole and stays
    }

    @Override
    public Outcome finish(CueExport written) {
        String cues = ImportText.counted(written.cues().cues().size(), "cue");
        int leftOut = written.cues().leftOut();
        String home = leftOut == 0
                ? ""
                : "\nNot written, because they are removed, cut with their picture or without a place: "
                        + ImportText.counted(leftOut, "cue") + ".\n";
        return new Outcome(
                WorkState.DONE,
                "Exported " + cues + " to " + file.getFileName(),
                written.format().label() + "\n" + cues + " written to " + file + "\n" + home);
    }
}
