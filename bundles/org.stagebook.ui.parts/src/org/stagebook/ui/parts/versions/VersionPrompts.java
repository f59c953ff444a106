package org.stagebook.ui.parts.versions;

import java.nio.file.Path;
import java.util.List;
import org.stagebook.model.MixVersion;
import org.stagebook.ui.parts.versions.presenter.NoteForm;
import org.stagebook.ui.parts.versions.presenter.RecordForm;
import org.stagebook.ui.parts.versions.presenter.RestoreForm;

/** Asks the person; a test answers in its place. */
public interface VersionPrompts {

    /** Printmaster and stems; nothing if the person thinks better of it. */
    List<Path> printedFiles();

    /** Whether what the form holds shall be recorded. */
    boolean confirmed(RecordForm form);

    /** Whether the note shall be added. */
    boolean confirmed(NoteForm form);

    /** Whether the form's version shall be brought back. */
    boolean confirmed(RestoreForm form);

    /** Plays what was printed in the version, where the playhead is. */
    void play(MixVersion version);
}
