package org.stagebook.edit.change;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stagebook.model.Acceptance;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.Verdict;

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
            item.setAcceptance(acceptance(item.getPath()));
        }
        handoff.setState(decision.refused().isEmpty() ? HandoffState.ACCEPTED : HandoffState.ACCEPTED_WITH_EXCEPTIONS);
    }

    private void checkPaths() {
        Set<String> unknown = new TreeSet<>(decision.refused().keySet());
        unknown.removeAll(
                handoff.getContents().stream().map(HandoffItem::getPath).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("The handoff " + handoff.getName() + " holds no "
                    + String.join(", ", unknown) + ". Nothing was recorded. Use a path from its contents.");
        }
    }

    private Acceptance acceptance(String path) {
        Map<String, String> refused = decision.refused();
        Acceptance acceptance = StagebookFactory.eINSTANCE.createAcceptance();
        acceptance.setVerdict(refused.containsKey(path) ? Verdict.REFUSED : Verdict.ACCEPTED);
        if (!decision.by().isEmpty()) {
            acceptance.setBy(decision.by());
        }
        acceptance.setRole(decision.role());
        acceptance.setAt(decision.at());
        acceptance.setReason(refused.get(path));
        return acceptance;
    }
}
