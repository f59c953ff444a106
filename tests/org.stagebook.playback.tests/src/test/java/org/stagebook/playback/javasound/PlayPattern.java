package org.stagebook.playback.javasound;

import org.stagebook.audio.ChannelOrder;
import org.stagebook.playback.device.AudioBackend;
import org.stagebook.playback.device.AudioBackends;
import org.stagebook.playback.device.AudioStream;
import org.stagebook.playback.device.LossRecorder;
import org.stagebook.playback.device.Pattern;
import org.stagebook.playback.device.PatternRenderer;
import org.stagebook.playback.device.StreamFormat;

/** Plays a pattern and prints what the device was opened as: adapter, pattern, order, frames, and the device by its place. */
public final class PlayPattern {

    private PlayPattern() {}

    public static void main(String[] arguments) throws Exception {
        AudioBackend backend = AudioBackends.installed().ofId(arguments[0]).orElseThrow();
        ChannelOrder order = ChannelOrder.parse(arguments[2]);
        String device = backend.devices().get(Integer.parseInt(arguments[4])).id();
        LossRecorder losses = new LossRecorder();
        try (AudioStream stream = backend.open(device, new StreamFormat(48_000, order, 256))) {
            System.out.println("Opened " + device + " as " + stream.format());
            PatternRenderer renderer = new PatternRenderer(
                    Pattern.valueOf(arguments[1]), stream.format().order(), Long.parseLong(arguments[3]));
            stream.start(renderer, losses);
            renderer.awaitGoal();
        }
        losses.heard().forEach(loss -> System.out.println("Lost: " + loss.getMessage()));
    }
}
