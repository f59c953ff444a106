package org.stagebook.ui.parts.deliver;

import java.nio.file.Path;
import java.util.Optional;
import org.stagebook.ui.parts.deliver.presenter.DeriveForm;
import org.stagebook.ui.parts.deliver.presenter.DeskForm;

/** What the desk asks a person; a test answers itself. */
public interface DeskPrompts {

    /** Has a form filled in; false if nothing shall be recorded. */
    boolean confirmed(DeskForm form);

    /** Has it chosen what goes on the list at once; false if nothing shall. */
    boolean derived(DeriveForm form);

    /**
     * Which folder another production is in; nothing if nobody chose one.
     *
     * @param near where to begin to look
     */
    Optional<Path> productionFolder(Path near);
}
