package org.stagebook.handoff.record;

import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Together;
import org.stagebook.handoff.HandoffException;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFile.ItemVerdict;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;

/** What sender and receiver write to each other about a package: one small file each way, joined with what each side knows. */
public final class Letters {
    private Letters() {}

    /** The package a letter speaks of. @throws HandoffException if the production has no such package */
    public static HandoffPackage packageOf(AcceptanceFile letter, Production production) throws HandoffException {
        return production.getHandoffs().stream()
                .filter(handoff -> letter.packageId().equals(handoff.getId()))
                .findFirst()
                .orElseThrow(() -> new HandoffException("\"" + production.getTitle()
                        + "\" knows no package \"" + letter.packageName()
                        + "\" (" + letter.packageId() + "), which this letter speaks of. Nothing was recorded."));
    }

    /** Joins a letter with what the production knows, as one undoable step; it is not saved. */
    public static void join(AcceptanceFile letter, EditingSession session) throws HandoffException {
        join(letter, packageOf(letter, session.production()), session);
    }

    static void join(AcceptanceFile letter, HandoffPackage handoff, EditingSession session) throws HandoffException {
        checkBytes(letter, handoff);
        try {
            session.run(new Together(
                    "Record what was said of " + handoff.getName(), Correspondence.changes(letter, handoff)));
        } catch (IllegalArgumentException e) {
            throw new HandoffException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What the production knows was said of a package, to be sent to the other side. */
    public static AcceptanceFile of(HandoffPackage handoff) {
        return Correspondence.of(handoff);
    }

    /** A word on other bytes than were sent is no word on this package. */
    private static void checkBytes(AcceptanceFile letter, HandoffPackage handoff) throws HandoffException {
        Map<String, String> sent = handoff.getContents().stream()
                .collect(
                        Collectors.toMap(HandoffItem::getPath, item -> item.getHashAlgorithm() + ":" + item.getHash()));
        for (ItemVerdict item : letter.latest().values()) {
            boolean revised = handoff.getRevisions().stream()
                    .anyMatch(
                            r -> item.path().equals(r.getPath()) && item.hash().equals(r.getNewHash()));
            if (!revised && !item.hash().equals(sent.get(item.path()))) {
                throw new HandoffException("The letter speaks of " + item.path() + " with the hash " + item.hash()
                        + ", which was never handed over in " + handoff.getName() + ". Nothing was recorded.");
            }
        }
    }
}
