package org.stagebook.edit.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.Track;

/**
 * Adds a package that came from elsewhere to a production that knows the same reels: what the package says goes along, the
 * receiver's own cues and notes stay as they are.
 *
 * @param received the package in the production that came with it; it stays as it is
 * @param folder where the package lies
 * @param supersedes the package it replaces, if this production has it
 * @param word who received it
 */
public record AddReceivedPackage(
        HandoffPackage received, String folder, Optional<HandoffPackage> supersedes, StateWord word) implements Change {
    @Override
    public String label() {
        return "Receive " + received.getName();
    }

    @Override
    public void apply(Production production) {
        Map<String, EObject> known = byId(production);
        if (known.containsKey(received.getId())) {
            throw new IllegalArgumentException("The production has the package \"" + received.getName()
                    + "\" already. Nothing was added; verify it there.");
        }
        HandoffPackage handoff = EcoreUtil.copy(received);
        for (int i = 0; i < handoff.getContents().size(); i++) {
            connect(received.getContents().get(i), handoff.getContents().get(i), known);
        }
        handoff.setFolder(folder);
        supersedes.ifPresent(handoff::setSupersedes);
        production.getHandoffs().add(handoff);
        HandoffStates.add(handoff, word);
        supersedes.ifPresent(earlier -> HandoffStates.add(
                earlier, new StateWord(HandoffState.SUPERSEDED, word.at(), "", "", "By " + handoff.getName() + ".")));
    }

    /** What an item points to is the receiver's own, told by its id. */
    private static void connect(HandoffItem from, HandoffItem to, Map<String, EObject> known) {
        to.setReel(null);
        to.getTracks().clear();
        if (from.getReel() != null && known.get(from.getReel().getId()) instanceof Reel reel) {
            to.setReel(reel);
        }
        for (Track track : from.getTracks()) {
            if (known.get(track.getId()) instanceof Track own) {
                to.getTracks().add(own);
            }
        }
    }

    private static Map<String, EObject> byId(Production production) {
        Map<String, EObject> known = new HashMap<>();
        production.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                known.put(identified.getId(), object);
            }
        });
        return known;
    }
}
