package org.stagebook.metering.conformance;

import org.stagebook.audio.source.SoundSource;

/** A recipe read as if it were a recording. */
final class RecipeSource implements SoundSource {

    private final SignalRecipe recipe;

    RecipeSource(SignalRecipe recipe) {
        this.recipe = recipe;
    }

    @Override
    public int sampleRateHz() {
        return recipe.sampleRateHz();
    }

    @Override
    public int channels() {
        return recipe.channels().size();
    }

    @Override
    public long frames() {
        return recipe.frames();
    }

    @Override
    public int read(long startFrame, double[][] planar) {
        int wanted = planar.length == 0 ? 0 : planar[0].length;
        int count = Math.clamp(recipe.frames() - startFrame, 0, wanted);
        recipe.render(startFrame, planar, count);
        return count;
    }

    @Override
    public void close() {
        // A recipe holds nothing open.
    }
}
