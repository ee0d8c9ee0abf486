package org.houvast.observation.note;

import java.util.UUID;

/**
 * A child that could be meant by a name.
 *
 * @param name given name and surname, for namesakes
 * @param groupName where it plays
 */
public record Nearby(UUID placement, String givenName, String name, String groupName) {}
