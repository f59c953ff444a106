package org.stagebook.ui.parts.signoff.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.history.signoff.SignOffScope;
import org.stagebook.history.signoff.SignOffWord;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.handoff.presenter.Signature;
import org.stagebook.ui.parts.signoff.SignedStage;

/** What one key proposes: the smallest part that is meant, the latest version, whoever signed last. */
class SignOffFormTest {

    @TempDir
    private Path temporary;

    private SignedStage stage;
    private final List<String> kept = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        stage = new SignedStage(temporary.resolve("harbour"));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void selectedCuesComeFirstThenTheSceneAtThePlayhead() {
        List<SignOffScope> scopes = here(List.of(stage.cue("FX2"), stage.cue("FX1")), "01:01:06:00");
        assertThat(scopes)
                .extracting(SignOffScope::words)
                .containsExactly("Cues FX1 to FX2 of R1", "Scene 2 of R1", "R1", "The whole");
        assertThat(scopes.getFirst().rangeOf()).hasValueSatisfying(range -> {
            assertThat(range.start()).isEqualTo(at("01:01:05:00"));
            assertThat(range.end()).isEqualTo(at("01:01:12:00"));
        });
    }

    @Test
    void aSceneOrReelThatIsSelectedIsMeant() {
        assertThat(here(List.of(stage.scene("3")), "01:00:10:00"))
                .extracting(SignOffScope::words)
                .containsExactly("Scene 3 of R1", "R1", "The whole");
        assertThat(here(List.of(stage.reel(2)), "09:00:00:00"))
                .extracting(SignOffScope::words)
                .containsExactly("R2", "The whole");
    }

    @Test
    void nothingSelectedAndNoPlayheadLeavesReelAndWhole() {
        assertThat(new Whereabouts(stage.production(), List.of(), Optional.of(stage.reel(1)), Optional.empty())
                        .scopes())
                .extracting(SignOffScope::words)
                .containsExactly("R1", "The whole");
    }

    @Test
    void theLatestVersionIsProposedAndNoneCanBeSaid() {
        SignOffForm form = form("Director", true);
        assertThat(form.versionLines()).hasSize(3);
        assertThat(form.versionLines().getFirst()).startsWith("v12");
        assertThat(form.versionLine()).isZero();
        form.chooseVersion(2);
        form.chooseScope(1);
        assertThat(form.word().version())
                .as("the part that was chosen next proposes the latest again")
                .hasValueSatisfying(version -> assertThat(version.getLabel()).isEqualTo("v12"));
        form.chooseVersion(2);
        assertThat(form.word().version()).isEmpty();
    }

    @Test
    void somebodySignsAndIsRememberedOnceItIsConfirmed() {
        SignOffForm form = form("", false);
        assertThat(form.problem()).hasValue("Say who signs off.");
        form.setBy(" Director ");
        form.setRole("director");
        form.setConditions(" music as temp ");
        assertThat(form.problem()).isEmpty();
        assertThat(kept).isEmpty();
        SignOffWord word = form.word();
        assertThat(word.by()).isEqualTo("Director");
        assertThat(word.conditions()).isEqualTo("music as temp");
        assertThat(kept).containsExactly("director/Director");
    }

    @Test
    void whetherItIsSignedWithAKeyIsSaid() {
        assertThat(form("Director", true).keyLine()).contains("signed with your key");
        assertThat(form("Director", false).keyLine()).contains("without a signature", "user.signingkey");
    }

    private SignOffForm form(String by, boolean hasKey) {
        Signature signature = new Signature("", by, (role, name) -> kept.add(role + "/" + name));
        return new SignOffForm(stage.production(), here(List.of(stage.cue("FX1")), "01:01:06:00"), signature, hasKey);
    }

    private List<SignOffScope> here(List<EObject> selected, String playhead) {
        return new Whereabouts(stage.production(), selected, Optional.of(stage.reel(1)), Optional.of(at(playhead)))
                .scopes();
    }

    private static Position at(String timecode) {
        return TimecodeFormat.TC_24.parsePosition(timecode);
    }
}
