package org.stagebook.ui.parts.sync.presenter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.SettleConflict;
import org.stagebook.model.ConflictSide;
import org.stagebook.model.Cue;
import org.stagebook.model.Identified;
import org.stagebook.model.MergeConflict;
import org.stagebook.model.Mergeable;
import org.stagebook.model.Production;
import org.stagebook.ui.labels.ModelText;

/**
 * What two people did that does not go together, as the person sees it who settles it.
 *
 * @param session of the production
 */
public record OpenConflicts(EditingSession session) {

    /** All of them: of the production, then of its reels and packages. */
    public List<MergeConflict> all() {
        return of(session.production());
    }

    /** How many there are in a production. */
    public static List<MergeConflict> of(Production production) {
        return Stream.of(
                        Stream.<Mergeable>of(production),
                        production.getReels().stream(),
                        production.getHandoffs().stream())
                .flatMap(part -> part)
                .flatMap(part -> part.getConflicts().stream())
                .toList();
    }

    /** The line of the status area; empty when nothing is open. */
    public static String badge(int count) {
        return count == 0 ? "" : count + " to be settled";
    }

    /** What it was before both, as a sentence of its own; empty where nothing was. */
    public static String before(MergeConflict conflict) {
        String before = ModelText.of(conflict.getBefore());
        return before.isEmpty() ? "" : "Before both: " + before;
    }

    /** Who did it and when, a line each. */
    public static String who(ConflictSide side) {
        return (ModelText.of(side.getBy()) + "\n" + ModelText.of(side.getAt())).strip();
    }

    /** What they did. */
    public static String what(ConflictSide side) {
        String text = ModelText.of(side.getText());
        return text.isEmpty() ? "cleared it" : text;
    }

    /** What it is about, as the editors show it: the cue that holds it, else the thing itself; nothing when it is gone. */
    public Optional<EObject> subject(MergeConflict conflict) {
        return find(conflict.getObject()).map(OpenConflicts::shown);
    }

    private Optional<EObject> find(String id) {
        Production production = session.production();
        if (Objects.equals(production.getId(), id)) {
            return Optional.of(production);
        }
        Iterator<EObject> contents = production.eAllContents();
        while (contents.hasNext()) {
            EObject object = contents.next();
            if (object instanceof Identified identified && Objects.equals(identified.getId(), id)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    private static EObject shown(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Cue) {
                return at;
            }
        }
        return object;
    }

    /**
     * Settles it with what one of them did, or leaves it as it is.
     *
     * @param side counted from 0; nothing to keep it as it was
     * @return why it could not be settled so, a sentence
     */
    public Optional<String> settle(MergeConflict conflict, Optional<Integer> side) {
        List<ConflictSide> sides = new ArrayList<>(conflict.getSides());
        try {
            session.run(new SettleConflict(conflict, side.map(sides::get)));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }
}
