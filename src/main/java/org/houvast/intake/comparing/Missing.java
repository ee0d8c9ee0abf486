package org.houvast.intake.comparing;

import org.houvast.foundation.Id;

/**
 * Somebody who is known and stands in none of these lists, though they are about such people.
 *
 * @param who a child, or a trainee's placement
 */
public record Missing(Id who, String name, String where) {}
