package org.stagebook.ui.parts.deliver.presenter;

import java.util.Optional;
import org.stagebook.edit.change.Change;

/** What has to be known before something is recorded of a deliverable; one step that can be undone comes of it. */
public sealed interface DeskForm permits SendForm, AnswerForm, OwnerForm, DueForm, AddForm, VersionForm, DecideForm {

    /** Which deliverable it is about, in words. */
    String subject();

    /** What is still missing or cannot be, a sentence. */
    Optional<String> problem();

    /** What is worth knowing before it is recorded, a sentence. */
    Optional<String> notice();

    /** What is recorded; only of a form without a problem. */
    Change change();
}
