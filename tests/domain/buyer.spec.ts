import { expect } from 'chai';
import { languageOf } from '../../domain/people/buyer.ts';

describe('The language of a buyer', () => {
  it('is English for who reads English in any country', () => {
    expect(['en', 'en-GB', 'EN-us'].map(languageOf)).to.deep.equal(['en', 'en', 'en']);
  });

  it('is Indonesian for everybody else', () => {
    expect(['id', 'id-ID', 'jv', 'de', '', undefined].map(languageOf)).to.deep.equal(Array(6).fill('id'));
  });
});
