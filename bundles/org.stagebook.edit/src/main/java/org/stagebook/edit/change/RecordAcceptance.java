package org.stagebook.edit.change;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stagebook.model.Acceptance;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Records the receiver's word on each item of a handoff, and the state that follows from it.
 *
 * @param handoff the package
 * @param decision the receiver's word
 */
public record RecordAcceptance(HandoffPackage handoff, AcceptanceDecision decision) implements Change {
    @Override
    public String label() {
        return "Accept handoff";
    }

    @Override
    public void apply(Production production) {
        checkPaths();
        for (HandoffItem item : handoff.getContents()) {
            item.setAcceptance(acceptance(decision.of(item.getPath())));
        }
        HandoffState state = AcceptanceDecision.state(handoff.getContents().stream()
                .map(item -> item.getAcceptance().getVerdict())
                .toList());
        HandoffStates.add(handoff, decision.said().of(state));
    }

    private void checkPaths() {
        Set<String> unknown = new TreeSet<>(decision.words().keySet());
        unknown.removeAll(
                handoff.getContents().stream().map(HandoffItem::getPath).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The handoff " + handoff.getName() + " holds no "
                    + String.join(", ", unknown) + ". Nothing was recorded. Use a path from its contents.");
        }
    }

    private Acceptance acceptance(ItemWord word) {
        StateWord said = decision.said();
        Acceptance acceptance = StagebookFactory.eINSTANCE.createAcceptance();
        acceptance.setVerdict(word.verdict());
        if (!said.by().isEmpty()) {
            acceptance.setBy(said.by());
        }
        acceptance.setRole(said.role());
        acceptance.setAt(said.at());
        if (!word.text().isEmpty()) {
            acceptance.setReason(word.text());
        }
        return acceptance;
    }
}
