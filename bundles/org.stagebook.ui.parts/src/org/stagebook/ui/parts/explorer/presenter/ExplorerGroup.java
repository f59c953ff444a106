package org.stagebook.ui.parts.explorer.presenter;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.model.Category;
import org.stagebook.model.Reel;

/** A heading in the tree; equal by value, so that the tree keeps it open over a refresh. */
public sealed interface ExplorerGroup {

    /** The object under which the heading stands. */
    EObject owner();

    /** Objects of one kind under a production or a reel. */
    record Kind(GroupKind kind, EObject owner) implements ExplorerGroup {}

    /** The cues of a reel that belong to one category, or to none. */
    record CategoryCues(Reel owner, Optional<Category> category) implements ExplorerGroup {}
}
