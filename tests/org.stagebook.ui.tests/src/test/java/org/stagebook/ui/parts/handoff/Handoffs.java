package org.stagebook.ui.parts.handoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.AcceptanceDecision;
import org.stagebook.edit.change.AddHandoffPackage;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.edit.change.NewHandoff;
import org.stagebook.edit.change.NewHandoffItem;
import org.stagebook.edit.change.QueryThread;
import org.stagebook.edit.change.RecordAcceptance;
import org.stagebook.edit.change.RecordQueries;
import org.stagebook.edit.change.RecordState;
import org.stagebook.edit.change.RecordVerification;
import org.stagebook.edit.change.Remark;
import org.stagebook.edit.change.StateWord;
import org.stagebook.edit.change.VerificationOutcome;
import org.stagebook.edit.change.VerificationOutcome.Checked;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.testkit.ProductionBuilder;

/** Handoffs in the states a form has to show. */
public final class Handoffs {

    public static final Instant MOMENT = Instant.parse("2026-03-02T18:30:00Z");

    private Handoffs() {}

    public static EditingSession draft() {
        return session(NewHandoff.named("R1 design v3").between("Sound designer", "Re-recording mixer"));
    }

    public static EditingSession issued() {
        return session(NewHandoff.named("R1 design v3")
                .between("Sound designer", "Re-recording mixer")
                .pictureCut("Lock 2")
                .issued(MOMENT, "handoffs/R1 design v3")
                .brief("The ferry is a promise until the horn. Then it is a threat.")
                .openQuestion("Does the horn play in the M&E?", "Sound designer")
                .contents(List.of(
                        item("contents/R1_DES_5.1.wav", 311_000_128L, ContentRole.DESIGN),
                        item("contents/R1_BG_5.1.wav", 622_000_128L, ContentRole.AMBIENCE),
                        item("contents/R1_notes.pdf", 12_345L, ContentRole.DOCUMENT))));
    }

    /** The package in the production of its receiver. */
    public static EditingSession received() {
        EditingSession session = issued();
        StateWord word = new StateWord(HandoffState.RECEIVED, MOMENT, "", "Re-recording mixer", "");
        session.run(new RecordState(in(session), word));
        return session;
    }

    public static HandoffPackage in(EditingSession session) {
        return session.production().getHandoffs().get(0);
    }

    public static void verify(EditingSession session, int unchanged, int changed) {
        List<Checked> files = new ArrayList<>();
        for (int i = 0; i < unchanged + changed; i++) {
            CheckOutcome found = i < unchanged ? CheckOutcome.UNCHANGED : CheckOutcome.CHANGED;
            files.add(new Checked("contents/" + i + ".wav", found, ""));
        }
        VerificationOutcome outcome = VerificationOutcome.trusted(MOMENT, 2, files);
        session.run(new RecordVerification(in(session), outcome));
    }

    /** Finds these files changed, and all others as they were sealed. */
    public static void verifyHarmed(EditingSession session, List<String> changed) {
        List<Checked> files = changed.stream()
                .map(path -> new Checked(path, CheckOutcome.CHANGED, ""))
                .toList();
        session.run(new RecordVerification(in(session), VerificationOutcome.trusted(MOMENT, 2, files)));
    }

    public static void accept(EditingSession session, String role, Map<String, String> refused) {
        StateWord said = new StateWord(HandoffState.ACCEPTED, MOMENT, "", role, "");
        Map<String, ItemWord> words = new HashMap<>();
        refused.forEach((path, reason) -> words.put(path, ItemWord.refused(reason)));
        session.run(new RecordAcceptance(in(session), new AcceptanceDecision(said, words)));
    }

    /** A query of the receiver with an answer of the sender. */
    public static void query(EditingSession session, String path, String question, String answer) {
        QueryThread thread = new QueryThread(
                "query-1",
                path,
                new Remark("Re-recording mixer", MOMENT, question),
                List.of(new Remark("Sound designer", MOMENT.plusSeconds(3600), answer)),
                Optional.empty());
        session.run(new RecordQueries(in(session), List.of(thread)));
    }

    private static EditingSession session(NewHandoff handoff) {
        EditingSession session =
                ProductionBuilder.production("The Harbour").reel(1).session();
        session.run(new AddHandoffPackage(handoff));
        return session;
    }

    private static NewHandoffItem item(String path, long sizeBytes, ContentRole role) {
        return new NewHandoffItem(path, sizeBytes, "XXH64", "0ea03b369a463d9d", role, "");
    }
}
