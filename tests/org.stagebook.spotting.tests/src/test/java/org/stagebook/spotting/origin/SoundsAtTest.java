package org.stagebook.spotting.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.edit.EditingSession;
import org.stagebook.model.Clip;
import org.stagebook.model.Cue;
import org.stagebook.model.Origin;
import org.stagebook.model.Recording;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimecodeFormat;

class SoundsAtTest {

    private static final Position HERE = TimecodeFormat.TC_24.parsePosition("01:00:11:00");

    private final EditingSession session = ProductionBuilder.production("The Harbour")
            .reel(
                    1,
                    reel -> reel.cue("F1", "FX", "01:00:10:00", "01:00:12:00")
                            .cue("F2", "FX", "01:00:11:00", "01:00:22:00")
                            .cue("F3", "FX", "01:00:12:00", "01:00:22:00")
                            .track("FX 1", "01:00:10:00", "01:00:20:00"))
            .session();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void clipsFirstThenCuesNobodyHasCutYet() {
        session.run("Carry", production -> cue(0).getClips().add(clip()));
        List<Sounding> sounds = SoundsAt.of(session.production(), HERE).sounds();
        assertThat(sounds).extracting(Sounding::object).containsExactly(clip(), cue(1));
        assertThat(sounds.getFirst().role()).isEqualTo("FX");
        assertThat(sounds.getFirst().track()).isEqualTo("FX 1");
        assertThat(sounds.getFirst().silent()).isFalse();
        session.run("Mute", production -> clip().setMuted(true));
        assertThat(SoundsAt.of(session.production(), HERE).sounds().getFirst().silent())
                .isTrue();
    }

    @Test
    void theSlateOfTheRecordingSaysProduction() {
        session.run("Slate", production -> recording("SoundDev: 788T", "14A", "3", ""));
        OriginFinding finding = OriginFinding.of(clip());
        assertThat(finding.origin()).isEqualTo(Origin.PRODUCTION);
        assertThat(finding.inWords()).contains("iXML: scene 14A take 3", "bext: recorded with SoundDev: 788T");
    }

    @Test
    void whatSomebodySaidCountsMoreThanAllNames() {
        session.run("Say", production -> {
            recording("SoundDev: 788T", "14A", "3", "");
            clip().setOrigin(Origin.LIBRARY);
            clip().setOriginEvidence("replaced after the temp mix");
        });
        OriginFinding finding = OriginFinding.of(clip());
        assertThat(finding.origin()).isEqualTo(Origin.LIBRARY);
        assertThat(finding.isContradicted()).isTrue();
        assertThat(finding.inWords()).startsWith("stated: replaced after the temp mix");
    }

    @Test
    void aCueIsWhereItsClipsComeFrom() {
        session.run("Carry", production -> {
            recording("Nagra", "", "", "");
            cue(0).getClips().add(clip());
        });
        assertThat(OriginFinding.of(cue(0)).origin()).isEqualTo(Origin.PRODUCTION);
        assertThat(OriginFinding.of(cue(1)).origin()).isEqualTo(Origin.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "DOORWood_Slam Heavy_ABC_Lib.wav, LIBRARY",
        "SFX Library/Doors/slam 3.wav, LIBRARY",
        "Macintosh HD:Library:Audio:slam.wav, UNKNOWN",
        "ADR_R1_KEEPER_T3.wav, POST",
        "Foley/FOL_steps.wav, POST",
        "Folder/fly past.wav, UNKNOWN",
        "Butterfly 2.wav, UNKNOWN",
        "14A-3_01.wav, PRODUCTION",
        "107_T02.wav, PRODUCTION",
        "2019-11-21.wav, UNKNOWN",
        "slam.wav, UNKNOWN",
    })
    void namesOfFiles(String file, Origin origin) {
        session.run("Name", production -> {
            clip().setName("x");
            clip().setSourceFile(file);
        });
        assertThat(OriginFinding.of(clip()).origin()).isEqualTo(origin);
    }

    private void recording(String originator, String scene, String take, String file) {
        Recording recording = StagebookFactory.eINSTANCE.createRecording();
        recording.setOriginator(originator);
        recording.setScene(scene);
        recording.setTake(take);
        recording.setFile(file);
        clip().getRecordings().add(recording);
    }

    private Reel reel() {
        return session.production().getReels().getFirst();
    }

    private Clip clip() {
        return reel().getTracks().getFirst().getClips().getFirst();
    }

    private Cue cue(int index) {
        return reel().getCues().get(index);
    }
}
