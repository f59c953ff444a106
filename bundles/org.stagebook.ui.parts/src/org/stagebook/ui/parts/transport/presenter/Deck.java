package org.stagebook.ui.parts.transport.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.DeviceException;
import org.stagebook.playback.device.DeviceInfo;
import org.stagebook.playback.device.StreamFormat;
import org.stagebook.playback.engine.PlaybackEngine;

/** The devices there are, and the one that is open. */
public final class Deck {

    private static final int BLOCK_FRAMES = 512;

    private final List<AudioBackend> backends;

    /**
     * A device of a backend.
     *
     * @param backend that reaches it
     * @param device which one
     */
    public record Choice(AudioBackend backend, DeviceInfo device) {
        /** What settings keep. */
        public String key() {
            return backend.id() + "/" + device.id();
        }

        /** What people read. */
        public String name() {
            return backend.name() + ": " + device.name();
        }
    }

    public Deck(AudioBackends backends) {
        this.backends = backends.all();
    }

    /** Everything that could be opened now. Asks drivers and servers, which may take a moment. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (AudioBackend backend : backends) {
            backend.devices().forEach(device -> choices.add(new Choice(backend, device)));
        }
        return choices;
    }

    /**
     * Opens the device that was chosen, or the first that can be had.
     *
     * @param chosen the key of a choice, empty for any
     * @return which one is open, and what had to be said about those before it
     * @throws DeviceException if none could be opened
     */
    public Opened open(PlaybackEngine engine, String chosen, ChannelOrder order, int sampleRateHz)
            throws DeviceException {
        List<Choice> all = choices();
        List<Choice> wanted = new ArrayList<>(
                all.stream().filter(choice -> choice.key().equals(chosen)).toList());
        String missing = wanted.isEmpty() && !chosen.isEmpty()
                ? "The sound device that was chosen is not there; another one plays. "
                : "";
        all.stream().filter(choice -> !wanted.contains(choice)).forEach(wanted::add);
        StringBuilder said = new StringBuilder(missing);
        for (Choice choice : wanted) {
            try {
                StreamFormat format = engine.open(
                        choice.backend(), choice.device().id(), new StreamFormat(sampleRateHz, order, BLOCK_FRAMES));
                return new Opened(
                        choice, format, said.append(choice.device().remark()).toString());
            } catch (DeviceException e) {
                said.append(e.message()).append(' ');
            }
        }
        throw new DeviceException(said.append("There is no other sound device.").toString());
    }

    /**
     * An open device.
     *
     * @param choice which one
     * @param format what it plays
     * @param remark what people should know, empty for nothing
     */
    public record Opened(Choice choice, StreamFormat format, String remark) {
        /** As the bar shows it. */
        public String summary() {
            return choice.name() + "  " + format.sampleRateHz() / 1000.0 + " kHz  " + layout();
        }

        private String layout() {
            return Optional.of(format.order())
                    .flatMap(ChannelOrder::layout)
                    .map(layout -> layout.label())
                    .orElse(format.channels() + " channels");
        }
    }
}
