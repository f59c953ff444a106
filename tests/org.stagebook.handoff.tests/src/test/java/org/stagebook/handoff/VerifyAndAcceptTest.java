package org.stagebook.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.ItemWord;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.accept.AcceptanceResult;
import org.stagebook.handoff.document.AcceptanceFile;
import org.stagebook.handoff.document.AcceptanceFiles;
import org.stagebook.handoff.hash.CancelledException;
import org.stagebook.handoff.hash.HashAlgorithm;
import org.stagebook.handoff.mhl.Corpus;
import org.stagebook.handoff.mhl.HistoryProblem;
import org.stagebook.handoff.mhl.HistoryReader;
import org.stagebook.handoff.mhl.TestHistories;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.store.ProductionStoreException;

/** Verifying and accepting a package of which only the folder is there. */
class VerifyAndAcceptTest {
    private static final String DX = "contents/DX/FRY_R1_DX.wav";

    @TempDir
    Path base;

    private HandoffFixture fixture;
    private Path out;

    @BeforeEach
    void build() throws IOException, ProductionStoreException {
        fixture = new HandoffFixture(base);
        out = fixture.out();
        try (EditingSession session = fixture.newProduction()) {
            fixture.build(session);
            session.save();
        }
    }

    @ParameterizedTest
    @EnumSource(HashAlgorithm.class)
    void everyFormatCanBeAskedForAfterwards(HashAlgorithm algorithm) throws IOException {
        VerifyOptions options = VerifyOptions.DEFAULT.in(algorithm);
        assertThat(fixture.verifier().verify(out, options, Progress.NONE).isClean())
                .isTrue();
        Files.writeString(out.resolve(DX), "Dialogue");
        assertThat(fixture.verifier().verify(out, options, Progress.NONE).paths(CheckOutcome.CHANGED))
                .containsExactly(DX);
    }

    @Test
    void aMovedPackageVerifies() throws IOException {
        Path moved = Files.move(out, base.resolve("on another disk"));
        VerificationReport report = fixture.verifier().verify(moved, VerifyOptions.DEFAULT, Progress.NONE);
        assertThat(report.isClean()).isTrue();
        assertThat(report.folders()).isNotEmpty().allMatch(f -> f.matches());
    }

    @Test
    void aBrokenChainIsNamedFirstAndNothingIsAdded() throws IOException {
        fixture.verify();
        Path first = TestHistories.manifests(out).getFirst();
        Files.writeString(first, Files.readString(first).replace("original", "verified"));
        VerificationReport report = fixture.verify();
        assertThat(report.isClean()).isFalse();
        assertThat(report.problems())
                .extracting(HistoryProblem::kind)
                .containsExactly(HistoryProblem.Kind.ALTERED_MANIFEST);
        assertThat(report.generation()).isEmpty();
        assertThat(report.notes()).contains("No generation was added, because the history is broken.");
        assertThat(TestHistories.manifests(out)).hasSize(2);
        assertThatThrownBy(() -> fixture.accept(out, AcceptRequest.as("Re-recording mixer")))
                .hasMessageContaining("its history cannot be trusted");
    }

    @Test
    void withoutAChainTheFilesAreStillComparedAndNothingIsProven() throws IOException {
        Files.delete(out.resolve("ascmhl/ascmhl_chain.xml"));
        HandoffFixture.write(out, DX, "another recording");
        VerificationReport report = fixture.verify();
        assertThat(report.problems())
                .extracting(HistoryProblem::kind)
                .contains(HistoryProblem.Kind.MISSING_CHAIN, HistoryProblem.Kind.UNPROVEN);
        assertThat(report.paths(CheckOutcome.CHANGED)).containsExactly(DX);
        assertThat(report.paths(CheckOutcome.EXTRA)).isEmpty();
        assertThat(report.isClean()).isFalse();
        assertThat(report.generation()).isEmpty();
    }

    @Test
    void aFileReplacedByALinkOutIsChangedAndNotRead() throws IOException {
        Path secret = HandoffFixture.write(base, "secret.wav", "dialogue");
        Files.delete(out.resolve(DX));
        Files.createSymbolicLink(out.resolve(DX), secret);
        VerificationReport report = fixture.verify();
        assertThat(report.files())
                .filteredOn(f -> f.outcome() != CheckOutcome.UNCHANGED)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.path()).isEqualTo(DX);
                    assertThat(f.outcome()).isEqualTo(CheckOutcome.CHANGED);
                    assertThat(f.detail()).contains("leaves the folder");
                });
    }

    @Test
    void cancellingAddsNothing() throws IOException {
        List<String> before = HandoffFixture.tree(out);
        Progress cancelled = new Progress() {
            @Override
            public void begin(String what, long totalUnits) {}

            @Override
            public void worked(long units) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> fixture.verifier().verify(out, VerifyOptions.DEFAULT, cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(HandoffFixture.tree(out)).isEqualTo(before);
    }

    @Test
    void aHistoryThatCannotBeWrittenToIsStillVerifiedAndStaysWhole() throws IOException {
        HandoffFixture.write(out, "ascmhl/.ascmhl_chain.xml.part/in the way", "x");
        VerificationReport report = fixture.verify();
        assertThat(report.isClean()).isTrue();
        assertThat(report.generation()).isEmpty();
        assertThat(report.notes()).singleElement().asString().contains("could not be recorded in the package");
        assertThat(TestHistories.manifests(out)).hasSize(1);
        assertThat(HistoryReader.read(out).problems()).isEmpty();
    }

    @Test
    void aFolderOfAnotherToolFollowsTheStandardAlone() throws IOException {
        Path card = Corpus.copy(Corpus.scenario("scenario_04/file_server/A002R2EC"), base.resolve("A002R2EC"));
        HandoffFixture.write(card, "added.txt", "added");
        VerificationReport first = fixture.verifier().verify(card, VerifyOptions.DEFAULT, Progress.NONE);
        assertThat(first.paths(CheckOutcome.CHANGED)).containsExactly("Sidecar.txt");
        assertThat(first.paths(CheckOutcome.EXTRA)).containsExactly("added.txt");
        assertThat(first.generation()).hasValue(3);
        VerificationReport second = fixture.verifier().verify(card, VerifyOptions.DEFAULT, Progress.NONE);
        assertThat(second.paths(CheckOutcome.EXTRA)).isEmpty();
        assertThat(second.paths(CheckOutcome.CHANGED)).containsExactly("Sidecar.txt");
    }

    @Test
    void exceptionsMustNameAFileAndAReason() {
        AcceptRequest accept = AcceptRequest.as("Re-recording mixer");
        assertRefused(accept.except("nothing.wav", "bad"), "No file \"nothing.wav\" was handed over");
        assertThatThrownBy(() -> accept.except("FRY_R1_DX.wav", " ")).hasMessageContaining("needs words");
        assertRefused(accept.except("../secret.wav", "bad"), "No file");
        assertRefused(AcceptRequest.as(" "), "in which role");
        assertThat(out.resolve("handoff-acceptance.json")).doesNotExist();
    }

    @Test
    void whatIsMissingOrChangedCanOnlyBeRefused() throws IOException {
        Files.delete(out.resolve(DX));
        AcceptRequest accept = AcceptRequest.as("Re-recording mixer");
        assertRefused(accept, DX + " (missing)");
        assertThat(out.resolve("handoff-acceptance.json")).doesNotExist();
        assertThat(fixture.accept(out, accept.except(DX, "not there")).hasExceptions())
                .isTrue();
    }

    @Test
    void theLastWordCountsAndAllWordsAreKept() throws IOException {
        fixture.accept(out, AcceptRequest.as("Re-recording mixer").except("DX/FRY_R1_DX.wav", "clicks"));
        fixture.accept(out, AcceptRequest.as("Re-recording mixer").with("FRY_R1_DX.wav", ItemWord.ACCEPTED));
        AcceptanceFile file = new AcceptanceFiles().in(out).orElseThrow();
        assertThat(file.acceptances()).hasSize(2);
        assertThat(file.acceptances().getFirst().items())
                .filteredOn(i -> !i.accepts())
                .singleElement()
                .satisfies(i -> assertThat(i.reason()).isEqualTo("clicks"));
        assertThat(file.latest().values()).hasSize(5).allMatch(AcceptanceFile.ItemVerdict::accepts);
        assertThat(fixture.verify().isClean()).isTrue();
    }

    @Test
    void nothingIsAcceptedBecauseSomebodyForgotToRefuseItAgain() throws IOException {
        AcceptRequest mixer = AcceptRequest.as("Re-recording mixer");
        fixture.accept(
                out,
                mixer.except("FRY_R1_DX.wav", "clicks")
                        .with("FRY_R1_BG.wav", ItemWord.queried("Stereo?"))
                        .with("FRY_R1_Foley.wav", ItemWord.remarked("Short")));
        fixture.accept(out, mixer.with("FRY_R1_BG.wav", ItemWord.queried("Stereo?")));
        AcceptanceResult again = fixture.accept(out, mixer);
        assertThat(again.notes())
                .anyMatch(note -> note.contains("As it was said before") && note.contains(DX + " (refused)"));
        AcceptanceFile file = new AcceptanceFiles().in(out).orElseThrow();
        assertThat(file.latest().values())
                .extracting(AcceptanceFile.ItemVerdict::verdict)
                .containsExactlyInAnyOrder("refused", "queried", "accepted with a remark", "accepted", "accepted");
        assertThat(file.queries()).as("asked once").hasSize(1);
        assertThat(file.states().getLast().state()).isEqualTo("received");

        fixture.accept(out, mixer.liftingAll());
        AcceptanceFile lifted = new AcceptanceFiles().in(out).orElseThrow();
        assertThat(lifted.latest().values()).allMatch(item -> item.verdict().equals("accepted"));
        assertThat(lifted.states().getLast().state()).isEqualTo("accepted");
    }

    @Test
    void theWordTellsWhatArrivedInstead() throws IOException {
        Files.writeString(out.resolve(DX), "dialogue with a click");
        fixture.accept(out, AcceptRequest.as("Re-recording mixer").except(DX, "a click"));
        AcceptanceFile.ItemVerdict word = Objects.requireNonNull(
                new AcceptanceFiles().in(out).orElseThrow().latest().get(DX));
        String sealed = HashAlgorithm.XXH64.hash("dialogue".getBytes(UTF_8)).toString();
        String arrived = HashAlgorithm.XXH64
                .hash("dialogue with a click".getBytes(UTF_8))
                .toString();
        assertThat(word.hash()).isEqualTo(sealed);
        assertThat(word.outcome()).isEqualTo("undeclared change");
        assertThat(word.found()).isEqualTo(arrived);
    }

    @Test
    void aDescriptionThatWasTamperedWithIsNotAccepted() throws IOException {
        Path json = out.resolve("handoff.json");
        Files.writeString(json, Files.readString(json).replace(DX, "contents/DX/other.wav"));
        assertRefused(AcceptRequest.as("Re-recording mixer"), "is not the one that was sealed");
    }

    @Test
    void aStrangersProductionIsLeftAlone() throws IOException, ProductionStoreException {
        AcceptanceResult result = fixture.accept(out, AcceptRequest.as("Re-recording mixer"));
        HandoffFixture other = new HandoffFixture(base.resolve("other"));
        Files.createDirectories(base.resolve("other"));
        try (EditingSession stranger = other.newProduction("x")) {
            assertThatThrownBy(() -> ProductionLink.of(out).record(result.said(), stranger))
                    .isInstanceOf(HandoffException.class)
                    .hasMessageContaining("that production was left as it is");
            assertThat(stranger.isDirty()).isFalse();
        }
    }

    private void assertRefused(AcceptRequest request, String reason) {
        assertThatThrownBy(() -> fixture.accept(out, request))
                .isInstanceOf(HandoffException.class)
                .hasMessageContaining(reason);
    }
}
