package org.stagebook.interchange.formats;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.ForeignFormat;
import org.stagebook.interchange.ImportSummary;
import org.stagebook.interchange.Incoming;
import org.stagebook.interchange.ParseWarning;

/** A file, and what was odd on the way to it, such as a saved column mapping that cannot be read. */
record WithNotices(Incoming file, List<ParseWarning> notices) implements Incoming {

    @Override
    public ForeignFormat format() {
        return file.format();
    }

    @Override
    public ImportSummary apply(EditingSession editing, Progress progress) {
        ImportSummary made = file.apply(editing, progress);
        List<ParseWarning> all = new ArrayList<>(notices);
        all.addAll(made.warnings());
        return new ImportSummary(
                made.format(), made.tracks(), made.clips(), made.markers(), made.cues(), made.events(), all);
    }
}
