package org.stagebook.edit.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Records that a package was built and sent. The draft of that name is completed, with the brief, questions and problems
 * written in it; without one a package is added. What was issued once is never issued again under the same name.
 *
 * @param folder where the package was built
 */
public record IssueHandoff(
        String name, String sender, String receiver, Instant created, String folder, List<NewHandoffItem> contents)
        implements Change {
    public IssueHandoff {
        contents = List.copyOf(contents);
    }

    @Override
    public String label() {
        return "Build handoff " + name;
    }

    @Override
    public void apply(Production production) {
        issue(production);
    }

    /** The same as {@link #apply}, returning the package. */
    public HandoffPackage issue(Production production) {
        HandoffPackage handoff = draft(production, name).orElseGet(() -> added(production));
        handoff.setCreated(created);
        handoff.setFolder(folder);
        if (!sender.isBlank()) {
            handoff.setSender(sender);
        }
        if (!receiver.isBlank()) {
            handoff.setReceiver(receiver);
        }
        List<HandoffItem> drafted = List.copyOf(handoff.getContents());
        handoff.getContents().clear();
        contents.forEach(item -> handoff.getContents().add(completed(item.create(), drafted)));
        StateWord issued = new StateWord(HandoffState.ISSUED, created, "", text(handoff.getSender()), "");
        HandoffStates.add(handoff, issued);
        if (handoff.getSupersedes() != null) {
            StateWord superseded =
                    new StateWord(HandoffState.SUPERSEDED, created, "", issued.role(), "By " + handoff.getName() + ".");
            HandoffStates.add(handoff.getSupersedes(), superseded);
        }
        return handoff;
    }

    /**
     * The draft of this name, if there is one.
     *
     * @throws IllegalArgumentException if a package of this name has been issued already
     */
    public static Optional<HandoffPackage> draft(Production production, String name) {
        Optional<HandoffPackage> known = production.getHandoffs().stream()
                .filter(h -> name.equals(h.getName()))
                .findFirst();
        if (known.filter(h -> h.getState() != HandoffState.DRAFT).isPresent()) {
            throw new IllegalArgumentException("A handoff named \"" + name
                    + "\" has been issued already and stays as it was sent. Choose another name.");
        }
        return known;
    }

    /** What the sender said of a file in the draft stays said. */
    private static HandoffItem completed(HandoffItem item, List<HandoffItem> drafted) {
        drafted.stream().filter(draft -> isSame(draft, item)).findFirst().ifPresent(draft -> {
            item.setRole(draft.getRole());
            item.setDescription(draft.getDescription());
            item.setReel(draft.getReel());
            item.getTracks().addAll(draft.getTracks());
        });
        return item;
    }

    /** Drafts name files by their path in the contents, packages by their path in the package. */
    private static boolean isSame(HandoffItem draft, HandoffItem item) {
        String path = text(draft.getPath());
        String inContents = item.getPath().substring(item.getPath().indexOf('/') + 1);
        return item.getPath().equals(path) || inContents.equals(path);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private HandoffPackage added(Production production) {
        HandoffPackage handoff = StagebookFactory.eINSTANCE.createHandoffPackage();
        handoff.setName(name);
        production.getHandoffs().add(handoff);
        return handoff;
    }
}
