package org.stagebook.ui.parts.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stagebook.model.MixVersion;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.mtc.MtcFormat;
import org.stagebook.playback.mtc.MtcMessages;
import org.stagebook.timebase.Duration;
import org.stagebook.timebase.Position;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.labels.ObjectLabels;
import org.stagebook.ui.parts.inspector.presenter.Inspection;
import org.stagebook.ui.parts.transport.TimecodeCables;
import org.stagebook.ui.parts.transport.presenter.BlindSession;
import org.stagebook.ui.parts.transport.presenter.BlindSession.Kind;
import org.stagebook.ui.parts.transport.presenter.HeardFile;
import org.stagebook.ui.parts.transport.presenter.Transport;

/** Versions on disk, heard through the transport of a window, on a clock the test turns. */
@Timeout(60)
class HeardVersionsTest {

    private static final int SECOND = HeardStage.SECOND;

    @TempDir
    private Path temporary;

    private HeardStage heard;
    private VersionsStage stage;
    private TimecodeCables ports;
    private Transport transport;

    @BeforeEach
    void print() throws Exception {
        heard = new HeardStage(temporary);
        stage = heard.stage;
        ports = heard.ports;
        transport = heard.transport();
    }

    @AfterEach
    void close() {
        heard.close();
    }

    private Position start() {
        return stage.session.production().getReels().getFirst().getStart();
    }

    private List<String> names() {
        return transport.heardProgramme().orElseThrow().files().stream()
                .map(HeardFile::name)
                .toList();
    }

    @Test
    void playsTheNewestVersionFirstWithTheOlderBesideIt() throws Exception {
        transport.play();
        heard.listen(SECOND);

        assertThat(names()).startsWith("v2", "v1");
        assertThat(transport.isRolling()).isTrue();
        double seconds =
                start().until(stage.open.playhead().position().orElseThrow()).toSeconds();
        assertThat(seconds).isBetween(0.9, 1.3);
    }

    @Test
    void switchesInStepWhilePlaying() throws Exception {
        transport.play();
        heard.listen(SECOND);
        transport.hear(1);
        heard.listen(SECOND / 2);

        assertThat(transport.view().heardName()).contains("v1");
        assertThat(transport.isRolling()).isTrue();
        assertThat(transport.engine().health().isGapless()).isTrue();
    }

    @Test
    void followsThePlayheadWhenSomebodyMovesIt() throws Exception {
        transport.play();
        heard.listen(SECOND / 10);
        Position there = start().plus(Duration.ofSeconds(1));
        stage.open.playhead().moveTo(there);
        heard.listen(SECOND / 10);

        Position now = stage.open.playhead().position().orElseThrow();
        assertThat(there.until(now).toSeconds()).isBetween(0.0, 0.4);
    }

    @Test
    void playsAVersionThatWasAskedFor() throws Exception {
        MixVersion older = stage.version("v1");
        transport.playVersion(older);
        heard.listen(SECOND / 10);

        assertThat(transport.heardVersion()).contains(older);
        assertThat(transport.isRolling()).isTrue();
    }

    @Test
    void whatIsNotThereIsNamedAndTheRestPlays() throws Exception {
        Files.delete(stage.prints.resolve("R1_PM_v2.wav"));
        transport.play();
        heard.listen(SECOND / 10);

        assertThat(transport.view().message()).contains("v2 cannot be heard").contains("R1_PM_v2.wav is not there");
        assertThat(names()).startsWith("v1");
    }

    @Test
    void aLostDeviceStopsItAndSaysWhy() throws Exception {
        transport.play();
        heard.listen(SECOND / 10);
        heard.lose(new DeviceException("The device was unplugged. Connect it and press Play."));

        assertThat(transport.view().message()).contains("unplugged");
        assertThat(transport.isRolling()).isFalse();
        transport.play();
        heard.listen(SECOND / 10);
        assertThat(transport.isRolling()).as("plays again when asked to").isTrue();
    }

    @Test
    void whereItStandsAndPlaysIsSentAsTimecode() throws Exception {
        transport.sendTimecode(Optional.of("cable"));
        transport.follow();
        byte[] standing = ports.take();
        assertThat(standing).as("a full frame").startsWith(0xF0, 0x7F).hasSize(10);

        transport.play();
        heard.listen(SECOND);
        assertThat(ports.take()).as("where it plays").hasSize(10);
        assertThat(ports.take()).as("a quarter frame").startsWith(0xF1);
    }

    @Test
    void aPortThatIsNotThereIsSaid() {
        transport.chaseTimecode(Optional.of("nowhere"));

        assertThat(transport.view().message()).contains("nowhere").contains("choose another port");
        assertThat(transport.timecode().isInUse()).isFalse();
    }

    @Test
    void timecodeThatStandsMovesThePlayheadAndWaits() throws Exception {
        transport.chaseTimecode(Optional.of("cable"));
        Position there = start().plus(Duration.ofSeconds(2));
        ports.say(new MtcMessages(MtcFormat.of(TimecodeFormat.TC_24)).fullFrame(there));
        transport.follow();

        assertThat(stage.open.playhead().position()).contains(there);
        assertThat(transport.view().speed()).contains("Timecode stands");
    }

    @Test
    void aBlindVoteIsKeptWithTheNewestVersion() throws Exception {
        stage.open
                .playhead()
                .loop(new TimeRange(start().plus(Duration.ofSeconds(3)), start().plus(Duration.ofSeconds(5))));
        transport.whenLoaded(() -> transport.say("ready"));
        heard.catchUp();
        BlindSession blind = new BlindSession(transport, () -> 7);
        blind.listener("Director");
        blind.begin(
                Kind.PREFERENCE,
                List.of(blind.choices().get(0), blind.choices().get(1)),
                0,
                () -> transport.say("begun"));
        heard.catchUp();
        assertThat(transport.view().isBlind()).isTrue();
        transport.play();
        blind.hear("B");
        heard.listen(SECOND / 10);
        blind.hear("A");
        heard.listen(SECOND / 10);
        assertThat(blind.vote("A")).isEmpty();
        assertThat(blind.reveal()).contains("A was v").contains("1 vote");
        assertThat(transport.view().isBlind()).isFalse();

        assertThat(blind.keep("the wind")).isTrue();
        assertThat(stage.version("v2").getListeningTests()).singleElement().satisfies(kept -> {
            assertThat(kept.getSeed()).isEqualTo(7);
            assertThat(kept.getCandidates()).hasSize(2);
            assertThat(kept.getCandidates().stream()
                            .mapToDouble(each -> each.getGainDb())
                            .min()
                            .orElse(0))
                    .as("the louder one is brought down")
                    .isLessThan(-1);
        });
        assertThat(Inspection.of(stage.version("v2"), ObjectLabels.standard()).fields())
                .anyMatch(field -> field.name().equals("Heard blind")
                        && field.value().startsWith("Blind preference, Director: preferred: "));
    }
}
