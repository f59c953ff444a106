package org.stagebook.audio.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.flac.DamagedSpan;
import org.stagebook.audio.flac.FlacInfo;
import org.stagebook.audio.flac.FlacReader;
import org.stagebook.audio.flac.FlacSound;
import org.stagebook.audio.flac.FlacSurvey;
import org.stagebook.audio.order.ChannelAssignment;
import org.stagebook.audio.order.OrderSource;
import org.stagebook.audio.order.OrderStatement;
import org.stagebook.audio.source.SoundSource;
import org.stagebook.audio.wave.ChannelMask;

/** A FLAC file: what of it is there, and what is damaged. */
record FlacSoundFile(Path file) {

    SoundFile read() throws IOException {
        FlacInfo stated = new FlacReader().read(file);
        FlacSurvey survey = FlacSurvey.of(file, stated);
        FlacInfo info = survey.info();
        List<String> remarks = new ArrayList<>();
        if (stated.frames() == 0) {
            remarks.add("It does not state how long it is; " + SoundTime.of(info.frames(), info.sampleRateHz())
                    + " were found.");
        }
        List<OrderStatement> statements = statement(info, remarks).stream().toList();
        return new SoundFile(
                file,
                new RecordingFormat(
                        "FLAC", info.bitsPerSample() + "-bit", info.sampleRateHz(), info.channels(), info.frames()),
                new Opener(new FlacSound(file, survey)),
                Optional.empty(),
                OptionalLong.empty(),
                statements,
                Optional.empty(),
                losses(survey, stated),
                remarks);
    }

    private record Opener(FlacSound sound) implements SoundOpener {
        @Override
        public SoundSource open() throws IOException {
            return sound.open();
        }

        @Override
        public long openBytes() {
            return sound.sourceBytes();
        }
    }

    private static Optional<OrderStatement> statement(FlacInfo info, List<String> remarks) {
        ChannelAssignment mask = new ChannelMask(info.channelMask()).assignment(info.channels(), remarks);
        return mask.source() == OrderSource.CHANNEL_MASK
                ? mask.order().map(order -> maskStatement(order, info.channelMask()))
                : info.definedOrder()
                        .map(order -> new OrderStatement(
                                order,
                                OrderSource.FILE_FORMAT,
                                "The FLAC format, which defines it for " + info.channels() + " channels,"));
    }

    private static OrderStatement maskStatement(ChannelOrder order, int mask) {
        return new OrderStatement(order, OrderSource.CHANNEL_MASK, "The channel mask 0x%X".formatted(mask));
    }

    private static List<String> losses(FlacSurvey survey, FlacInfo stated) {
        List<String> losses = new ArrayList<>();
        if (!survey.damage().isEmpty()) {
            losses.add(damage(survey));
        }
        long there = survey.info().frames();
        if (there < stated.frames()) {
            int rate = stated.sampleRateHz();
            losses.add("It is cut off or damaged at its end: of the " + SoundTime.of(stated.frames(), rate)
                    + " that it states, "
                    + (there == 0 ? "nothing can be" : "only the first " + SoundTime.of(there, rate) + " are")
                    + " read. Copy or write the file again.");
        }
        return losses;
    }

    private static String damage(FlacSurvey survey) {
        int rate = survey.info().sampleRateHz();
        DamagedSpan first = survey.damage().getFirst();
        long frames = survey.damage().stream().mapToLong(DamagedSpan::frames).sum();
        int places = survey.damage().size();
        String where = "at " + SoundTime.of(first.startFrame(), rate) + " (frame " + first.startFrame() + ")";
        return "It is damaged "
                + (places == 1 ? where : "in " + places + " places, first " + where)
                + ": " + SoundTime.of(frames, rate)
                + (places == 1 ? " there" : " of it") + " cannot be decoded and are read as silence; all else is read."
                + " Copy or write the file again.";
    }
}
