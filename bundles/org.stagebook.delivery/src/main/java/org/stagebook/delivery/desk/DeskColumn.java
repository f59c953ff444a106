package org.stagebook.delivery.desk;

import java.util.Optional;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * A column of the desk: an episode or film as a whole, or one reel of it.
 *
 * @param reel nothing for the whole
 * @param title over it
 */
public record DeskColumn(Production production, Optional<Reel> reel, String title) {}
