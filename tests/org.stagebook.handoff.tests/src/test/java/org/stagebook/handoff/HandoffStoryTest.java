package org.stagebook.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.EditingSession;
import org.stagebook.handoff.accept.AcceptRequest;
import org.stagebook.handoff.accept.AcceptanceResult;
import org.stagebook.handoff.build.BuildResult;
import org.stagebook.handoff.document.PackageDescription;
import org.stagebook.handoff.mhl.HistoryReader;
import org.stagebook.handoff.mhl.Schemas;
import org.stagebook.handoff.record.ProductionLink;
import org.stagebook.handoff.verify.VerificationReport;
import org.stagebook.model.CheckOutcome;
import org.stagebook.model.ContentRole;
import org.stagebook.model.HandoffItem;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.HandoffState;
import org.stagebook.model.Verdict;
import org.stagebook.model.store.ProductionStoreException;

/** From the sound designer's folder to the mixer's acceptance. */
@Tag("thorough")
class HandoffStoryTest {
    private static final String DX = "contents/DX/FRY_R1_DX.wav";
    private static final String FX = "contents/FX/FRY R1 FX & doors <1>.wav";

    @TempDir
    Path base;

    @Test
    void builtSpoiltVerifiedAcceptedAndVerifiedAgain() throws IOException, ProductionStoreException {
        HandoffFixture fixture = new HandoffFixture(base);
        Path out = fixture.out();
        try (EditingSession session = fixture.newProduction()) {
            fixture.build(session);
            assertThat(fixture.verify().isClean()).isTrue();

            Files.writeString(out.resolve(DX), "dialogue with a click");
            Path sound = Files.move(out.resolve(FX), base.resolve("kept.wav"));
            Files.writeString(out.resolve("contents/FX/stray.wav"), "nobody sent this");
            VerificationReport spoilt = fixture.verify();
            assertThat(spoilt.paths(CheckOutcome.CHANGED)).containsExactly(DX);
            assertThat(spoilt.paths(CheckOutcome.MISSING)).containsExactly(FX);
            assertThat(spoilt.paths(CheckOutcome.EXTRA)).containsExactly("contents/FX/stray.wav");
            assertThat(spoilt.paths(CheckOutcome.UNCHANGED))
                    .containsExactly(
                            "brief.txt",
                            "contents/BG/FRY_R1_BG.wav",
                            "contents/FOL/FRY_R1_Foley.wav",
                            "contents/FRY_R1.ptx",
                            "handoff.json",
                            "stagebook/handoffs/R1-design-to-mix.handoff",
                            "stagebook/production.stagebook");
            assertThat(spoilt.generation()).hasValue(3);
            assertThat(spoilt.isClean()).isFalse();
            assertThat(fixture.verify().files()).as("an extra file stays extra").isEqualTo(spoilt.files());

            AcceptRequest request = AcceptRequest.as("Re-recording mixer").except("FRY_R1_DX.wav", "click at the door");
            assertThatThrownBy(() -> fixture.accept(out, request))
                    .hasMessageStartingWith("1 of 5 files cannot be accepted")
                    .hasMessageContaining(FX);
            AcceptanceResult accepted = fixture.accept(out, request.except(FX, "to be sent again"));
            assertThat(accepted.notes()).singleElement().asString().contains("contents/FX/stray.wav");
            ProductionLink.of(out).record(spoilt, session);
            ProductionLink.of(out).record(accepted.said(), session);
            assertRecorded(session);

            Files.writeString(out.resolve(DX), "dialogue");
            Files.move(sound, out.resolve(FX));
            Files.delete(out.resolve("contents/FX/stray.wav"));
            VerificationReport mended = fixture.verify();
            assertThat(mended.files()).allMatch(f -> f.outcome() == CheckOutcome.UNCHANGED);
            assertThat(mended.isClean())
                    .as("the acceptance in the package is no extra file")
                    .isTrue();
            assertThat(out.resolve("handoff-acceptance.json")).exists();
        }
        JsonSchemas.validate(out.resolve("handoff.json"), "handoff");
        JsonSchemas.validate(out.resolve("handoff-acceptance.json"), "handoff-acceptance");
        assertThat(HistoryReader.read(out).manifests()).hasSize(5);
        try (var manifests = Files.list(out.resolve("ascmhl"))) {
            for (Path manifest :
                    manifests.filter(m -> m.toString().endsWith(".mhl")).toList()) {
                Schemas.validateManifest(manifest);
            }
        }
        Schemas.validateChain(out.resolve("ascmhl/ascmhl_chain.xml"));
    }

    private static void assertRecorded(EditingSession session) {
        HandoffPackage handoff = session.production().getHandoffs().getFirst();
        assertThat(handoff.getState()).isEqualTo(HandoffState.ACCEPTED_WITH_EXCEPTIONS);
        assertThat(handoff.getVerifications()).singleElement().satisfies(v -> {
            assertThat(List.of(v.getUnchanged(), v.getMissing(), v.getExtra(), v.getChanged()))
                    .isEqualTo(List.of(7, 1, 1, 1));
            assertThat(v.getGeneration()).isEqualTo(3);
        });
        assertThat(handoff.getContents()).hasSize(5).allSatisfy(item -> {
            boolean refused = List.of(DX, FX).contains(item.getPath());
            assertThat(item.getAcceptance().getVerdict()).isEqualTo(refused ? Verdict.REFUSED : Verdict.ACCEPTED);
            assertThat(item.getAcceptance().getRole()).isEqualTo("Re-recording mixer");
        });
    }

    @Test
    void theProductionRecordsWhatWasBuiltInOneStepAndKeepsIt() throws IOException, ProductionStoreException {
        HandoffFixture fixture = new HandoffFixture(base);
        try (EditingSession session = fixture.newProduction()) {
            BuildResult result = fixture.build(session);
            assertThat(session.undoLabel()).contains("Build handoff R1 design to mix");
            session.save();
            assertThat(result.description().production().folder()).isEqualTo("../../ferry");
            assertThat(ProductionLink.of(fixture.out()).productionFolder()).contains(fixture.productionFolder());
        }
        try (EditingSession session = EditingSession.open(fixture.productionFolder())) {
            HandoffPackage handoff = session.production().getHandoffs().getFirst();
            assertThat(handoff.getState()).isEqualTo(HandoffState.ISSUED);
            assertThat(handoff.getFolder()).isEqualTo("../out/R1 design to mix");
            assertThat(handoff.getSender()).isEqualTo("Supervising sound editor");
            assertThat(handoff.getContents())
                    .extracting(HandoffItem::getPath, HandoffItem::getRole, HandoffItem::getSizeBytes)
                    .contains(
                            tuple(DX, ContentRole.DIALOGUE, 8L), tuple("contents/FRY_R1.ptx", ContentRole.SESSION, 7L));
        }
    }

    @Test
    void aProductionOpenedByARelativePathIsFoundFromThePackage() throws IOException, ProductionStoreException {
        HandoffFixture fixture = new HandoffFixture(base);
        try (EditingSession session = fixture.newProduction()) {
            session.save();
        }
        Path relative = Path.of("").toAbsolutePath().relativize(fixture.productionFolder());
        try (EditingSession session = EditingSession.open(relative)) {
            fixture.build(session);
            assertThat(session.production().getHandoffs().getFirst().getFolder())
                    .isEqualTo("../out/R1 design to mix");
        }
        assertThat(ProductionLink.of(fixture.out()).productionFolder()).contains(fixture.productionFolder());
    }

    @Test
    void thePackageDescribesItself() throws IOException, ProductionStoreException {
        HandoffFixture fixture = new HandoffFixture(base);
        try (EditingSession session = fixture.newProduction()) {
            fixture.build(session);
        }
        assertThat(HandoffFixture.tree(fixture.out()))
                .contains("brief.txt", "contents", "handoff.json", "ascmhl/ascmhl_chain.xml", DX)
                .hasSize(19);
        PackageDescription description = ProductionLink.of(fixture.out()).description();
        assertThat(description.production().title()).isEqualTo("The Ferry");
        assertThat(description.documents())
                .extracting(PackageDescription.PackedFile::path)
                .containsExactly("brief.txt");
        assertThat(Files.readString(fixture.out().resolve("handoff.json")))
                .startsWith("{\n  \"format\" : \"stagebook-handoff\",\n  \"version\" : 2,\n  \"package\" : {");
    }
}
