package org.stagebook.audio.synth;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.stagebook.audio.wave.BroadcastExtension;
import org.stagebook.audio.wave.BroadcastExtension.Origin;
import org.stagebook.audio.wave.WaveSpecification;
import org.stagebook.audio.wave.WaveWriter;
import org.stagebook.timebase.Rounding;

/**
 * Writes stems for demonstrations and tests: 24-bit Broadcast Wave, the same bytes for the same recipe, origin and date.
 */
public final class StemSynthesizer {

    private static final int BLOCK_FRAMES = 4_800;

    /**
     * Renders a recipe to a file, which appears only when it is complete.
     *
     * @param originated the date in the file; the caller's, so that files can be reproduced
     * @return how many samples were clipped, 0 for a sane recipe
     * @throws IOException if the file cannot be written; nothing is left at the target then
     * @throws IllegalArgumentException if a text of the origin does not fit the {@code bext} chunk
     */
    public long write(Path target, StemRecipe recipe, Origin origin, LocalDateTime originated) throws IOException {
        long timeReference = recipe.rate().sampleAt(recipe.range().start(), Rounding.NEAREST);
        BroadcastExtension broadcast = BroadcastExtension.forNewFile(origin, originated, timeReference);
        WaveSpecification specification = new WaveSpecification(recipe.rate().hertz(), recipe.order(), broadcast);
        try (WaveWriter writer = WaveWriter.create(target, specification)) {
            render(recipe, writer);
            writer.commit();
            return writer.clippedSamples();
        }
    }

    private static void render(StemRecipe recipe, WaveWriter writer) throws IOException {
        List<PlacedSignal> signals = recipe.placements().stream()
                .map(placement -> new PlacedSignal(placement, recipe))
                .toList();
        long frames = recipe.rate().sampleAt(recipe.range().end(), Rounding.NEAREST)
                - recipe.rate().sampleAt(recipe.range().start(), Rounding.NEAREST);
        for (long first = 0; first < frames; first += BLOCK_FRAMES) {
            int length = (int) Math.min(BLOCK_FRAMES, frames - first);
            double[] block = new double[length * recipe.order().channelCount()];
            for (PlacedSignal signal : signals) {
                signal.addTo(block, first);
            }
            writer.write(block);
        }
    }
}
