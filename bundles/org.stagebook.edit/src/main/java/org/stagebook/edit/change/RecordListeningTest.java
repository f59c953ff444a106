package org.stagebook.edit.change;

import java.util.function.Consumer;
import org.stagebook.edit.change.NewListeningTest.Answer;
import org.stagebook.edit.change.NewListeningTest.Candidate;
import org.stagebook.edit.change.NewListeningTest.Circumstances;
import org.stagebook.model.ListeningAnswer;
import org.stagebook.model.ListeningCandidate;
import org.stagebook.model.ListeningTest;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Keeps with a mix version what somebody heard blind. It judges nothing: no sign-off is stale because of it.
 *
 * @param version the version it is kept with
 * @param test what was heard
 */
public record RecordListeningTest(MixVersion version, NewListeningTest test) implements Change {

    @Override
    public String label() {
        return "Keep " + test.kind().getLiteral() + " of " + test.answers().size()
                + (test.answers().size() == 1 ? " answer" : " answers");
    }

    @Override
    public void apply(Production production) {
        ListeningTest kept = StagebookFactory.eINSTANCE.createListeningTest();
        kept.setKind(test.kind());
        describe(kept, test.circumstances());
        kept.setSeed(test.draw().seed());
        kept.setPlannedAnswers(test.draw().planned());
        test.candidates().forEach(candidate -> kept.getCandidates().add(candidate(candidate)));
        test.answers().forEach(answer -> kept.getAnswers().add(answer(answer, kept)));
        kept.setRevealedAt(test.revealedAt());
        said(test.remark(), kept::setRemark);
        version.getListeningTests().add(kept);
    }

    private static void describe(ListeningTest kept, Circumstances circumstances) {
        kept.setAt(circumstances.at());
        said(circumstances.by(), kept::setBy);
        circumstances.listener().ifPresent(kept::setListener);
        circumstances.reel().ifPresent(kept::setReel);
        circumstances.range().ifPresent(kept::setRange);
    }

    private static ListeningCandidate candidate(Candidate candidate) {
        ListeningCandidate kept = StagebookFactory.eINSTANCE.createListeningCandidate();
        said(candidate.letter(), kept::setLetter);
        said(candidate.label(), kept::setLabel);
        candidate.version().ifPresent(kept::setVersion);
        said(candidate.file().stem(), kept::setStem);
        said(candidate.file().path(), kept::setPath);
        said(candidate.file().hash(), kept::setHash);
        candidate.loudness().ifPresent(kept::setLoudness);
        kept.setGainDb(candidate.gainDb());
        return kept;
    }

    private static ListeningAnswer answer(Answer answer, ListeningTest test) {
        ListeningAnswer kept = StagebookFactory.eINSTANCE.createListeningAnswer();
        kept.setNumber(answer.number());
        answer.played().ifPresent(it -> kept.setPlayed(test.getCandidates().get(it)));
        answer.chosen().ifPresent(it -> kept.setChosen(test.getCandidates().get(it)));
        said(answer.by(), kept::setBy);
        kept.setAt(answer.at());
        return kept;
    }

    private static void said(String text, Consumer<String> setter) {
        if (!text.isBlank()) {
            setter.accept(text.strip());
        }
    }
}
