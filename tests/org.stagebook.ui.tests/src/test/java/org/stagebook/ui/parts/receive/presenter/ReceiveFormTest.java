package org.stagebook.ui.parts.receive.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.edit.progress.Progress;
import org.stagebook.handoff.verify.VerifyOptions;
import org.stagebook.model.Production;
import org.stagebook.model.store.ProductionStoreException;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.ui.parts.handoff.HandoffStage;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm.Destination;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm.Fact;
import org.stagebook.ui.parts.receive.presenter.ReceiveForm.Step;

class ReceiveFormTest {

    @TempDir
    private Path temporary;

    @Test
    void nothingIsReadBeforeThePackageSaysWhatItIs() throws IOException, ProductionStoreException {
        try (HandoffStage stage = new HandoffStage(temporary).built()) {
            ReceiveForm form = form(Optional.empty());
            assertThat(form.problem()).contains("Choose the folder of the package.");
            form.setFolder(stage.packageFolder().toString());
            assertThat(form.facts())
                    .contains(new Fact("Package", "R1 design v3"), new Fact("To", "Re-recording mixer"));
            assertThat(form.problem()).contains("Say in which role you receive it.");
            form.signature().setRole("Re-recording mixer");
            form.next();
            assertThat(form.step()).isEqualTo(Step.VERIFY);
            assertThat(form.problem()).isPresent();
            form.verified(stage.tools().verifier().verify(stage.packageFolder(), VerifyOptions.DEFAULT, Progress.NONE));
            form.next();
            assertThat(form.problem()).isEmpty();
            form.setPlace(stage.packageFolder().resolve("inside").toString());
            assertThat(form.problem())
                    .hasValueSatisfying(problem -> assertThat(problem).contains("outside"));
        }
    }

    @Test
    void onlyTheProductionOfThePackageCanTakeIt() throws IOException, ProductionStoreException {
        try (HandoffStage stage = new HandoffStage(temporary).built()) {
            ReceiveForm stranger =
                    form(Optional.of(ProductionBuilder.production("Another").build()));
            stranger.setFolder(stage.packageFolder().toString());
            assertThat(stranger.fitsOpen()).isFalse();
            ReceiveForm own = form(Optional.of(stage.open.production()));
            own.setFolder(stage.packageFolder().toString());
            assertThat(own.destination()).isEqualTo(Destination.OPEN_PRODUCTION);
            stranger.choose(Destination.OPEN_PRODUCTION);
            assertThat(stranger.destination()).isEqualTo(Destination.OWN_FOLDER);
            stranger.choose(Destination.PACKAGE_ONLY);
            assertThat(stranger.destination()).isEqualTo(Destination.PACKAGE_ONLY);
        }
    }

    @Test
    void aFolderThatIsNoPackageIsRefusedWithWhatToDo() throws IOException {
        ReceiveForm form = form(Optional.empty());
        form.setFolder(Files.createDirectories(temporary.resolve("empty")).toString());
        assertThat(form.problem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("handoff.json"));
        Files.writeString(temporary.resolve("empty/handoff.json"), "{ this is not JSON");
        form.setFolder(temporary.resolve("empty").toString());
        assertThat(form.folder()).isEmpty();
        assertThat(form.problem()).isPresent();
    }

    private ReceiveForm form(Optional<Production> open) {
        return new ReceiveForm(temporary.resolve("Received"), open, new Signature("", "", (role, by) -> {}));
    }
}
