package org.stagebook.edit.change;

import java.util.Optional;
import org.stagebook.model.Listening;
import org.stagebook.model.MixVersion;
import org.stagebook.timebase.Position;

/**
 * How a note came about.
 *
 * @param listening whether picture was seen
 * @param position where in the film
 * @param heard the version that was heard, where that is known
 */
public record NoteTaking(Listening listening, Position position, Optional<MixVersion> heard) {}
