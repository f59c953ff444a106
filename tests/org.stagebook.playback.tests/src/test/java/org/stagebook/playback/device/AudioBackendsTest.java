package org.stagebook.playback.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stagebook.audio.ChannelOrder;

class AudioBackendsTest {

    private static final StreamFormat STEREO = new StreamFormat(48_000, ChannelOrder.L_R, 256);

    @Test
    void allAdaptersAreFoundInTheirOrder() {
        assertThat(AudioBackends.installed().all())
                .extracting(AudioBackend::id)
                .containsExactly("jack", "openal", "javasound", "none", "file");
    }

    @Test
    void aDeviceThatIsNotThereIsSaidInASentence() {
        for (AudioBackend backend : AudioBackends.installed().all()) {
            assertThatThrownBy(() -> backend.open("no such\0device", STEREO))
                    .as(backend.id())
                    .isInstanceOf(DeviceException.class)
                    .hasMessageEndingWith(".")
                    .hasMessageMatching("(?s).*([Cc]hoose|Name|Install|Start).*");
        }
    }

    @Test
    void withoutServerAndCardNothingIsListedAndNothingSaid() throws Exception {
        ForkedJava.Outcome outcome = ForkedJava.run(
                ListDevices.class, Map.of("JACK_DEFAULT_SERVER", "nobody", "ALSA_CONFIG_PATH", "/dev/null"));
        assertThat(outcome.words()
                        .lines()
                        .filter(line -> !line.contains("sun.misc.Unsafe") && !line.startsWith("WARNING: Please")))
                .containsExactly("none silent");
    }
}
