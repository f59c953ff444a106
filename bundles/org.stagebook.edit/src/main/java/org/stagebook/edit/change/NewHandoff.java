package org.stagebook.edit.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/** A handoff package to be added; what is not said stays open. An empty text counts as not said. */
public final class NewHandoff {
    private final NewObject values = NewObject.of(Literals.HANDOFF_PACKAGE);
    private final List<NewHandoffItem> contents = new ArrayList<>();

    private NewHandoff() {}

    /** A draft with a name. */
    public static NewHandoff named(String name) {
        NewHandoff handoff = new NewHandoff();
        handoff.values.with(Literals.HANDOFF_PACKAGE__NAME, name);
        return handoff;
    }

    /** Who hands over and who receives: roles or persons. */
    public NewHandoff between(String sender, String receiver) {
        values.with(Literals.HANDOFF_PACKAGE__SENDER, sender).with(Literals.HANDOFF_PACKAGE__RECEIVER, receiver);
        return this;
    }

    /** Built and sent, with the folder where it was built. */
    public NewHandoff issued(Instant created, String folder) {
        values.with(Literals.HANDOFF_PACKAGE__STATE, HandoffState.ISSUED)
                .with(Literals.HANDOFF_PACKAGE__CREATED, created)
                .with(Literals.HANDOFF_PACKAGE__FOLDER, folder);
        return this;
    }

    /** Cut the sound fits. */
    public NewHandoff pictureCut(String pictureCut) {
        values.with(Literals.HANDOFF_PACKAGE__PICTURE_CUT, pictureCut);
        return this;
    }

    /** What the receiver needs to know first. */
    public NewHandoff brief(String brief) {
        values.with(Literals.HANDOFF_PACKAGE__BRIEF, brief);
        return this;
    }

    /** How the tracks are laid out. */
    public NewHandoff organisation(String organisation) {
        values.with(Literals.HANDOFF_PACKAGE__ORGANISATION, organisation);
        return this;
    }

    /** What the sender knows is not right. */
    public NewHandoff knownProblems(List<String> problems) {
        values.with(Literals.HANDOFF_PACKAGE__KNOWN_PROBLEMS, List.copyOf(problems));
        return this;
    }

    /** Something that is not decided yet. */
    public NewHandoff openQuestion(String text, String askedBy) {
        values.withPart(
                Literals.HANDOFF_PACKAGE__OPEN_QUESTIONS,
                NewObject.of(Literals.QUESTION)
                        .with(Literals.QUESTION__TEXT, text)
                        .with(Literals.QUESTION__ASKED_BY, askedBy));
        return this;
    }

    /** Files, in the order of the manifest. */
    public NewHandoff contents(List<NewHandoffItem> items) {
        contents.addAll(items);
        return this;
    }

    /** The package that this one replaces. */
    public NewHandoff supersedes(HandoffPackage earlier) {
        values.with(Literals.HANDOFF_PACKAGE__SUPERSEDES, earlier);
        return this;
    }

    /** Makes the package and adds it to the production; within a session's run only. */
    public HandoffPackage addTo(Production production) {
        HandoffPackage handoff = (HandoffPackage) values.create();
        contents.forEach(item -> handoff.getContents().add(item.create()));
        production.getHandoffs().add(handoff);
        if (handoff.getSupersedes() != null && handoff.getState() != HandoffState.DRAFT) {
            handoff.getSupersedes().setState(HandoffState.SUPERSEDED);
        }
        return handoff;
    }
}
