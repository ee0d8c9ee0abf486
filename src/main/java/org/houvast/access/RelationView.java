package org.houvast.access;

/**
 * Says which published view knows a relation.
 *
 * @param view {@code schema.view} with the columns {@code actor} (an account), {@code subject} and
 *     {@code valid} (a daterange)
 */
public record RelationView(Relation relation, String view) {}
